package grammar

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

var updateFormat = flag.Bool("update-format", false, "rewrite the expected layouts in testdata/format")

// parseClean parses a text that must be without findings.
func parseClean(t require.TestingT, name, text string) *File {
	file, findings := Parse(source.New(name, text))
	for _, finding := range findings {
		require.Fail(t, "finding", "%s: %s %s in\n%s", name, finding.Code, finding.Message.NL, text)
	}
	return file
}

// requireFaithful checks what every layout must hold to: the same tree, the
// same comments, and itself as its own layout.
func requireFaithful(t require.TestingT, file *File) string {
	before := treeText(file.Statements)
	formatted := string(Format(file))
	requireSame(t, before, treeText(file.Statements), "Format changed the tree", formatted)
	again := parseClean(t, "formatted.akte", formatted)
	requireSame(t, before, treeText(again.Statements), "the layout has another tree", formatted)
	require.Equal(t, commentTexts(file.Comments), commentTexts(again.Comments), formatted)
	requireSame(t, formatted, string(Format(again)), "a second layout differs", formatted)
	return formatted
}

// requireSame fails with the first line in which two texts differ, for trees
// are long.
func requireSame(t require.TestingT, want, got, what, formatted string) {
	wants, gots := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(wants), len(gots)) {
		if wants[i] != gots[i] {
			from := max(i-3, 0)
			require.Fail(t, what, "want %q\ngot  %q\nin\n%s",
				wants[from:min(i+4, len(wants))], gots[from:min(i+4, len(gots))], formatted)
		}
	}
	require.Len(t, gots, len(wants), what)
}

func TestFormatGoldens(t *testing.T) {
	paths, err := filepath.Glob("testdata/format/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			require.NoError(t, err)
			require.Len(t, archive.Files, 2)
			in, want := string(archive.Files[0].Data), string(archive.Files[1].Data)
			got := requireFaithful(t, parseClean(t, "in.akte", in))
			if *updateFormat {
				archive.Files[1].Data = []byte(got)
				require.NoError(t, os.WriteFile(path, txtar.Format(archive), 0o666))
				return
			}
			assert.Equal(t, want, got)
			crlf := strings.ReplaceAll(in, "\n", "\r\n")
			assert.Equal(t, want, string(Format(parseClean(t, "crlf.akte", crlf))), "with CRLF")
		})
	}
}

func TestFormatExpr(t *testing.T) {
	name := func(text string) Expr { return &Name{Text: text} }
	binary := func(x Expr, op string, y Expr) Expr { return &Binary{Op: op, X: x, Y: y} }
	unary := func(op string, x Expr) Expr { return &Unary{Op: op, X: x} }
	a, b, c := name("a"), name("b.c"), name("c")
	tests := []struct {
		expr Expr
		want string
	}{
		{nil, ""},
		{a, "a"},
		{&Literal{Kind: DurationLiteral, Text: "24 uur"}, "24 uur"},
		{&Literal{Kind: TextLiteral, Text: `zeg "ja" \ nee`}, `"zeg \"ja\" \\ nee"`},
		{&Literal{Kind: TextLiteral, Text: "twee\nregels"}, `"twee regels"`},
		{binary(a, "+", binary(b, "*", c)), "a + b.c * c"},
		{binary(binary(a, "+", b), "*", c), "(a + b.c) * c"},
		{binary(binary(a, "-", b), "-", c), "a - b.c - c"},
		{binary(a, "-", binary(b, "-", c)), "a - (b.c - c)"},
		{binary(binary(a, "of", b), "en", c), "(a of b.c) en c"},
		{binary(binary(a, "en", b), "of", c), "a en b.c of c"},
		{unary("niet", binary(a, "=", b)), "niet a = b.c"},
		{unary("niet", binary(a, "en", b)), "niet (a en b.c)"},
		{binary(unary("niet", a), "en", unary("niet", b)), "niet a en niet b.c"},
		{binary(a, "=", unary("niet", b)), "a = (niet b.c)"},
		{unary("-", binary(a, "*", b)), "-(a * b.c)"},
		{binary(unary("-", a), "*", b), "-a * b.c"},
		{binary(a, "-", unary("-", b)), "a - -b.c"},
		{unary("-", unary("-", a)), "--a"},
		{binary(a, "in", &List{Elems: []Expr{b, c}}), "a in (b.c, c)"},
		{&List{}, "()"},
		{&List{Elems: []Expr{a}}, "(a)"},
		{&Call{Name: Name{Text: "eenheid"}, Args: []Expr{binary(a, "+", b)}}, "eenheid(a + b.c)"},
		{&Call{Name: Name{Text: "alle_duren"}}, "alle_duren()"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, FormatExpr(test.expr))
	}
}

func TestFormatReference(t *testing.T) {
	names := func(texts ...string) []Name {
		var names []Name
		for _, text := range texts {
			names = append(names, Name{Text: text})
		}
		return names
	}
	tests := []struct {
		inline Inline
		want   string
	}{
		{&Reference{Targets: names("a.b")}, "[a.b]"},
		{&Reference{Targets: names("a", "b", "c"), Joins: []Join{Comma, And}}, "[a, b en c]"},
		{&Reference{Targets: names("a", "b"), Joins: []Join{Through}, Style: &String{Value: "artikel 1.1"}},
			`[a tot en met b, "artikel 1.1"]`},
		{&LawReference{Law: Name{Text: "AVG"}, Targets: []Pinpoint{{Article: "28", Lid: "3", Onder: "h"}}},
			"[AVG 28 lid 3 onder h]"},
		{&LawReference{Law: Name{Text: "BW"}, Targets: []Pinpoint{{Book: "6", Article: "236", Onder: "j"}, {Article: "237"}},
			Joins: []Join{Or}}, "[BW 6:236 onder j of 237]"},
		{&Placeholder{Text: "●"}, "[●]"},
		{&Words{Text: "a"}, ""},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, FormatReference(test.inline))
	}
}

// TestFormatProse prints prose as a program builds it, with all that could be
// taken as markup in it.
func TestFormatProse(t *testing.T) {
	words := func(text string) []Inline { return []Inline{&Words{Text: text}} }
	tests := []struct {
		name  string
		block Block
		want  string
	}{
		{"plain", &Paragraph{Inlines: words("Eén zin.\nEn nog een.")}, "Eén zin.\nEn nog een."},
		{"brackets", &Paragraph{Inlines: words("{a} [b]")}, `\{a\} \[b\]`},
		{"dash", &Paragraph{Inlines: words("- a\n-- b\n-c\n- d - e")}, "\\- a\n\\-- b\n-c\n\\- d - e"},
		{"star", &Paragraph{Inlines: words("* a\n5 * 3 *b*")}, "\\* a\n5 * 3 \\*b*"},
		{"row", &Paragraph{Inlines: words("|a|\nb | c")}, "\\|a|\nb | c"},
		{"remark", &Paragraph{Inlines: words("// a\nzie https://b")}, "\\// a\nzie https://b"},
		{"backslash", &Paragraph{Inlines: words(`C:\map \{ \\ \`)}, `C:\map \\\{ \\\ \`},
		{"at sign", &Paragraph{Inlines: words("@a")}, "@a"},
		{"item", &Item{Depth: 2, Numbered: true, Label: &Name{Text: "x"}, Inlines: words("a\nb")}, "-- @x a\n   b"},
		{"item with at sign", &Item{Depth: 1, Numbered: true, Inlines: words("@a")}, `- \@a`},
		{"bullet with dash", &Item{Depth: 1, Inlines: words("- a")}, "* - a"},
		{"cells", &Table{Rows: []*Row{
			{Cells: [][]Inline{words("a"), words("b|c")}}, {Cells: [][]Inline{words("ëën"), words("d\ne")}},
		}}, "| a   | b\\|c |\n| ëën | d e  |"},
		{"remark between", &Paragraph{Inlines: []Inline{
			&Words{Text: "a\n"}, &CommentLine{Text: "// b"}, &Words{Text: "c"},
		}}, "a\n// b\nc"},
		{"opening in mid-paragraph", &Paragraph{Inlines: words("volgens\nkop \"A\"\nis dat zo")}, "volgens kop \"A\"\nis dat zo"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file := &File{Statements: []Statement{
				&Agreement{Title: String{Value: "T"}}, &Text{Prose: &Prose{Blocks: []Block{test.block}}},
			}}
			want := "overeenkomst \"T\"\n\ntekst {\n    " + strings.ReplaceAll(test.want, "\n", "\n    ") + "\n}\n"
			got := string(Format(file))
			assert.Equal(t, want, got)
			assert.Equal(t, got, string(Format(parseClean(t, "built.akte", got))))
		})
	}
}

// TestFormatBuilt prints a tree without a source.
func TestFormatBuilt(t *testing.T) {
	parameter := func(name string) Statement {
		return &Parameter{Name: Name{Text: name}, Type: &Type{Name: "tekst"}}
	}
	file := &File{
		Comments: []Comment{{Text: "// Overgenomen.", OwnLine: true}},
		Statements: []Statement{
			&Agreement{Title: String{Value: "T"}}, parameter("a"), parameter("bc"),
			&Heading{Title: String{Value: "K"}}, &Heading{Title: String{Value: "L"}},
			&Article{Label: &Name{Text: "a"}}, &Clause{Number: &String{Value: "4."}}, &Explanation{}, &Parties{},
			&Signature{}, &End{},
		},
	}
	want := `// Overgenomen.
overeenkomst "T"

parameter a  tekst
parameter bc tekst

kop "K"

kop "L"

artikel a

    lid nummer "4." {
    }

    toelichting {
    }

partijen

ondertekening
einde
`
	assert.Equal(t, want, string(Format(file)))
	assert.Empty(t, string(Format(&File{})))
	assert.Equal(t, "// a\n", string(Format(&File{Comments: []Comment{{Text: "a"}}})))
}

func TestFormatCorpus(t *testing.T) {
	dir := os.Getenv("AKTE_CORPUS")
	if dir == "" {
		t.Skip("AKTE_CORPUS names no folder with real agreements")
	}
	paths, err := filepath.Glob(filepath.Join(dir, "seeds", "*.akte"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			requireFaithful(t, parseClean(t, path, string(text)))
		})
	}
}

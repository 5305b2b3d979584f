package grammar

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

// seed adds the sources of the cases and of the findings.
func seed(f *testing.F) {
	f.Helper()
	paths, err := filepath.Glob("testdata/parse/*.txtar")
	require.NoError(f, err)
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		require.NoError(f, err)
		f.Add(string(archive.Files[0].Data))
	}
	for _, d := range Codes() {
		f.Add(d.Bad)
		f.Add(d.Good)
	}
	whole, err := os.ReadFile("testdata/atelier.akte")
	require.NoError(f, err)
	f.Add(string(whole))
	f.Add("\ufeffovereenkomst \"T\"\r\n\r\nlid {\r\n  Een\r\n  twee.\r\n}\r\n")
}

// FuzzLex checks that tokens lie in the text, in order and without overlap,
// and that what is left out between them is white space and comments.
func FuzzLex(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) {
		src := source.New("fuzz.akte", text)
		s := scanner{file: src, src: src.Text}
		s.scan()
		end := int32(0)
		comments := s.comments
		for _, token := range append(s.tokens, token{endKind, int32(len(src.Text)), int32(len(src.Text))}) {
			require.LessOrEqual(t, end, token.start)
			require.LessOrEqual(t, token.start, token.end)
			gap := src.Text[end:token.start]
			for len(comments) > 0 && comments[0].Start < token.start {
				gap = strings.Replace(gap, comments[0].Text, "", 1)
				comments = comments[1:]
			}
			require.Empty(t, squeeze(gap))
			end = token.end
		}
	})
}

// FuzzParse checks that any text gives a sound tree, the same every time.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) {
		file, findings := Parse(source.New("fuzz.akte", text))
		requireSound(t, file, findings)
		again, found := Parse(source.New("fuzz.akte", text))
		assert.Equal(t, dumpFile(file), dumpFile(again))
		assert.Equal(t, dumpFindings(findings), dumpFindings(found))
		if strings.TrimSpace(text) == "" || !utf8.ValidString(text) {
			assert.NotEmpty(t, findings)
		}
	})
}

// FuzzProse checks that prose keeps all its words.
func FuzzProse(f *testing.F) {
	for _, text := range []string{
		"Een {naam}.", "- een\n-- twee\n\n* drie", "| a | b |\n| c", "*a **b* c**", "{als a}b{anders}c{einde}",
		"{als a}\n\nb\n\n{einde}", "\\{ \\} [a en b] [AVG 28 lid 3] [●]", "a\n// b\nc", "{a b} } ] [ {", "- @x y\n  z",
		"{voor elke a in b}{a}{einde}\n{tabel c}", "als a}\nb\n{einde}", "*a\n\nb*", "a \\\nb",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src := source.New("fuzz.akte", text)
		prose, findings := ParseProse(src)
		file := &File{Source: src}
		requireSound(t, file, findings)
		requireNested(t, reflectOf(prose), prose.Span)
		if len(findings) == 0 {
			requireWhole(t, src, prose, prose.Span)
		}
		again, _ := ParseProse(src)
		assert.Equal(t, dumpNode(src, prose), dumpNode(src, again))
	})
}

// FuzzExpr checks that any text is an expression or gives a finding.
func FuzzExpr(f *testing.F) {
	for _, text := range []string{
		"24 uur", "€ 1.000,00 * 3", "a is niet b en niet (c in (x, y))", "-(-1)", "som(a, b) / 2", "twee weken", "(",
		"a of", "\"tekst\" <> “tekst”", "6-6-2018 - 3 dagen", "1.2.3,4", "≠ a", "()", "EUR", "€",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src := source.New("fuzz.akte", text)
		expr, findings := ParseExpr(src)
		require.True(t, expr != nil || len(findings) > 0)
		if expr != nil {
			requireNested(t, reflectOf(expr), source.At(0, len(src.Text)))
		}
		for _, finding := range findings {
			requirePlace(t, finding.Place, int32(len(src.Text)))
		}
	})
}

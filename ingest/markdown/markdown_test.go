package markdown_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/markdown"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// blocksOf returns the blocks of a file as the tests show them.
func blocksOf(t testing.TB, content string) string {
	t.Helper()
	o, _ := markdown.Read(source.New("huur.md", content))
	o.Left = nil
	return strings.TrimRight(o.String(), "\n")
}

func show(lines ...string) string { return strings.Join(lines, "\n") }

func TestRead(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"headings", "# Huur #\n\nBorg\n----\n\n##### Artikel 1\\. Prijs\n", show("h1 Huur", "~ h2 Borg", "~ h5 Artikel 1. Prijs")},
		{"a rule right below a sentence", "De huurder betaalt de huur voor de eerste dag van elke maand aan de verhuurder.\n---\nDaarna volgt een boete.\n",
			show("p De huurder betaalt de huur voor de eerste dag van elke maand aan de verhuurder.", "break", "p Daarna volgt een boete.")},
		{"marks as typed", "1. een\n3. twee\n\n- a\n- b\n\n* c\n\n+ d\n\n3) e\n",
			show("li1 #1 <1.> een", "li1 #1 <3.> twee", "~ li1 #2 <-> a", "li1 #2 <-> b", "~ li1 #3 <*> c", "~ li1 #4 <+> d", "~ li1 #5 <3)> e")},
		{"nested lists and more in an item", "1. een\n   - a\n     1) diep\n\n   vervolg\n\t* met een tab\n2. twee\n",
			show("li1 #1 <1.> een", "li2 #2 <-> a", "li3 #3 <1)> diep", "~ p1 >3 #1 vervolg", "li2 #4 <*> met een tab", "li1 #1 <2.> twee")},
		{"an empty item", "- \n- b\n", show("li1 #1 <->", "li1 #1 <-> b")},
		{"letters in an item", "1.\tDe huurder:\n\ta.\tbetaalt;\n\tb.\tonderhoudt.\n2.\tSlot.\n",
			show("li1 #1 <1.> De huurder:", "p1 >4 #1 a.\tbetaalt;", "p1 >4 #1 b.\tonderhoudt.", "li1 #1 <2.> Slot.")},
		{"typed numbers", "1.1 De huur.\n1.2 De borg.\n\n2\\. Slot\n", show("p 1.1 De huur.", "p 1.2 De borg.", "~ p 2. Slot")},
		{"lines that stay lines", "Naam: Jansen  \nPlaats: Zwolle\\\nLand: Nederland\nDatum: heden\n", "p Naam: Jansen⏎Plaats: Zwolle⏎Land: Nederland⏎Datum: heden"},
		{"broken lines", wrappedSample, show("p De huurder betaalt de huur voor de eerste dag van elke maand op de rekening van de verhuurder, en wel onder vermelding van het nummer van de loods dat in de aanhef van deze overeenkomst staat.",
			"~ p 1.1 De borg is een maand huur en wordt betaald voor de sleutel wordt gegeven, tenzij partijen schriftelijk iets anders afspreken.")},
		{"looks", "De **huur** is *per* ***maand*** en `x` __s__ a_b_c 2*3\n", "p De *huur* is /per/ */maand/* en x *s* a_b_c 2*3"},
		{"escapes and entities", "\\*geen\\* nadruk &euro; 5 &amp;amp; \\&euro; &#8364; [naam] \\[x\\]\n", "p *geen* nadruk € 5 &amp; &euro; € [naam] [x]"},
		{"links", "Zie [de **site**](https://huur.example \"t\") en <https://huur.example> of [hier][1].\n\n[1]: https://huur.example/1\n",
			"p Zie de *site* en https://huur.example of hier."},
		{"tables", "| Wat | Prijs |\n|-----|:-----:|\n| **Loods** | € 5 \\| 6 |\n", show("table", "  head", "    cell", "      p Wat", "    cell", "      p Prijs",
			"  row", "    cell", "      p *Loods*", "    cell", "      p € 5 | 6")},
		{"quotations and code", "> De huur\n\n    a. ingesprongen\n\n```\ncode\n```\n", show("p >4 De huur", "~ p >4 a. ingesprongen", "p code")},
		{"notes", "De huur[^a] loopt.\n\n[^a]: per maand\n\n[^b]: nergens genoemd\n", show("p De huur[a] loopt.", "~ note <[a]> per maand", "note <[b]> nergens genoemd")},
		{"HTML", "<div align=\"center\">\n<b>Huur</b>\n</div>\n\nDe <b>borg</b><br>is <!-- nee -->laag.\n", show("p centred *Huur*", "~ p De *borg*⏎is laag.")},
		{"template", "De {{ huurder }} en {% if x %}\n", "p De {{ huurder }} en {% if x %}"},
		{"front matter", "---\ntitle: \"Huur\"\ndate: 2027-05-01\n---\n\nDe huur.\n", show("@title Huur", "@date 2027-05-01", "~ p De huur.")},
		{"rules are no front matter", "---\n\nDe huur is laag.\n\n---\n", show("break", "~ p De huur is laag.", "~ break")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, blocksOf(t, test.content)) })
	}
}

const wrappedSample = `De huurder betaalt de huur voor de eerste dag van elke maand op
de rekening van de verhuurder, en wel onder vermelding van het
nummer van de loods dat in de aanhef van deze overeenkomst
staat.

1.1 De borg is een maand huur en wordt betaald voor de sleutel
wordt gegeven, tenzij partijen schriftelijk iets anders
afspreken.
`

// TestLeftOut holds that all signs are accounted for, and why.
func TestLeftOut(t *testing.T) {
	content := "---\na: b\n---\n# Huur\n\nDe **borg** ![logo](l.png) ~~oud~~ [x](https://huur.example) ver\u00adhuur <!-- c -->\n\n| a |\n|---|\n"
	o, _ := markdown.Read(source.New("huur.md", content))
	var left []string
	for _, l := range o.Left {
		assert.Contains(t, l.Place.Text(), l.Text)
		left = append(left, l.Reason.Count(1).EN+": "+l.Text)
	}
	assert.Equal(t, []string{
		"1 line about the file: ---\na: b\n---\n", "1 markup sign: #", "1 markup sign: **", "1 markup sign: **", "1 markup sign: ![",
		"1 picture: logo](l.png)", "1 markup sign: ~~", "1 deletion: oud", "1 markup sign: ~~", "1 markup sign: [", "1 address behind a link: ](https://huur.example)",
		"1 soft hyphen: \u00ad", "1 comment: <!-- c -->", "1 markup sign: |", "1 markup sign: |", "1 markup sign: |---|",
	}, left)
}

// TestWhole holds that every letter and digit of a file is in the outline.
func TestWhole(t *testing.T) {
	content := "# A1\n\n1. b2\n   > c3\n\n| d4 | e5 |\n|---|---|\n| f6 | [g7](h8) |\n\n[i9]: j10\n[^k]: l11\n\n```m12\nn13\n```\n<p>o14\n\n![p15](q16)\n"
	o, _ := markdown.Read(source.New("huur.md", content))
	found := o.String()
	for _, word := range []string{"A1", "1.", "b2", "c3", "d4", "e5", "f6", "g7", "h8", "i9", "j10", "l11", "m12", "n13", "o14", "p15", "q16"} {
		assert.Contains(t, found, word)
	}
}

func TestExamples(t *testing.T) {
	for _, d := range markdown.Codes() {
		for n, example := range []string{d.Bad, d.Good} {
			files := txtar.Parse([]byte(example)).Files
			require.Len(t, files, 1)
			_, findings := markdown.Read(source.New(files[0].Name, string(files[0].Data)))
			require.Len(t, findings, 1-n, d.Code)
			for _, finding := range findings {
				assert.Equal(t, d.Code, finding.Code)
			}
		}
	}
}

// TestHostile reads long rows of signs: it ends, which it would not if the time
// grew with the square of their length.
func TestHostile(t *testing.T) {
	for _, sample := range []string{"[a](", "*a **a ", "> ", "- ", "a**b", "[", "![", "`a", "<a ", "[^1]", "a_b__", "1. ", "|a", "[a]: b\n", "~~a", "<!--", "<b>", "  - a\n"} {
		content := strings.Repeat(sample, 200_000/len(sample))
		assert.NotPanics(t, func() { _, _ = markdown.Read(source.New("groot.md", content)) }, sample)
	}
}

// TestDense holds that text with too many signs keeps every one of them.
func TestDense(t *testing.T) {
	content := strings.Repeat("[a](", 150)
	assert.Equal(t, "p "+content, blocksOf(t, content))
	content = strings.Repeat("> ", 300) + "huur"
	assert.Equal(t, "p "+content, blocksOf(t, content))
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{wrappedSample, "1. a\n\t* b\n", "---\na: b\n---\n", "|a|\n|-|\n", "[^1]\n\n[^1]: x", "![a](b)", "<div>\n*a*", "~~a~~\\*&amp;", "> - 1. a", "\x00\u00ad"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		o, _ := markdown.Read(source.New("stuk.md", content))
		check(t, o.Blocks, len(content))
		for _, l := range o.Left {
			if l.Place.Start < 0 || l.Place.End < l.Place.Start || int(l.Place.End) > len(content) {
				t.Fatalf("%+v", l)
			}
		}
	})
}

func check(t *testing.T, blocks []outline.Block, size int) {
	for _, b := range blocks {
		if b.Kind == 0 || b.Place.Start < 0 || b.Place.End < b.Place.Start || int(b.Place.End) > size {
			t.Fatalf("%+v", b)
		}
		for _, row := range b.Rows {
			for _, cell := range row {
				check(t, cell.Blocks, size)
			}
		}
	}
}

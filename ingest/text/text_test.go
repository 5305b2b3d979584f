package text_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/text"
	"github.com/akte-lang/akte/internal/source"
)

// outlineOf returns the outline of a text as the tests show it.
func outlineOf(t testing.TB, content string) string {
	t.Helper()
	o, _ := text.Read(source.New("huur.txt", content))
	return strings.TrimRight(o.String(), "\n")
}

// show makes the lines of an expected outline one text.
func show(lines ...string) string { return strings.Join(lines, "\n") }

func TestParagraphs(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{
			"a line is a paragraph where lines are not broken",
			"Huurvoorwaarden\n\n1. Algemeen\n  1. De huurder betaalt.\n  2. De verhuurder levert.\n   • de sleutel\n   • het pand\n",
			show("p Huurvoorwaarden", "~ p 1. Algemeen", "p >2 1. De huurder betaalt.", "p >2 2. De verhuurder levert.",
				"p >3 • de sleutel", "p >3 • het pand"),
		},
		{
			"broken lines are joined, marks begin blocks",
			wrappedSample,
			show("p Huurovereenkomst loods",
				"~ p Artikel 1: Het gehuurde",
				"~ p 1.1 De verhuurder geeft aan de huurder in gebruik de loods aan de Havenkade 12 te Harlingen, met de steiger die daarbij hoort en het recht om over het terrein van de verhuurder te rijden.",
				"p 1.2 De huurder krijgt twee sleutels.",
				"~ p Artikel 2: De prijs",
				"~ p 2.1 De huur bedraagt € 850 per maand en wordt betaald voor de eerste dag van de maand, zoals bedoeld in artikel 6:38 van het wetboek, tenzij partijen iets anders zijn overeengekomen:",
				"p a. bij een verbouwing die langer duurt dan 14 dagen en waardoor de huurder de loods niet kan gebruiken;",
				"p b. bij brand."),
		},
		{
			"an empty line between all lines",
			strings.ReplaceAll(strings.ReplaceAll(wrappedSample, "\n\n", "\n \n\n"), "\n", "\n\n"),
			"",
		},
		{
			"a preamble goes on after an empty line",
			"Akte van geldlening\n\nMevrouw T. Vos, wonende te Delft, hierna te noemen: geldgever,\n\nen\n\nde heer R. Vos, wonende te Rijswijk, hierna te noemen: geldnemer,\n\nin aanmerking nemende dat geldnemer een woning koopt,\n\nkomen overeen:\n",
			show("p Akte van geldlening", "~ p Mevrouw T. Vos, wonende te Delft, hierna te noemen: geldgever,", "~ p en",
				"~ p de heer R. Vos, wonende te Rijswijk, hierna te noemen: geldnemer,", "~ p in aanmerking nemende dat geldnemer een woning koopt,", "~ p komen overeen:"),
		},
		{
			"columns stay lines",
			"Naam:     Jansen\nPlaats:     Harlingen\n",
			show("p Naam:     Jansen", "p Plaats:     Harlingen"),
		},
		{
			"drawn lines are rules, lines to fill in are text",
			"Huur\n-----\nNaam: ________\n_________\n",
			show("p Huur", "break", "p Naam: ________", "p _________", `-1 markup sign "-----"`),
		},
	}
	tests[2].want = tests[1].want
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, outlineOf(t, test.content)) })
	}
}

const wrappedSample = `Huurovereenkomst loods

Artikel 1: Het gehuurde

1.1 De verhuurder geeft aan de huurder in gebruik de loods aan de
Havenkade 12 te Harlingen, met de steiger die daarbij hoort en het
recht om over het terrein van de verhuurder te rijden.
1.2 De huurder krijgt twee sleutels.

Artikel 2: De prijs

2.1 De huur bedraagt € 850 per maand en wordt betaald voor de
eerste dag van de maand, zoals bedoeld in artikel
6:38 van het wetboek, tenzij partijen iets anders zijn
overeengekomen:
a. bij een verbouwing die langer duurt dan 14 dagen en waardoor de
huurder de loods niet kan gebruiken;
b. bij brand.
`

func TestHyphens(t *testing.T) {
	tests := []struct{ name, before, after, want string }{
		{"only broke the word", "… die de verwer-", "kers verplicht om", "de verwerkers verplicht"},
		{"its own", "… en bij niet-", "nakoming is de", "bij niet-nakoming is"},
		{"one letter", "… bij voorkeur per e-", "mail aan de", "per e-mail aan"},
		{"an abbreviation", "… volgens het AVG-", "verzoek van de", "het AVG-verzoek van"},
		{"a capital follows", "… gevestigd in Noord-", "Holland aan de", "in Noord- Holland aan"},
		{"vowels clash", "… samen met de mede-", "eigenaar van de", "de mede-eigenaar van"},
		{"a part of a word", "… over de in-", "en verkoop van", "de in- en verkoop"},
		{"a soft hyphen", "… die de verwer\u00ad", "kers verplicht om", "de verwerkers verplicht"},
		{"a slash", "… per brief en/", "of per bode aan", "brief en/of per bode"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			content := strings.Repeat("De huurder van de loods aan de haven van Harlingen betaalt steeds\naan het begin van de maand, en de verhuurder geeft daarvan dan een\n", 3) +
				"bewijs aan de huurder af, dat de huurder moet bewaren " + test.before + "\n" + test.after + " huurder is voldaan, tot het einde.\n"
			assert.Contains(t, outlineOf(t, content), test.want)
		})
	}
	t.Run("as the document itself writes it", func(t *testing.T) {
		content := strings.Repeat("De huurder van de loods aan de haven van Harlingen betaalt steeds\naan het begin van de maand de na-heffing, en ook een deel van een\n", 3) +
			"bijdrage die volgt uit de beschikking van de gemeente, als na-\nheffing van de belasting.\n"
		assert.Contains(t, outlineOf(t, content), "als na-heffing van de")
	})
}

// page returns lines of running text, no two the same.
func page(n int) string { return pages(0, n) }

func pages(from, n int) string {
	var b strings.Builder
	for i := from; i < from+n; i++ {
		fmt.Fprintf(&b, "De huurder van loods %03d aan de haven van Harlingen betaalt steeds\n", i)
		fmt.Fprintf(&b, "aan het begin van maand %02d, en de verhuurder geeft daarvan dan een\n", i)
	}
	return b.String()
}

func TestPages(t *testing.T) {
	tests := []struct {
		name, content string
		left          []string
		want          string
	}{
		{
			"numbers that say so, in mid-sentence", page(3) + "\n\nPagina 1 van 3\n\n" + pages(3, 3) + "\n- 2 -\n",
			[]string{"Pagina 1 van 3"}, "dan een De huurder",
		},
		{
			"a row of bare numbers", page(3) + "\n1\n\nbewijs af. " + pages(3, 3) + "\n2\n\nbewijs af. " + pages(6, 3) + "\n3\n",
			[]string{"1", "2", "3"}, "dan een bewijs af.",
		},
		{
			"form feeds with a running head", "Huur loods\n" + page(2) + "1\n\fHuur loods\nbewijs af. " + pages(2, 2) + "2\n\fHuur loods\nbewijs af. " + pages(4, 2) + "3\n",
			[]string{"1", "Huur loods", "2", "Huur loods", "3"}, "dan een bewijs af.",
		},
		{
			"a running head with the number in it", page(2) + "Huur loods | pagina 1\nbewijs af. " + pages(2, 2) + "Huur loods | pagina 2\nbewijs af.\n",
			[]string{"Huur loods | pagina 1", "Huur loods | pagina 2"}, "dan een bewijs af.",
		},
		{
			"a running head with the number at the other side", page(2) + "Huur loods                    1/2\n\fbewijs af. " + pages(2, 2) + "Huur loods                    2/2\n\fbewijs af.\n",
			[]string{"Huur loods                    1/2", "Huur loods                    2/2"}, "dan een bewijs af.",
		},
		{
			"gaps that differ", page(2) + "Huur loods          12 mei\n\fHuur loods            12 mei\nbewijs af. " + pages(2, 2) + "\fHuur loods        12 mei\nbewijs af. " + pages(4, 2),
			[]string{"Huur loods          12 mei", "Huur loods            12 mei", "Huur loods        12 mei"}, "dan een bewijs af.",
		},
		{
			"the last page ends the text", page(2) + "Huur loods                    1/2\n\fbewijs af. " + pages(2, 2) + "Huur loods                    2/2\n",
			[]string{"Huur loods                    1/2", "Huur loods                    2/2"}, "dan een bewijs af.",
		},
		{"rows of a table", "Loods                    1\nSteiger                    2\nLoods                    3\n", nil, "p Steiger\n    cell\n      p 2"},
		{"numbers of articles", "1\nDefinities\nDe huurder is de huurder.\n2\nPrijs\nDe prijs is de prijs.\n3\nSlot\nDit is het slot.\n", nil, "p 2"},
		{"the number of a lid", page(2) + "4.\nDe borg is een maand huur.\n", nil, "p 4."},
		{"one bare number", page(2) + "\n12\n\n" + pages(2, 2), nil, "p 12"},
		{"a line that returns in the text", page(2) + "\nHandtekening\n\nNaam\n\nHandtekening\n\nNaam\n", nil, "p Handtekening"},
		{
			"a table of contents", "Huur\n\nInhoud\nArtikel 1 Prijs .......... 1\nArtikel 2 Borg .......... 2\nArtikel 3 Slot ………… 3\n\nArtikel 1 Prijs\n",
			[]string{"Inhoud", "Artikel 1 Prijs .......... 1", "Artikel 2 Borg .......... 2", "Artikel 3 Slot ………… 3"}, "p Artikel 1 Prijs",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o, _ := text.Read(source.New("huur.txt", test.content))
			var left []string
			for _, l := range o.Left {
				assert.Equal(t, l.Text, l.Place.Text())
				left = append(left, l.Text)
			}
			assert.Equal(t, test.left, left)
			assert.Contains(t, o.String(), test.want)
		})
	}
}

func TestInvisible(t *testing.T) {
	assert.Equal(t, show("p De verhuurder betaalt.", `-1 soft hyphen "\u00ad"`, `-1 invisible character "\u200b"`),
		outlineOf(t, "De ver\u00adhuurder\u200b betaalt.\n"))
}

func TestEmpty(t *testing.T) {
	o, findings := text.Read(source.New("leeg.txt", " \n\n\f"))
	assert.Empty(t, o.Blocks)
	require.Len(t, findings, 1)
	assert.EqualValues(t, "AK1206", findings[0].Code)
}

// TestLong reads a megabyte of every row that returns: it ends, which it would not
// if the time grew with the square of the length.
func TestLong(t *testing.T) {
	for _, sample := range []string{page(1), "1\n", "a-\n", "Pagina 1\n", "x ....... 3\n", "\f", "a\n\n", "een woord "} {
		content := strings.Repeat(sample, 1<<20/len(sample))
		assert.NotPanics(t, func() { _, _ = text.Read(source.New("groot.txt", content)) }, sample)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{wrappedSample, page(2) + "1\n\f" + page(2) + "2\n", "a-\nb", "\u00ad\n\u00ad", "1\n2\n3", "x ....... 1\nx ....... 2\nx ....... 3", "---\n|\t|", "huur    \xca\nloods   \xca\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		file := source.New("stuk.txt", content)
		o, _ := text.Read(file)
		end := int32(0)
		for _, b := range o.Blocks {
			if b.Place.Start < end || b.Place.End < b.Place.Start || int(b.Place.End) > len(content) {
				t.Fatalf("%+v after %d", b, end)
			}
			end = b.Place.End
		}
		for _, l := range o.Left {
			if l.Text != l.Place.Text() {
				t.Fatalf("%q is not %q", l.Text, l.Place.Text())
			}
		}
	})
}

package ingest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest"
)

// TestLooks reads one short agreement in the many looks that agreements have, and
// finds the same parts in each.
func TestLooks(t *testing.T) {
	const preamble = "De ondergetekenden:\n\n1. Molen B.V., gevestigd te Zwolle, hierna te noemen: Leverancier;\n\n" +
		"2. de heer J. Bos, wonende te Assen, hierna: \"klant\",\n\nOverwegende dat:\n\nA. Leverancier meel maalt;\nB. Klant meel koopt;\n\n"
	tests := []struct {
		name, content string
		articles      int
		clauses       int
		items         int
	}{
		{"leden of lone numbers", "Art. 1 Prijs\n1 De klant betaalt € 10.\n2 De prijs staat vast.\n\nArt. 2 Slot\n1 Dit is het slot.\n2 Nederlands recht geldt.\n", 2, 4, 0},
		{"the word lid", "Artikel 1 - Prijs\nLid 1. De klant betaalt.\nLid 2. De prijs staat vast.\n\nArtikel 2 - Slot\nLid 1. Dit is het slot.\nLid 2. Nederlands recht geldt.\n\nArtikel 3 - Einde\nLid 1. Dit is het einde.\n", 3, 5, 0},
		{"a dash behind a lone number", "1 – Prijs\n\n1.1 De klant betaalt.\n\n1.2 De prijs staat vast.\n\n2 – Slot\n\n2.1 Dit is het slot.\n", 2, 3, 0},
		{"a Roman numeral for an article", "I. Prijs\n\n1. De klant betaalt:\na. de prijs;\nb. de vracht.\n\n2. De prijs staat vast.\n\nII. Slot\n\n1. Dit is het slot.\n", 2, 3, 2},
		{"bare headings above leden that start again", "Prijs\n\n1. De klant betaalt.\n\n2. De prijs staat vast.\n\nSlot\n\n1. Dit is het slot.\n\n2. Nederlands recht geldt.\n", 2, 4, 0},
		{"a bare heading among them without leden", "Prijs\n\n1. De klant betaalt.\n\n2. De prijs staat vast.\n\nVervoer\n\nDe leverancier brengt het meel naar de klant.\n\nSlot\n\n1. Dit is het slot.\n\n2. Nederlands recht geldt.\n", 3, 4, 0},
		{"degrees", "Artikel 1 Prijs\n\n1. De klant betaalt:\n1° de prijs;\n2° de vracht.\n\n2. De prijs staat vast.\n", 1, 2, 2},
		{"the hollow bullet of Word", "Artikel 1 Prijs\n\n1. De klant betaalt:\n- de prijs, dat is:\no het meel;\no de zak;\n- de vracht.\n\n2. De prijs staat vast.\n", 1, 2, 4},
		{"items numbered like the leden around them", "Artikel 1 Prijs\n\n1. De klant betaalt:\na. de prijs:\n1. het meel;\n2. de zak;\nb. de vracht.\n\n2. De prijs staat vast.\n", 1, 2, 4},
		{"parties and a preamble before numbered articles", preamble + "1. Prijs\n\n1.1 De klant betaalt.\n\n1.2 De prijs staat vast.\n\n2. Slot\n\n2.1 Dit is het slot.\n", 2, 3, 4},
		{"a missing letter stays in its lid", "Artikel 1 Prijs\n\n1. De klant betaalt:\na. de prijs;\nc. de vracht.\n\n2. De prijs staat vast.\n", 1, 2, 1},
		{"themes above bare numbers", "Naam, zetel en duur\nArtikel 1\n1. De naam is Molen.\n2. De zetel is Zwolle.\n\nDoel\nArtikel 2\n1. Het doel is malen.\n2. Ander werk mag.\n", 2, 4, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			result := ingest.Import("meel.txt", []byte("Overeenkomst over meel\n\n"+test.content), ingest.Options{})
			assert.True(t, result.Report.Same(), "%v", result.Findings)
			n := countParts(result.Source)
			assert.Equal(t, []int{test.articles, test.clauses, test.items}, []int{n.articles, n.clauses, n.items}, string(result.Source))
		})
	}
}

// TestChapters reads Roman chapters of which the articles number on.
func TestChapters(t *testing.T) {
	result := ingest.Import("meel.txt", []byte("Overeenkomst over meel\n\nPartijen komen overeen:\n\nI. ALGEMEEN\n\nArtikel 1 Doel\n\n1.1 Molen maalt.\n\nII. GELD\n\n"+
		"Artikel 2 Prijs\n\n2.1 De klant betaalt.\n\nIII. SLOT\n\nArtikel 3 Recht\n\n3.1 Nederlands recht geldt.\n"), ingest.Options{})
	assert.True(t, result.Report.Same(), "%v", result.Findings)
	assert.Contains(t, string(result.Source), `hoofdstuk algemeen "ALGEMEEN"`)
	assert.Contains(t, string(result.Source), `hoofdstuk slot "SLOT"`)
	assert.Equal(t, 3, countParts(result.Source).clauses)
}

// TestWhoIsParty finds those whom an introduction names, however it does.
func TestWhoIsParty(t *testing.T) {
	for _, called := range []string{
		"hierna te noemen: Huurder", "hierna te noemen “Huurder”", `hierna: "Huurder"`, "verder te noemen de Huurder",
		"hierna ook te noemen: de Huurder", "hierna aangeduid als Huurder", "nader te noemen: Huurder",
	} {
		result := ingest.Import("huur.txt", []byte("Huurovereenkomst\n\nDe ondergetekende:\n\nJ. Bos, wonende te Assen, "+called+";\n\nArtikel 1 Huur\n\n1. De huur is € 10.\n"), ingest.Options{})
		assert.True(t, result.Report.Same(), "%v", result.Findings)
		assert.Contains(t, string(result.Source), "partij huurder \"Huurder\"\n    naam   \"J. Bos\"\n    plaats \"Assen\"", called)
	}
	result := ingest.Import("huur.txt", []byte("Huurovereenkomst\n\nDe ondergetekende:\n\nJ. Bos, geboren op 4 mei 1979 te Assen, hierna te noemen: verhuurder,\n\nArtikel 1 Huur\n\n1. De huur is € 10.\n"), ingest.Options{})
	assert.Contains(t, string(result.Source), `partij verhuurder "verhuurder"`)
	assert.NotContains(t, string(result.Source), "datum", "a day of birth is no date of a document")
}

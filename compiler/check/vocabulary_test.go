package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler"
)

func TestStemOf(t *testing.T) {
	for _, words := range [][]string{
		{"dienst", "diensten"}, {"prijs", "prijzen"}, {"taak", "taken"}, {"bedrijf", "bedrijven"}, {"lek", "lekken"},
		{"offerte", "offertes"}, {"foto", "foto's", "foto’s"}, {"partij", "partijen"}, {"schriftelijk", "schriftelijke"},
		{"overeenkomst", "overeenkomsten"}, {"gegeven", "gegevens"}, {"huurder", "huurders"},
	} {
		for _, word := range words {
			assert.Equal(t, stemOf(words[0]), stemOf(word), word)
		}
	}
	for _, pair := range [][2]string{
		{"verwerker", "verwerking"}, {"huurder", "verhuurder"}, {"opdrachtgever", "opdrachtnemer"}, {"betaling", "bepaling"},
		{"verwerkersovereenkomst", "verwerkingsovereenkomst"}, {"klant", "kant"},
	} {
		assert.NotEqual(t, stemOf(pair[0]), stemOf(pair[1]))
	}
}

// TestStemHolds holds for any word: a stem is never longer, and a plural of it
// in -en does not change it.
func TestStemHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-zéë]{1,12}`).Draw(t, "word")
		stem := stemOf(word)
		if len(stem) > len(word) || !strings.HasPrefix(word, stem[:len(stem)/2]) {
			t.Fatalf("%q has the stem %q", word, stem)
		}
	})
}

func TestCaseOf(t *testing.T) {
	for word, want := range map[string]shape{
		"klant": lowerShape, "Klant": capitalShape, "IJsland": capitalShape, "Élan": capitalShape, "AVG": acronymShape,
		"IP-adres": mixedShape, "A4": mixedShape, "B.V": mixedShape, "webApp": mixedShape, "e-mail": lowerShape,
	} {
		assert.Equal(t, want, caseOf(word), word)
	}
}

// givenIn returns the names that a text gives, and reports which of some words
// it makes known.
func givenIn(t *testing.T, text string) (names []string, known func(string) bool) {
	c := &Context{Program: compile(t, "overeenkomst \"Proef\"\ntekst {\n    "+text+"\n}\n")}
	c.View = c.Program.View()
	for _, term := range c.vocabulary().terms {
		if term.kind == proseTerm {
			names = append(names, term.name())
		}
	}
	return names, func(word string) bool { return c.vocabulary().known[stemOf(strings.ToLower(word))] }
}

func TestNamesInProse(t *testing.T) {
	for text, want := range map[string][]string{
		"Bos B.V., hierna te noemen: Bos, en Linde, hierna te noemen de afnemer.":       {"Bos", "afnemer"},
		"Hierna gezamenlijk aangeduid als 'Partijen'.":                                  {"Partijen"},
		"Samen hierna “Partijen” en ieder afzonderlijk “Partij” genoemd.":               {"Partijen", "Partij"},
		"Die overeenkomst wordt hierna als “de Hoofdovereenkomst” aangeduid.":           {"Hoofdovereenkomst"},
		"De gemeente (hierna: Gemeente) en de aannemer (de “Aannemer”).":                {"Gemeente", "Aannemer"},
		"De zaken die hierna worden genoemd, en de hierna volgende bepalingen.":         nil,
		"Wat hierna in artikel 4 staat, geldt hierna ook.":                              nil,
		"De schade aan zaken (“zaakschade”) wordt vergoed (zie bijlage).":               nil,
		"Onderneming Zilver (hierna ook te noemen: Zilver Noord) levert.":               {"Zilver Noord"},
		"De koper (de Koper) en de verkoper (de Verkoper) zijn hierna 'Partijen'.":      {"Koper", "Verkoper", "Partijen"},
		"Aan het einde staat hierna":                                                    nil,
		"Een opening (":                                                                 nil,
		"Hierna te noemen: 'zonder einde, met veel woorden die maar doorgaan tot niets": nil,
	} {
		names, _ := givenIn(t, text)
		assert.ElementsMatch(t, want, names, text)
	}
	for text, word := range map[string]string{
		"Werkdag: elke dag van maandag tot en met vrijdag.":        "Werkdag",
		"Onder Storing wordt verstaan elke onderbreking.":          "Storing",
		"In dit stuk wordt verstaan onder Bestelling: een vraag.":  "Bestelling",
		"De besloten vennootschap (Bewaarder) bewaart de meubels.": "Bewaarder",
	} {
		_, known := givenIn(t, text)
		assert.True(t, known(word), text)
		assert.False(t, known("Nergens"), text)
	}
}

func TestOtherLink(t *testing.T) {
	for _, pair := range [][2]string{
		{"verwerkersovereenkomst", "verwerkingsovereenkomst"}, {"gebruiksvoorwaard", "gebruikersvoorwaard"},
	} {
		assert.True(t, otherLink(pair[0], pair[1]), "%v", pair)
		assert.True(t, otherLink(pair[1], pair[0]), "%v", pair)
	}
	for _, pair := range [][2]string{
		{"koopovereenkomst", "huurovereenkomst"}, {"opdrachtgever", "opdrachtnemer"}, {"overeenkomst", "overeenkomst"},
		{"hoofdovereenkomst", "deelovereenkomst"}, {"betalingstermijn", "betaaltermijn"},
	} {
		assert.False(t, otherLink(pair[0], pair[1]), "%v", pair)
	}
}

func TestSwappedOnce(t *testing.T) {
	assert.True(t, swappedOnce("opdrahctgever", "opdrachtgever"))
	for _, other := range []string{"opdrachtgever", "opdrachtnemer", "opdrahct", "opdrachtgevre s"} {
		assert.False(t, swappedOnce("opdrachtgever", other), other)
	}
}

// TestCircles holds for any graph: every circle found leads around, no
// definition is in two, and none is missed altogether.
func TestCircles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		definitions := make([]*compiler.Definition, rapid.IntRange(1, 8).Draw(t, "definitions"))
		for i := range definitions {
			definitions[i] = &compiler.Definition{}
		}
		next, reach := map[*compiler.Definition][]mutual{}, map[[2]int]bool{}
		for range rapid.IntRange(0, 12).Draw(t, "edges") {
			from, to := rapid.IntRange(0, len(definitions)-1).Draw(t, "from"), rapid.IntRange(0, len(definitions)-1).Draw(t, "to")
			next[definitions[from]] = append(next[definitions[from]], mutual{from: definitions[from], to: definitions[to]})
			reach[[2]int{from, to}] = true
		}
		seen := map[*compiler.Definition]bool{}
		circles := circlesIn(definitions, next)
		for _, circle := range circles {
			for i, m := range circle {
				if m.from != circle[(i+len(circle)-1)%len(circle)].to {
					t.Fatal("a circle that does not lead around")
				}
				if seen[m.from] {
					t.Fatal("a definition in two circles")
				}
				seen[m.from] = true
			}
		}
		if cyclic(reach, len(definitions)) != (len(circles) > 0) {
			t.Fatalf("%d circles found", len(circles))
		}
	})
}

// cyclic reports whether a graph has a circle, by closing it.
func cyclic(reach map[[2]int]bool, n int) bool {
	for k := range n {
		for i := range n {
			for j := range n {
				if reach[[2]int{i, k}] && reach[[2]int{k, j}] {
					reach[[2]int{i, j}] = true
				}
			}
		}
	}
	for i := range n {
		if reach[[2]int{i, i}] {
			return true
		}
	}
	return false
}

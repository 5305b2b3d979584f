package terms_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/terms"
)

func found(m *terms.Matcher, text string) []string {
	var uses []string
	for _, match := range m.Find(text) {
		uses = append(uses, text[match.Start:match.End])
	}
	return uses
}

func TestFind(t *testing.T) {
	m := terms.New([]terms.Phrase{
		{Text: "Dienst", ID: 1},
		{Text: "Aanvullende Dienst", ID: 2},
		{Text: "klant", ID: 3},
		{Text: "ijkpunt", ID: 4},
		{Text: "Eén-op-één", ID: 5},
	})
	tests := []struct {
		name, text string
		want       []string
	}{
		{"whole words only", "De Dienst en de Diensten, Dienstverlening.", []string{"Dienst"}},
		{"longest first", "Een Aanvullende Dienst is een Dienst.", []string{"Aanvullende Dienst", "Dienst"}},
		{"a capital is part of the term", "de dienst van de klant", []string{"klant"}},
		{"capital at the head of a sentence", "Klant betaalt. IJkpunt geldt.", []string{"Klant", "IJkpunt"}},
		{"compounds are other words", "Dienst-abonnement, web-Dienst, klant-", []string{"klant"}},
		{"quotes and brackets end a word", "(Dienst) 'Dienst' Dienst’s", []string{"Dienst", "Dienst", "Dienst"}},
		{"no-break space", "Aanvullende\u00a0Dienst", []string{"Aanvullende\u00a0Dienst"}},
		{"accents", "Eén-op-één gesprek", []string{"Eén-op-één"}},
		{"at the ends", "klant", []string{"klant"}},
		{"nothing", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, found(m, test.text))
		})
	}
}

func TestFindAgreesWithSearch(t *testing.T) {
	words := rapid.SampledFrom([]string{"de", "Dienst", "klant", "Klant", "van", "en", "Dienst."})
	m := terms.New([]terms.Phrase{{Text: "Dienst", ID: 1}, {Text: "klant", ID: 2}})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(words).Draw(t, "words"), " ")
		want := 0
		for _, word := range strings.Fields(text) {
			if w := strings.Trim(word, "."); w == "Dienst" || strings.EqualFold(w, "klant") {
				want++
			}
		}
		assert.Len(t, m.Find(text), want)
	})
}

func TestCapitalise(t *testing.T) {
	assert.Equal(t, "Artikel 6", terms.Capitalise("artikel 6"))
	assert.Equal(t, "IJmuiden", terms.Capitalise("ijmuiden"))
	assert.Equal(t, "Één", terms.Capitalise("één"))
	assert.Equal(t, "§ 6", terms.Capitalise("§ 6"))
	assert.Empty(t, terms.Capitalise(""))
}

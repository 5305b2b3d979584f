package recognise

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/numbering"
)

func TestMarks(t *testing.T) {
	tests := []struct {
		text, mark, rest string
		word             word
		above, own       string
	}{
		{"Artikel 4: Prijs", "Artikel 4:", "Prijs", articleWord, "", "4"},
		{"ARTIKEL 4 – Prijs", "ARTIKEL 4 –", "Prijs", articleWord, "", "4"},
		{"Art. 4a", "Art. 4a", "", articleWord, "", "4a"},
		{"§ 2 Bestelling", "§ 2", "Bestelling", articleWord, "", "2"},
		{"§2 Bestelling", "§2", "Bestelling", articleWord, "", "2"},
		{"Hoofdstuk II Gedrag", "Hoofdstuk II", "Gedrag", chapterWord, "", "II"},
		{"Bijlage A: Tarieven", "Bijlage A:", "Tarieven", annexWord, "", "A"},
		{"Bijlage A1", "Bijlage A1", "", annexWord, "", "A1"},
		{"Bijlage 1.2 - Prijzen", "Bijlage 1.2 -", "Prijzen", annexWord, "1", "2"},
		{"3.2 De huurder", "3.2", "De huurder", noWord, "3", "2"},
		{"3.2.1. De huurder", "3.2.1.", "De huurder", noWord, "3.2", "1"},
		{"(a) een", "(a)", "een", noWord, "", "a"},
		{"iv) een", "iv)", "een", noWord, "", "iv"},
		{"b.) een", "b.)", "een", noWord, "", "b"},
		{"1°. een", "1°.", "een", noWord, "", "1°"},
		{"\t12.\tTekst", "12.", "Tekst", noWord, "", "12"},
		{"• een", "•", "een", noWord, "", ""},
	}
	for _, test := range tests {
		m, cut, ok := readMark(test.text)
		require.True(t, ok, test.text)
		assert.Equal(t, test.mark, m.text, test.text)
		assert.Equal(t, test.rest, test.text[cut:], test.text)
		assert.Equal(t, test.word, m.word, test.text)
		assert.Equal(t, test.above, m.above, test.text)
		assert.Equal(t, test.own, m.own, test.text)
	}
}

func TestNoMarks(t *testing.T) {
	for _, text := range []string{
		"", "De huurder", "1.000 euro", "2026. Dat jaar", "0.25 is een kwart", "6:96 BW", "(1", "a tekst", "B.V. De Molen", "e.g. dit",
		"12:30 uur", "Artikel zes", "Bijlage", "-5 graden", "1..", "abc. tekst",
	} {
		m, _, ok := readMark(text)
		assert.False(t, ok, "%q: %+v", text, m)
	}
	m, _, ok := readMark("12 maanden")
	assert.True(t, ok && m.weak, "a number alone is a mark only where a series says so")
}

func TestReadings(t *testing.T) {
	assert.Equal(t, []reading{{numbering.LowerAlpha, 9}, {numbering.LowerRoman, 1}}, readings("i"))
	assert.Equal(t, []reading{{numbering.UpperRoman, 4}}, readings("IV"))
	assert.Equal(t, []reading{{numbering.Arabic, 4}}, readings("4bis"))
	assert.Equal(t, []reading{{numbering.Degree, 2}}, readings("2°"))
	assert.Empty(t, readings("xyzzy"))
}

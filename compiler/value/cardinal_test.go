package value_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func TestCardinal(t *testing.T) {
	t.Parallel()
	for n, want := range map[int64]string{
		0:                 "nul",
		1:                 "een",
		14:                "veertien",
		18:                "achttien",
		21:                "eenentwintig",
		22:                "tweeëntwintig",
		33:                "drieëndertig",
		80:                "tachtig",
		99:                "negenennegentig",
		100:               "honderd",
		105:               "honderdvijf",
		222:               "tweehonderdtweeëntwintig",
		1000:              "duizend",
		1001:              "duizend een",
		1100:              "duizend honderd",
		2023:              "tweeduizend drieëntwintig",
		32_000:            "tweeëndertigduizend",
		101_000:           "honderdeenduizend",
		999_999:           "negenhonderdnegenennegentigduizend negenhonderdnegenennegentig",
		1_000_000:         "een miljoen",
		2_500_000:         "twee miljoen vijfhonderdduizend",
		2_000_000_000:     "twee miljard",
		1_000_000_000_000: "een biljoen",
	} {
		got, ok := value.Cardinal(n)
		require.True(t, ok)
		assert.Equal(t, want, got)
	}
	_, ok := value.Cardinal(-1)
	assert.False(t, ok)
}

func TestParseCardinalVariants(t *testing.T) {
	t.Parallel()
	for words, want := range map[string]int64{
		"één":                      1,
		"Eén":                      1,
		"e\u0301e\u0301n":          1,
		"honderd en vijf":          105,
		"honderd vijf":             105,
		"twee en twintig":          22,
		"tweeentwintig":            22,
		"drie-en-dertig":           33,
		"vijftienhonderd":          1500,
		"vijfentwintighonderd":     2500,
		"elfhonderd en vijf":       1105,
		"duizendvijf":              1005,
		"duizend en een":           1001,
		"éénduizend":               1000,
		"tweeduizenddrieëntwintig": 2023,
		"miljoen":                  1_000_000,
		"een miljoen en twee":      1_000_002,
	} {
		got, ok := value.ParseCardinal(words)
		assert.True(t, ok, words)
		assert.Equal(t, want, got, words)
	}
	for _, words := range []string{
		"", "en", "eentien", "twintig drie", "duizend miljoen", "miljoen miljoen", "honderd honderd",
		"vijf en", "duizend en", "nul nul", "tien triljoen", "dertigx", "x",
	} {
		_, ok := value.ParseCardinal(words)
		assert.False(t, ok, words)
	}
}

func TestCardinalReadsBack(t *testing.T) {
	t.Parallel()
	for n := range int64(12_000) {
		words, _ := value.Cardinal(n)
		got, ok := value.ParseCardinal(words)
		require.True(t, ok, words)
		require.Equal(t, n, got, words)
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, math.MaxInt64).Draw(t, "n")
		words, _ := value.Cardinal(n)
		got, ok := value.ParseCardinal(words)
		require.True(t, ok, words)
		require.Equal(t, n, got, words)
	})
}

func TestOrdinal(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{
		0: "nulde", 1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 7: "zevende", 8: "achtste", 9: "negende",
		11: "elfde", 12: "twaalfde", 19: "negentiende", 20: "twintigste", 21: "eenentwintigste", 33: "drieëndertigste",
		100: "honderdste", 101: "honderdeerste", 108: "honderdachtste", 112: "honderdtwaalfde", 120: "honderdtwintigste",
		1000: "duizendste", 1001: "duizend eerste", 1101: "duizend honderdeerste", 2000: "tweeduizendste",
		1_000_000: "miljoenste", -3: "-3e",
	} {
		assert.Equal(t, want, value.Ordinal(n))
	}
	for n := range 12_000 {
		got, ok := value.ParseOrdinal(value.Ordinal(n))
		require.True(t, ok, value.Ordinal(n))
		require.Equal(t, n, got)
	}
	for words, want := range map[string]int{"1e": 1, "2de": 2, "8ste": 8, "21ste": 21, "Eerste": 1, "1.": 0, "een": 0, "vijfste": 0, "este": 0, "1dde": 0} {
		got, ok := value.ParseOrdinal(words)
		assert.Equal(t, want != 0, ok, words)
		assert.Equal(t, want, got, words)
	}
}

package check

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

// typed returns a passage of typed text.
func typed(text string) *Passage { return &Passage{Text: text, Words: words(text)} }

func TestQuantities(t *testing.T) {
	for text, want := range map[string]string{
		"binnen 24 uur":                              "24 uur: 24 uur",
		"dertig (30) dagen na":                       "dertig (30) dagen: 30 dagen",
		"30 (dertig) dagen na":                       "30 (dertig) dagen: 30 dagen",
		"dertig (31) dagen na":                       "",
		"één maand":                                  "één maand: 1 maand",
		"binnen een maand":                           "een maand: 1 maand",
		"op een dag in mei":                          "",
		"14 werkdagen en 3 kalenderdagen":            "14 werkdagen: 14 werkdagen|3 kalenderdagen: 3 dagen",
		"honderd vijftig dagen":                      "honderd vijftig dagen: 150 dagen",
		"kost € 1.000,- of €\u00A02,50":              "€ 1.000,-: € 1.000,00|€\u00A02,50: € 2,50",
		"ten hoogste EUR 1.000,00.":                  "EUR 1.000,00: € 1.000,00",
		"duizend euro":                               "duizend euro: € 1.000,00",
		"5%, 7,5 % en vijf procent":                  "5%: 5%|7,5 %: 7,5%|vijf procent: 5%",
		"om 12 uur, tussen 9 en 17 uur en 08:30 uur": "",
		"wie 16 jaar of ouder is":                    "",
		"in de week van 3 mei":                       "",
		"artikel 5, dagen":                           "",
		"007 dagen":                                  "",
		"":                                           "",
	} {
		p := typed(text)
		var got []string
		for _, q := range p.quantities() {
			assert.True(t, q.typed, text)
			got = append(got, p.Text[q.start:q.end]+": "+strings.ReplaceAll(q.value.(interface{ String() string }).String(), "\u00A0", " "))
		}
		assert.Equal(t, want, strings.Join(got, "|"), text)
	}
}

func TestPairs(t *testing.T) {
	for text, agrees := range map[string]bool{
		"twaalf (12) keer": true, "twaalf (13) keer": false, "12 (twaalf) keer": true, "eenentwintig(21) keer": true,
		"honderd en vijf (105) keer": true,
	} {
		p := typed(text)
		pairs := 0
		for i := range p.Words {
			if pair, ok := p.pairAt(i); ok {
				pairs++
				assert.Equal(t, agrees, pair.agrees, text)
			}
		}
		assert.Equal(t, 1, pairs, text)
	}
	for _, text := range []string{"bijlage (12)", "(12) keer", "twaalf (A) keer", "twaalf (12", "12 (13)", "twaalf, (12)", "een (5) keer"} {
		p := typed(text)
		for i := range p.Words {
			_, ok := p.pairAt(i)
			assert.False(t, ok, text)
		}
	}
}

// TestQuantitiesReadWhatIsWritten holds for every duration and every notation.
func TestQuantitiesReadWhatIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		duration := value.Duration{
			Count: rapid.Int64Range(1, 5000).Draw(t, "count"),
			Unit:  rapid.SampledFrom([]value.Unit{value.Minute, value.Day, value.Workday, value.Week, value.Month}).Draw(t, "unit"),
		}
		notation, _ := value.ParseNotation(rapid.SampledFrom([]string{"30 dagen", "dertig (30) dagen"}).Draw(t, "notation"))
		text, problem := value.Write(duration, value.Notations{}.With(notation))
		require.Nil(t, problem, "every count up to 5000 has both notations")
		p := typed("Dit duurt " + text + " lang.")
		found := p.quantities()
		if len(found) != 1 || found[0].value != value.Value(duration) || p.Text[found[0].start:found[0].end] != text {
			t.Fatalf("%q gives %v", text, found)
		}
	})
}

func FuzzQuantities(f *testing.F) {
	for _, text := range []string{
		"dertig (30) dagen", "€ 1.000,- (zegge: duizend euro)", "5 %", "(30) dagen", "\uFFFC dagen", "een een dag", "EUR", "€", "1)%",
		"½ jaar", "３ dagen", "twaalf (\x00) maanden",
	} {
		f.Add(text)
	}
	stems := newSubjects()
	f.Fuzz(func(t *testing.T, text string) {
		p := typed(text)
		for _, q := range p.quantities() {
			assert.True(t, 0 <= q.start && q.start < q.end && q.end <= len(text))
			assert.LessOrEqual(t, q.first, q.last)
			first, last := p.sentence(q.first)
			assert.True(t, first <= q.first && q.first <= last)
			stems.near(p, q)
			p.statedTerm(q, "")
		}
		for i := range p.Words {
			p.pairAt(i)
			p.optionalAt(i)
			p.ownsData(i)
			p.bindsProcessor(i)
		}
	})
}

func TestNumbersEndAsTheyMay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.OneOf(rapid.Int64Range(0, 1100), rapid.Int64Range(0, math.MaxInt64)).Draw(t, "n")
		written, ok := value.Cardinal(n)
		require.True(t, ok)
		for _, word := range strings.Fields(written) {
			assert.True(t, mayEndNumber(word), word)
			assert.True(t, mayEndNumber(strings.ToUpper(word)), word)
		}
	})
	for _, word := range []string{"één", "tweee\u0308n", "ee-n"} {
		assert.True(t, mayEndNumber(word), word)
	}
	assert.False(t, mayEndNumber("dagen-per"))
}

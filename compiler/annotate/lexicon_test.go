package annotate

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
)

// TestLexiconKnowsThePacks types every fact and value of the lexicon against the
// topics of the packs.
func TestLexiconKnowsThePacks(t *testing.T) {
	lexicon, err := readLexicon()
	require.NoError(t, err)
	var b strings.Builder
	b.WriteString("overeenkomst \"Alle aanwijzingen\"\nartikel \"Een\"\n")
	for _, topic := range lexicon {
		for _, h := range topic.hints {
			fact := ""
			if h.fact != "" {
				fact = fmt.Sprintf("(%s = %s)", h.fact, sampleOf(h))
			}
			fmt.Fprintf(&b, "    lid over %s%s { Partijen doen iets. }\n", topic.topic, fact)
		}
	}
	program := compile(t, b.String())
	assert.NotEmpty(t, program.Topics)
	for _, use := range program.Topics {
		for _, fact := range use.Facts {
			set := fact.Fact.Type.Kind == value.ChoicesKind
			for _, topic := range lexicon {
				for _, h := range topic.hints {
					if topic.topic == use.Topic.Name && h.fact == fact.Fact.Name && h.value != "()" {
						assert.Equal(t, set, h.adds, "%s.%s: a plus for a choice of a set, and for nothing else", topic.topic, h.fact)
					}
				}
			}
		}
	}
}

// sampleOf returns a value of the kind that a hint gives.
func sampleOf(h hint) string {
	switch h.value {
	case listValue:
		return `("een", "twee")`
	case quantityValue:
		for _, patterns := range h.sentence {
			for _, p := range patterns {
				for _, e := range p {
					for _, test := range e.tests {
						switch test.quantity {
						case value.DurationKind:
							return "3 dagen"
						case value.AmountKind:
							return "€ 3"
						case value.PercentageKind:
							return "3%"
						}
					}
				}
			}
		}
	}
	return h.value
}

// TestEveryPackIsInTheLexicon asks for something about each of the packs.
func TestEveryPackIsInTheLexicon(t *testing.T) {
	lexicon, err := readLexicon()
	require.NoError(t, err)
	topics := map[string]int{}
	for _, topic := range lexicon {
		pack, _, _ := strings.Cut(topic.topic, ".")
		topics[pack]++
	}
	for _, pack := range packs() {
		assert.Positive(t, topics[pack], pack)
	}
	assert.Len(t, topics, len(packs()))
}

func TestPatterns(t *testing.T) {
	program := compile(t, `overeenkomst "Test"
partij bakker "De Bakker" ook "Bakkerij Zeezout"
    rol  gebruiker
    naam "Zeezout Brood B.V."
artikel "Levering"
    lid { Bakkerij Zeezout meldt een datalek binnen vierentwintig (24) uur na de ontdekking, en betaalt ten hoogste € 500 of 5% ervan. }
`)
	found := units(program, func(compiler.Part) bool { return true })
	require.Len(t, found, 1)
	s, r := found[0].sentences[0], newRoles(program)
	for line, want := range map[string]string{
		"datalek":                        "datalek",
		"data*":                          "datalek",
		"*lek":                           "datalek",
		"*tale*":                         "datalek",
		"@gebruiker meldt":               "Bakkerij Zeezout meldt",
		"meldt .. #duur":                 "meldt een … vierentwintig (24) uur",
		"#duur .. ontdekking":            "vierentwintig (24) uur na de ontdekking",
		"binnen|uiterlijk #duur":         "binnen vierentwintig (24) uur",
		"#bedrag":                        "€ 500",
		"#percentage":                    "5%",
		"meldt ..1 datalek":              "meldt een datalek",
		"nergens / een datalek":          "een datalek",
		"@gebruiker|klant ..12 betaalt":  "Bakkerij Zeezout … en betaalt",
		"na ..1 ontdekking|#duur":        "na de ontdekking",
		"hoogste #bedrag .. #percentage": "hoogste € 500 of 5%",
		"meldt ..1 binnen":               "",
		"@wederpartij":                   "",
		"lek":                            "",
		"#duur na|nadat de ..2 #bedrag":  "",
	} {
		patterns, err := parsePatterns(line)
		require.NoError(t, err, line)
		m, ok := findIn([]*sentence{s}, patterns, r)
		require.Equal(t, want != "", ok, line)
		if ok {
			assert.Equal(t, want, m.evidence(found[0]).Text, line)
		}
	}
	for _, wrong := range []string{"", ".. datalek", "datalek ..", "@niemand", "#kilo", "Datalek", "a |b", "..x b", "*"} {
		_, err := parsePatterns(wrong)
		assert.Error(t, err, wrong)
	}
}

package policy_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// rulesOfTerms are rules that ask for a term in every way: as eist and as moet, with
// each weight, and by several conditions.
const rulesOfTerms = `beleid kantoor "Kantoorregels"

onderwerp opzegging "Opzegging"
    termijn duur "Opzegtermijn"

regel eist "Eist"
    eist    opzegging.termijn <= 1 maand
    ernst   fout
    melding { Te lang. }

regel moet "Moet"
    moet    opzegging.termijn >= 10 dagen
    ernst   waarschuwing
    melding { Te kort. }

regel trap "Trap"
    eist    opzegging.termijn <= 60 dagen
    ernst   fout
    melding { Veel te lang. }
    moet    niet (opzegging.termijn = 2 weken) of moet opzegging.termijn > 20 dagen
    ernst   info
    melding { Twee weken. }
`

// term draws a duration as a source writes it, or onbekend.
func term() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		unit := rapid.SampledFrom([]string{"uur", "dagen", "weken", "maanden", "werkdagen", "jaar"}).Draw(t, "unit")
		return fmt.Sprintf("%d %s", rapid.IntRange(2, 70).Draw(t, "count"), unit)
	})
}

// outcomes holds a document with leden that state these terms against the rules.
func outcomes(t *rapid.T, tb testing.TB, terms ...string) map[diag.Code]policy.Outcome {
	var text strings.Builder
	text.WriteString("overeenkomst \"Voorwaarden\"\n    toetsing kantoor\n    kenmerken volledig\n\ngebruik \"kantoor.akte\"\n\nartikel slot \"Slot\"\n")
	for _, one := range terms {
		fmt.Fprintf(&text, "    lid over kantoor.opzegging(termijn = %s) {\n        Opzeggen kan.\n    }\n", one)
	}
	return outcomesOf(t, tb, text.String(), nil)
}

func outcomesOf(t *rapid.T, tb testing.TB, text string, values compiler.Values) map[diag.Code]policy.Outcome {
	report := evaluate(tb, fstest.MapFS{"stuk.akte": {Data: []byte(text)}, "kantoor.akte": {Data: []byte(rulesOfTerms)}}, values)
	found := map[diag.Code]policy.Outcome{}
	for _, result := range report.Results {
		found[result.Rule.Code()] = result.Outcome
	}
	require.Len(t, found, 3)
	return found
}

// TestContradictionIsTheWorst holds that what leden contradict each other in comes to
// the worst of what each of them says.
func TestContradictionIsTheWorst(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := term().Draw(rt, "a"), term().Draw(rt, "b")
		both, first, second := outcomes(rt, t, a, b), outcomes(rt, t, a), outcomes(rt, t, b)
		for code, outcome := range both {
			require.Equal(rt, policy.Worst(first[code], second[code]), outcome, "%s of %s and %s", code, a, b)
		}
	})
}

// TestVariantsAreTheWorst holds that what hangs on a choice comes to the worst of
// what it comes to for every choice by itself.
func TestVariantsAreTheWorst(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := term().Draw(rt, "a"), term().Draw(rt, "b")
		text := fmt.Sprintf(`overeenkomst "Voorwaarden"
    toetsing  kantoor
    kenmerken volledig

gebruik "kantoor.akte"

parameter lang janee = nee

artikel slot "Slot"
    als lang
        lid over kantoor.opzegging(termijn = %s) {
            Opzeggen kan.
        }
    anders
        lid over kantoor.opzegging(termijn = %s) {
            Opzeggen kan ook.
        }
    einde
`, a, b)
		given := func(data bool) compiler.Values {
			return compiler.Values{"lang": {Data: data, Origin: diag.Same("lang")}}
		}
		either, yes, no := outcomesOf(rt, t, text, nil), outcomesOf(rt, t, text, given(true)), outcomesOf(rt, t, text, given(false))
		for code, outcome := range either {
			require.Equal(rt, policy.Worst(yes[code], no[code]), outcome, "%s of %s or %s", code, a, b)
		}
		require.Equal(rt, outcomes(rt, t, a), yes)
		require.Equal(rt, outcomes(rt, t, b), no)
	})
}

// TestNothingIsLighterThanUnsettled holds that leaving a fact open never hides a
// finding of moet, and makes eist unknown.
func TestNothingIsLighterThanUnsettled(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		open := outcomes(rt, t, "onbekend")
		require.Equal(rt, policy.Unknown, open["kantoor.eist"])
		require.Equal(rt, policy.Warns, open["kantoor.moet"])
		settled := outcomes(rt, t, term().Draw(rt, "term"))
		require.LessOrEqual(rt, settled["kantoor.moet"], open["kantoor.moet"])
	})
}

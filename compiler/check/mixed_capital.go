package check

import (
	"cmp"
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var mixedCapitalDescription = &diag.Description{
	Code: "AK0307", Severity: diag.Info,
	Title: diag.T("Hier met hoofdletter, daar zonder", "A capital here, none there"),
	Why: diag.T("Met een hoofdletter is het woord het begrip; zonder kan het ook iets anders zijn.",
		"With a capital the word is the term; without it may be something else."),
	Cure: diag.T("Schrijf het woord overal zoals het is omschreven.", "Write the word everywhere as it was defined."),
	Bad: `overeenkomst "Verhuur van een tent"
artikel begrippen "Begrippen"
    begrip "Tent" {
        De witte feesttent van twaalf bij acht meter.
    }
artikel gebruik "Gebruik"
    lid {
        Wie huurt, zet de Tent zelf op.
    }
    lid {
        Na het feest wordt de tent droog ingepakt.
    }
`,
	Good: `overeenkomst "Verhuur van een tent"
artikel begrippen "Begrippen"
    begrip "Tent" {
        De witte feesttent van twaalf bij acht meter.
    }
artikel gebruik "Gebruik"
    lid {
        Wie huurt, zet de Tent zelf op.
    }
    lid {
        Na het feest wordt de Tent droog ingepakt.
    }
`,
}

// mixedCapital looks for names that are written now with a capital, now
// without.
var mixedCapital = Check{
	Description: mixedCapitalDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van een tent"
artikel begrippen "Begrippen"
    begrip "tent" {
        De witte feesttent van twaalf bij acht meter.
    }
    begrip "Feest" {
        Het feest waarvoor de huurder de tent gebruikt.
    }
artikel gebruik "Gebruik van de Tent"
    lid {
        Tent en haringen blijven bij elkaar. De tent van Tent Totaal is blauw.
    }
    lid {
        Een feest in de tuin van de buren is geen Feest.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.mixedCapitals} },
}

func (c *Context) mixedCapitals() {
	l := c.vocabulary()
	seen := map[string]bool{}
	for _, t := range l.terms {
		for _, name := range t.names {
			stem := stemOf(strings.ToLower(name))
			if strings.ContainsRune(name, ' ') || seen[stem] || caseOf(name) != lowerShape && caseOf(name) != capitalShape {
				continue
			}
			seen[stem] = true
			with, without := l.byCapital(stem)
			if finding, ok := mixedFinding(t, name, with, without); ok && !l.declaredBothWays(stem) {
				c.Report(finding)
				break
			}
		}
	}
}

// byCapital returns the uses of a word with a capital in the middle of a
// sentence, and those without after de, het or deze. Definitions are not
// counted: what stands there may be the ordinary word.
func (l *vocabulary) byCapital(stem string) (with, without []use) {
	for _, s := range l.byStem[stem] {
		_, role := roleOf(s.folded) // stands without de or het as well
		for _, u := range s.recorded {
			if u.heading != nil || !u.is(typedUse) {
				continue
			}
			if owner, _ := ownerOf(u.passage.Part); owner != nil {
				continue
			}
			bare := role && u.standsAlone()
			switch {
			case s.shape == capitalShape && u.is(innerUse|lone):
				with = append(with, u)
			case s.shape == lowerShape && (u.is(definiteUse) || bare):
				without = append(without, u)
			}
		}
	}
	return with, without
}

// standsAlone reports whether a word stands where the name of a party can stand
// without an article: behind a preposition that is not als.
func (u use) standsAlone() bool {
	return u.first > 0 && isSpace(u.passage.Between(u.first-1)) && isOneOf(u.passage.Word(u.first-1), "door", "aan", "van", "met", "voor", "jegens",
		"namens", "tussen", "bij", "tegen")
}

// declaredBothWays reports whether the document itself gives a word both with
// and without capital.
func (l *vocabulary) declaredBothWays(stem string) bool {
	upper, lower := false, false
	for _, t := range l.termsByStem[stem] {
		if t.kind == ownTerm || l.given(t) {
			continue
		}
		for _, name := range t.names {
			if stemOf(strings.ToLower(name)) == stem {
				upper = upper || startsUpper(name)
				lower = lower || !startsUpper(name)
			}
		}
	}
	return upper && lower
}

func mixedFinding(t *givenName, name string, with, without []use) (diag.Finding, bool) {
	d := mixedCapitalDescription
	capital := startsUpper(name)
	switch {
	case t.kind == ownTerm && len(with) > 0 && len(without) > 0:
		odd, even := without, with
		if len(with) < len(without) {
			odd, even = with, without
		}
		return besides(d.At(firstUse(odd).Place(), "%q staat %d keer met een hoofdletter en %d keer zonder.",
			"%q stands %d times with a capital and %d times without.", name, len(with), len(without)), even, odd), true
	case t.kind == ownTerm, t.lineCapital && len(with) == 0:
	case capital && len(without) > 0:
		return besides(d.At(firstUse(without).Place(), "%q is met een hoofdletter omschreven en staat %d keer zonder (en %d keer met).",
			"%q was given with a capital and stands %d times without (and %d times with).", name, len(without), len(with)), with, without), true
	case !capital && len(with) > 0:
		return besides(d.At(firstUse(with).Place(), "%q is zonder hoofdletter omschreven en staat %d keer met (en %d keer zonder).",
			"%q was given without a capital and stands %d times with (and %d times without).", name, len(with), len(without)), without, with), true
	}
	return diag.Finding{}, false
}

// besides notes the first use of the other way, then more of the odd one.
func besides(finding diag.Finding, other, odd []use) diag.Finding {
	if len(other) > 0 {
		finding = finding.WithNote(firstUse(other).Place(), "Hier op de andere manier.", "Here the other way.")
	}
	slices.SortStableFunc(odd, inOrder)
	return alsoAt(finding, odd[1:])
}

// firstUse returns the use that stands first in the source.
func firstUse(uses []use) use { return slices.MinFunc(uses, inOrder) }

// inOrder compares uses by their place in the source.
func inOrder(a, b use) int {
	p, q := a.Place(), b.Place()
	return cmp.Or(cmp.Compare(p.File.Name, q.File.Name), cmp.Compare(p.Start, q.Start))
}

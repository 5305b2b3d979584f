package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var absentSchemeDescription = &diag.Description{
	Code: "AK0312", Severity: diag.Info,
	Title: diag.T("Een regeling die verder nergens staat", "A scheme that is nowhere else"),
	Why: diag.T("De tekst verwijst naar een regeling of procedure alsof de lezer haar kent, maar geen bepaling bevat haar.",
		"The text refers to a scheme or procedure as if the reader knew it, but no provision holds it."),
	Cure: diag.T("Neem de regeling op, zeg waar zij te vinden is, of laat haar weg.",
		"Take the scheme in, say where it can be found, or leave it out."),
	Bad: `overeenkomst "Huur van een volkstuin"
artikel klachten "Klachten"
    lid {
        Een klacht die de voorzitter niet oplost, gaat naar de geschillenregeling.
    }
`,
	Good: `overeenkomst "Huur van een volkstuin"
artikel klachten "Klachten"
    lid {
        Een klacht die de voorzitter niet oplost, gaat naar de geschillenregeling.
    }
artikel geschillen "Geschillenregeling"
    lid {
        Drie leden beslissen over het geschil.
    }
`,
}

// absentScheme looks for a scheme that is spoken of once, as a known one.
var absentScheme = Check{
	Description: absentSchemeDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Huur van een volkstuin"
artikel klachten "Klachten"
    lid {
        Klachten gaan naar de klachtenregeling van de gemeente. Een vergoedingsregeling is er niet. Voor het water geldt de
        waterregeling, die bij de kraan hangt; de waterregeling wisselt per seizoen. De regeling geldt ook in de winter.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			l := c.vocabulary()
			for _, s := range l.order {
				if s.total != 1 || s.titles > 0 || len(s.recorded) != 1 || !isScheme(s.folded) || l.called(s) || l.total(s.stem) != 1 || l.titled(s.stem) {
					continue
				}
				u := s.recorded[0]
				if owner, _ := ownerOf(u.passage.Part); owner != nil || !u.is(definiteUse|typedUse) || u.is(restricted) || u.explained() {
					continue
				}
				c.Report(absentSchemeDescription.At(u.Place(), "Nergens staat wat %q inhoudt of waar die te vinden is.",
					"Nowhere does it say what %q is or where it can be found.", s.text))
			}
		}}
	},
}

// isScheme reports whether a word names an arrangement that has rules of its
// own.
func isScheme(folded string) bool {
	const kind = 4 // letters at least before the ending: of what it is a scheme
	for _, ending := range []string{"regeling", "procedure"} {
		if len(folded) >= len(ending)+kind && strings.HasSuffix(folded, ending) {
			return true
		}
	}
	return false
}

// titled reports whether a word of a stem stands in a heading.
func (l *vocabulary) titled(stem string) bool {
	for _, s := range l.byStem[stem] {
		if s.titles > 0 {
			return true
		}
	}
	return false
}

// explained reports whether the words right behind a use say what it is or where
// to find it: a comma with a clause, parentheses, a reference.
func (u use) explained() bool {
	p := u.passage
	after := p.Between(u.last)
	return strings.ContainsAny(after, ",(:") || u.last+1 < len(p.Words) && isOneOf(p.Word(u.last+1), "in", "op", "als", "zoals", "onder", "bedoeld",
		"genoemd", "artikel", "conform", "volgens", "krachtens", "ingevolge", "via", "bijlage")
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var lidAloneDescription = &diag.Description{
	Code: "AK0213", Severity: diag.Error,
	Title: diag.T("Een verwijzing naar een lid zonder artikel", "A reference to a lid without an article"),
	Why: diag.T("Leden tellen in elk artikel opnieuw, dus er zijn er meer met dit nummer.",
		"Leden count afresh in each article, so more of them have this number."),
	Cure: diag.T("Noem het artikel erbij, of verwijs met [label].", "Name the article as well, or refer by [label]."),
	Bad: `overeenkomst "Cateringvoorwaarden"
    soort algemene_voorwaarden
artikel bestellen "Bestellen"
    lid {
        De gast bestelt drie dagen vooraf.
    }
    lid {
        Een wijziging is mogelijk als de in lid 1 van de algemene voorwaarden genoemde wachttijd nog loopt.
    }
artikel betalen "Betalen"
    lid {
        De gast betaalt bij het afrekenen.
    }
`,
	Good: `overeenkomst "Cateringvoorwaarden"
    soort algemene_voorwaarden
artikel bestellen "Bestellen"
    lid wachttijd {
        De gast bestelt drie dagen vooraf.
    }
    lid {
        Een wijziging is mogelijk als de in [wachttijd] genoemde wachttijd nog loopt.
    }
artikel betalen "Betalen"
    lid {
        De gast betaalt bij het afrekenen.
    }
`,
}

// lidAlone looks for typed references to a lid of a whole document.
var lidAlone = Check{
	Description: lidAloneDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van een boot"
tekst {
    De verhuurder hanteert lid 2 van het havenreglement en lid 1 van artikel 7:201 BW.
}
artikel boot "Boot"
    lid {
        De boot ligt in de haven.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return c.eachAim(func(p *Passage, m *citation, target int) {
			a := m.aims[target]
			if a.verdict != unscoped {
				return
			}
			place := m.place(p, target)
			finding := lidAloneDescription.At(place, "%q noemt geen artikel, terwijl leden in elk artikel opnieuw tellen.",
				"%q names no article, while leden count afresh in each article.", oneLine(place))
			if guess := c.likely(p, m.Mention, a); guess != nil {
				finding = c.guessed(finding, p, m, guess)
			}
			c.Report(finding)
		})
	},
}

// joinFields returns a text with single spaces for all white space.
func joinFields(text string) string { return strings.Join(strings.Fields(text), " ") }

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var astrayNumberDescription = &diag.Description{
	Code: "AK0215", Severity: diag.Warning,
	Title: diag.T("Een verwijzing die niet zegt in welk deel zij wijst", "A reference that does not say into which part it points"),
	Why: diag.T("Een bijlage telt haar artikelen opnieuw. Zonder dat erbij staat van welk deel het artikel is, vindt de lezer een ander of geen.",
		"An annex counts its articles afresh. Unless it says of which part the article is, the reader finds another or none."),
	Cure: diag.T("Zet erbij van welk deel het artikel is, of verwijs met [label]: dan komt het er vanzelf bij.",
		"Add of which part the article is, or refer by [label]: then that is added by itself."),
	Bad: `overeenkomst "Verhuur van fietsen"
artikel huur "Huur"
    lid {
        De huurder haalt de fiets op volgens [ophalen].
    }
artikel prijs "Prijs"
    lid {
        De prijs is tien euro.
    }
bijlage ophalen "Ophalen"
artikel "Ophalen"
    lid {
        Wie de fiets ophaalt, betaalt de prijs van artikel 2.
    }
`,
	Good: `overeenkomst "Verhuur van fietsen"
artikel huur "Huur"
    lid {
        De huurder haalt de fiets op volgens [ophalen].
    }
artikel prijs "Prijs"
    lid {
        De prijs is tien euro.
    }
bijlage ophalen "Ophalen"
artikel "Ophalen"
    lid {
        Wie de fiets ophaalt, betaalt de prijs van [prijs].
    }
`,
}

// astrayNumber looks for typed references of which the number is not here and is
// elsewhere in the document, or in two places.
var astrayNumber = Check{
	Description: astrayNumberDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van fietsen"
artikel huur "Huur"
    lid {
        De huurder leest [uitleg].
    }
artikel prijs "Prijs"
    lid {
        De prijs is tien euro.
    }
bijlage uitleg "Uitleg"
artikel "Uitleg"
    lid {
        De verhuurder bewaart gegevens volgens artikel 2 van de hoofdovereenkomst en artikel 6 lid 1 AVG.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return c.eachAim(func(p *Passage, m *citation, target int) {
			switch a := m.aims[target]; a.verdict {
			case astray:
				place := m.place(p, target)
				finding := astrayNumberDescription.At(place, "%q is hier niet te vinden: %s.", "%q is not to be found here: %s.",
					oneLine(place), c.absence(a))
				c.Report(c.guessed(finding, p, m, a.guess))
			case twofold:
				place := m.place(p, target)
				finding := astrayNumberDescription.At(place, "%q kan op twee plaatsen slaan: %s of %s.", "%q can mean two places: %s or %s.",
					oneLine(place), c.cite(a.node), c.cite(a.guess)).
					WithNote(compiler.Opening(a.node.part), "Dit is %s.", "This is %s.", c.cite(a.node)).
					WithNote(compiler.Opening(a.guess.part), "Dit is %s.", "This is %s.", c.cite(a.guess))
				finding = c.propose(finding, p, m.Mention, false, a.node)
				c.Report(c.propose(finding, p, m.Mention, false, a.guess))
			}
		})
	},
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var relativeDescription = &diag.Description{
	Code: "AK0217", Severity: diag.Info,
	Title: diag.T("Een verwijzing naar het vorige of het volgende", "A reference to the previous or the next"),
	Why: diag.T("Wie er een lid tussen zet, verandert ongemerkt waar de verwijzing naar wijst.",
		"Whoever puts a lid in between changes unawares what the reference points at."),
	Cure: diag.T("Noem het nummer, liefst met [label]: dan schuift het mee.", "Name the number, preferably by [label]: then it moves along."),
	Bad: `overeenkomst "Gebruik van een kluis"
artikel kluis "Kluis"
    lid sleutel {
        De huurder krijgt een sleutel.
    }
    lid {
        De in het vorige lid bedoelde sleutel blijft van de verhuurder.
    }
`,
	Good: `overeenkomst "Gebruik van een kluis"
artikel kluis "Kluis"
    lid sleutel {
        De huurder krijgt een sleutel.
    }
    lid {
        De in [sleutel] bedoelde sleutel blijft van de verhuurder.
    }
`,
}

// relativeReference looks for references that count from where they stand.
var relativeReference = Check{
	Description: relativeDescription,
	FalseAlarms: []string{
		`overeenkomst "Gebruik van een kluis"
artikel kluis "Kluis"
    lid {
        De beperkingen van dit artikel gelden voor elk volgend lid van de club en voor het vorige lid van het bestuur.
    }
    lid {
        De vorige huurder levert de sleutel in, en de volgende bijlage telt niet.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return c.eachAim(func(p *Passage, m *citation, target int) {
			a := m.aims[target]
			if relative := m.Targets[0][0].Relative; a.verdict != sound || relative != Previous && relative != Next {
				return
			}
			place := m.place(p, target)
			if strings.HasSuffix(p.Text[m.Start:m.NumbersEnd], "en") {
				c.Report(relativeDescription.At(place, "Welke dat zijn, verandert zodra er iets bij komt of vervalt.",
					"Which those are changes as soon as something is added or dropped."))
				return
			}
			finding := relativeDescription.At(place, "%q is nu %s. Dat verandert als er iets tussen komt.",
				"%q is %s now. That changes when something comes between.", oneLine(place), c.cite(a.node)).
				WithNote(compiler.Opening(a.node.part), "Hierheen wijst het nu.", "It points here now.")
			c.Report(c.propose(finding, p, m.Mention, false, a.node))
		})
	},
}

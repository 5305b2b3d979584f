package check

import (
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

var unexplainedAbbreviationDescription = &diag.Description{
	Code: "AK0310", Severity: diag.Info,
	Title: diag.T("Afkorting zonder uitleg", "Abbreviation without explanation"),
	Why: diag.T("Wie de afkorting niet kent, kan niet nagaan waar zij voor staat, en er kan meer dan één antwoord zijn.",
		"Whoever does not know the abbreviation cannot find out what it stands for, and there may be more than one answer."),
	Cure: diag.T("Schrijf de naam de eerste keer voluit met de afkorting erachter: \"algemene ledenvergadering (ALV)\".",
		"Write the name in full the first time with the abbreviation behind it."),
	Bad: `overeenkomst "Reglement"
artikel besluiten "Besluiten"
    lid {
        Over de contributie beslist de ALV.
    }
`,
	Good: `overeenkomst "Reglement"
artikel besluiten "Besluiten"
    lid {
        Over de contributie beslist de algemene ledenvergadering (ALV). Wie komt, heeft in de ALV één stem.
    }
`,
}

// unexplainedAbbreviation looks for abbreviations that are written out nowhere
// and not generally known.
var unexplainedAbbreviation = Check{
	Description: unexplainedAbbreviationDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Beheer"
artikel begrippen "Begrippen"
    begrip "SLA" {
        Het overzicht van de afgesproken oplostijden.
    }
artikel beheer "Beheer"
    lid {
        De SLA geldt ook voor de BTW-aangifte. Gegevens gaan als PDF over een verbinding met TLS, volgens de AVG en
        het BW. HOOFDSTUK II VAN DE TOELICHTING blijft buiten beschouwing.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.abbreviations} },
}

// abbreviationLength is the most letters of an abbreviation.
const abbreviationLength = 6

func (c *Context) abbreviations() {
	l := c.vocabulary()
	for _, s := range l.order {
		if s.shape != acronymShape || utf8.RuneCountInString(s.text) > abbreviationLength || s.definite == 0 && s.total < 2 {
			continue
		}
		if isKnownAbbreviation(s.text) || l.called(s) || c.ownNames().law(s.text) {
			continue
		}
		for _, u := range s.recorded {
			if u.heading == nil && u.is(lone|typedUse) {
				c.Report(unexplainedAbbreviationDescription.At(u.Place(), "Waar %q voor staat, wordt nergens gezegd.",
					"What %q stands for is said nowhere.", s.text))
				break
			}
		}
	}
}

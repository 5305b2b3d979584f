package check

import (
	"github.com/akte-lang/akte/internal/diag"
)

var factOtherValueDescription = &diag.Description{
	Code: "AK0508", Severity: diag.Warning,
	Title: diag.T("De tekst noemt een andere waarde dan het kenmerk", "The text gives another value than the kenmerk"),
	Why: diag.T("Wat in de tekst staat, is afgesproken; het beleid toetst het kenmerk. Een overtreding blijft zo onopgemerkt.",
		"What stands in the text is agreed; the policy tests the kenmerk. A breach so goes unnoticed."),
	Cure: diag.T("Maak tekst en kenmerk gelijk. Met een parameter in beide kan het niet meer uiteenlopen.",
		"Make text and kenmerk equal. With a parameter in both they cannot part any more."),
	Bad: `overeenkomst "Beheer van een ledenlijst"
artikel datalekken "Datalekken"
    lid
        over avg.datalek(termijn = 24 uur, anker = ontdekking)
    {
        De beheerder meldt een datalek binnen 48 uur na de ontdekking.
    }
`,
	Good: `overeenkomst "Beheer van een ledenlijst"
artikel datalekken "Datalekken"
    lid
        over avg.datalek(termijn = 48 uur, anker = ontdekking)
    {
        De beheerder meldt een datalek binnen 48 uur na de ontdekking.
    }
`,
}

// factOtherValue looks for prose that prints a quantity of the kind that its
// kenmerk states, and another one.
var factOtherValue = Check{
	Description: factOtherValueDescription,
	FalseAlarms: []string{
		`overeenkomst "Beheer van een ledenlijst"
artikel datalekken "Datalekken"
    lid over avg.datalek(termijn = 24 uur, anker = ontdekking) {
        De beheerder meldt een datalek binnen 24 uur na de ontdekking en stuurt binnen 5 dagen een verslag.
    }
    lid over av.opzegging(termijn_wederpartij = 1 maand), av.looptijd(termijn = 1 jaar) {
        De overeenkomst duurt 12 maanden; opzeggen kan met een termijn van 1 maand.
    }
    toelichting {
        Eerder was dit 72 uur.
    }
`,
	},
	Start: func(c *Context) Watcher {
		prints := c.factPrints()
		return Watcher{Passage: prints.passage, Finish: func() {
			for _, print := range prints.all {
				if print.printed || len(print.others) == 0 {
					continue
				}
				other := print.others[0]
				c.Report(onProposal(factOtherValueDescription.At(other.place,
					"Hier staat “%s”, maar het kenmerk zegt %s: %s.", "Here it says “%s”, but the kenmerk says %s: %s.",
					other.text, print.value.String(), factTitle(print.Statement)).
					WithNote(print.Place, "Dit is het kenmerk.", "This is the kenmerk."), print.Statement))
			}
		}}
	},
}

package check

import (
	"github.com/akte-lang/akte/internal/diag"
)

var factUnprintedDescription = &diag.Description{
	Code: "AK0507", Severity: diag.Warning,
	Title: diag.T("Het kenmerk noemt een waarde die de tekst niet noemt", "The kenmerk gives a value that the text does not give"),
	Why: diag.T("Partijen tekenen de tekst, niet het kenmerk. Het beleid wordt dan getoetst aan iets wat niet is afgesproken.",
		"The parties sign the text, not the kenmerk. The policy is then held against something that was not agreed."),
	Cure: diag.T("Noem de waarde in de tekst, het liefst als {naam} van een parameter, of haal haar uit het kenmerk.",
		"Give the value in the text, preferably as {name} of a parameter, or take it out of the kenmerk."),
	Bad: `overeenkomst "Reparatie van klokken"
artikel betaling "Betaling"
    lid
        over betaling.factuur(termijn = 14 dagen, anker = factuurdatum)
    {
        De klant betaalt na de datum van de factuur.
    }
`,
	Good: `overeenkomst "Reparatie van klokken"
artikel betaling "Betaling"
    lid
        over betaling.factuur(termijn = 14 dagen, anker = factuurdatum)
    {
        De klant betaalt binnen veertien (14) dagen na de datum van de factuur.
    }
`,
}

// factUnprinted looks for a duration, an amount or a percentage in a kenmerk of
// which the prose gives nothing of the kind.
var factUnprinted = Check{
	Description: factUnprintedDescription,
	FalseAlarms: []string{
		`overeenkomst "Reparatie van klokken"
parameter termijn duur = 14 dagen
parameter maanden getal = 12
artikel betaling "Betaling"
    lid over betaling.factuur(termijn = termijn, anker = factuurdatum) {
        De klant betaalt binnen {termijn} na de datum van de factuur.
    }
    lid over av.opzegging(termijn_gebruiker = 0 dagen) {
        De klokkenmaker mag op ieder moment opzeggen.
    }
    lid over av.looptijd(termijn = 1 jaar) {
        De overeenkomst duurt {maanden} maanden.
    }
`,
		`overeenkomst "Reparatie van klokken"
artikel betaling "Betaling"
    lid termijn over betaling.factuur(termijn = 2 weken, anker = ontvangst) {
        De klant betaalt binnen:
        - 14 dagen na ontvangst van de factuur; of
        - de tijd die partijen dan nog afspreken.
    }
    lid over av.opzegging(termijn_wederpartij = 14 dagen) {
        Opzeggen kan met de termijn van [termijn].
    }
`,
	},
	Start: func(c *Context) Watcher {
		prints := c.factPrints()
		return Watcher{Passage: prints.passage, Finish: func() {
			for _, print := range prints.all {
				if print.printed || print.refers || len(print.others) > 0 {
					continue
				}
				c.Report(onProposal(factUnprintedDescription.At(print.Place,
					"%s: het kenmerk zegt %s, maar de tekst noemt dat niet.", "%s: the kenmerk says %s, but the text does not.",
					factTitle(print.Statement), print.value.String()), print.Statement))
			}
		}}
	},
}

package check

import (
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/internal/diag"
)

var factProposedDescription = &diag.Description{
	Code: "AK0509", Severity: diag.Info,
	Title: diag.T("Kenmerken die nog een voorstel zijn", "Kenmerken that are still a proposal"),
	Why: diag.T("Een programma heeft ze voorgesteld en niemand heeft ze nagekeken. Wat er van een regel klopt, hangt dan af van een gok.",
		"A program proposed them and nobody looked at them. What comes of a rule then hangs on a guess."),
	Cure: diag.T("Lees bij elk lid na of het kenmerk klopt, verbeter het zo nodig en haal “// voorstel” weg.",
		"Read at every lid whether the kenmerk is right, mend it where needed and take “// voorstel” away."),
	Bad: `overeenkomst "Onderhoud van een liftinstallatie"
artikel kalender "Termijnen"
    lid
        over termijnen.kalender(telling = werkdagen)  // voorstel
    {
        Termijnen worden geteld in werkdagen.
    }
`,
	Good: `overeenkomst "Onderhoud van een liftinstallatie"
artikel kalender "Termijnen"
    lid
        over termijnen.kalender(telling = werkdagen)
    {
        Termijnen worden geteld in werkdagen.
    }
`,
}

// factProposed counts the kenmerken that nobody accepted yet, in one finding at the
// first of them.
var factProposed = Check{
	Description: factProposedDescription,
	FalseAlarms: []string{
		`overeenkomst "Onderhoud van een liftinstallatie"
artikel kalender "Termijnen"
    // Voorstellen van de huurders zijn verwerkt.
    lid over termijnen.kalender(telling = werkdagen) {
        Termijnen worden geteld in werkdagen.
        // voorstel van de vereniging: ook op zaterdag
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			var proposed []*facts.Mention
			for _, mention := range c.facts().Mentions {
				if mention.Proposed {
					proposed = append(proposed, mention)
				}
			}
			if len(proposed) == 1 {
				c.Report(factProposedDescription.At(proposed[0].Place, "Dit kenmerk is nog een voorstel.",
					"This kenmerk is still a proposal."))
			} else if len(proposed) > 1 {
				c.Report(factProposedDescription.At(proposed[0].Place,
					"%d kenmerken zijn nog een voorstel; dit is het eerste.",
					"%d kenmerken are still a proposal; this is the first.", len(proposed)))
			}
		}}
	},
}

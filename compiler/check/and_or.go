package check

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var andOrDescription = &diag.Description{
	Code: "AK0802", Severity: diag.Info,
	Title: diag.T("“en/of”", "“en/of” (and/or)"),
	Why: diag.T("“En/of” laat de lezer kiezen; “of” sluit in het Nederlands beide al in (Aanwijzingen voor de regelgeving 3.11).",
		"“And/or” leaves the choice to the reader; in Dutch “of” includes both already (Aanwijzingen voor de regelgeving 3.11)."),
	Cure: diag.T("Schrijf “of”; waar maar één van de twee mag: “hetzij … hetzij”.",
		"Write “of”; where only one of the two may be: “hetzij … hetzij”."),
	Bad: `overeenkomst "Bewaring van fietsen"
artikel toegang "Toegang"
    lid {
        Fietsen en/of steps worden binnen gezet.
    }
`,
	Good: `overeenkomst "Bewaring van fietsen"
artikel toegang "Toegang"
    lid {
        Fietsen of steps worden binnen gezet.
    }
`,
}

// andOr looks for en/of. It speaks once for a document.
var andOr = Check{
	Description: andOrDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaring van fietsen"
artikel toegang "Toegang"
    lid {
        Fietsen en of steps, dat maakt niet uit, worden binnen gezet.
    }
    toelichting {
        Eerder stond hier “fietsen en/of steps”.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return c.placesOf(plainPhrases("en/of"), func(first source.Place, _ string, count int) diag.Finding {
			if count == 1 {
				return andOrDescription.At(first, "Hier staat “en/of”.", "Here it says “en/of” (and/or).")
			}
			return andOrDescription.At(first, "In dit document staat %d keer “en/of”.",
				"This document says “en/of” (and/or) %d times.", count)
		})
	},
}

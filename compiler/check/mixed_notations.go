package check

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var mixedNotationsDescription = &diag.Description{
	Code: "AK0415", Severity: diag.Info,
	Title: diag.T("Eén soort waarde is op twee manieren geschreven", "One kind of value is written in two ways"),
	Why: diag.T("Wie twee schrijfwijzen ziet, zoekt er een verschil achter; ook is zo lastiger te zien of twee termijnen gelijk zijn.",
		"Who sees two notations looks for a difference behind them; it also hides whether two terms are equal."),
	Cure: diag.T("Kies één schrijfwijze en noem haar in de kop: notatie duur \"30 dagen\".",
		"Choose one notation and name it in the header: notatie duur \"30 dagen\"."),
	Bad: `overeenkomst "Huur van een werkplaats"
artikel geld "Geld"
    lid {
        De huur is € 450,00 per maand.
    }
    lid {
        De borg is EUR 900,00.
    }
`,
	Good: `overeenkomst "Huur van een werkplaats"
artikel geld "Geld"
    lid {
        De huur is € 450,00 per maand.
    }
    lid {
        De borg is € 900,00.
    }
`,
}

// mixedNotations looks for amounts and durations that are written in two ways
// in one document. It says so once for each kind.
var mixedNotations = Check{
	Description: mixedNotationsDescription,
	FalseAlarms: []string{
		`overeenkomst "Huur van een werkplaats"
artikel geld "Geld"
    lid {
        De huur is € 450 per maand en de borg € 1.250,50. De huur loopt drie maanden, kan binnen een
        week na de start worden herroepen en wordt daarna steeds met 30 dagen verlengd. De boete is
        5% van de borg.
    }
`,
	},
	Start: func(c *Context) Watcher {
		kinds := []value.Kind{value.AmountKind, value.DurationKind}
		seen := map[value.Kind]*notationUses{value.AmountKind: {}, value.DurationKind: {}}
		return Watcher{
			Passage: func(p *Passage) {
				if explains(p.Part) {
					return
				}
				for _, q := range p.quantities() {
					if uses := seen[q.value.Kind()]; uses != nil && q.form != articleForm {
						uses.add(p, q)
					}
				}
			},
			Finish: func() {
				for _, kind := range kinds {
					c.reportNotations(seen[kind])
				}
			},
		}
	},
}

func (c *Context) reportNotations(uses *notationUses) {
	other, first, ok := uses.clash()
	if !ok {
		return
	}
	finding := mixedNotationsDescription.At(other.place, "Hier staat “%s”, en elders “%s”.", "Here it says “%s”, and elsewhere “%s”.",
		other.text, first.text)
	for _, use := range uses.shapes {
		if use.shape != other.shape {
			finding = finding.WithNote(use.place, "Hier staat het als “%s”.", "Here it is written as “%s”.", use.text)
		}
	}
	c.Report(finding)
}

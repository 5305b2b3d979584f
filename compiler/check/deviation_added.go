package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var addedClauseDescription = &diag.Description{
	Code: compiler.Added.Code(), Severity: diag.Info,
	Title: diag.T("Een lid is aan een modelclausule toegevoegd", "A lid is added to a model clause"),
	Why: diag.T("Een eigen lid kan de rest van het beding beperken of tegenspreken; dat is niet eerder beoordeeld.",
		"A lid of one's own can limit or contradict the rest of the clause; nobody has judged that before."),
	Cure: diag.T("Zet een los onderwerp in een eigen artikel; zet er anders negeer bij, met wie de afwijking heeft goedgekeurd.",
		"Put a separate subject in an article of its own; else add negeer with who approved the deviation."),
	Bad: `overeenkomst "Verhuur van een zaal"
artikel overmacht "Overmacht" volgens standaard.overmacht
    lid borg {
        Over de tijd van de overmacht houdt de verhuurder de borg.
    }
`,
	Good: `overeenkomst "Verhuur van een zaal"
artikel overmacht "Overmacht" volgens standaard.overmacht
artikel borg "Borg"
    lid {
        De borg is bij het einde van de huur binnen 7 dagen terug.
    }
`,
}

// addedClause tells what an article adds to its model clause.
var addedClause = Check{
	Description: addedClauseDescription,
	Start: func(c *Context) Watcher {
		return deviations(compiler.Added, func(article *compiler.Article, d compiler.Deviation) {
			if d.Part == "" {
				c.Report(addedClauseDescription.At(d.Place, "Dit staat niet in %s: het is toegevoegd.",
					"This is not in %s: it is added.", article.Model.Name))
				return
			}
			c.Report(addedClauseDescription.At(d.Place, "Het lid %s staat niet in %s: het is toegevoegd.",
				"The lid %s is not in %s: it is added.", d.Part, article.Model.Name))
		})
	},
}

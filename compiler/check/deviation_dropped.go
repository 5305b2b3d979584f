package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var droppedClauseDescription = &diag.Description{
	Code: compiler.Dropped.Code(), Severity: diag.Info,
	Title: diag.T("Een lid van een modelclausule is geschrapt", "A lid of a model clause is dropped"),
	Why: diag.T("Wat het lid regelde, is nu niet geregeld. Aan de tekst zelf is niet te zien dat er iets ontbreekt.",
		"What the lid settled is not settled now. The text itself does not show that anything is missing."),
	Cure: diag.T("Laat het lid staan als het geen kwaad kan; zet er anders negeer bij, met wie de afwijking heeft goedgekeurd.",
		"Keep the lid if it does no harm; else add negeer with who approved the deviation."),
	Bad: `overeenkomst "Verhuur van een zaal"
artikel overmacht "Overmacht" volgens standaard.overmacht
    schrap melding
`,
	Good: `overeenkomst "Verhuur van een zaal"
artikel overmacht "Overmacht" volgens standaard.overmacht
`,
}

// droppedClause tells which leden of a model clause are left out.
var droppedClause = Check{
	Description: droppedClauseDescription,
	Start: func(c *Context) Watcher {
		return deviations(compiler.Dropped, func(article *compiler.Article, d compiler.Deviation) {
			finding := droppedClauseDescription.At(d.Place, "Het lid %s van %s is geschrapt.",
				"The lid %s of %s is dropped.", d.Part, article.Model.Name)
			c.Report(finding.WithNote(d.Standard, "Dit staat in het model.", "This is what the model says."))
		})
	},
}

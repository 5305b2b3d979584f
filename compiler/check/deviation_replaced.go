package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var replacedClauseDescription = &diag.Description{
	Code: compiler.Replaced.Code(), Severity: diag.Info,
	Title: diag.T("Een lid van een modelclausule is vervangen", "A lid of a model clause is replaced"),
	Why: diag.T("Het modelbeding is beoordeeld, de eigen tekst nog niet. Wie het stuk goedkeurt, moet die lezen.",
		"The model clause has been judged, the own text has not. Whoever approves the document has to read it."),
	Cure: diag.T("Gebruik de tekst van het model als die volstaat; zet er anders negeer bij, met wie de afwijking heeft goedgekeurd.",
		"Use the text of the model if it will do; else add negeer with who approved the deviation."),
	Bad: `overeenkomst "Verhuur van een zaal"
artikel overmacht "Overmacht" volgens standaard.overmacht
    vervang melding {
        Wie door overmacht wordt getroffen, belt de ander dezelfde dag nog op.
    }
`,
	Good: `overeenkomst "Verhuur van een zaal"
artikel overmacht "Overmacht" volgens standaard.overmacht
`,
}

// replacedClause tells what replaces the lid of a model clause.
var replacedClause = Check{
	Description: replacedClauseDescription,
	Start: func(c *Context) Watcher {
		return deviations(compiler.Replaced, func(article *compiler.Article, d compiler.Deviation) {
			finding := replacedClauseDescription.At(d.Place, "Het lid %s van %s is vervangen door eigen tekst.",
				"The lid %s of %s is replaced by own text.", d.Part, article.Model.Name)
			c.Report(finding.WithNote(d.Standard, "Dit staat in het model.", "This is what the model says."))
		})
	},
}

// deviations shows one kind of departure from model clauses, article by article.
// One that names a lid that the clause does not have has been reported already.
func deviations(kind compiler.DeviationKind, show func(*compiler.Article, compiler.Deviation)) Watcher {
	return Watcher{Part: func(part compiler.Part) {
		article, ok := part.(*compiler.Article)
		if !ok || article.Model == nil {
			return
		}
		for _, d := range article.Model.Deviations {
			if d.Kind == kind && (kind == compiler.Added || !d.Standard.IsZero()) {
				show(article, d)
			}
		}
	}}
}

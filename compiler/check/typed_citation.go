package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

var typedCitationDescription = &diag.Description{
	Code: "AK0707", Severity: diag.Error,
	Title: diag.T("Een getypt wetsartikel bestaat niet", "A typed article of a law does not exist"),
	Why: diag.T("Een verwijzing naar een artikel dat er niet is, legt niets vast; vaak is het nummer uit een oude wet blijven staan.",
		"A reference to an article that is not there settles nothing; often the number was left from an old law."),
	Cure: diag.T("Zoek het artikel op, en zet het tussen vierkante haken: [AVG 33 lid 5]. Dan kijkt Akte mee.",
		"Look the article up, and put it between square brackets: [AVG 33 lid 5]. Akte then checks it."),
	Bad: `overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Het recht op inzage van artikel 115 AVG blijft bestaan.
    }
`,
	Good: `overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Het recht op inzage van artikel 15 AVG blijft bestaan.
    }
`,
}

// typedCitation looks for articles of laws of the register, typed without
// brackets, that those laws do not have.
var typedCitation = Check{
	Description: typedCitationDescription,
	FalseAlarms: []string{
		`overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        De rechten van de artikelen 15 tot en met 22 AVG blijven bestaan, zoals artikel 28.3 AVG en
        artikel 6:236 BW bepalen. Artikel 9999 Wetboek van Koophandel is vervallen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		register, err := law.Load()
		if err != nil {
			return Watcher{} // compiling has failed on it before
		}
		return Watcher{Passage: func(p *Passage) {
			for _, mention := range p.Mentions() {
				if mention.Of.Kind != LawText || !p.Typed(mention.Start, mention.End) {
					continue
				}
				name := p.Text[mention.Of.Start:mention.Of.End]
				for _, target := range mention.Targets {
					if step := target[0]; step.Kind == refer.ArticleSpot && step.Number != "" {
						c.checkCitation(p, register, name, step)
					}
				}
			}
		}}
	},
}

// checkCitation looks one article of a law up.
func (c *Context) checkCitation(p *Passage, register *law.Register, name string, step Step) {
	pinpoint := grammar.Pinpoint{Article: step.Number}
	if book, article, ok := strings.Cut(step.Number, ":"); ok {
		pinpoint.Book, pinpoint.Article = book, article
	}
	reference := &grammar.LawReference{Law: grammar.Name{Text: name}, Targets: []grammar.Pinpoint{pinpoint}}
	_, issues := register.Resolve(reference)
	for _, issue := range issues {
		// One with a suggestion is another way of writing, as in 28.3.
		if issue.Kind != law.UnknownArticle && issue.Kind != law.UnknownBook || issue.Suggestion != "" {
			continue
		}
		place := p.Place(step.Start, step.End)
		finding := typedCitationDescription.At(place, "", "")
		finding.Message = issue.Finding(place.File).Message
		c.Report(finding)
	}
}

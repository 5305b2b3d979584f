package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var emptyArticleDescription = &diag.Description{
	Code: "AK0602", Severity: diag.Warning,
	Title: diag.T("Een artikel zonder tekst", "An article without text"),
	Why: diag.T("Een lege bepaling doet vermoeden dat er iets is weggevallen; wat, kan niemand aantonen.",
		"An empty provision suggests that something was lost; what, nobody can prove."),
	Cure: diag.T("Vul het artikel in, haal het weg, of noem het “Vervallen” als het nummer moet blijven.",
		"Fill in the article, take it away, or title it “Vervallen” when its number has to stay."),
	Bad: `overeenkomst "Huur van een zaal"
artikel gebruik "Gebruik"
    lid {
        De zaal wordt schoon achtergelaten.
    }
artikel sleutels "Sleutels"
artikel parkeren "Parkeren"
    lid {
        Parkeren kan achter het gebouw.
    }
`,
	Good: `overeenkomst "Huur van een zaal"
artikel gebruik "Gebruik"
    lid {
        De zaal wordt schoon achtergelaten.
    }
artikel sleutels "Sleutels"
    lid {
        De sleutels liggen bij de beheerder.
    }
artikel parkeren "Parkeren"
    lid {
        Parkeren kan achter het gebouw.
    }
`,
}

// emptyArticle looks for articles that say nothing in any variant.
var emptyArticle = Check{
	Description: emptyArticleDescription,
	FalseAlarms: []string{
		`overeenkomst "Huur van een zaal"
parameter borg bedrag = € 0
artikel oud "Vervallen"
artikel borg "Borg"
    als borg > € 0
        lid {
            De borg is {borg}.
        }
    einde
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Part: func(part compiler.Part) {
			article, ok := part.(*compiler.Article)
			if !ok || hasText(article) || reserved(article.Title) {
				return
			}
			title := diag.T("Dit artikel", "This article")
			if article.Title != "" {
				title = diag.T("Het artikel “%s”", "The article “%s”", article.Title)
			}
			c.Report(emptyArticleDescription.At(titlePlace(article), "%s heeft geen leden en geen tekst.",
				"%s has no leden and no text.", title))
		}}
	},
}

// hasText reports whether anything of a part can be printed besides headings.
func hasText(part compiler.Part) bool {
	for _, below := range part.Common().Parts {
		switch below.(type) {
		case *compiler.Paragraph, *compiler.Item, *compiler.Table, *compiler.ValueTable, *compiler.Signature, *compiler.PartyList:
			return true
		case *compiler.Explanation:
			continue
		}
		if hasText(below) {
			return true
		}
	}
	return false
}

// reserved reports whether a title says that the article is empty on purpose.
func reserved(title string) bool {
	title = strings.ToLower(title)
	for _, word := range []string{"vervallen", "gereserveerd", "ingetrokken", "geschrapt"} {
		if strings.Contains(title, word) {
			return true
		}
	}
	return false
}

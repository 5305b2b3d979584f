package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var listOfOneDescription = &diag.Description{
	Code: "AK0604", Severity: diag.Info,
	Title: diag.T("Een opsomming van één onderdeel", "A list of one item"),
	Why: diag.T("De lezer zoekt het tweede onderdeel en vraagt zich af of het is weggevallen.",
		"The reader looks for the second item and wonders whether it was lost."),
	Cure: diag.T("Neem het onderdeel op in de zin, of vul de opsomming aan.", "Take the item into the sentence, or complete the list."),
	Bad: `overeenkomst "Catering"
artikel menu "Menu"
    lid {
        Bij het menu horen:
        - koffie en thee.
    }
`,
	Good: `overeenkomst "Catering"
artikel menu "Menu"
    lid {
        Bij het menu horen koffie en thee.
    }
`,
}

// listOfOne looks for lists with a single item.
var listOfOne = Check{
	Description: listOfOneDescription,
	FalseAlarms: []string{
		`overeenkomst "Catering"
parameter taart janee = ja
artikel menu "Menu"
    lid {
        Bij het menu horen:
        - koffie en thee; en
        {als taart}
        - taart.
        {anders}
        - koek.
        {einde}
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, list := range c.lists() {
				if len(list.items) == 1 && !list.choice && !counted(list.items[0].part) {
					c.Report(listOfOneDescription.At(list.items[0].part.Place, "Deze opsomming heeft één onderdeel.",
						"This list has one item."))
				}
			}
		}}
	},
}

// counted reports whether an item is one of those before the first article that
// are numbered through, with text between them: the parties, the recitals.
func counted(item *compiler.Item) bool {
	_, inArticle := compiler.Ancestor[*compiler.Article](item)
	return item.Numbered && !inArticle
}

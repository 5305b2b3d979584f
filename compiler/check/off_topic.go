package check

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
)

var offTopicDescription = &diag.Description{
	Code: "AK0617", Severity: diag.Info,
	Title: diag.T("Een lid dat over iets anders gaat dan zijn artikel", "A lid about something else than its article"),
	Why: diag.T("Wie de titels langsloopt, vindt deze bepaling niet, en bij uitleg telt de plaats mee.",
		"Whoever goes by the titles does not find this provision, and its place counts in reading it."),
	Cure: diag.T("Maak er een eigen artikel van.", "Make it an article of its own."),
	Bad: `overeenkomst "Beheer van een webwinkel"
artikel toeleveranciers "Toeleveranciers"
    lid {
        De beheerder kiest de toeleveranciers zelf.
    }
    lid {
        Toeleveranciers houden zich aan deze afspraken.
    }
    lid {
        De winkelier zorgt dat bezoekers weten welke cookies de winkel plaatst, vraagt hun toestemming voor cookies die niet nodig
        zijn, en betaalt de boete als een cookiebanner ontbreekt.
    }
`,
	Good: `overeenkomst "Beheer van een webwinkel"
artikel toeleveranciers "Toeleveranciers"
    lid {
        De beheerder kiest de toeleveranciers zelf.
    }
    lid {
        Toeleveranciers houden zich aan deze afspraken.
    }
artikel cookies "Cookies"
    lid {
        De winkelier zorgt dat bezoekers weten welke cookies de winkel plaatst, vraagt hun toestemming voor cookies die niet nodig
        zijn, en betaalt de boete als een cookiebanner ontbreekt.
    }
`,
}

// offTopic looks for a lid that says nothing of what its article is called
// after, while all others do, and again and again something that no other lid
// of the document speaks of.
var offTopic = Check{
	Description: offTopicDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Beheer van een webwinkel"
artikel toeleveranciers "Toeleveranciers"
    lid {
        De beheerder kiest de toeleveranciers zelf.
    }
    lid {
        Zij leveren drukwerk op papier: het papier is gerecycled, en het papier komt uit de streek waar het drukwerk wordt
        gemaakt.
    }
    lid {
        Toeleveranciers houden zich aan deze afspraken over papier.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, n := range c.outline().nodes {
				if article, ok := n.part.(*compiler.Article); ok && n.kind == refer.ArticleSpot && article.Title != "" {
					c.checkTopics(n, article.Title)
				}
			}
		}}
	},
}

// checkTopics reports the one lid of an article that is not about its title.
func (c *Context) checkTopics(article *node, title string) {
	const fewest = 3 // leden, two of which speak of the title
	leden := article.all(refer.ClauseSpot)
	found := words(title)
	if len(leden) < fewest || len(found) != 1 {
		return
	}
	stem := stemOf(strings.ToLower(title[found[0].Start:found[0].End]))
	var odd *node
	for _, lid := range leden {
		if strings.Contains(c.textOf(lid), stem) {
			continue
		}
		if odd != nil {
			return
		}
		odd = lid
	}
	if odd == nil {
		return
	}
	if word := c.ownTopic(odd); word != "" {
		c.Report(offTopicDescription.At(compiler.Opening(odd.part), "Dit lid gaat over %q en staat onder “%s”.",
			"This lid is about %q and stands under “%s”.", word, title))
	}
}

// ownTopic returns a word that a lid repeats and that stands nowhere else in the
// document, "" when there is none.
func (c *Context) ownTopic(lid *node) string {
	const often, shortest = 3, 5
	text := c.textOf(lid)
	found := words(text)
	var order []string
	for _, w := range found {
		if word := text[w.Start:w.End]; len(word) >= shortest && !isDigit(word[0]) && !isActor(word) {
			if stem := stemOf(word); !slices.Contains(order, stem) {
				order = append(order, stem)
			}
		}
	}
	for _, stem := range order {
		n := 0
		for _, w := range found {
			if strings.HasPrefix(text[w.Start:w.End], stem) {
				n++
			}
		}
		if n >= often && len(stem) >= shortest && c.onlyIn(text, stem) {
			return stem
		}
	}
	return ""
}

// onlyIn reports whether the words that start with a stem all stand in one text
// of the document.
func (c *Context) onlyIn(text, stem string) bool {
	inside, all := 0, 0
	for _, w := range words(text) {
		if strings.HasPrefix(text[w.Start:w.End], stem) {
			inside++
		}
	}
	for _, s := range c.vocabulary().order {
		if strings.HasPrefix(s.folded, stem) {
			all += s.total + s.titles
		}
	}
	return all == inside
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
)

var lostHeadingDescription = &diag.Description{
	Code: "AK0618", Severity: diag.Warning,
	Title: diag.T("Een kop die tekst is geworden", "A heading that became text"),
	Why: diag.T("De kop heeft zijn opmaak verloren. Wat eronder staat, hoort nu bij het artikel ervoor, en verwijzingen ernaar kloppen niet.",
		"The heading has lost its markup. What stands below it now belongs to the article before, and references to it are wrong."),
	Cure: diag.T("Maak er een artikel van.", "Make it an article."),
	Bad: `overeenkomst "Verhuur van een zaal"
artikel prijs "Prijs"
    tekst {
        De zaal kost € 100 per dag.
    }
    tekst {
        2. Schoonmaak van de zaal
    }
    tekst {
        De huurder veegt de vloer.
    }
`,
	Good: `overeenkomst "Verhuur van een zaal"
artikel prijs "Prijs"
    tekst {
        De zaal kost € 100 per dag.
    }
artikel schoonmaak "Schoonmaak van de zaal"
    tekst {
        De huurder veegt de vloer.
    }
`,
}

// lostHeading looks for short paragraphs that carry the number which the next
// article, or the next one of the chapter, would have.
var lostHeading = Check{
	Description: lostHeadingDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van een zaal"
artikel prijs "Prijs"
    tekst {
        De zaal kost € 100 per dag, de sleutel haalt u bij:
    }
    tekst {
        7 Zalen te Hoorn
    }
    tekst {
        2 Zalen kosten € 180 per dag.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			if _, paragraph := p.Part.(*compiler.Paragraph); !paragraph || explains(p.Part) {
				return
			}
			article := c.outline().node(p.Part).up(refer.ArticleSpot)
			number, ok := p.numberedTitle()
			if article == nil || !ok || !comesAfter(article, number) {
				return
			}
			c.Report(lostHeadingDescription.At(p.Place(0, len(p.Text)), "Dit lijkt een kop: %s volgt op artikel %s.",
				"This seems to be a heading: %s comes after article %s.", number, article.spot.Article))
		}}
	},
}

// numberedTitle returns the number that a passage opens with when the rest of it
// reads like a title: a few words, the first with a capital, and no mark behind
// them.
func (p *Passage) numberedTitle() (string, bool) {
	const most = 8
	if len(p.Words) < 2 || len(p.Words) > most || !isDigit(p.Text[0]) || !p.Typed(0, len(p.Text)) {
		return "", false
	}
	number, rest, ok := strings.Cut(p.Text, " ")
	if !ok || strings.Trim(number, "0123456789.") != "" || len(number) > len("10.10.") || !startsUpper(rest) {
		return "", false
	}
	if strings.ContainsAny(rest, ".,;:!?0123456789€%") {
		return "", false
	}
	return strings.TrimSuffix(number, "."), true
}

// comesAfter reports whether a number is the one after that of an article.
func comesAfter(article *node, number string) bool {
	own := article.spot.Article
	cut := strings.LastIndexByte(own, '.') + 1
	if !strings.HasPrefix(number, own[:cut]) {
		return false
	}
	next := count(number[cut:])
	return next > 0 && next == count(own[cut:])+1
}

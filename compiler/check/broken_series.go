package check

import (
	"strconv"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

var brokenSeriesDescription = &diag.Description{
	Code: "AK0227", Severity: diag.Warning,
	Title: diag.T("Een nummer ontbreekt of staat er twee keer", "A number is missing or stands there twice"),
	Why: diag.T("Er is een bepaling vervallen of ingevoegd zonder te hernummeren. Verwijzingen naar wat erna komt, kunnen een plaats zijn opgeschoven.",
		"A provision was dropped or inserted without numbering anew. References to what comes after may be one place off."),
	Cure: diag.T("Haal het nummer weg; Akte telt dan door. Loop de verwijzingen naar de bepalingen erna na.",
		"Take the number away; Akte then counts on. Go through the references to the provisions after it."),
	Bad: `overeenkomst "Lidmaatschap van de kaartclub"
artikel lidmaatschap "Lidmaatschap"
    lid {
        Wie kaart, kan lid worden.
    }
    lid nummer "3." {
        Leden betalen contributie.
    }
`,
	Good: `overeenkomst "Lidmaatschap van de kaartclub"
artikel lidmaatschap "Lidmaatschap"
    lid {
        Wie kaart, kan lid worden.
    }
    lid {
        Leden betalen contributie.
    }
`,
}

// brokenSeries looks for numbers given by hand that leave one out or repeat one.
var brokenSeries = Check{
	Description: brokenSeriesDescription,
	FalseAlarms: []string{
		`overeenkomst "Lidmaatschap van de kaartclub"
artikel lidmaatschap "Lidmaatschap"
    lid {
        Wie kaart, kan lid worden.
    }
    lid nummer "1a." {
        Wie schaakt, ook.
    }
    lid nummer "2." {
        Leden betalen contributie.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, n := range c.outline().nodes {
				if number := forcedNumberOf(n); number != nil {
					c.checkSeries(n, number)
				}
			}
		}}
	},
}

// forcedNumberOf returns the number that an article or lid is given by hand, nil
// without one.
func forcedNumberOf(n *node) *grammar.String {
	switch part := n.part.(type) {
	case *compiler.Article:
		return part.Number
	case *compiler.Clause:
		return part.Number
	}
	return nil
}

// printedNumber returns the number of an article or lid as a number, 0 for "2a".
func printedNumber(n *node) int {
	if n.kind == refer.ArticleSpot {
		return count(n.spot.Article)
	}
	return count(n.spot.ClauseNumber)
}

func (c *Context) checkSeries(n *node, number *grammar.String) {
	before := c.outline().nth(n.above, n.kind, n.order)
	own := printedNumber(n)
	if before == nil || own == 0 || !c.together(before.part, n.part) {
		return
	}
	place := number.In(n.part.Common().Place.File)
	previous := printedNumber(before)
	kind := kindWord(n.kind, 1)
	for i := n.order; i >= 1; i-- {
		if other := c.outline().nth(n.above, n.kind, i); printedNumber(other) == own && c.together(other.part, n.part) {
			c.Report(brokenSeriesDescription.At(place, "Er is al een %[1]s %[2]d.", "There is a %[1]s %[2]d already.", kind, own).
				WithNote(compiler.Opening(other.part), "Dit is het andere.", "This is the other."))
			return
		}
	}
	if previous > 0 && own > previous+1 {
		missing := strconv.Itoa(previous + 1)
		if own > previous+2 {
			missing += "–" + strconv.Itoa(own-1)
		}
		c.Report(brokenSeriesDescription.At(place, "Na %[1]s %[2]d komt %[1]s %[3]d: %[4]s ontbreekt.",
			"After %[1]s %[2]d comes %[1]s %[3]d: %[4]s is missing.", kind, previous, own, missing))
	}
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var twoTermsDescription = &diag.Description{
	Code: "AK0419", Severity: diag.Warning,
	Title: diag.T("Twee termijnen voor één recht of plicht", "Two terms for one right or duty"),
	Why: diag.T("Welke van de twee geldt, zegt de tekst niet; bij onduidelijkheid wint vaak de lezing die de opsteller niet wilde.",
		"The text does not say which of the two holds; in doubt the reading often wins that the drafter did not want."),
	Cure: diag.T("Laat één termijn staan, of zeg voor wie of wanneer de andere geldt.",
		"Keep one term, or say for whom or when the other holds."),
	Bad: `overeenkomst "Onderhoud van tuinen"
artikel betalen "Betaling"
    lid {
        De betalingstermijn is 14 dagen.
    }
    lid {
        De betalingstermijn bedraagt 30 dagen na ontvangst van de factuur.
    }
`,
	Good: `overeenkomst "Onderhoud van tuinen"
artikel betalen "Betaling"
    lid {
        De betalingstermijn is 14 dagen.
    }
    lid {
        Bij meerwerk is de betalingstermijn 30 dagen na ontvangst van de factuur.
    }
`,
}

// twoTerms looks for sentences that give one named term two lengths, and for
// two lengths of force majeure that end the agreement.
var twoTerms = Check{
	Description: twoTermsDescription,
	FalseAlarms: []string{
		`overeenkomst "Onderhoud van tuinen"
parameter particulier janee = ja
artikel betalen "Betaling"
    lid {
        De betalingstermijn is 14 dagen. De betalingstermijn is 30 dagen als de factuur meer dan één
        tuin betreft. Duurt overmacht langer dan 30 dagen, dan kan het werk worden opgeschort.
    }
    lid {
        Duurt overmacht langer dan 90 dagen, dan kan de overeenkomst worden ontbonden.
    }
artikel begin "Begin"
    als particulier
        lid {
            De bedenktijd is 14 dagen.
        }
    anders
        lid {
            De bedenktijd is 7 dagen.
        }
    einde
`,
	},
	Start: func(c *Context) Watcher {
		stated := map[string][]term{}
		var order []string
		intro := "" // what stands before the items of a list
		return Watcher{
			Passage: func(p *Passage) {
				if explains(p.Part) {
					return
				}
				if _, item := p.Part.(*compiler.Item); !item {
					intro = p.Text
				}
				for _, q := range p.quantities() {
					duration, ok := q.value.(value.Duration)
					if !ok {
						continue
					}
					name := p.statedTerm(q, introOf(p, intro))
					if name == "" {
						continue
					}
					key := name + "\x00" + roomOf(p.Part, name)
					if stated[key] == nil {
						order = append(order, key)
					}
					// Only the first term of each length is ever held against others.
					if t := (term{duration, p.Part, q}); len(stated[key]) < mostLengths && !holdsLength(stated[key], t) {
						stated[key] = append(stated[key], t)
					}
				}
			},
			Finish: func() {
				for _, key := range order {
					name, _, _ := strings.Cut(key, "\x00")
					c.checkStated(name, stated[key])
				}
			},
		}
	},
}

// introOf returns the text before the list that a passage is an item of, ""
// of other passages.
func introOf(p *Passage, text string) string {
	if _, item := p.Part.(*compiler.Item); item {
		return text
	}
	return ""
}

// roomOf names the place within which a term has one length: the article for
// terms that products have each of their own, else the body or the annex.
func roomOf(part compiler.Part, name string) string {
	if article, ok := compiler.Ancestor[*compiler.Article](part); ok && ownOfProduct(name) {
		return place(article)
	}
	if annex, ok := compiler.Ancestor[*compiler.Annex](part); ok {
		return place(annex)
	}
	return ""
}

// place identifies a part by where it stands.
func place(part compiler.Part) string {
	at := part.Common().Place
	return at.File.Name + ":" + value.NumberOf(int64(at.Start)).String()
}

// ownOfProduct reports whether a document may give a term several lengths in
// several articles.
func ownOfProduct(name string) bool {
	if strings.HasPrefix(name, "opzegtermijn") {
		return false
	}
	switch name {
	case "betalingstermijn", "betaaltermijn", "bedenktijd", "overmacht":
		return false
	}
	return true
}

// checkStated holds terms of one name, all of other lengths, against each other.
func (c *Context) checkStated(name string, terms []term) {
	for i, t := range terms {
		for _, other := range terms[:i] {
			if value.Compare("=", t.Duration, other.Duration).Truth == value.False && c.besides(t, other) {
				c.Report(twoTermsDescription.At(c.place(t),
					"Hier is de termijn (%[1]s) %[2]s, en elders %[3]s.", "Here the term (%[1]s) is %[2]s, and elsewhere %[3]s.",
					name, t.Duration.String(), other.Duration.String()).
					WithNote(c.place(other), "Hier is zij %s.", "Here it is %s.", other.String()))
				return
			}
		}
	}
}

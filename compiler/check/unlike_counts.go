package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var unlikeCountsDescription = &diag.Description{
	Code: "AK0414", Severity: diag.Error,
	Title: diag.T("Woorden en cijfers verschillen", "Words and digits differ"),
	Why: diag.T("Wie zich op de woorden beroept, leest een ander getal dan wie zich op de cijfers beroept.",
		"Whoever relies on the words reads another number than whoever relies on the digits."),
	Cure: diag.T("Maak de woorden en de cijfers gelijk, of schrijf het getal één keer.",
		"Make the words and the digits equal, or write the number once."),
	Bad: `overeenkomst "Huur van een werkplaats"
artikel duur "Duur"
    lid {
        De huur loopt twaalf (13) maanden.
    }
`,
	Good: `overeenkomst "Huur van een werkplaats"
artikel duur "Duur"
    lid {
        De huur loopt twaalf (12) maanden.
    }
`,
}

// unlikeCounts looks for numbers whose words and digits differ.
var unlikeCounts = Check{
	Description: unlikeCountsDescription,
	FalseAlarms: []string{
		`overeenkomst "Huur van een werkplaats"
artikel inhoud "Inhoud"
    lid {
        Bij de werkplaats horen honderdvijftig (150) lampen en eenentwintig (21) stoelen. De borg is
        € 2.500,00 (zegge: vijfentwintighonderd euro). Van de tien werkbanken staan er drie (30%)
        in de hal.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			for i, w := range p.Words {
				if w.Start > 0 && p.Text[w.Start-1] == '(' {
					if pair, ok := p.pairAt(i); ok && !pair.agrees {
						c.reportPair(p, pair)
					}
				}
				if w.End-w.Start == len("zegge") && strings.EqualFold(p.Word(i), "zegge") {
					c.checkSaid(p, i)
				}
			}
		}}
	},
}

func (c *Context) reportPair(p *Passage, pair pair) {
	start, end := p.Words[pair.first].Start, p.Words[pair.last].End+1
	c.Report(unlikeCountsDescription.At(p.Place(start, end),
		"In “%s” zeggen de woorden %s en de cijfers %s.", "In “%s” the words say %s and the digits %s.",
		p.Text[start:end], value.NumberOf(pair.words).String(), pair.digits))
}

// checkSaid holds an amount against its repetition in words: "€ 100 (zegge:
// honderd euro)". Word i is zegge.
func (c *Context) checkSaid(p *Passage, i int) {
	var before, after *quantity
	found := p.quantities()
	for k := range found {
		switch q := &found[k]; {
		case q.last < i:
			before = q
		case after == nil && q.first == i+1:
			after = q
		}
	}
	if before == nil || after == nil || !p.onlyMarks(before.end, p.Words[i].Start) {
		return
	}
	if before.value.Kind() != value.AmountKind || after.value.Kind() != value.AmountKind || value.Equal(before.value, after.value) {
		return
	}
	c.Report(unlikeCountsDescription.At(p.Place(before.start, after.end),
		"Het bedrag in cijfers is %s, het bedrag in woorden %s.", "The amount in digits is %s, the amount in words %s.",
		before.value.String(), after.value.String()))
}

// onlyMarks reports whether no word stands between two offsets.
func (p *Passage) onlyMarks(from, to int) bool {
	return strings.Trim(p.Text[from:to], " ,;:(\u00A0") == ""
}

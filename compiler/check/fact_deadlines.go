package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var factDeadlinesDescription = &diag.Description{
	Code: "AK0506", Severity: diag.Warning,
	Title: diag.T("Twee termijnen voor één plicht", "Two deadlines for one duty"),
	Why: diag.T("Wie binnen de langste termijn nakomt, kan nog te laat zijn volgens de kortste. Welke geldt, is dan een geschil.",
		"Who performs within the longer term may still be late by the shorter. Which one holds is then a dispute."),
	Cure: diag.T("Kies één termijn. Moet het eerder als dat kan, zeg dan dat alleen de uiterste termijn fataal is.",
		"Choose one deadline. If it is to be earlier where possible, say that only the last one is fatal."),
	Bad: `overeenkomst "Toezicht op een magazijn"
artikel datalekken "Datalekken"
    lid
        over avg.datalek(termijn = 36 uur, anker = ontdekking)
    {
        Een datalek wordt onverwijld, en uiterlijk binnen 36 uur na de ontdekking, gemeld.
    }
`,
	Good: `overeenkomst "Toezicht op een magazijn"
artikel datalekken "Datalekken"
    lid
        over avg.datalek(termijn = 36 uur, anker = ontdekking)
    {
        Een datalek wordt binnen 36 uur na de ontdekking gemeld.
    }
`,
}

// factDeadlines looks for a sentence that gives the duration of a fact and, for
// the same duty, another deadline beside it.
var factDeadlines = Check{
	Description: factDeadlinesDescription,
	FalseAlarms: []string{
		`overeenkomst "Toezicht op een magazijn"
artikel datalekken "Datalekken"
    lid over avg.datalek(termijn = 36 uur, anker = ontdekking) {
        De bewaker treft onverwijld maatregelen en meldt een datalek binnen 36 uur na de ontdekking. Een lek
        wordt zonder onredelijke vertraging en uiterlijk binnen 36 uur na de ontdekking gemeld.
    }
    lid over av.opzegging(termijn_wederpartij = 30 dagen, termijn_gebruiker = 60 dagen) {
        Opzeggen kan de klant met 30 dagen en de bewaker met 60 dagen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		_, parts := c.statedFacts(func(s *statedFact) bool {
			return s.isQuantity() && s.value.Kind() == value.DurationKind
		})
		vague := newLexicon(plainPhrases(soon()...))
		return Watcher{Passage: func(p *Passage) {
			told := map[int]bool{}
			parts.each(p, func(s *statedFact) {
				for i, q := range p.quantities() {
					if q.value.Kind() != value.DurationKind || told[i] || !s.says(q) {
						continue
					}
					if at, ok := p.otherDeadline(i, q, vague); ok {
						told[i] = true
						c.Report(onProposal(factDeadlinesDescription.At(p.Place(min(at.start, q.start), max(at.end, q.end)),
							"Hier staan twee termijnen voor één plicht: “%s” en “%s”. Het gaat om: %s.",
							"Here are two deadlines for one duty: “%s” and “%s”. It is about: %s.",
							p.Text[at.start:at.end], p.Text[q.start:q.end], factTitle(s.Statement)), s.Statement))
					}
				}
			})
		}}
	},
}

// otherDeadline returns the deadline that stands beside quantity i, joined to it
// by nothing but words that tie two deadlines of one duty together.
func (p *Passage) otherDeadline(i int, q quantity, vague *lexicon) (at passageSpan, ok bool) {
	vague.each(p, func(_, start, end int) {
		if !ok && (end <= q.start && p.ties(end, q.start, false) || start >= q.end && p.ties(q.end, start, false)) {
			at, ok = passageSpan{start, end}, true
		}
	})
	if found := p.quantities(); !ok && i+1 < len(found) {
		next := found[i+1]
		if next.value.Kind() == value.DurationKind && !facts.Same(next.value, q.value) && p.ties(q.end, next.start, true) {
			return passageSpan{next.start, next.end}, true
		}
	}
	return at, ok
}

// ties reports whether the text between two deadlines only ties them together.
// Of two quantities it has to say that one is the limit.
func (p *Passage) ties(from, to int, limited bool) bool {
	for _, word := range words(p.Text[from:to]) {
		switch strings.ToLower(p.Text[from+word.Start : from+word.End]) {
		case "uiterlijk", "geval", "later", "laatste", "uiterste", "hoogste", "althans", "langstens", "maximaal":
			limited = false
		case "en", "doch", "maar", "of", "dan", "wel", "binnen", "in", "ieder", "elk", "alle", "gevallen", "ten", "niet", "evenwel", "echter":
		default:
			return false
		}
	}
	return !limited
}

package check

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// factPrint is what the prose of a lid prints of one fact of it that is a
// quantity.
type factPrint struct {
	*statedFact
	// printed is set when the prose prints the value, or may: in a place that is
	// not filled in yet, or in another provision to which it refers.
	printed, refers bool
	// others are other quantities of the kind that no fact of the lid accounts
	// for.
	others []printedQuantity
}

// printedQuantity is a quantity in prose, kept.
type printedQuantity struct {
	place source.Place
	text  string
}

// factPrints holds the facts of a document against the prose that they are about.
type factPrints struct {
	all   []*factPrint
	parts statedParts
	print map[*statedFact]*factPrint
}

// newFactPrints returns the facts that prose should print.
func newFactPrints(f *facts.Facts) *factPrints {
	all, parts := statedFacts(f, (*statedFact).isQuantity)
	prints := &factPrints{parts: parts, print: map[*statedFact]*factPrint{}}
	for _, s := range all {
		print := &factPrint{statedFact: s}
		prints.all = append(prints.all, print)
		prints.print[s] = print
	}
	return prints
}

// passage reads one passage.
func (f *factPrints) passage(p *Passage) {
	f.parts.each(p, func(s *statedFact) {
		print := f.print[s]
		if print.printed {
			return
		}
		print.refers = print.refers || holdsReference(p)
		print.printed = holdsUnknown(p, s.value.Kind()) || f.fills(p, s.Node)
		for _, q := range p.quantities() {
			if q.value.Kind() != s.value.Kind() {
				continue
			}
			if s.says(q) || near(s.value, q.value) {
				print.printed = true
			} else if !f.accounted(p, q) {
				print.others = append(print.others, printedQuantity{p.Place(q.start, q.end), p.Text[q.start:q.end]})
			}
		}
	})
}

// fills reports whether a passage prints the very name that a fact takes its
// value from, in whatever shape: "{looptijd / 12} jaar".
func (f *factPrints) fills(p *Passage, n expr.Node) bool {
	symbols := expr.Symbols(n)
	if len(symbols) == 0 {
		return false
	}
	for i := range p.Pieces {
		if node := p.Pieces[i].Node; node != nil {
			for _, symbol := range expr.Symbols(node) {
				if symbol == symbols[0] {
					return true
				}
			}
		}
	}
	return false
}

// accounted reports whether a fact of the parts that hold a passage has the value
// of a quantity in it.
func (f *factPrints) accounted(p *Passage, q quantity) bool {
	found := false
	f.parts.each(p, func(s *statedFact) { found = found || s.value.Kind() == q.value.Kind() && s.says(q) })
	return found
}

// near reports whether two durations may be as long as each other, such as 24 uur
// and 1 dag: two units are for another check to tell of.
func near(a, b value.Value) bool {
	return a.Kind() == value.DurationKind && value.Compare("=", a, b).Truth == value.Depends
}

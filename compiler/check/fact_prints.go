package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
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
	read  compiler.Part // the part that was read last
}

// factPrints returns the facts that prose should print, made when first asked for.
func (c *Context) factPrints() *factPrints {
	if c.prints != nil {
		return c.prints
	}
	all, parts := c.statedFacts((*statedFact).isQuantity)
	c.prints = &factPrints{parts: parts, print: map[*statedFact]*factPrint{}}
	for _, s := range all {
		print := &factPrint{statedFact: s}
		c.prints.all = append(c.prints.all, print)
		c.prints.print[s] = print
	}
	return c.prints
}

// passage reads one passage, once for all checks that show it.
func (f *factPrints) passage(p *Passage) {
	if f.read == p.Part {
		return
	}
	f.read = p.Part
	f.parts.each(p, func(s *statedFact) {
		if print := f.print[s]; !print.printed {
			f.look(p, print)
		}
	})
}

// look looks in a passage for what it prints of one fact.
func (f *factPrints) look(p *Passage, print *factPrint) {
	kind := print.value.Kind()
	print.printed = holdsUnknown(p, kind) || f.fills(p, print.Node)
	for _, q := range p.quantities() {
		if print.printed || q.value.Kind() != kind {
			continue
		}
		if print.says(q) || near(print.value, q.value) {
			print.printed = true
		} else if !f.accounted(p, q) {
			print.others = append(print.others, printedQuantity{p.Place(q.start, q.end), p.Text[q.start:q.end]})
		}
	}
	print.refers = print.refers || !print.printed && holdsReference(p)
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

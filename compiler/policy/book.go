package policy

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// Book is a number of packs, ready to hold documents against. It is not changed
// after [Compile]; any number of evaluations may use it at once.
type Book struct {
	packs []*compiler.Pack
	named map[string]*compiler.Pack
	rules []*rule // those that others ask after first
	codes map[diag.Code]*rule
	// limits are the values of the limits, those of firms in the place of those of
	// the packs that they are about.
	limits map[*compiler.Limit]value.Value
}

// Compile puts the rules of packs in order. The packs are those of a document
// ([compiler.Program.Policies]); a pack among first takes the place of the one of
// the same name, as one that is being tested does.
func Compile(set compiler.Policies, first ...*compiler.Pack) (*Book, diag.List) {
	b := &Book{named: map[string]*compiler.Pack{}, codes: map[diag.Code]*rule{}, limits: map[*compiler.Limit]value.Value{}}
	known := map[string]bool{}
	add := func(packs []*compiler.Pack) {
		for _, pack := range packs {
			if !known[pack.Name] {
				known[pack.Name] = true
				b.packs = append(b.packs, pack)
				b.named[pack.Name] = pack
			}
		}
	}
	add(first)
	add(set.Packs)
	for name, pack := range set.Named {
		b.named[name] = b.named[pack.Name] // a name of its own for the same pack
	}
	var findings diag.List
	findings.Add(b.settleLimits()...)
	for _, pack := range b.packs {
		for _, r := range pack.Rules {
			if compiled := newRule(r); b.codes[r.Code()] == nil {
				b.codes[r.Code()] = compiled
				b.rules = append(b.rules, compiled)
			}
		}
	}
	findings.Add(b.order()...)
	for _, pack := range b.packs {
		findings.Add(faults(pack)...)
	}
	return b, findings
}

// Packs returns the packs of the book, in order.
func (b *Book) Packs() []*compiler.Pack { return b.packs }

// Pack returns the pack that the document knows by a name.
func (b *Book) Pack(name string) (*compiler.Pack, bool) {
	pack := b.named[name]
	return pack, pack != nil
}

// Rule returns the rule with a code.
func (b *Book) Rule(code diag.Code) (*compiler.Rule, bool) {
	if r := b.codes[code]; r != nil {
		return r.Rule, true
	}
	return nil, false
}

// rule is a rule with what is known of it before any document is.
type rule struct {
	*compiler.Rule
	conditions []condition
	symbols    []*expr.Symbol
	// asks are the rules that it asks after; circular is set when they ask after
	// it in turn.
	asks     []*rule
	circular bool
	// durations is set when it looks at all durations that the document states.
	durations bool
	// ownPart is set when the rule itself looks at what the document is part of.
	ownPart bool
}

// condition is a condition with the names that it reads, in order of place.
type condition struct {
	*compiler.Condition
	symbols []*expr.Symbol
	// tried are the names whose values count one by one, those that it applies by
	// among them. Een_waarde looks at all values at once.
	tried  []*expr.Symbol
	texts  []*expr.Symbol // of what its texts print
	limits []*compiler.Limit
}

func newRule(r *compiler.Rule) *rule {
	result := &rule{Rule: r}
	for _, c := range r.Conditions {
		one := condition{Condition: c, symbols: symbolsOf(c.Nodes), tried: distinct(append(triedOf(c.When), triedOf(c.Nodes)...))}
		one.texts = append(textSymbols(c.Message), textSymbols(c.Advice)...)
		for _, symbol := range one.symbols {
			if read := r.Pack.Reads(symbol); read.Kind == compiler.ReadLimit {
				one.limits = append(one.limits, read.Limit)
			}
		}
		result.conditions = append(result.conditions, one)
		result.durations = result.durations || calls(append(c.When[:len(c.When):len(c.When)], c.Nodes...), durationsFunction)
		result.symbols = append(result.symbols, symbolsOf(c.When)...)
		result.symbols = append(result.symbols, one.symbols...)
		result.symbols = append(result.symbols, one.texts...)
	}
	result.symbols = distinct(result.symbols)
	for _, symbol := range result.symbols {
		if read := r.Pack.Reads(symbol); read.Kind == compiler.ReadHeader && read.Field == partOf {
			result.ownPart = true
		}
	}
	return result
}

// partOf is the fact of the header that says what a document is part of.
const partOf = "deel_van"

func symbolsOf(nodes []expr.Node) []*expr.Symbol {
	var symbols []*expr.Symbol
	for _, n := range nodes {
		symbols = append(symbols, expr.Symbols(n)...)
	}
	return distinct(symbols)
}

// durationsFunction looks at all durations that a document states.
const durationsFunction = "alle_duren"

// calls reports whether nodes call a function.
func calls(nodes []expr.Node, name string) bool {
	found := false
	for _, n := range nodes {
		expr.Walk(n, func(n expr.Node) {
			call, ok := n.(*expr.Call)
			found = found || ok && call.Function.Name == name
		})
	}
	return found
}

// oneValueFunction looks at all values of a fact at once.
const oneValueFunction = "een_waarde"

// triedOf returns the names that nodes read value by value.
func triedOf(nodes []expr.Node) []*expr.Symbol {
	var symbols []*expr.Symbol
	var visit func(n expr.Node)
	visit = func(n expr.Node) {
		switch n := n.(type) {
		case *expr.Name:
			symbols = append(symbols, n.Symbol)
		case *expr.Unary:
			visit(n.X)
		case *expr.Binary:
			visit(n.X)
			visit(n.Y)
		case *expr.Group:
			for _, elem := range n.Elems {
				visit(elem)
			}
		case *expr.Call:
			if n.Function.Name == oneValueFunction {
				return
			}
			for _, arg := range n.Args {
				visit(arg)
			}
		}
	}
	for _, n := range nodes {
		visit(n)
	}
	return symbols
}

func distinct(symbols []*expr.Symbol) []*expr.Symbol {
	seen := map[*expr.Symbol]bool{}
	var kept []*expr.Symbol
	for _, symbol := range symbols {
		if !seen[symbol] {
			seen[symbol] = true
			kept = append(kept, symbol)
		}
	}
	return kept
}

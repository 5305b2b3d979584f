package compiler

import (
	"maps"
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Turning is what variants are asked for: expressions that turn on parameters.
type Turning struct {
	// Values are expressions of which the value matters, Conditions those that parts
	// of the document stand under.
	Values, Conditions []expr.Node
	// Defaults is set when parameters that have a default are at it, as in a test,
	// which sets itself what it wants otherwise.
	Defaults bool
}

// Vary calls visit for every variant of a document filled in with given values
// that the expressions still turn on, until it returns false. Of a parameter of
// type janee or keuze all values are tried. A quantity is its default, and where
// conditions name others of its kind those too, with one below and above each: a
// rule is about the text as it stands, not about every number that somebody might
// fill in. It reports false when there are more than [MaxVariants] variants; the
// first of them have then been visited.
func (p *Program) Vary(given Values, on Turning, visit func(Variant, *Environment) bool) (complete bool) {
	base := newEvaluation(p, given)
	var symbols []*expr.Symbol
	var domains [][]value.Value
	for _, symbol := range p.roots(append(on.Values[:len(on.Values):len(on.Values)], on.Conditions...)) {
		_, settled := base.given[symbol]
		if settled || on.Defaults && p.bindings[symbol].node != nil {
			continue
		}
		if domain := p.choicesFor(symbol, on.Conditions); len(domain) > 1 {
			symbols = append(symbols, symbol)
			domains = append(domains, domain)
		}
	}
	counters := make([]int, len(symbols))
	for tried := 0; ; tried++ {
		if tried == MaxVariants {
			return false
		}
		variant := Variant{symbols: symbols, values: make([]value.Value, len(symbols))}
		e := &evaluation{
			program: p, given: maps.Clone(base.given), origins: base.origins,
			values: map[*expr.Symbol]value.Value{}, missing: map[*expr.Symbol]bool{},
		}
		for i, symbol := range symbols {
			variant.values[i] = domains[i][counters[i]]
			e.given[symbol] = variant.values[i]
		}
		if !visit(variant, &Environment{&frame{e: e}}) || !advance(counters, domains) {
			return true
		}
	}
}

// choicesFor returns the values of a parameter that Vary tries.
func (p *Program) choicesFor(symbol *expr.Symbol, conditions []expr.Node) []value.Value {
	if symbol.Type.Kind == value.BoolKind || symbol.Type.Kind == value.ChoiceKind {
		return p.allowed(symbol, p.domain(symbol, nil))
	}
	return p.domain(symbol, conditions)
}

// Hangs returns the names of the values from outside that nodes hang on, in order
// of use.
func (p *Program) Hangs(nodes []expr.Node) []string {
	var names []string
	for _, symbol := range p.roots(nodes) {
		names = append(names, symbol.Name)
	}
	return names
}

// Len is the number of parameters that a variant settles.
func (v Variant) Len() int { return len(v.symbols) }

// Value returns the value of parameter i.
func (v Variant) Value(i int) value.Value { return v.values[i] }

// Only returns the variant with no more than the parameters that keep wants.
func (v Variant) Only(keep func(i int) bool) Variant {
	var kept Variant
	for i := range v.symbols {
		if keep(i) {
			kept.symbols = append(kept.symbols, v.symbols[i])
			kept.values = append(kept.values, v.values[i])
		}
	}
	return kept
}

// DiffersAt returns the parameter in which two variants of the same parameters
// differ; false unless it is one.
func (v Variant) DiffersAt(w Variant) (at int, ok bool) {
	at = -1
	if len(v.symbols) != len(w.symbols) {
		return at, false
	}
	for i := range v.symbols {
		switch {
		case v.symbols[i] != w.symbols[i]:
			return -1, false
		case value.Equal(v.values[i], w.values[i]):
		case at >= 0:
			return -1, false
		default:
			at = i
		}
	}
	return at, at >= 0
}

// Describe describes the variant as [Variant.String] does, with more behind the
// value of parameter at.
func (v Variant) Describe(at int, more string) string {
	parts := make([]string, len(v.symbols))
	for i, symbol := range v.symbols {
		parts[i] = symbol.Name + " = " + v.values[i].String()
		if i == at {
			parts[i] += more
		}
	}
	return strings.Join(parts, ", ")
}

package compiler

import (
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// MaxVariants is how many variants [Program.Variants] tries at most.
const MaxVariants = 4096

// Variant is a choice of values for the parameters that some conditions hang
// on.
type Variant struct {
	symbols []*expr.Symbol
	values  []value.Value
}

// String describes the variant: "klantsoort = consument, boete = € 0".
func (v Variant) String() string {
	parts := make([]string, len(v.symbols))
	for i, symbol := range v.symbols {
		parts[i] = symbol.Name + " = " + v.values[i].String()
	}
	return strings.Join(parts, ", ")
}

// Variants calls visit for every combination of values on which the nodes can
// turn, until it returns false. Truth computes a condition in that variant. Of
// a janee or keuze all values are tried; of other types those that the
// conditions name, and one below and above each. Only the parameters that the
// nodes hang on vary. It reports false when there are more than [MaxVariants]
// combinations; the first of them have then been tried.
func (p *Program) Variants(nodes []expr.Node, visit func(v Variant, truth func(expr.Node) value.Truth) bool) (complete bool) {
	symbols := p.roots(nodes)
	domains := make([][]value.Value, len(symbols))
	for i, symbol := range symbols {
		domains[i] = p.domain(symbol, nodes)
	}
	counters := make([]int, len(symbols))
	for tried := 0; ; tried++ {
		if tried == MaxVariants {
			return false
		}
		variant := Variant{symbols: symbols, values: make([]value.Value, len(symbols))}
		e := newEvaluation(p, nil)
		for i, symbol := range symbols {
			variant.values[i] = domains[i][counters[i]]
			e.given[symbol] = variant.values[i]
		}
		f := &frame{e: e}
		if !visit(variant, func(n expr.Node) value.Truth {
			result := expr.Eval(n, f)
			if result.Problem != nil {
				return value.NotKnown
			}
			return result.Comparison.Truth
		}) {
			return true
		}
		if !advance(counters, domains) {
			return true
		}
	}
}

// advance counts on to the next combination.
func advance(counters []int, domains [][]value.Value) bool {
	for i := len(counters) - 1; i >= 0; i-- {
		counters[i]++
		if counters[i] < len(domains[i]) {
			return true
		}
		counters[i] = 0
	}
	return false
}

// roots returns the symbols that can be given from outside and on which the
// nodes hang, in order of use.
func (p *Program) roots(nodes []expr.Node) []*expr.Symbol {
	var roots []*expr.Symbol
	seen := map[*expr.Symbol]bool{}
	var visit func(n expr.Node)
	visit = func(n expr.Node) {
		for _, symbol := range expr.Symbols(n) {
			b := p.bindings[symbol]
			if seen[symbol] || b == nil {
				continue
			}
			seen[symbol] = true
			if b.outside {
				roots = append(roots, symbol)
			} else if b.node != nil {
				visit(b.node)
			}
		}
	}
	for _, n := range nodes {
		visit(n)
	}
	return roots
}

// domain returns the values to try for a symbol.
func (p *Program) domain(symbol *expr.Symbol, nodes []expr.Node) []value.Value {
	switch symbol.Type.Kind {
	case value.BoolKind:
		return []value.Value{value.Bool(true), value.Bool(false)}
	case value.ChoiceKind:
		values := make([]value.Value, len(symbol.Type.Choices))
		for i, name := range symbol.Type.Choices {
			values[i] = value.Choice(name)
		}
		return values
	}
	var values []value.Value
	for _, n := range nodes {
		expr.Walk(n, func(n expr.Node) {
			if constant, ok := n.(*expr.Const); ok && constant.Type().Kind == symbol.Type.Kind {
				values = append(values, around(constant.Value)...)
			}
		})
	}
	e := newEvaluation(p, nil)
	if b := p.bindings[symbol]; len(values) == 0 || b.node != nil {
		values = append(values, e.value(symbol))
	}
	return p.allowed(symbol, values)
}

// around returns a value with its nearest neighbours, where its type has any.
func around(v value.Value) []value.Value {
	values := []value.Value{v}
	var step value.Value
	switch v := v.(type) {
	case value.Amount:
		step = value.Cents(1)
	case value.Number:
		step = value.NumberOf(1)
	case value.Percentage:
		step = value.PercentageOf(1)
	case value.Duration:
		step = value.Duration{Count: 1, Unit: v.Unit}
	case value.Text:
		return append(values, v+"-")
	default:
		return values
	}
	for _, compute := range []func(a, b value.Value) (value.Value, *value.Problem){value.Sub, value.Add} {
		if near, problem := compute(v, step); problem == nil {
			values = append(values, near)
		}
	}
	return values
}

// allowed drops values outside the bounds of a parameter, and doubles.
func (p *Program) allowed(symbol *expr.Symbol, values []value.Value) []value.Value {
	var kept []value.Value
	for _, v := range values {
		known := false
		for _, other := range kept {
			known = known || value.Equal(v, other)
		}
		if b := p.bindings[symbol]; !known && (b.parameter == nil || p.inBounds(symbol, b.parameter, v)) {
			kept = append(kept, v)
		}
	}
	if len(kept) == 0 {
		return []value.Value{value.Unknown{Of: symbol.Type.Kind}}
	}
	return kept
}

func (p *Program) inBounds(symbol *expr.Symbol, parameter *Parameter, v value.Value) bool {
	e := newEvaluation(p, nil)
	e.checkBounds(symbol, parameter, v, &frame{e: e})
	return len(e.findings) == 0
}

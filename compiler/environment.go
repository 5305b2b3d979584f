package compiler

import (
	"slices"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Environment gives names their values in one variant of a document. It is for
// one goroutine at a time.
type Environment struct{ frame *frame }

// In returns the environment of a variant; that of the zero Variant is what the
// defaults give.
func (p *Program) In(v Variant) *Environment {
	e := newEvaluation(p, nil)
	for i, symbol := range v.symbols {
		e.given[symbol] = v.values[i]
	}
	return &Environment{&frame{e: e}}
}

// With returns the environment that values from outside give. What is wrong with
// them is for [Program.Evaluate] to say; a value that cannot be read is onbekend.
func (p *Program) With(given Values) *Environment {
	return &Environment{&frame{e: newEvaluation(p, given)}}
}

// Value implements [expr.Env].
func (e *Environment) Value(symbol *expr.Symbol) value.Value { return e.frame.Value(symbol) }

// Eval computes a node; [value.Unknown] when it cannot be computed or nothing
// settles it. It never returns nil.
func (e *Environment) Eval(n expr.Node) value.Value {
	result := expr.Eval(n, e.frame)
	if result.Problem != nil || result.Value == nil {
		return value.Unknown{Of: n.Type().Kind}
	}
	t := n.Type()
	return conform(t, result.Value)
}

// Truth computes a condition; NotKnown when it cannot be computed.
func (e *Environment) Truth(n expr.Node) value.Truth {
	result := expr.Eval(n, e.frame)
	if result.Problem != nil {
		return value.NotKnown
	}
	return result.Comparison.Truth
}

// Met reports what the conditions come to under which a part stands. One on the
// variable of a repetition asks for the environment that [Environment.Each]
// gives.
func (e *Environment) Met(part Part) value.Truth { return Met(Guards(part), e.Truth) }

// Each calls visit for every time that the repetitions around a part run, with
// their variables set: once when there are none, and once without the variable
// when it is not known over what a repetition runs.
func (e *Environment) Each(part Part, visit func(*Environment)) {
	var repeats []*Repeat
	for p := part; p != nil; p = p.Common().Parent {
		if repeat, ok := p.(*Repeat); ok && Part(repeat) != part {
			repeats = append(repeats, repeat)
		}
	}
	slices.Reverse(repeats)
	e.each(repeats, visit)
}

func (e *Environment) each(repeats []*Repeat, visit func(*Environment)) {
	if len(repeats) == 0 {
		visit(e)
		return
	}
	list := repeats[0].List
	if list == nil || isUnknown(e.Eval(list)) {
		e.each(repeats[1:], visit)
		return
	}
	e.frame.e.each(list, repeats[0].Variable, e.frame, func(inner *frame) {
		(&Environment{inner}).each(repeats[1:], visit)
	})
}

// Symbol returns the symbol of a name that the document declares: a field of the
// header, a party or one of its fields ("klant.rol"), a parameter, a waarde; nil
// when there is none.
func (p *Program) Symbol(name string) *expr.Symbol { return p.scope.symbols[name] }

// Source returns the expression in the document that gives a symbol its value,
// or that is its default; nil when the document says nothing of it.
func (p *Program) Source(symbol *expr.Symbol) expr.Node {
	if b := p.bindings[symbol]; b != nil {
		return b.node
	}
	return nil
}

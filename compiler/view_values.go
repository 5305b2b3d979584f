package compiler

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// NamedValue is a parameter or a waarde of the document with the value that it
// has by default.
type NamedValue struct {
	Name string
	// Question is what the form asks for it; "" of a waarde.
	Question string
	// Place is where its name is declared.
	Place source.Place
	// Value is never nil; [value.Unknown] when nothing settles it.
	Value value.Value
}

// Values returns the parameters and computed values of the document: first the
// parameters, then the others, both in order of the source.
func (v *View) Values() []NamedValue {
	p, e := v.Program, v.w.e
	var values []NamedValue
	for _, parameter := range p.parameters {
		values = append(values, NamedValue{parameter.Name, parameter.Question, parameter.Place, e.value(parameter.symbol)})
	}
	for _, statement := range p.Sources.Main.Statements {
		computed, ok := statement.(*grammar.Computed)
		if !ok {
			continue
		}
		if symbol := p.scope.symbols[computed.Name.Text]; symbol != nil {
			values = append(values, NamedValue{Name: symbol.Name, Place: symbol.Declared, Value: e.value(symbol)})
		}
	}
	return values
}

// LawDay returns the day whose law counts (the peildatum), ISO 8601; "" when
// the document tells none.
func (p *Program) LawDay() string { return p.lawDay }

package compiler

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/value"
)

// memo remembers what has been printed in one evaluation: a long document names
// the same parameters and cites the same articles of law again and again.
type memo struct {
	values map[valueKey]printedValue
	laws   map[lawKey][]document.LawPiece
}

// valueKey is a name that is filled in, with the form it is printed in.
type valueKey struct {
	symbol *expr.Symbol
	form   *Form
}

// printedValue is a value with how it is printed.
type printedValue struct {
	value value.Value
	text  string
}

// lawKey is a citation as it is typed, with the form it is printed in.
type lawKey struct {
	typed string
	form  *Form
}

// known returns what is remembered of a name: not of one that has a value of its
// own in every repetition, nor of one in a notation of its own.
func (e *evaluation) known(in interpolation, f *frame, form *Form) (key valueKey, v printedValue, may bool) {
	name, ok := in.value.(*expr.Name)
	if !ok || in.notation != nil || f.outer != nil {
		return key, v, false
	}
	key = valueKey{name.Symbol, form}
	return key, e.memo.values[key], true
}

// remember keeps how a name is printed.
func (e *evaluation) remember(key valueKey, v value.Value, text string) {
	if e.memo.values == nil {
		e.memo.values = map[valueKey]printedValue{}
	}
	e.memo.values[key] = printedValue{v, text}
}

// lawPieces returns a citation as it is printed. It is not to be changed.
func (e *evaluation) lawPieces(in lawReference, form *Form) []document.LawPiece {
	day := e.program.lawDay
	if in.style != nil {
		return law.Render(in.source, in.citations, *in.style, day)
	}
	key := lawKey{in.place.Text(), form}
	pieces, known := e.memo.laws[key]
	if !known {
		pieces = law.Render(in.source, in.citations, form.Style, day)
		if e.memo.laws == nil {
			e.memo.laws = map[lawKey][]document.LawPiece{}
		}
		e.memo.laws[key] = pieces
	}
	return pieces
}

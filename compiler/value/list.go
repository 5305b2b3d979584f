package value

import (
	"slices"
	"strings"
)

// List is a list of values of one type.
type List struct{ elems []Value }

// ListOf returns the list of elems.
func ListOf(elems ...Value) List { return List{slices.Clone(elems)} }

// Kind implements [Value].
func (List) Kind() Kind { return ListKind }

// String implements [Value]: "(x, y)", "()".
func (l List) String() string { return sequence(l.elems) }

// Elems returns the elements in order.
func (l List) Elems() []Value { return slices.Clone(l.elems) }

// Len returns the number of elements.
func (l List) Len() int { return len(l.elems) }

func sequence(elems []Value) string {
	texts := make([]string, len(elems))
	for i, elem := range elems {
		texts[i] = elem.String()
	}
	return "(" + strings.Join(texts, ", ") + ")"
}

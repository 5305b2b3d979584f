package facts

import (
	"github.com/akte-lang/akte/compiler/value"
)

// AddsUp reports whether what several leden state of a fact of this type adds up:
// that of sets and lists does.
func AddsUp(t value.Type) bool { return t.Kind == value.ChoicesKind || t.Kind == value.ListKind }

// Same reports whether two values of a fact say the same: 12 maanden and 1 jaar
// do, 30 dagen and 1 maand do not.
func Same(a, b value.Value) bool {
	if value.Equal(a, b) {
		return true
	}
	if a.Kind() != value.DurationKind || b.Kind() != value.DurationKind {
		return false
	}
	return value.Compare("=", a, b).Truth == value.True
}

// union adds the elements of one set or list to those of another.
func union(t value.Type, a, b value.Value) value.Value {
	switch a := a.(type) {
	case value.Choices:
		if b, ok := b.(value.Choices); ok {
			return conform(t, value.ChoicesOf(append(a.Names(), b.Names()...)...))
		}
	case value.List:
		b, ok := b.(value.List)
		if !ok {
			return a
		}
		elems := append([]value.Value(nil), a.Elems()...)
		for _, elem := range b.Elems() {
			if !contains(elems, elem) {
				elems = append(elems, elem)
			}
		}
		return value.ListOf(elems...)
	}
	return a
}

func contains(elems []value.Value, v value.Value) bool {
	for _, elem := range elems {
		if value.Equal(elem, v) {
			return true
		}
	}
	return false
}

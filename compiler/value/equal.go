package value

import "slices"

// Equal reports whether a and b are the same value: the same number, the same
// set, the same text. Durations are the same when count and unit are: 12
// maanden and 1 jaar are two values of one length, which [Compare] with "="
// tells.
func Equal(a, b Value) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	switch a := a.(type) {
	case Amount:
		b, ok := b.(Amount)
		return ok && a.cents.cmp(b.cents) == 0
	case Percentage:
		b, ok := b.(Percentage)
		return ok && a.points.cmp(b.points) == 0
	case Number:
		b, ok := b.(Number)
		return ok && a.exact.cmp(b.exact) == 0
	case Choices:
		b, ok := b.(Choices)
		return ok && a.includes(b) && b.includes(a)
	case List:
		b, ok := b.(List)
		return ok && slices.EqualFunc(a.elems, b.elems, Equal)
	case Table:
		b, ok := b.(Table)
		return ok && a.equal(b)
	case Unknown:
		_, ok := b.(Unknown)
		return ok
	default:
		switch b.(type) {
		case Amount, Percentage, Number, Choices, List, Table:
			return false
		}
		return a == b
	}
}

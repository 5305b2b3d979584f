package value

import "slices"

// Comparable reports whether values of two types can be compared with op, one
// of = <> < <= > >= in. Something of kind AnyKind can be with everything.
func Comparable(op string, a, b Type) bool {
	if op == "in" {
		switch {
		case a.Kind == AnyKind || b.Kind == AnyKind:
			return true
		case b.Kind == ChoicesKind:
			return Comparable("=", a, b)
		case b.Kind == ListKind:
			return isEmptyList(b) || Comparable("=", a, b.elem())
		}
		return false
	}
	if _, ok := satisfying(op); !ok {
		return false
	}
	if a.Kind == AnyKind || b.Kind == AnyKind {
		return true
	}
	ordered := op != "=" && op != "<>"
	return comparableTypes(ordered, a, b)
}

func comparableTypes(ordered bool, a, b Type) bool {
	isSet := func(t Type) bool { return t.Kind == ChoiceKind || t.Kind == ChoicesKind || isEmptyList(t) }
	switch {
	case a.Kind == ListKind && b.Kind == ListKind:
		return isEmptyList(a) || isEmptyList(b) || Comparable("=", a.elem(), b.elem())
	case isSet(a) && isSet(b):
		if ordered && a.Kind == ChoiceKind && b.Kind == ChoiceKind {
			return false
		}
		return isEmptyList(a) || isEmptyList(b) || share(a, b)
	case a.Kind == TableKind && isEmptyList(b), isEmptyList(a) && b.Kind == TableKind:
		return !ordered
	case a.Kind != b.Kind:
		return false
	case a.Kind == TableKind:
		return !ordered && slices.EqualFunc(a.Columns, b.Columns, func(x, y Column) bool { return Comparable("=", x.Type, y.Type) })
	case a.Kind == TextKind || a.Kind == BoolKind:
		return !ordered
	}
	return true
}

package value

import "slices"

// BinaryType returns the type of a op b, op one of + - * /; false when the two
// do not go together.
//
//	duur ± duur            duur        keuze(s) + keuze(s)   keuzes
//	datum ± duur           datum       lijst + lijst         lijst
//	datum - datum          duur        bedrag * percentage   bedrag
//	bedrag ± bedrag        bedrag      getal * percentage    getal
//	bedrag * / getal       bedrag      percentage * getal    percentage
//	bedrag / bedrag        getal       duur * / getal        duur
//
// The factors of a product may change places, but of a number and a percentage
// the left one says what comes out: 200 * 5% is 10, 5% * 2 is 10%. Something
// of kind AnyKind goes with everything.
func BinaryType(op string, a, b Type) (Type, bool) {
	if a.Kind == AnyKind || b.Kind == AnyKind {
		return Type{Kind: AnyKind}, op == "+" || op == "-" || op == "*" || op == "/"
	}
	if op == "+" {
		if t, ok := joined(a, b); ok {
			return t, true
		}
	}
	kind, ok := binaryKind(op, a.Kind, b.Kind)
	return Type{Kind: kind}, ok
}

// joined is the type of two sets or lists together.
func joined(a, b Type) (Type, bool) {
	isSet := func(t Type) bool { return t.Kind == ChoiceKind || t.Kind == ChoicesKind }
	switch {
	case isSet(a) && isSet(b):
		names := slices.Clone(a.Choices)
		for _, name := range b.Choices {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		return Type{Kind: ChoicesKind, Choices: names}, share(a, b)
	case isSet(a) && isEmptyList(b):
		return Type{Kind: ChoicesKind, Choices: a.Choices}, true
	case isEmptyList(a) && isSet(b):
		return Type{Kind: ChoicesKind, Choices: b.Choices}, true
	case a.Kind == ListKind && b.Kind == ListKind:
		if isEmptyList(a) {
			return b, true
		}
		return a, isEmptyList(b) || a.elem().Equal(b.elem())
	}
	return Type{}, false
}

// share reports whether two types have a choice in common.
func share(a, b Type) bool {
	return slices.ContainsFunc(a.Choices, func(name string) bool { return slices.Contains(b.Choices, name) })
}

// isEmptyList reports whether t is the type of (), which has no elements to
// tell it by.
func isEmptyList(t Type) bool { return t.Kind == ListKind && t.elem().Kind == AnyKind }

// operands are an operator with the kinds on both sides of it.
type operands struct {
	op   string
	a, b Kind
}

// binaryKind is the table of the arithmetic of single values.
func binaryKind(op string, a, b Kind) (Kind, bool) {
	switch (operands{op, a, b}) {
	case operands{"+", DurationKind, DurationKind}, operands{"-", DurationKind, DurationKind},
		operands{"-", DateKind, DateKind},
		operands{"*", DurationKind, NumberKind}, operands{"*", NumberKind, DurationKind},
		operands{"/", DurationKind, NumberKind}:
		return DurationKind, true
	case operands{"+", DateKind, DurationKind}, operands{"+", DurationKind, DateKind},
		operands{"-", DateKind, DurationKind}:
		return DateKind, true
	case operands{"+", AmountKind, AmountKind}, operands{"-", AmountKind, AmountKind},
		operands{"*", AmountKind, NumberKind}, operands{"*", NumberKind, AmountKind},
		operands{"*", AmountKind, PercentageKind}, operands{"*", PercentageKind, AmountKind},
		operands{"/", AmountKind, NumberKind}:
		return AmountKind, true
	case operands{"+", PercentageKind, PercentageKind}, operands{"-", PercentageKind, PercentageKind},
		operands{"*", PercentageKind, PercentageKind}, operands{"*", PercentageKind, NumberKind},
		operands{"/", PercentageKind, NumberKind}:
		return PercentageKind, true
	case operands{"+", NumberKind, NumberKind}, operands{"-", NumberKind, NumberKind},
		operands{"*", NumberKind, NumberKind}, operands{"/", NumberKind, NumberKind},
		operands{"*", NumberKind, PercentageKind},
		operands{"/", AmountKind, AmountKind}, operands{"/", PercentageKind, PercentageKind},
		operands{"/", DurationKind, DurationKind}:
		return NumberKind, true
	}
	return 0, false
}

package value

import "slices"

// asSets reads both operands as sets, when one of them is a set, or one is a
// choice and the other a list of them.
func asSets(a, b Value) (setA, setB Choices, ok bool) {
	kindA, kindB := kindOf(a), kindOf(b)
	if kindA != ChoicesKind && kindB != ChoicesKind &&
		(kindA != ChoiceKind || kindB != ListKind) && (kindA != ListKind || kindB != ChoiceKind) {
		return Choices{}, Choices{}, false
	}
	setA, okA := asChoices(a)
	setB, okB := asChoices(b)
	return setA, setB, okA && okB
}

// relate says whether a set holds another, or is held by it.
func (c Choices) relate(d Choices) relation {
	over, under := c.includes(d), d.includes(c)
	switch {
	case over && under:
		return equal
	case over:
		return greater
	case under:
		return less
	}
	return apart
}

// member asks whether a is in b; when a is a set, whether all of it is.
func member(year int, a, b Value) Comparison {
	if setA, setB, ok := asSets(a, b); ok {
		return Comparison{Truth: truth(setB.includes(setA))}
	}
	list, ok := b.(List)
	if !ok {
		return incomparable("in", a, b)
	}
	return isIn(year, a, list)
}

func isIn(year int, v Value, list List) Comparison {
	outcomes := make([]Comparison, len(list.elems))
	for i, elem := range list.elems {
		outcomes[i] = CompareIn(year, "=", v, elem)
	}
	return decisive(outcomes, Or)
}

// compareLists compares lists: = asks for the same elements in the same order,
// >= whether all of b is in a.
func compareLists(year int, op string, a, b List) Comparison {
	switch op {
	case "=", "<>":
		same := sameElems(year, a, b)
		if op == "<>" {
			same.Truth = Not(same.Truth)
		}
		return same
	case "<", "<=":
		a, b = b, a
	}
	holds := allIn(year, b, a)
	if op == "<=" || op == ">=" {
		return holds
	}
	held := allIn(year, a, b)
	held.Truth = Not(held.Truth)
	return decisive([]Comparison{holds, held}, And)
}

func allIn(year int, part, all List) Comparison {
	outcomes := make([]Comparison, len(part.elems))
	for i, elem := range part.elems {
		outcomes[i] = isIn(year, elem, all)
	}
	return decisive(outcomes, And)
}

func sameElems(year int, a, b List) Comparison {
	if len(a.elems) != len(b.elems) {
		return Comparison{Truth: False}
	}
	outcomes := make([]Comparison, len(a.elems))
	for i := range a.elems {
		outcomes[i] = CompareIn(year, "=", a.elems[i], b.elems[i])
	}
	return decisive(outcomes, And)
}

// decisive joins outcomes and keeps the reason of the first that decides.
func decisive(outcomes []Comparison, join func(...Truth) Truth) Comparison {
	truths := make([]Truth, len(outcomes))
	for i, outcome := range outcomes {
		truths[i] = outcome.Truth
	}
	joined := join(truths...)
	if i := slices.Index(truths, joined); i >= 0 {
		return outcomes[i]
	}
	return Comparison{Truth: joined}
}

package value

import "slices"

// Add returns a + b. An Unknown operand makes the result Unknown. A Problem is
// returned when the two do not go together (see [BinaryType]), when durations
// do not convert into each other exactly, and when the result is out of
// bounds.
func Add(a, b Value) (Value, *Problem) { return compute("+", a, b) }

// Sub returns a - b, as [Add] does.
func Sub(a, b Value) (Value, *Problem) { return compute("-", a, b) }

// Mul returns a * b, as [Add] does.
func Mul(a, b Value) (Value, *Problem) { return compute("*", a, b) }

// Div returns a / b, as [Add] does; exact, and a Problem when b is 0.
func Div(a, b Value) (Value, *Problem) { return compute("/", a, b) }

// Neg returns -a.
func Neg(a Value) (Value, *Problem) {
	switch a := a.(type) {
	case Unknown:
		return a, nil
	case Duration:
		return Duration{-a.Count, a.Unit}, nil
	case Amount:
		return Amount{a.cents.neg()}, nil
	case Percentage:
		return Percentage{a.points.neg()}, nil
	case Number:
		return Number{a.exact.neg()}, nil
	}
	return nil, problem("een min past niet voor een %s", "a minus does not go before a %s", kindOf(a)).
		cure("Haal de min weg.", "Take the minus out.")
}

// kindOf is the kind of a value that may be missing.
func kindOf(v Value) Kind {
	if v == nil {
		return 0
	}
	return v.Kind()
}

func compute(op string, a, b Value) (Value, *Problem) {
	if v, ok := joinValues(op, a, b); ok {
		return v, nil
	}
	kindA, kindB := kindOf(a), kindOf(b)
	kind, ok := binaryKind(op, kindA, kindB)
	_, unknownA := a.(Unknown)
	_, unknownB := b.(Unknown)
	switch {
	case unknownA || unknownB:
		return Unknown{Of: kind}, nil
	case !ok:
		return nil, mismatch(op, kindA, kindB)
	}
	switch kind {
	case DateKind:
		return moveDate(op, a, b)
	case DurationKind:
		return computeDuration(op, a, b)
	}
	return computeNumber(op, kind, a, b)
}

// joinValues adds sets and lists.
func joinValues(op string, a, b Value) (Value, bool) {
	if op != "+" {
		return nil, false
	}
	listA, okA := a.(List)
	listB, okB := b.(List)
	if okA && okB {
		return List{slices.Concat(listA.elems, listB.elems)}, true
	}
	setA, okA := asChoices(a)
	setB, okB := asChoices(b)
	if okA && okB {
		return ChoicesOf(slices.Concat(setA.names, setB.names)...), true
	}
	return nil, false
}

func mismatch(op string, a, b Kind) *Problem {
	p := problem("een %s %s een %s: dat gaat niet samen", "a %s %s a %s: these do not go together", a, op, b)
	switch {
	case (op == "+" || op == "-") && b == PercentageKind && a == AmountKind:
		return p.cure("Schrijf het bedrag ook bij het percentage: prijs + prijs * 21%.",
			"Name the amount with the percentage too: prijs + prijs * 21%.")
	case a == TextKind && b == TextKind:
		return p.cure("Zet de teksten in het document achter elkaar: {een}{ander}.",
			"Put the texts one after another in the document: {een}{ander}.")
	}
	return p.cure("Reken met waarden die bij elkaar passen.", "Compute with values that go together.")
}

// computeNumber computes what comes down to numbers.
func computeNumber(op string, kind Kind, a, b Value) (Value, *Problem) {
	if d, ok := a.(Duration); ok {
		return ratio(d, b.(Duration))
	}
	// A percentage is a part of one, save where it is itself what comes out.
	x, y := magnitude(a, kind == PercentageKind), magnitude(b, false)
	if kind == PercentageKind && (op == "+" || op == "-") {
		y = magnitude(b, true)
	}
	var result exact
	switch op {
	case "+":
		result = x.add(y)
	case "-":
		result = x.sub(y)
	case "*":
		result = x.mul(y)
	default:
		if y.sign() == 0 {
			return nil, byZero()
		}
		result = x.quo(y)
	}
	if result.tooBig() {
		return nil, tooLarge()
	}
	switch kind {
	case AmountKind:
		return Amount{result}, nil
	case PercentageKind:
		return Percentage{result}, nil
	}
	return Number{result}, nil
}

func byZero() *Problem {
	return problem("delen door nul kan niet", "division by zero is impossible").
		cure("Zorg dat de deler niet nul kan zijn.", "See to it that the divisor cannot be zero.")
}

// magnitude is the number in v: an amount in cents, a percentage in points or
// as a part of one.
func magnitude(v Value, points bool) exact {
	switch v := v.(type) {
	case Amount:
		return v.cents
	case Number:
		return v.exact
	case Percentage:
		if points {
			return v.points
		}
		return v.share()
	}
	return exact{}
}

package value

import "github.com/akte-lang/akte/internal/diag"

// Comparison is the outcome of a comparison.
type Comparison struct {
	Truth Truth
	// Turns are the start dates in the sample year, in order, from which the
	// comparison does not hold, where it Depends on the date and the calendar
	// alone tells.
	Turns []DateRange
	// Reason says why the truth is neither True nor False; zero when it is.
	Reason diag.Text
}

// sampleYear is the year from which [Compare] takes the dates that it names: a
// year without a leap day, like most, but before one with, so that a year from
// a date in it shows both its lengths.
const sampleYear = 2027

// Compare compares a and b with op, one of = <> < <= > >= in. Durations are
// held against each other over all dates from which they may run. Of sets >=
// says that a holds all of b; in asks for a member, or for all of a set.
// Operands that cannot be compared at all (see [Comparable]) give NotKnown,
// with the reason.
func Compare(op string, a, b Value) Comparison { return CompareIn(sampleYear, op, a, b) }

// CompareIn compares as [Compare] does and takes the dates that it names from
// the given year, or from the first after it in which there are any.
func CompareIn(year int, op string, a, b Value) Comparison {
	if isUnknown(a) || isUnknown(b) {
		return notKnown()
	}
	if op == "in" {
		return member(year, a, b)
	}
	wanted, ok := satisfying(op)
	if !ok {
		return incomparable(op, a, b)
	}
	if setA, setB, ok := asSets(a, b); ok {
		return Comparison{Truth: setA.relate(setB).truth(wanted)}
	}
	if list, ok := b.(List); ok && len(list.elems) == 0 && kindOf(a) == TableKind {
		b = Table{}
	}
	if list, ok := a.(List); ok && len(list.elems) == 0 && kindOf(b) == TableKind {
		a = Table{}
	}
	if kindOf(a) != kindOf(b) {
		return incomparable(op, a, b)
	}
	return compareSame(year, op, wanted, a, b)
}

// compareSame compares two values of one kind.
func compareSame(year int, op string, wanted relation, a, b Value) Comparison {
	ordered := op != "=" && op != "<>"
	switch a := a.(type) {
	case Duration:
		return compareDurations(year, wanted, a, b.(Duration))
	case Amount, Percentage, Number:
		return Comparison{Truth: relate(magnitude(a, true).cmp(magnitude(b, true))).truth(wanted)}
	case Date:
		return Comparison{Truth: relate(int(a.serial) - int(b.(Date).serial)).truth(wanted)}
	case List:
		return compareLists(year, op, a, b.(List))
	case Table:
		if !ordered {
			return compareLists(year, op, a.asList(), b.(Table).asList())
		}
	case Text, Bool, Choice:
		if !ordered {
			return Comparison{Truth: truth((a == b) == (op == "="))}
		}
	}
	return incomparable(op, a, b)
}

func truth(b bool) Truth {
	if b {
		return True
	}
	return False
}

func isUnknown(v Value) bool {
	if v == nil {
		return true
	}
	_, ok := v.(Unknown)
	return ok
}

func notKnown() Comparison {
	return Comparison{Truth: NotKnown, Reason: sentence("een van de waarden is onbekend", "one of the values is unknown")}
}

func incomparable(op string, a, b Value) Comparison {
	return Comparison{Truth: NotKnown, Reason: sentence("een %s en een %s laten zich niet vergelijken met %s",
		"a %s and a %s cannot be compared with %s", kindOf(a), kindOf(b), op)}
}

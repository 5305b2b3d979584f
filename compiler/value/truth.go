package value

// Truth is what a condition comes to. Besides true and false it may hang on
// something that nobody settled, or on the date from which a duration runs;
// the two are kept apart, because only the first is mended by filling in.
type Truth uint8

// The truths.
const (
	False Truth = iota
	True
	// NotKnown is the truth of a condition on a value that is missing or
	// onbekend.
	NotKnown
	// Depends is the truth of a comparison of durations that holds from some
	// dates and not from others.
	Depends
)

// String names the truth as outcomes of tests are named.
func (t Truth) String() string {
	return [...]string{False: "onwaar", True: "waar", NotKnown: "onbekend", Depends: "hangt_af"}[t&3]
}

// And is false when one of its operands is, else NotKnown when one is, else
// Depends when one is, else true; true of nothing.
func And(truths ...Truth) Truth { return strongest(truths, True, Depends, NotKnown, False) }

// Or is true when one of its operands is, else NotKnown when one is, else
// Depends when one is, else false; false of nothing.
func Or(truths ...Truth) Truth { return strongest(truths, False, Depends, NotKnown, True) }

// Not turns true and false around.
func Not(t Truth) Truth {
	switch t {
	case False:
		return True
	case True:
		return False
	}
	return t
}

// strongest returns the one of truths that comes last in order.
func strongest(truths []Truth, order ...Truth) Truth {
	strength := func(t Truth) int {
		for i, other := range order {
			if t == other {
				return i
			}
		}
		return -1
	}
	result := order[0]
	for _, t := range truths {
		if strength(t) > strength(result) {
			result = t
		}
	}
	return result
}

// TruthOf returns the truth of a value of janee: NotKnown when it is onbekend
// or missing. It reports false when v is of another kind.
func TruthOf(v Value) (Truth, bool) {
	switch v := v.(type) {
	case nil, Unknown:
		return NotKnown, true
	case Bool:
		if v {
			return True, true
		}
		return False, true
	}
	return NotKnown, false
}

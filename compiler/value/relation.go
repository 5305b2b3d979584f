package value

// relation is a set of ways in which a value may relate to another: more than
// one where that depends on the date.
type relation uint8

const (
	less relation = 1 << iota
	equal
	greater
	apart // of sets that neither hold each other
)

// relate is the relation of two things of which cmp compared one with the
// other.
func relate(cmp int) relation {
	switch {
	case cmp < 0:
		return less
	case cmp > 0:
		return greater
	}
	return equal
}

// flip is the relation seen from the other side.
func (r relation) flip() relation {
	flipped := r & (equal | apart)
	if r&less != 0 {
		flipped |= greater
	}
	if r&greater != 0 {
		flipped |= less
	}
	return flipped
}

// satisfying is the set of relations in which a op b holds.
func satisfying(op string) (relation, bool) {
	switch op {
	case "=":
		return equal, true
	case "<>":
		return less | greater | apart, true
	case "<":
		return less, true
	case "<=":
		return less | equal, true
	case ">":
		return greater, true
	case ">=":
		return greater | equal, true
	}
	return 0, false
}

// truth is the truth of a comparison that holds in the relations of wanted.
func (r relation) truth(wanted relation) Truth {
	switch {
	case r&^wanted == 0:
		return True
	case r&wanted == 0:
		return False
	}
	return Depends
}

// span is a range of lengths, both ends included.
type span struct{ low, high int64 }

// relate is the set of relations that lengths in two ranges may have.
func (s span) relate(t span) relation {
	var r relation
	if s.low < t.high {
		r |= less
	}
	if s.high > t.low {
		r |= greater
	}
	if s.low <= t.high && t.low <= s.high {
		r |= equal
	}
	return r
}

package check

import "github.com/akte-lang/akte/compiler/value"

// term is a duration in running text.
type term struct {
	value.Duration
	passage *Passage
	q       quantity
}

// mostLengths is how many different lengths of one term are held against each
// other.
const mostLengths = 50

// holdsLength reports whether one of some terms is as long as t, in the same
// unit.
func holdsLength(terms []term, t term) bool {
	for _, other := range terms {
		if other.Duration == t.Duration {
			return true
		}
	}
	return false
}

// sameSentence reports whether two terms stand in one sentence.
func (t term) sameSentence(other term) bool {
	if t.passage != other.passage {
		return false
	}
	first, last := t.passage.sentence(t.q.first)
	return first <= other.q.first && other.q.first <= last
}

// besides reports whether some variant of the document has both terms.
func (c *Context) besides(t, other term) bool {
	if t.passage == other.passage {
		return !t.passage.apart(min(t.q.end, other.q.end), max(t.q.start, other.q.start))
	}
	return c.together(t.passage.Part, other.passage.Part)
}

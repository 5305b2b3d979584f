package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// term is a duration in running text. The text is read again where it is asked
// for: of most terms nobody does.
type term struct {
	value.Duration
	part compiler.Part
	q    quantity
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
func (c *Context) sameSentence(t, other term) bool {
	if t.part != other.part {
		return false
	}
	first, last := c.passage(t.part).sentence(t.q.first)
	return first <= other.q.first && other.q.first <= last
}

// besides reports whether some variant of the document has both terms.
func (c *Context) besides(t, other term) bool {
	if t.part == other.part {
		return !c.passage(t.part).apart(min(t.q.end, other.q.end), max(t.q.start, other.q.start))
	}
	return c.together(t.part, other.part)
}

// place returns where a term stands.
func (c *Context) place(t term) source.Place { return c.passage(t.part).Place(t.q.start, t.q.end) }

// Package levels gives the headings of a document their levels, so that they
// nest without a gap: a heading stands one level below the one it is under.
package levels

// deepest is the last level that HTML and Markdown know.
const deepest = 6

// Levels follows the headings while a document is written.
type Levels struct {
	base   int // level of the title: 1, or 0 when the document has none
	inside int // level of the heading that the present part is under
	annex  int // level of the last annex
}

// New returns the levels of a document. A document without a title starts its
// headings at level 1.
func New(titled bool) *Levels {
	l := new(Levels)
	if titled {
		l.base, l.inside = 1, 1
	}
	l.annex = l.base
	return l
}

// Next returns the level of a heading at this point. It ends the annexes that
// are as deep or deeper.
func (l *Levels) Next() int {
	level := min(l.inside+1, deepest)
	l.annex = min(l.annex, level)
	return level
}

// Annex returns the level of the heading of an annex at depth (1 for an annex
// of the document), and remembers it for the annexes after it.
func (l *Levels) Annex(depth int) int {
	l.annex = min(l.base+max(depth, 1), l.annex+1, deepest)
	return l.annex
}

// Under calls body with level as that of the heading its parts are under.
func (l *Levels) Under(level int, body func()) {
	outer := l.inside
	l.inside = level
	body()
	l.inside = outer
}

package recognise

import (
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/ingest/outline"
)

// series is a run of marks that count on: 1, 2, 3 or a, b, c.
type series struct {
	parent *series // the series in whose last unit this one stands, nil: none
	first  *unit
	look   look
	path   string // the looks of this series and those around it
	last   int
	above  string // of the last unit
	count  int
	titles int   // units that are titles
	after  *unit // the unit before the first, nil when there is none
	newest *unit // the last unit
	under  *unit // the unit of parent that it stands in
	role   role
}

// look is what units of one series have in common.
type look struct {
	word   word
	prefix string // "(", of a sign the sign; "" for marks with a word
	suffix string // "" for marks with a word, and for those with numbers above
	depth  int
	series numbering.Series
	titled bool
}

// maxNesting is how many series may stand in each other. What lies deeper is
// taken for text, and no contract gets there.
const maxNesting = 12

// nester puts series into each other. It looks at the units in order and keeps
// the series that may still go on, outermost first; where a mark fits in more
// than one place, the best-scoring wins: numbers that count on weigh more than
// how a unit looks.
type nester struct {
	open      []*series
	announced bool // a text with a colon stands right before the unit at hand
	announces bool // the unit at hand ends with a colon
	headed    bool // a heading without a number stands right before the unit at hand
}

// nest finds out which marks of a section belong together. Marks that start
// nothing and go on with nothing become text again.
func nest(section []*unit) []*series {
	var (
		n     nester
		found []*series
	)
	for i, u := range section {
		if !u.marked || u.role == annexRole || u.role == titleRole {
			continue
		}
		before := (*unit)(nil)
		if i > 0 {
			before = section[i-1]
		}
		if before != nil && !before.marked && endsWith(before.text, ":") {
			n.leaveParties() // "Overwegende dat:"
		}
		n.announced = before != nil && before.marked && endsWith(before.text, ":")
		n.announces = endsWith(u.text, ":")
		n.headed = before != nil && !before.marked && before.role == headingRole
		if s := n.place(u, isTitled(section, i), before); s == nil {
			u.unmark()
		} else if s.count == 1 {
			found = append(found, s)
		}
	}
	for _, s := range found {
		if s.count == 1 && s.first.mark.weak && !s.first.titled {
			s.first.unmark()
			continue
		}
		if s.count == 1 && s.look.series == numbering.UpperAlpha && s.look.word == noWord && s.first.kind != outline.Heading {
			s.first.unmark() // an initial
		}
	}
	return found
}

// leaveParties closes the list of parties: what a text behind it announces stands
// in none of them.
func (n *nester) leaveParties() {
	for level, s := range n.open {
		if introducesParty(s.newest.text) {
			n.open = n.open[:level]
			return
		}
	}
}

// choice is a place that a unit may have.
type choice struct {
	level   int // in open; len(open) for a new series
	fresh   bool
	reading reading
	score   int
}

// place puts a unit in its series, nil when it belongs to none.
func (n *nester) place(u *unit, titled bool, before *unit) *series {
	best := choice{score: -1}
	ways := readings(u.mark.own)
	if u.mark.sign {
		ways = []reading{{numbering.Fixed, 1}}
	}
	for _, way := range ways {
		l := lookOf(u, way, titled)
		for level := len(n.open) - 1; level >= 0; level-- {
			if c, ok := n.continues(level, u, l, way); ok && c.score > best.score {
				best = c
			}
		}
		if c, ok := n.opens(u, l, way); ok && c.score > best.score {
			best = c
		}
	}
	switch {
	case best.score < 0 || u.mark.weak && !titled && best.fresh && !opensArticle(u, best.reading, before):
		return nil
	case best.fresh:
		return n.start(u, lookOf(u, best.reading, titled), best, before)
	}
	s := n.open[best.level]
	n.open = n.open[:best.level+1]
	s.add(u, best.reading, titled)
	return s
}

// opensArticle reports whether a lone number can be that of the first lid: right
// below the heading of an article.
func opensArticle(u *unit, way reading, before *unit) bool {
	return way.n == 1 && startsUpper(u.text) && before != nil && before.titled && before.marked && before.mark.depth() == 1
}

func (s *series) add(u *unit, way reading, titled bool) {
	s.last, s.above, s.newest = way.n, u.mark.above, u
	s.count++
	if titled {
		s.titles++
	}
	u.series, u.reading, u.titled = s, way, titled
}

// start opens a new series.
func (n *nester) start(u *unit, l look, c choice, before *unit) *series {
	n.open = n.open[:c.level]
	s := &series{first: u, look: l, after: before}
	if c.level > 0 {
		s.parent = n.open[c.level-1]
		s.path, s.under = s.parent.path, s.parent.newest
	}
	s.path += "/" + l.key()
	n.open = append(n.open, s)
	s.add(u, c.reading, l.titled)
	return s
}

func lookOf(u *unit, way reading, titled bool) look {
	l := look{word: u.mark.word, depth: u.mark.depth(), series: way.series, titled: titled}
	if l.word == noWord {
		l.prefix = u.mark.prefix
		if l.depth == 1 {
			l.suffix = u.mark.suffix
		}
	}
	return l
}

// key tells looks apart; whether a unit is titled does not.
func (l look) key() string {
	return string(rune('0'+l.word)) + l.prefix + string(rune('0'+l.depth)) + string(rune('a'+l.series)) + l.suffix
}

func (l look) alike(m look) bool { return l.key() == m.key() }

// continues weighs taking u for the next of an open series, or for the first
// that starts the same series anew.
func (n *nester) continues(level int, u *unit, l look, way reading) (c choice, ok bool) {
	s := n.open[level]
	if !s.look.alike(l) {
		return choice{}, false
	}
	c = choice{level: level, reading: way}
	switch {
	case l.series == numbering.Fixed:
		c.score = 4
	case l.depth > 1 && u.mark.above != s.above:
		if !n.isBelow(level, u) {
			return choice{}, false
		}
		c.score = 4
	case way.n == s.last+1:
		c.score = 8
	case way.n == 1:
		c.score, c.fresh = 4, true
		if n.announced {
			c.score = 0 // it is a list in the unit before
		}
	case way.n >= s.last && way.n <= s.last+3 || l.word != noWord || l.depth > 1 || u.kind == outline.Heading:
		c.score = 3
	default:
		return choice{}, false
	}
	c.score += layout(u, s.first)
	if n.announces {
		c.score += len(n.open) - 1 - level // a list is announced by a lid rather than by an item
	}
	if s.look.titled != l.titled {
		c.score -= 4
	}
	return c, true
}

// isBelow reports whether the number above u is that of the series around level.
func (n *nester) isBelow(level int, u *unit) bool {
	return level == 0 || n.open[level-1].look.depth != u.mark.depth()-1 || endsNumber(u.mark.above, n.open[level-1].last)
}

// opens weighs starting a new series with u.
func (n *nester) opens(u *unit, l look, way reading) (c choice, ok bool) {
	c = choice{level: len(n.open), fresh: true, reading: way}
	first := way.n == 1 || l.series == numbering.Fixed
	switch {
	case l.depth > 1:
		c.level, c.score = n.levelBelow(u, l), 6
	case first:
		c.score = 6
		if n.headed && len(n.open) > 0 && n.open[0].look.word == noWord && !n.open[0].look.titled {
			c.level = 0 // what a heading opens stands in no list
		}
	case l.word != noWord || u.kind == outline.Heading && !u.mark.weak:
		c.score = 2
	default:
		return choice{}, false
	}
	if l.word != noWord || l.titled && l.depth == 1 {
		c.level = n.levelOfHeading(l, c.level)
	}
	if c.level >= maxNesting {
		return choice{}, false
	}
	if c.level > 0 {
		around := n.open[c.level-1]
		if !n.announced && around.look.alike(l) && around.look.titled == l.titled && layout(u, around.first) >= 0 {
			c.score -= 8
		}
	}
	return c, true
}

// levelBelow returns the level of a nested number: right below the series whose
// last number stands above it.
func (n *nester) levelBelow(u *unit, l look) int {
	for level := len(n.open) - 1; level >= 0; level-- {
		around := n.open[level]
		if around.look.depth == l.depth-1 && endsNumber(u.mark.above, around.last) {
			return level + 1
		}
		if around.look.word != noWord && around.look.depth <= 1 && l.depth == 2 && l.word == noWord {
			return level + 1
		}
	}
	// It stands under no number that it begins with: lists before it are over.
	for level, around := range n.open {
		if around.look.depth <= 1 && around.look.word == noWord {
			return level
		}
	}
	return len(n.open)
}

// levelOfHeading returns the level at which a heading with a mark may open a
// series: it stands in no list, and in no part that its word says is smaller.
func (n *nester) levelOfHeading(l look, level int) int {
	for i, around := range n.open[:level] {
		smaller := l.word != noWord && around.look.word > l.word
		list := around.look.word == noWord && !around.look.titled
		if smaller || list {
			return i
		}
	}
	return level
}

// endsNumber reports whether a number such as "2.4" ends with n.
func endsNumber(above string, n int) bool {
	m := mark{own: above}
	for i := len(above) - 1; i >= 0; i-- {
		if above[i] == '.' {
			m.own = above[i+1:]
			break
		}
	}
	for _, way := range readings(m.own) {
		if way.n == n {
			return true
		}
	}
	return false
}

// layout weighs how alike two units stand on the page.
func layout(u, v *unit) int {
	switch {
	case (u.kind == outline.Heading) != (v.kind == outline.Heading):
		return -6
	case u.kind != v.kind:
		return -1
	case u.kind == outline.Paragraph && u.level == v.level && u.indent == v.indent,
		u.kind != outline.Paragraph && u.level == v.level:
		return 3
	}
	return -4
}

// isTitled reports whether unit i is a title with a mark and not a sentence of
// which the mark is the number.
func isTitled(section []*unit, i int) bool {
	u := section[i]
	switch {
	case u.mark.sign:
		return false
	case u.kind == outline.Heading:
		return true
	case u.text == "":
		return u.mark.word != noWord
	case !isTitle(u.text):
		return false
	case u.mark.word != noWord || u.bold:
		return true
	}
	if series := likeliest(u.mark).series; series == numbering.LowerAlpha || series == numbering.LowerRoman || u.mark.prefix != "" {
		return false
	}
	if i+1 == len(section) {
		return false
	}
	next := section[i+1]
	if next.marked && (next.mark.word == chapterWord || next.mark.word == articleWord) {
		return !endsWith(u.text, ":") // I. Algemeen, above Artikel 3
	}
	if !next.marked {
		return next.role == textRole && !endsWith(u.text, ":") && len(next.text) > len(u.text)
	}
	if next.mark.sign || next.mark.weak {
		return false
	}
	return likeliest(next.mark).n == 1 && !endsWith(u.text, ":")
}

// likeliest returns the first way to read a mark, nothing when there is none.
func likeliest(m mark) reading {
	if ways := readings(m.own); len(ways) > 0 {
		return ways[0]
	}
	return reading{}
}

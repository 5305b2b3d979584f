package docx

import (
	"math"
	"strings"
)

// counter counts as Word does. Lists made of one definition share its counters,
// so that a list goes on where another of its kind stopped, unless it says where
// it starts.
type counter struct {
	numbering *numbering
	language  string
	counts    map[*definition]*counts
	started   map[start]bool
	lists     int
	unknown   func(format string) // told of each number in a format not known
}

// start is a level at which a list has set its own start.
type start struct {
	list  string
	level int
}

// counts are the counters of one definition.
type counts struct {
	at   [levels]int
	used [levels]bool // since the last restart
	list int          // number of the list that is being counted
}

func newCounter(n *numbering, language string) *counter {
	return &counter{numbering: n, language: language, counts: map[*definition]*counts{}, started: map[start]bool{}}
}

// mark is what Word sets before a paragraph.
type mark struct {
	text   string
	level  int // from 0
	list   int // from 1
	bullet bool
	shape  shape
}

// next counts one paragraph of a list at a level and returns its mark.
func (c *counter) next(id string, at int) (mark, bool) {
	l, d := c.numbering.find(id)
	if d == nil {
		return mark{}, false
	}
	at = min(max(at, 0), levels-1)
	own := c.counts[d]
	if own == nil {
		own = &counts{}
		c.counts[d] = own
	}
	c.count(own, l, d, id, at)
	shown := l.levelOf(d, at)
	m := mark{level: at, list: own.list, bullet: shown.format == "bullet", shape: shown.shape}
	switch {
	case shown.hidden:
	case m.bullet:
		m.text = bullet(shown.text, shown.font)
	default:
		m.text = c.text(own, l, d, at)
	}
	return m, true
}

// count moves the counters on.
func (c *counter) count(own *counts, l *list, d *definition, id string, at int) {
	key := start{id, at}
	restarts := l.overrides[at].hasStart && !c.started[key]
	switch {
	case restarts:
		c.started[key] = true
		own.at[at] = l.startOf(d, at)
	case !own.used[at]:
		own.at[at] = l.startOf(d, at)
	case own.at[at] < math.MaxInt32:
		own.at[at]++
	}
	own.used[at] = true
	if own.list == 0 || restarts && at == 0 {
		c.lists++
		own.list = c.lists
	}
	for deeper := at + 1; deeper < levels; deeper++ {
		// The level that restarts it: ordinarily any above it.
		if after := l.levelOf(d, deeper).restart; after < 0 || after > deeper || at < after {
			own.used[deeper] = false
		}
	}
}

// text writes the mark of a level: its text with the counters filled in.
func (c *counter) text(own *counts, l *list, d *definition, at int) string {
	shown := l.levelOf(d, at)
	var b strings.Builder
	rest := shown.text
	for {
		before, after, found := strings.Cut(rest, "%")
		b.WriteString(before)
		if !found {
			return strings.TrimSpace(b.String())
		}
		if after == "" || after[0] < '1' || after[0] > '9' {
			b.WriteByte('%')
			rest = after
			continue
		}
		which := int(after[0] - '1')
		rest = after[1:]
		if which > at {
			continue // Word shows nothing for a level below
		}
		format, value := l.levelOf(d, which).format, own.at[which]
		if !own.used[which] {
			value = l.startOf(d, which) // no paragraph of that level came yet
		}
		if shown.legal && format != "none" && format != "bullet" {
			format = "decimal"
		}
		written, known := numeral(format, value, c.language)
		if !known && c.unknown != nil {
			c.unknown(format)
		}
		b.WriteString(written)
	}
}

// levelOf returns a level of a list: its own, or that of its definition.
func (l *list) levelOf(d *definition, at int) *level {
	switch {
	case l.overrides[at].level != nil:
		return l.overrides[at].level
	case d.levels[at] != nil:
		return d.levels[at]
	}
	return &level{format: "decimal", restart: -1}
}

// startOf returns the number at which a level of a list starts.
func (l *list) startOf(d *definition, at int) int {
	if own := l.overrides[at]; own.hasStart {
		return own.start
	}
	return l.levelOf(d, at).start
}

package recognise

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
)

// chains counts in which order the marks of items stand in each other: a list
// with "a." in which lists with "-" stand, say. Akte has a shape for each depth,
// and a depth may be skipped, so that a document with lists of several looks
// can show each of them as long as no order contradicts another.
type chains struct {
	counts   map[string]int
	order    []string
	numbered tally
	signs    tally
}

// link separates the marks in a chain.
const link = "\x00"

// Only the commonest are weighed, as every way to spread them is tried.
const (
	mostShapes = 3
	mostChains = 24
)

// chainsOf gathers the chains of a section.
func chainsOf(section []*unit) *chains {
	c := &chains{counts: map[string]int{}}
	var open []string
	for _, u := range section {
		if u.role != itemRole || !u.marked {
			if u.role != textRole {
				open = open[:0]
			}
			continue
		}
		_, example, ok := u.itemShape()
		if !ok {
			continue
		}
		if u.mark.sign {
			c.signs.add(example)
		} else {
			c.numbered.add(example)
		}
		open = append(open[:min(len(open), u.depth-1)], example)
		if chain := strings.Join(open, link); len(c.counts) < mostChains || c.counts[chain] > 0 {
			if c.counts[chain] == 0 {
				c.order = append(c.order, chain)
			}
			c.counts[chain]++
		}
	}
	return c
}

// itemShape returns the shape of the mark of an item.
func (u *unit) itemShape() (shape numbering.Shape, example string, ok bool) {
	if u.mark.sign {
		return u.mark.shape(numbering.Bullet, numbering.Fixed)
	}
	return u.mark.shape(numbering.Item, u.reading.series)
}

// fit gives every shape the depth by which most items can be shown.
func (c *chains) fit(s *scheme) {
	if len(c.order) == 0 {
		return
	}
	numbered, signs := c.numbered.best(mostShapes), c.signs.best(mostShapes)
	var best map[string]int
	score := -1
	for _, first := range spreads(numbered) {
		for _, second := range spreads(signs) {
			slots := map[string]int{}
			for i, name := range numbered {
				slots[name] = first[i]
			}
			for i, name := range signs {
				slots[name] = second[i]
			}
			if n := c.score(slots); n > score {
				best, score = slots, n
			}
		}
	}
	s.showDepths(numbering.Item, numbered, best)
	s.showDepths(numbering.Bullet, signs, best)
}

// score counts the items that can be shown when every shape has its depth, and
// prefers the outer depths.
func (c *chains) score(slots map[string]int) int {
	total := 0
	for _, chain := range c.order {
		depth := 0
		for _, name := range strings.Split(chain, link) {
			if slots[name] <= depth {
				depth = -1
				break
			}
			depth = slots[name]
		}
		if depth > 0 {
			total += c.counts[chain]*16 - depth
		}
	}
	return total
}

// spreads returns every way to give names a depth of their own, 0 for none.
func spreads(names []string) [][]int {
	list := [][]int{{}}
	for range names {
		var longer [][]int
		for _, begun := range list {
			for slot := 0; slot <= numbering.MaxDepth; slot++ {
				if slot == 0 || !slices.Contains(begun, slot) {
					longer = append(longer, append(append([]int{}, begun...), slot))
				}
			}
		}
		list = longer
	}
	return list
}

// showDepths shows the shapes in order of depth. Where a depth is left open, that
// of the next is shown.
func (s *scheme) showDepths(kind numbering.Kind, names []string, slots map[string]int) {
	var examples [numbering.MaxDepth]string
	last := 0
	for _, name := range names {
		for at := range examples {
			if slots[name] == at+1 {
				examples[at] = name
				last = max(last, at+1)
			}
		}
	}
	deeper := ""
	for i := len(examples) - 1; i >= 0; i-- {
		if examples[i] == "" {
			examples[i] = deeper // one look may be that of more depths
		}
		deeper = examples[i]
	}
	for kind == numbering.Bullet && last > 1 && examples[last-1] == examples[last-2] {
		last--
	}
	s.show(kind, examples[:last]...)
}

package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// resetItems starts counting items anew, as every prose does.
func (b *builder) resetItems() {
	b.counts.items = [numbering.MaxDepth]int{}
	b.counts.numbers, b.counts.depths = nil, nil
}

// item writes an item of a list.
func (b *builder) item(u *unit) {
	depth, ok := b.depthOf(u)
	ok = ok && strings.TrimSpace(u.text) != "" // an item has words
	if ok && b.open != nil && !b.prints(u, depth) {
		if ok = b.printsFirst(u, depth); ok {
			b.close() // in prose of its own the list begins again
		}
	}
	if !ok || b.open == nil && !b.printsFirst(u, depth) {
		u.unmark()
		if b.open == nil {
			b.text(u)
		} else {
			b.paragraph(u)
		}
		return
	}
	b.openText(u)
	block := &grammar.Item{Depth: depth, Numbered: !u.mark.sign}
	b.open.prose.Blocks = append(b.open.prose.Blocks, block)
	b.count(u, depth)
	if !u.mark.sign {
		saved := b.spot
		b.spot.Kind, b.spot.Items = refer.ItemSpot, append([]string{}, b.counts.numbers...)
		b.part(&block.Label, u.text, b.around())
		b.later(u, &block.Inlines, depth+1)
		b.spot = saved
		return
	}
	b.later(u, &block.Inlines, depth+1)
}

// around returns the lid or article that the builder is in, nil outside both.
func (b *builder) around() *part {
	switch {
	case !b.inArticle:
		return nil
	case b.spot.Clause != 0:
		return b.lid
	}
	return b.here
}

// depthOf returns the depth at which the scheme prints marks as that of u.
func (b *builder) depthOf(u *unit) (depth int, ok bool) {
	shape, _, ok := u.itemShape()
	if !ok {
		return 0, false
	}
	shapes := b.scheme.Items
	if u.mark.sign {
		shapes = b.scheme.Bullets
	}
	found := 0
	for i, known := range shapes {
		if known != shape {
			continue
		}
		if found == 0 || i+1 <= u.depth {
			found = i + 1
		}
	}
	return found, found > 0
}

// prints reports whether the next item at a depth gets the mark of u.
func (b *builder) prints(u *unit, depth int) bool {
	if u.mark.sign {
		return true
	}
	return b.scheme.Items[depth-1].Mark(b.counts.items[depth-1]+1, b.above(depth)) == u.mark.text
}

// printsFirst reports whether the first item of a list gets the mark of u.
func (b *builder) printsFirst(u *unit, depth int) bool {
	if u.mark.sign {
		return true
	}
	above := ""
	if b.inArticle {
		above = b.spot.Article
	}
	return b.scheme.Items[depth-1].Mark(1, above) == u.mark.text
}

// above is the number that a nested mark at a depth begins with.
func (b *builder) above(depth int) string {
	for i := len(b.counts.depths) - 1; i >= 0; i-- {
		if b.counts.depths[i] < depth {
			return b.counts.numbers[i]
		}
	}
	switch {
	case b.spot.Clause == 0:
		return b.spot.Article
	case b.scheme.Clause.Nested:
		return b.spot.Article + "." + b.spot.ClauseNumber
	}
	return b.spot.ClauseNumber
}

// count counts an item as the compiler does: an item ends the lists below it.
func (b *builder) count(u *unit, depth int) {
	for deeper := depth; deeper < numbering.MaxDepth; deeper++ {
		b.counts.items[deeper] = 0
	}
	for n := len(b.counts.depths); n > 0 && b.counts.depths[n-1] >= depth; n = len(b.counts.depths) {
		b.counts.depths, b.counts.numbers = b.counts.depths[:n-1], b.counts.numbers[:n-1]
	}
	if u.mark.sign {
		return
	}
	b.counts.items[depth-1]++
	b.counts.depths = append(b.counts.depths, depth)
	b.counts.numbers = append(b.counts.numbers, b.scheme.Items[depth-1].Number(b.counts.items[depth-1], ""))
}

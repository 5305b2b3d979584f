package compiler

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
)

// lists groups items that follow each other into lists at a depth; deeper items
// become lists below the item before them.
func (w *writer) lists(items []placed, depth int) []document.Block {
	var blocks []document.Block
	var list *document.List
	for i := 0; i < len(items); {
		item := items[i].part.(*Item)
		end := i + 1
		for end < len(items) && items[end].part.(*Item).Depth > depth {
			end++
		}
		if item.Depth > depth {
			// an item that skips a depth stands in a list of its own
			blocks = append(blocks, w.lists(items[i:end], depth+1)...)
			list = nil
			i = end
			continue
		}
		if list == nil || list.Numbered != item.Numbered {
			list = &document.List{Node: document.Node{Place: item.Place}, Numbered: item.Numbered}
			blocks = append(blocks, list)
		}
		if written := w.item(item, items[i].frame, items[i+1:end], depth); written != nil {
			list.Items = append(list.Items, written)
		}
		i = end
	}
	return withoutEmpty(blocks)
}

// withoutEmpty drops lists of which no item is left in this variant.
func withoutEmpty(blocks []document.Block) []document.Block {
	kept := blocks[:0]
	for _, block := range blocks {
		if list, ok := block.(*document.List); !ok || len(list.Items) > 0 {
			kept = append(kept, block)
		}
	}
	return kept
}

// item writes one item with what stands below it; nil when nothing of it is
// left in this variant.
func (w *writer) item(p *Item, f *frame, below []placed, depth int) *document.Item {
	if len(below) == 0 && !w.e.prints(p.run, f) {
		return nil
	}
	item := &document.Item{Node: document.Node{Place: p.Place}}
	spot := w.spotAt(w.spot)
	if p.Numbered {
		w.numberItem(p, item, spot)
	} else {
		item.Mark = w.form.Scheme.Shape(numbering.Bullet, depth).Mark(1, "")
	}
	for deeper := depth; deeper < numbering.MaxDepth; deeper++ {
		w.counts.items[deeper] = 0
	}
	if p.Label != "" {
		item.Anchor = w.anchor(w.prefix, p.Label, "")
	}
	spot.Anchor = item.Anchor
	w.note(p, spot)
	w.inside(spot, w.prefix, func() {
		if w.numbersOnly {
			w.lists(below, depth+1)
			return
		}
		paragraph := &document.Paragraph{Node: item.Node}
		w.later(p.run, f, &paragraph.Inlines, endsSentence(p.run))
		item.Blocks = append([]document.Block{paragraph}, w.lists(below, depth+1)...)
	})
	return item
}

// numberItem gives an item and its spot their number: items are counted through
// the whole lid.
func (w *writer) numberItem(p *Item, item *document.Item, spot *refer.Spot) {
	depth := min(p.Depth, numbering.MaxDepth)
	shape := w.form.Scheme.Shape(numbering.Item, depth)
	w.counts.items[depth-1]++
	n := w.counts.items[depth-1]
	parent := w.above(spot)
	item.Mark = w.mark(shape, n, parent)
	if !shape.Numbered() {
		return
	}
	spot.Kind = refer.ItemSpot
	spot.Items = append(spot.Items[:len(spot.Items):len(spot.Items)], shape.Number(n, ""))
	item.Cite = w.cite(spot)
}

// above returns the number that a nested mark of an item begins with: that of
// the item above it, or else of its lid or article ("2.4.3" in lid 2.4).
func (w *writer) above(spot *refer.Spot) string {
	switch {
	case len(spot.Items) > 0:
		return spot.Items[len(spot.Items)-1]
	case spot.Clause == 0:
		return spot.Article
	case w.form.Scheme.Clause.Nested:
		return spot.Article + "." + spot.ClauseNumber
	}
	return spot.ClauseNumber
}

package docx

import (
	"bytes"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// settle makes the blocks of a flow and takes note of what is left out of it.
func (s *settler) settle(f flow) []outline.Block {
	b := &blocks{settler: s}
	b.flow(f)
	return b.all
}

// blocks are being made of one flow.
type blocks struct {
	*settler
	all    []outline.Block
	gap    bool
	joined *paragraph // whose end was deleted
}

func (b *blocks) flow(f flow) {
	for _, one := range f {
		switch {
		case one.page:
			b.page()
		case one.section != nil:
			b.endSection()
		case one.table != nil:
			b.flush()
			b.table(one.table)
		case one.paragraph != nil:
			b.paragraph(one.paragraph)
		}
	}
	b.flush()
}

// page adds a break, but none before all text and no two in a row.
func (b *blocks) page() {
	if n := len(b.all); n > 0 && b.all[n-1].Kind != outline.Break {
		b.all = append(b.all, outline.Block{Kind: outline.Break, Place: b.here()})
	}
	b.gap = false
}

func (s *settler) here() source.Place { return source.At(s.text.Len(), s.text.Len()).In(s.file) }

// endSection goes to the next section, which may begin on a page of its own.
func (b *blocks) endSection() {
	b.flush()
	b.section++
	if b.section < len(b.sections) && !b.sections[b.section].goesOn {
		b.page()
	}
	for kind := range b.counted {
		if b.noteStyleOf(noteKind(kind)).restart == "eachSect" {
			b.counted[kind] = 0
		}
	}
}

func (b *blocks) add(block outline.Block) {
	block.Gap = b.gap
	b.gap = false
	b.all = append(b.all, block)
}

func (b *blocks) table(t *table) {
	block := outline.Block{Kind: outline.Table, Head: t.head}
	start := b.text.Len()
	for _, row := range t.rows {
		cells := make([]outline.Cell, len(row))
		for i, one := range row {
			cells[i] = outline.Cell{Blocks: b.settle(one.content), Span: one.span}
		}
		block.Rows = append(block.Rows, cells)
	}
	block.Place = source.At(start, b.text.Len()).In(b.file)
	b.add(block)
}

// flush ends a paragraph whose end was deleted where no other follows to join.
func (b *blocks) flush() {
	if p := b.joined; p != nil {
		b.joined = nil
		b.finish(p)
	}
}

func (b *blocks) paragraph(p *paragraph) {
	if b.joined != nil && !p.gone {
		p.follow(b.joined)
		b.joined = nil
	}
	if p.joins && !p.gone {
		b.joined = p
		return
	}
	b.finish(p)
}

// finish makes the block of a paragraph, with what hangs on it.
func (b *blocks) finish(p *paragraph) {
	b.flow(p.before)
	shape := p.shape.over(p.style.shape).over(b.styles.shape)
	if shape.newPage == on && !p.gone {
		b.page()
	}
	if b.shows(p, shape) {
		b.place(p, shape)
	} else {
		b.gap = b.gap || len(p.left)+len(p.after) == 0 && !p.gone
		b.take(p, b.text.Len())
	}
	b.notesOf(p)
	b.flow(p.after)
}

// shows reports whether anything is seen of a paragraph: text, or the number
// that Word sets before an empty line.
func (b *blocks) shows(p *paragraph, s shape) bool {
	switch {
	case len(bytes.TrimSpace(p.text)) > 0:
		return true
	case p.gone, p.unseen, p.joins:
		return false
	}
	for i := range p.left {
		if p.left[i].reason == outline.Contents {
			return false
		}
	}
	_, definition := b.numbering.find(s.list)
	return s.hasList && definition != nil
}

// place makes the block of a paragraph that shows.
func (b *blocks) place(p *paragraph, s shape) {
	start := b.text.Len()
	block := outline.Block{
		Kind: outline.Paragraph, Style: p.style.name, Runs: p.runs(), Centered: s.centered == on,
		Place: source.At(start, start+len(p.text)).In(b.file),
	}
	b.last = block.Place
	indent := s.indent
	if s.hasList {
		if m, ok := b.counter.next(s.list, b.levelOf(p, s)); ok {
			block.Mark, block.Computed, block.Level, block.List = m.text, m.text != "", m.level+1, m.list
			if m.bullet {
				block.Kind = outline.Item
			}
			if m.shape.indented && !p.shape.indented {
				indent = m.shape.indent
			}
		}
	}
	if s.outline != noLevel && s.outline != bodyLevel {
		block.Kind, block.Level = outline.Heading, s.outline
	}
	block.Indent = max(indent, 0) / twipsPerColumn
	b.text.Write(p.text)
	b.text.WriteByte('\n')
	b.take(p, start)
	b.add(block)
}

// levelOf returns the level by which a paragraph is numbered: its own, that
// which names its style, that of its style, or the first.
func (b *blocks) levelOf(p *paragraph, s shape) int {
	if p.shape.hasLevel {
		return p.shape.level
	}
	if _, d := b.numbering.find(s.list); d != nil {
		one := p.style
		for range levels {
			if one == nil {
				break
			}
			if at, ok := d.byStyleOf(one.id); ok {
				return at
			}
			one = b.styles.byID[one.base]
		}
	}
	if s.hasLevel {
		return s.level
	}
	return 0
}

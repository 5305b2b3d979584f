package text

import (
	"strings"

	"github.com/akte-lang/akte/ingest/glyph"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// builder makes blocks of lines.
type builder struct {
	file   *source.File
	shape  shape
	words  map[string]bool
	blocks []outline.Block
	left   []outline.Left
	// text is that of the block at hand, of the lines first to last.
	text        []byte
	first, last *line
}

// add takes in the next line.
func (b *builder) add(lines []line, i int) {
	l := &lines[i]
	if b.last != nil && b.shape.joins(b.first, b.last, l) {
		b.join(l)
		b.last = l
		return
	}
	b.flush()
	if l.ruled() {
		b.left = append(b.left, outline.Left{Reason: outline.Markup, Text: l.text, Place: l.place(b.file)})
		b.blocks = append(b.blocks, outline.Block{Kind: outline.Break, Place: l.place(b.file)})
		return
	}
	b.first, b.last = l, l
	b.write(l)
}

// write adds the text of a line to the block at hand.
func (b *builder) write(l *line) {
	text, left := glyph.Strip(l.text, func(start, end int) source.Place {
		return source.At(l.start+start, l.start+end).In(b.file)
	})
	b.text = append(b.text, text...)
	b.left = append(b.left, left...)
}

// join goes on with a line in the block at hand.
func (b *builder) join(l *line) {
	before := b.last
	switch {
	case !brokenWord(before, l):
		if !strings.HasSuffix(before.text, "/") || !l.goesOn() {
			b.text = append(b.text, ' ')
		}
	default:
		b.seam(before, l)
	}
	b.write(l)
}

// seam joins the halves of a word.
func (b *builder) seam(before, l *line) {
	switch mend(before.text, l.text, b.words) {
	case space:
		b.text = append(b.text, ' ')
	case drop:
		reason, sign := outline.Hyphen, "-"
		if strings.HasSuffix(before.text, "\u00ad") {
			reason, sign = outline.SoftHyphen, "\u00ad"
			b.left = b.left[:len(b.left)-1] // write took it for one in the line
		} else {
			b.text = b.text[:len(b.text)-len(sign)]
		}
		start := before.end() - len(sign)
		b.left = append(b.left, outline.Left{Reason: reason, Text: b.file.Text[start:l.start], Place: source.At(start, l.start).In(b.file)})
	}
}

// flush ends the block at hand.
func (b *builder) flush() {
	if b.last == nil {
		return
	}
	text := string(b.text)
	b.text = b.text[:0]
	block := outline.Block{
		Kind:     outline.Paragraph,
		Indent:   b.first.indent,
		Gap:      b.first.gap > b.shape.inside || b.first.page,
		Centered: b.shape.centred(b.first),
		Place:    source.At(b.first.start, b.last.end()).In(b.file),
	}
	if text != "" {
		block.Runs = []outline.Run{{Text: text}}
		b.blocks = append(b.blocks, block)
	}
	b.first, b.last = nil, nil
}

// centred reports whether a line stands in the middle of the page.
func (s *shape) centred(l *line) bool {
	over := s.width - l.right - l.indent
	return s.wrapped && l.indent >= 8 && (l.right-l.indent)*10 <= s.width*7 && over >= -6 && over <= 6
}

package html

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/glyph"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/typed"
	"github.com/akte-lang/akte/internal/source"
)

// block is the block that is being written.
type block struct {
	pieces []piece
	// space is set when white space waits for more text.
	space bool
	// now is what held where it began.
	now context
}

// piece is one run of a block, and where it stands.
type piece struct {
	run  outline.Run
	text []byte
	span source.Span
}

// text takes in text, of which raw is how the file writes it.
func (r *reader) text(text, raw string, place source.Place) {
	if r.skip.reason != 0 {
		r.skip.text = append(r.skip.text, text...)
		r.skip.place.End = place.End
		return
	}
	where := func(start, end int) source.Place {
		if text == raw {
			return source.At(int(place.Start)+start, int(place.Start)+end).In(r.file)
		}
		return place
	}
	if at := strings.Index(text, "{{"); r.template.IsZero() && (at >= 0 || strings.HasPrefix(raw, "<?")) {
		r.template = where(max(at, 0), min(len(text), max(at, 0)+2))
	}
	text, left := glyph.Strip(strings.ReplaceAll(text, "\x00", ""), where)
	r.out.Left = append(r.out.Left, left...)
	exact := text == raw
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && !blank(text[end]) {
			end++
		}
		if end > start {
			span := place.Span
			if exact {
				span = source.At(int(place.Start)+start, int(place.Start)+end)
			}
			r.write(text[start:end], span)
		}
		for start = end; start < len(text) && blank(text[start]); start++ {
			r.white(text[start], place)
		}
	}
}

// blank reports whether a byte is white space to a browser; a no-break space is
// not.
func blank(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\f' || b == '\r' }

// white takes in one white space.
func (r *reader) white(b byte, place source.Place) {
	switch {
	case r.now.pre && b == '\n':
		r.lineBreak(place)
	case r.now.pre && len(r.block.pieces) > 0:
		r.write(" ", source.At(int(place.Start), int(place.Start)))
	default:
		r.block.space = true
	}
}

// write adds characters to the block at hand.
func (r *reader) write(text string, span source.Span) {
	b := &r.block
	if len(b.pieces) == 0 {
		b.now, b.space = r.now, false
	}
	last := len(b.pieces) - 1
	look := outline.Run{Bold: r.now.bold, Italic: r.now.italic}
	if b.space && last >= 0 && !b.pieces[last].run.Break {
		switch p := &b.pieces[last]; {
		case (p.run.Bold || p.run.Italic) && p.run != look && !look.Bold && !look.Italic:
			text = " " + text // a space is best plain
		default:
			p.text = append(p.text, ' ')
		}
	}
	b.space = false
	if last < 0 || b.pieces[last].run.Bold != look.Bold || b.pieces[last].run.Italic != look.Italic || b.pieces[last].run.Break {
		b.pieces = append(b.pieces, piece{run: look, span: span})
		last = len(b.pieces) - 1
	}
	b.pieces[last].text = append(b.pieces[last].text, text...)
	b.pieces[last].span.End = max(b.pieces[last].span.End, span.End)
}

// lineBreak takes in a line break that the author made.
func (r *reader) lineBreak(place source.Place) {
	r.block.space = false
	if r.skip.reason == 0 && len(r.block.pieces) > 0 {
		r.block.pieces = append(r.block.pieces, piece{run: outline.Run{Break: true}, span: place.Span})
	}
}

// flush ends the block at hand. Where two line breaks follow each other, or a line
// begins with a mark of its own, one block of HTML is more.
func (r *reader) flush() {
	pieces := r.block.pieces
	r.block.pieces, r.block.space = nil, false
	start, gap := 0, false
	for i := 0; i <= len(pieces); i++ {
		if i < len(pieces) && !pieces[i].run.Break {
			continue
		}
		breaks := i
		for breaks < len(pieces) && pieces[breaks].run.Break {
			breaks++
		}
		if i < len(pieces) && breaks < len(pieces) && breaks-i < 2 && !typed.Begins(line(pieces[breaks:])) {
			continue
		}
		r.part(pieces[start:i], gap)
		start, gap = breaks, breaks-i > 1
		i = max(i, breaks-1)
	}
}

// line returns the text of pieces up to a line break, as much as a mark needs.
func line(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.run.Break || b.Len() > 64 {
			break
		}
		b.Write(p.text[:min(len(p.text), 96)])
	}
	return b.String()
}

// part makes one block of pieces.
func (r *reader) part(pieces []piece, gap bool) {
	runs := make([]outline.Run, 0, len(pieces))
	for i, p := range pieces {
		text := string(p.text)
		if i == len(pieces)-1 || pieces[i+1].run.Break {
			text = strings.TrimRightFunc(text, unicode.IsSpace)
		}
		if i == 0 || pieces[i-1].run.Break {
			text = strings.TrimLeftFunc(text, unicode.IsSpace)
		}
		p.run.Text = text
		if text != "" || p.run.Break {
			runs = append(runs, p.run)
		}
	}
	if len(runs) == 0 {
		return
	}
	now := r.block.now
	b := outline.Block{
		Kind: outline.Paragraph, Runs: runs, Style: now.style, Indent: now.indent, Centered: now.centered, Gap: gap,
		Place: pieces[0].span.To(pieces[len(pieces)-1].span).In(r.file),
	}
	if now.heading > 0 {
		b.Kind, b.Level = outline.Heading, now.heading
	}
	if now.item != nil {
		r.mark(&b, now)
	}
	r.emit(b)
}

// emit adds a finished block.
func (r *reader) emit(b outline.Block) {
	to := r.sinks[len(r.sinks)-1]
	to.blocks = append(to.blocks, b)
}

// last is the offset at which the last finished block ends.
func (r *reader) last() int {
	blocks := r.sinks[len(r.sinks)-1].blocks
	if len(blocks) == 0 {
		return 0
	}
	return int(blocks[len(blocks)-1].Place.End)
}

// endSkip tells what was left out. at is the tag that ended it.
func (r *reader) endSkip(at source.Place) {
	s := r.skip
	r.skip = skip{}
	text := strings.TrimSpace(string(s.text))
	if text == "" || !utf8.ValidString(text) {
		return
	}
	if s.reason == outline.FrontMatter {
		r.property("title", text)
	}
	if !at.IsZero() {
		s.place.End = max(s.place.End, at.End)
	}
	r.leave(s.reason, text, s.place)
}

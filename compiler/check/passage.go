package check

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/source"
)

// Passage is one piece of running text: a paragraph, an item or a table. One
// that a watcher is shown is valid during that call only, and so is all that
// it holds, but for its Text: the next passage is read into the same room. Who
// needs it for longer asks for [Passage.Keep].
type Passage struct {
	// Part is the *compiler.Paragraph, *compiler.Item or *compiler.Table.
	Part compiler.Part
	// Pieces are the pieces that it is made of.
	Pieces []compiler.Piece
	// Text is the running text: what is typed as typed, with single spaces for
	// line breaks; what is filled in as printed. At the border of branches and
	// for values that are not known stands [Filler].
	Text string
	// Words are the words and numbers in Text, in order.
	Words []Word

	starts []int // offsets in Text at which the pieces start
	last   mark  // the place that was asked for last

	values         knownValues
	found          []quantity // what quantities returns, once read
	quantitiesRead bool

	names        *names
	mentions     []Mention // what Mentions returns, once read
	mentionsRead bool

	kept *Passage // what Keep returns, once asked for
}

// Filler stands in a passage for what is not known, and between branches.
const Filler = "\uFFFC"

// Word is a run of letters and digits in a passage. Hyphens, apostrophes and
// stops between letters or digits belong to it: "e-mail", "foto's", "1.000,50".
type Word struct {
	Start, End int // byte offsets in the text of the passage
	// Opens is set when it is the first word of a sentence or of the passage.
	Opens bool

	key  uint32 // the start of the text from here on, as [startKey] has it
	hash uint64 // of the word in small letters
}

// passage returns the running text of a part, nil when it has none of its own.
func (c *Context) passage(part compiler.Part) *Passage {
	p := &Passage{}
	if !(reader{view: c.View, names: c.ownNames()}).read(p, part) {
		return nil
	}
	return p
}

// reader reads running text.
type reader struct {
	view   *compiler.View
	names  *names
	values knownValues
}

// read reads the running text of a part in the place of what p held before. It
// reports false when the part has none of its own.
func (r reader) read(p *Passage, part compiler.Part) bool {
	if !r.text(p, part) {
		return false
	}
	p.Words = appendWords(p.Words, p.Text)
	return true
}

// text does what read does, without looking for the words.
func (r reader) text(p *Passage, part compiler.Part) bool {
	pieces := r.view.AppendPieces(p.Pieces[:0], part)
	*p = Passage{Part: part, Pieces: pieces, Words: p.Words[:0], starts: p.starts[:0], names: r.names, values: r.values, found: p.found[:0], mentions: p.mentions[:0]}
	if len(pieces) == 0 {
		return false
	}
	size := 0
	for i := range pieces {
		p.starts = append(p.starts, size)
		size += len(written(&pieces[i]))
	}
	p.Text = written(&pieces[0])
	if len(pieces) > 1 {
		var text strings.Builder
		text.Grow(size)
		for i := range pieces {
			text.WriteString(written(&pieces[i]))
		}
		p.Text = text.String()
	}
	return true
}

// written returns a piece as it stands in the text of a passage.
func written(piece *compiler.Piece) string {
	if piece.Kind == compiler.BreakPiece || piece.Text == "" {
		return Filler
	}
	return piece.Text
}

// Keep returns the passage as it may be kept. Every call for one passage returns
// the same.
func (p *Passage) Keep() *Passage {
	if p.kept == nil {
		kept := *p
		kept.Pieces, kept.Words, kept.starts = slices.Clone(p.Pieces), slices.Clone(p.Words), slices.Clone(p.starts)
		kept.found, kept.quantitiesRead, kept.mentions, kept.mentionsRead = nil, false, nil, false
		kept.kept, kept.values = &kept, nil // others may be reading values
		p.kept = &kept
	}
	return p.kept
}

// Word returns the text of word i.
func (p *Passage) Word(i int) string { return p.Text[p.Words[i].Start:p.Words[i].End] }

// Between returns the text between word i and the next.
func (p *Passage) Between(i int) string {
	if i+1 >= len(p.Words) {
		return p.Text[p.Words[i].End:]
	}
	return p.Text[p.Words[i].End:p.Words[i+1].Start]
}

// piece returns the index of the piece that holds an offset of the text.
func (p *Passage) piece(offset int) int {
	return sort.Search(len(p.starts), func(i int) bool { return p.starts[i] > offset }) - 1
}

// Typed reports whether everything in text[start:end] was typed by hand.
func (p *Passage) Typed(start, end int) bool {
	for i := p.piece(start); i >= 0 && i < len(p.starts) && p.starts[i] < end; i++ {
		if p.Pieces[i].Kind != compiler.TypedPiece {
			return false
		}
	}
	return true
}

// Place returns the place in the source of text[start:end].
func (p *Passage) Place(start, end int) source.Place {
	first, last := p.piece(start), p.piece(max(start, end-1))
	place := p.Pieces[first].Place
	place.Start = p.offset(first, start)
	place.End = p.offset(last, end)
	if p.Pieces[last].Kind != compiler.TypedPiece {
		place.End = p.Pieces[last].Place.End
	}
	return place
}

// offset returns the offset in the source of an offset in the text, which lies
// in piece i.
func (p *Passage) offset(i, at int) int32 {
	piece := p.Pieces[i]
	if piece.Kind != compiler.TypedPiece {
		return piece.Place.Start
	}
	from := mark{piece: i}
	if p.last.piece == i && p.last.text <= at-p.starts[i] {
		from = p.last // findings come in order: go on from the one before
	}
	p.last = mark{i, at - p.starts[i], sourceOffset(piece.Place.Text(), piece.Text, from, at-p.starts[i])}
	return piece.Place.Start + int32(p.last.source)
}

// mark is a place in a piece, in its text and in its source.
type mark struct{ piece, text, source int }

// sourceOffset returns where in the source of some words an offset in their
// text lies, from a mark that is known. The two differ by escapes and by the
// indentation after a line break.
func sourceOffset(src, text string, from mark, at int) int {
	s := from.source
	for t := from.text; t < at && s < len(src); {
		if src[s] == '\\' && s+1 < len(src) && t < len(text) && src[s+1] == text[t] {
			s++
		}
		if src[s] == '\r' || src[s] == '\n' {
			for s < len(src) && strings.IndexByte(" \t\r\n", src[s]) >= 0 {
				s++
			}
			t++
			continue
		}
		_, size := utf8.DecodeRuneInString(src[s:])
		s += size
		t += size
	}
	return s
}

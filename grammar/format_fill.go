package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// chunk is a piece of a list that stays together as long as it fits a line.
type chunk struct {
	span source.Span
	text string
	cuts []int // offsets of the spaces in text that may be line breaks
}

// exprChunk returns an expression as a chunk.
func exprChunk(e Expr) chunk {
	w := exprWriter{}
	w.expr(e, precedenceOr)
	return chunk{span: spanOf(e), text: w.String(), cuts: w.cuts}
}

func spanOf(e Expr) source.Span {
	if e == nil {
		return source.Span{}
	}
	return e.Place()
}

// fill prints a line that starts with head and goes on with chunks, separated
// by commas and followed by tail; behind the width of a line it breaks, and
// goes on at column hang. Comments between the chunks stay there. The first
// chunk may go to the next line only if looseHead is set.
func (p *printer) fill(head string, chunks []chunk, tail string, hang int, looseHead bool) {
	f := filler{printer: p, current: head, hang: hang}
	for i, chunk := range chunks {
		if i < len(chunks)-1 {
			chunk.text += ","
		} else {
			chunk.text += tail
		}
		if i > 0 && p.commented(chunk.span) {
			f.breakLine()
			p.lead(chunk.span, hang, tight)
		}
		f.add(chunk, i > 0 && !f.fresh, i > 0 || looseHead)
		p.advance(chunk.span.End)
	}
	if len(chunks) == 0 {
		f.current += tail
	}
	p.line(0, f.current)
}

// filler fills lines.
type filler struct {
	*printer
	current string // the line that is being filled
	hang    int    // the column at which lines go on
	fresh   bool   // current holds nothing but indentation
}

// breakLine ends the current line.
func (f *filler) breakLine() {
	f.line(0, strings.TrimRight(f.current, " "))
	f.current, f.fresh = strings.Repeat(" ", f.hang), true
}

// add adds a chunk, on the next line when it does not fit this one.
func (f *filler) add(c chunk, spaced, mayBreak bool) {
	if f.fits(c.text, spaced) {
		f.put(c.text, spaced)
		return
	}
	if mayBreak && !f.fresh && mayStartLine(c.text) {
		f.breakLine()
		spaced = false
		if f.fits(c.text, false) {
			f.put(c.text, false)
			return
		}
	}
	f.addPieces(c, spaced)
}

// addPieces adds a chunk that is longer than a line, broken where it may be.
func (f *filler) addPieces(c chunk, spaced bool) {
	defer func(hang int) { f.hang = hang }(f.hang)
	f.hang += indentStep
	start := 0
	for i := 0; i <= len(c.cuts); i++ {
		end := len(c.text)
		if i < len(c.cuts) {
			end = c.cuts[i]
		}
		piece := c.text[start:end]
		if start > 0 && !f.fits(piece, true) && mayStartLine(piece) {
			f.breakLine()
		}
		f.put(piece, spaced || start > 0 && !f.fresh)
		spaced = false
		start = end + 1
	}
}

func (f *filler) fits(text string, spaced bool) bool {
	columns := width(f.current) + width(text)
	if spaced {
		columns++
	}
	return columns <= lineWidth
}

func (f *filler) put(text string, spaced bool) {
	if spaced {
		f.current += " "
	}
	f.current += text
	f.fresh = false
}

// mayStartLine reports whether text may be the first thing on a line: not when
// its first word would be read as a statement.
func mayStartLine(text string) bool {
	end := strings.IndexAny(text, " ,()")
	if end < 0 {
		end = len(text)
	}
	return canonicalKeyword(strings.ToLower(text[:end])) == ""
}

package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// stretch is a piece of a list that stays together as long as it fits a line.
type stretch struct {
	span source.Span
	text string
	cuts []int // offsets of the spaces in text that may be line breaks
}

// exprStretch returns an expression as a stretch.
func (p *printer) exprStretch(e Expr) stretch {
	w := exprWriter{source: p.source}
	w.expr(e, orLevel)
	return stretch{span: spanOf(e), text: w.String(), cuts: w.cuts}
}

func spanOf(e Expr) source.Span {
	if e == nil {
		return source.Span{}
	}
	return e.Place()
}

// fill prints a line that starts with head and goes on with stretches, separated
// by commas and followed by tail; behind the width of a line it breaks, and
// goes on at column hang. Comments between the stretches stay there. The first
// stretch may go to the next line only if looseHead is set.
func (p *printer) fill(head string, stretches []stretch, tail string, hang int, looseHead bool) {
	f := filler{printer: p, current: head, hang: hang}
	for i, stretch := range stretches {
		if i < len(stretches)-1 {
			stretch.text += ","
		} else {
			stretch.text += tail
		}
		if i > 0 && p.commented(stretch.span) {
			f.breakLine()
			p.lead(stretch.span, hang, tight)
		}
		f.add(stretch, i > 0 && !f.fresh, i > 0 || looseHead)
		p.advance(stretch.span.End)
	}
	if len(stretches) == 0 {
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

// add adds a stretch, on the next line when it does not fit this one.
func (f *filler) add(c stretch, spaced, mayBreak bool) {
	if f.fits(c.text, spaced) {
		f.put(c.text, spaced)
		return
	}
	if mayBreak && !f.fresh && f.mayStartLine(c.text) {
		f.breakLine()
		spaced = false
		if f.fits(c.text, false) {
			f.put(c.text, false)
			return
		}
	}
	f.addPieces(c, spaced)
}

// addPieces adds a stretch that is longer than a line, broken where it may be.
func (f *filler) addPieces(c stretch, spaced bool) {
	defer func(hang int) { f.hang = hang }(f.hang)
	f.hang += indentStep
	start := 0
	for i := 0; i <= len(c.cuts); i++ {
		end := len(c.text)
		if i < len(c.cuts) {
			end = c.cuts[i]
		}
		piece := c.text[start:end]
		if start > 0 && !f.fits(piece, true) && f.mayStartLine(piece) {
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
// its first word would be read as a statement or as the start of a kenmerk.
func (p *printer) mayStartLine(text string) bool {
	end := strings.IndexAny(text, " ,()")
	if end < 0 {
		end = len(text)
	}
	switch word := text[:end]; word {
	case "over", "negeer", "nummer", "volgens", "met":
		return false
	case "ook", "vormen":
		return !p.inTerm
	default:
		return canonicalKeyword(strings.ToLower(word)) == ""
	}
}

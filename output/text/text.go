// Package text writes a document as plain text: for mail, and to compare with
// the text that a document was taken from. It prints the words of the
// document in their order and nothing else.
package text

import (
	"io"
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
	"github.com/akte-lang/akte/output/internal/sink"
	"github.com/akte-lang/akte/output/internal/wording"
)

// DefaultWidth is the line length in columns when none is asked for.
const DefaultWidth = 78

// Options say how the text looks.
type Options struct {
	// Explanations shows the toelichtingen.
	Explanations bool
	// Deviations lists the departures from model clauses after the document.
	Deviations bool
	// Width is the line length in columns: 0 is [DefaultWidth], a negative
	// width leaves paragraphs on one line.
	Width int
}

// Render writes d to w as plain text. The error is that of w.
func Render(w io.Writer, d *document.Document, options Options) error {
	p := newPrinter(sink.New(w), options)
	p.line(d.Title)
	p.blocks(d.Body)
	if options.Deviations {
		p.deviations(wording.Deviations(d))
	}
	return p.out.Flush()
}

// printer writes lines. It keeps what the next line needs to know: how far it
// is indented, whether a blank line comes first, and the mark before it.
type printer struct {
	out     *sink.Writer
	options Options
	width   int // columns; 0 for no limit

	indent int  // column at which text starts
	blank  bool // a blank line comes before the next line
	begun  bool // something was written
	tight  bool // blocks follow each other without blank lines

	mark       string // printed before the next line, "" for none
	markColumn int    // column at which the mark starts
	clauseMark int    // columns for the marks of the leden of this article

	scratch []byte // the paragraph at hand
}

func newPrinter(out *sink.Writer, options Options) *printer {
	p := &printer{out: out, options: options, width: options.Width}
	switch {
	case p.width == 0:
		p.width = DefaultWidth
	case p.width < 0:
		p.width = 0
	}
	return p
}

// separate puts a blank line before what comes next, except in a tight list.
func (p *printer) separate() {
	if !p.tight {
		p.blank = true
	}
}

// line writes text as a paragraph of its own.
func (p *printer) line(text string) {
	p.separate()
	p.scratch = appendClean(p.scratch[:0], text)
	p.wrap(p.scratch)
}

// marked writes body behind a mark that hangs before it, in a column of at
// least so many columns.
func (p *printer) marked(mark string, columns int, body func()) {
	p.flushMark()
	outer := p.indent
	if mark = strings.Trim(clean.Text(mark), " "); mark != "" {
		p.mark, p.markColumn = mark, outer
		p.indent += max(columns, columnsOf(mark)) + 1
	}
	body()
	p.flushMark()
	p.indent = outer
}

// indented writes body so many columns further in.
func (p *printer) indented(columns int, body func()) {
	p.flushMark()
	p.indent += columns
	body()
	p.indent -= columns
}

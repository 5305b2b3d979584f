package docx

import (
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// A document is read in two steps. Reading the XML gives a flow: paragraphs and
// tables as the file has them, with what tracked changes and hidden text leave
// of them. Settling the flow joins, counts and places them, in the order of
// reading.

// flow is a row of paragraphs, tables and breaks.
type flow []piece

// piece is one of a paragraph, a table and a break; the others are nil.
type piece struct {
	paragraph *paragraph
	table     *table
	page      bool     // a page break
	section   *section // the end of a section
}

// section is the end of a part of the document that has its own pages.
type section struct {
	goesOn bool // it began on the page of the one before
	notes  [noteKinds]noteStyle
}

// paragraph is one paragraph before it is placed.
type paragraph struct {
	style *style
	shape shape // its own, without that of its style
	// joins is set when its end was deleted: its text goes before that of the
	// next.
	joins bool
	// unseen is set when its end is hidden: without text nothing of it shows.
	unseen bool
	// gone is set when it began in something that is left out as a whole: a
	// deleted row, a table of contents. Only text that comes after shows.
	gone     bool
	pageNext bool // a page break stands at the end of the text so far
	text     []byte
	turns    []turn // where the look changes
	left     []leaving
	notes    []noteMark
	remarks  []remark
	// before and after are the page breaks at its ends; after has text boxes too.
	before, after flow
}

// turn is where another look begins in the text of a paragraph.
type turn struct {
	at           int
	bold, italic bool
	newline      bool // the one byte there is a line break
}

// leaving is what was left out at a place in the text of a paragraph.
type leaving struct {
	reason outline.Reason
	text   string
	at     int
}

// noteMark is where the text refers to a note.
type noteMark struct {
	kind   noteKind
	id     string
	custom bool // with a sign of the author, which stands in the text
}

// remark is a finding about a place in the text of a paragraph.
type remark struct {
	at   int
	made func(source.Place) diag.Finding
}

// write appends text in a look.
func (p *paragraph) write(text string, bold, italic bool) {
	if text == "" {
		return
	}
	if p.pageNext {
		p.pageNext = false
		p.newline()
	}
	if last := len(p.turns) - 1; last < 0 || p.turns[last].newline || p.turns[last].bold != bold || p.turns[last].italic != italic {
		p.turns = append(p.turns, turn{at: len(p.text), bold: bold, italic: italic})
	}
	p.text = append(p.text, text...)
}

// newline appends a line break.
func (p *paragraph) newline() {
	p.turns = append(p.turns, turn{at: len(p.text), newline: true})
	p.text = append(p.text, '\n')
}

// leave notes what is left out here.
func (p *paragraph) leave(reason outline.Reason, text string) {
	if text == "" && reason != outline.Picture {
		return
	}
	p.left = append(p.left, leaving{reason, text, len(p.text)})
}

// runs returns the text in stretches of one look.
func (p *paragraph) runs() []outline.Run {
	runs := make([]outline.Run, 0, len(p.turns))
	whole := string(p.text)
	for i, t := range p.turns {
		if t.newline {
			runs = append(runs, outline.Run{Break: true})
			continue
		}
		end := len(whole)
		if i+1 < len(p.turns) {
			end = p.turns[i+1].at
		}
		runs = append(runs, outline.Run{Text: whole[t.at:end], Bold: t.bold, Italic: t.italic})
	}
	return runs
}

// follow puts the text of a paragraph whose end was deleted before that of p,
// which keeps its own style and numbering: those hang on the end that remains.
func (p *paragraph) follow(first *paragraph) {
	shift := len(first.text)
	for i := range p.turns {
		p.turns[i].at += shift
	}
	for i := range p.left {
		p.left[i].at += shift
	}
	for i := range p.remarks {
		p.remarks[i].at += shift
	}
	p.text = append(first.text, p.text...)
	p.turns = append(first.turns, p.turns...)
	p.left = append(first.left, p.left...)
	p.notes = append(first.notes, p.notes...)
	p.remarks = append(first.remarks, p.remarks...)
	p.before = append(first.before, p.before...)
	p.after = append(first.after, p.after...)
}

// table is one table before it is placed.
type table struct {
	rows [][]cell
	head bool
}

// cell is one cell of a table.
type cell struct {
	content flow
	span    int
}

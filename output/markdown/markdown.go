// Package markdown writes a document as CommonMark with the tables of GitHub.
//
// Numbers and marks of leden and items are part of the agreement, and lists
// renumber them at will; so they are printed as words, in paragraphs, with
// nested items set in by spaces that every reader keeps. A paragraph is one
// line, so that a change to it is one change in git.
package markdown

import (
	"io"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/levels"
	"github.com/akte-lang/akte/output/internal/sink"
	"github.com/akte-lang/akte/output/internal/walk"
	"github.com/akte-lang/akte/output/internal/wording"
)

// Options say how the document looks.
type Options struct {
	// Explanations shows the toelichtingen.
	Explanations bool
	// Deviations lists the departures from model clauses after the document.
	Deviations bool
	// PlainReferences prints references and citations of the law as words,
	// without links and anchors.
	PlainReferences bool
}

// Render writes d to w as Markdown. The error is that of w.
func Render(w io.Writer, d *document.Document, options Options) error {
	p := &printer{out: sink.New(w), options: options, levels: levels.New(d.Title != "")}
	var deviations []wording.Deviation
	if options.Deviations {
		deviations = wording.Deviations(d)
	}
	if !options.PlainReferences {
		p.parts = walk.Parts(d, options.Explanations)
		p.referred = walk.Referred(d, options.Explanations)
		for _, deviation := range deviations {
			p.referred[deviation.Target] = true
		}
	}
	if d.Title != "" {
		p.heading(1, "", d.Title)
	}
	p.blocks(d.Body)
	p.deviations(deviations)
	return p.out.Flush()
}

// printer writes paragraphs.
type printer struct {
	out     *sink.Writer
	options Options
	levels  *levels.Levels

	parts    map[document.Anchor]bool // parts that a link can lead to
	referred map[document.Anchor]bool // parts that a link does lead to

	begun  bool              // something was written
	quote  bool              // inside a block quotation
	indent int               // depth in lists
	mark   string            // printed before the next paragraph
	anchor []document.Anchor // to be set at the next paragraph or heading

	line  []byte // the paragraph, heading or cell at hand
	plain []byte // running text that still has to be escaped
	place place  // what the running text stands in
}

// place says which characters need care.
type place struct {
	start   bool // at the start of a paragraph
	link    bool // inside the text of a link
	cell    bool // inside a table
	heading bool // inside a heading
	more    bool // markup follows at once
}

// start begins a block: a blank line after what came before.
func (p *printer) start() {
	if p.begun {
		if p.quote {
			p.out.Byte('>')
		}
		p.out.Byte('\n')
	}
	p.begun = true
	p.prefix()
}

// prefix begins a line.
func (p *printer) prefix() {
	if p.quote {
		p.out.Text("> ")
	}
}

// paragraph writes a paragraph: the anchors and the mark that wait, and what
// body puts in the line. An empty one is left out.
func (p *printer) paragraph(body func()) {
	p.line = p.line[:0]
	for range p.indent {
		p.line = append(p.line, "&emsp;"...)
	}
	p.setAnchors()
	p.place = place{start: len(p.line) == 0}
	bare := len(p.line)
	if p.mark != "" {
		p.text(p.mark)
		p.text(" ")
		p.mark = ""
	}
	body()
	p.flushText(false)
	p.line = trimRight(p.line)
	if len(p.line) > bare || bare > p.indent*len("&emsp;") {
		p.start()
		p.out.Bytes(p.line)
		p.out.Byte('\n')
	}
}

// flushMark writes a mark that no paragraph has come after, and anchors
// likewise, as a paragraph of their own.
func (p *printer) flushMark() {
	if p.mark != "" || len(p.anchor) > 0 {
		p.paragraph(func() {})
	}
}

// heading writes a heading; one without words is left out, and its anchors
// wait for what comes next.
func (p *printer) heading(level int, mark, title string) {
	if mark == "" && title == "" {
		return
	}
	p.line = p.line[:0]
	for range level {
		p.line = append(p.line, '#')
	}
	p.line = append(p.line, ' ')
	p.setAnchors()
	p.place = place{heading: true}
	p.text(mark)
	if mark != "" && title != "" {
		p.text(" ")
	}
	p.text(title)
	p.flushText(false)
	p.start()
	p.out.Bytes(trimRight(p.line))
	p.out.Byte('\n')
}

// anchorAt remembers an anchor for the next paragraph or heading, if a link
// leads to it.
func (p *printer) anchorAt(anchor document.Anchor) {
	if anchor != "" && p.referred[anchor] {
		p.anchor = append(p.anchor, anchor)
	}
}

func (p *printer) setAnchors() {
	for _, anchor := range p.anchor {
		p.line = append(p.line, `<a id="`...)
		p.line = appendAttribute(p.line, string(anchor))
		p.line = append(p.line, `"></a>`...)
	}
	p.anchor = p.anchor[:0]
}

func trimRight(line []byte) []byte {
	for len(line) > 0 && line[len(line)-1] == ' ' {
		line = line[:len(line)-1]
	}
	return line
}

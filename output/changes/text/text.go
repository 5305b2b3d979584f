// Package text writes a comparison for the terminal: first how many changes
// there are, then by article what changed. What was removed is struck and what
// was added underlined, or, without colour, stands in [-…-] and {+…+}.
package text

import (
	"io"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

// Options say how a comparison is printed.
type Options struct {
	Lang  diag.Lang // "" is Dutch
	Color bool
	// Width is the number of columns of the terminal, 0 where it is not known.
	Width int
}

// usualWidth is the number of columns where there is no terminal, and the most
// that lines are long on a wide one.
const usualWidth = 100

// Render writes a comparison to w. The error is that of w.
func Render(w io.Writer, r *changes.Report, options Options) error {
	if options.Width == 0 || options.Width > usualWidth {
		options.Width = usualWidth
	}
	p := &printer{options: options, paint: newPalette(options.Color)}
	p.heading(r)
	for i := range r.Sections {
		p.section(&r.Sections[i])
	}
	p.numbers(r)
	_, err := io.WriteString(w, p.out.String())
	return err
}

// printer writes a comparison as text.
type printer struct {
	options Options
	paint   palette
	out     strings.Builder
}

// The columns at which things stand.
const (
	labelColumn  = 2
	changeColumn = 16
)

func (p *printer) heading(r *changes.Report) {
	p.line(0, p.plain(p.in(diag.T("%s → %s", "%s → %s", r.Old, r.New)), p.paint.none))
	p.line(0, p.plain(p.in(r.Heading()), p.paint.strong))
}

func (p *printer) section(s *changes.Section) {
	p.out.WriteByte('\n')
	p.line(0, p.plain(p.in(s.Title), p.paint.strong))
	for _, change := range s.Changes {
		p.change(change)
	}
}

// change writes one change: what it is on the first line, then the words, what
// it comes to and what it reaches.
func (p *printer) change(c *diff.Change) {
	label := p.in(changes.Label(c))
	p.labelled(label, p.paint.class(c), p.in(changes.Head(c)))
	switch c.Sort {
	case diff.Added:
		p.content(c.New, changes.Inserted)
	case diff.Removed:
		p.content(c.Old, changes.Deleted)
	case diff.Wording, diff.Retargeted:
		if c.Follows == "" {
			p.line(changeColumn, p.pieces(changes.Around(changes.Pieces(c))))
		}
	}
	for _, remark := range changes.Remarks(c) {
		p.line(changeColumn, p.plain(p.in(remark), p.paint.remark))
	}
}

// content writes a part that was added or removed as a whole.
func (p *printer) content(n *diff.Node, mark changes.Mark) {
	for _, line := range changes.Fragments(n) {
		var pieces []changes.Piece
		if lead := p.in(line.Lead()); lead != "" {
			pieces = append(pieces, changes.Piece{Text: lead, Mark: mark})
		}
		if words := changes.WholePiece(line.Node.Words, mark); len(words) > 0 {
			if len(pieces) > 0 {
				words[0].Text = pieces[0].Text + " " + words[0].Text
			}
			pieces = words
		}
		if len(pieces) > 0 {
			p.line(changeColumn+2*line.Depth, p.pieces(pieces))
		}
	}
}

// numbers writes what only the numbers did.
func (p *printer) numbers(r *changes.Report) {
	if len(r.Runs) == 0 && len(r.Cited) == 0 {
		return
	}
	p.out.WriteByte('\n')
	p.line(0, p.plain(p.in(diag.T("Nummers", "Numbers")), p.paint.strong))
	label := p.in(diff.Numbering.Label())
	for _, run := range r.Runs {
		p.labelled(label, p.paint.numbering, p.in(run.Text()))
	}
	if text := r.CitedText(); !text.IsZero() {
		p.labelled(p.in(diag.T("gevolg", "consequence")), p.paint.remark, p.in(text))
	}
}

// labelled writes a line with a label before it.
func (p *printer) labelled(label string, paint painter, text string) {
	p.out.WriteString(strings.Repeat(" ", labelColumn) + paint(label))
	p.out.WriteString(strings.Repeat(" ", max(1, changeColumn-labelColumn-len([]rune(label)))))
	p.flow(changeColumn, p.plain(text, p.paint.none))
}

// in returns a text in the language of the run.
func (p *printer) in(t diag.Text) string { return t.In(p.options.Lang) }

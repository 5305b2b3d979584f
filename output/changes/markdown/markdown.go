// Package markdown writes a comparison as Markdown for a comment on a pull
// request: a table of what changed where, then the changes themselves, folded by
// article.
package markdown

import (
	"fmt"
	"io"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

// A code host takes comments of up to 65.536 characters. Of larger comparisons
// what does not fit is left out, and the comment says so.
const (
	mostBytes = 60_000
	mostRows  = 300
)

// Render writes a comparison to w in a language. The error is that of w.
func Render(w io.Writer, r *changes.Report, lang diag.Lang) error {
	p := &printer{lang: lang}
	p.write("## %s\n\n%s\n", p.in(diag.T("Wijzigingen: %s → %s", "Changes: %s → %s", r.Old, r.New)), p.in(r.Heading()))
	if !r.Same() {
		p.table(r)
	}
	left := 0
	for i := range r.Sections {
		left += p.fitting(len(r.Sections[i].Changes), func(p *printer) { p.section(&r.Sections[i]) })
	}
	left += p.fitting(r.Renumbered()+len(r.Cited), func(p *printer) { p.numbers(r) })
	if left > 0 {
		p.write("\n%s\n", p.in(diag.T("Hier ontbreken %d wijzigingen, omdat dit bericht anders te lang wordt; akte diff toont ze alle.",
			"%d changes are not shown here, because this comment would become too long; akte diff shows them all.", left)))
	}
	_, err := io.WriteString(w, p.out.String())
	return err
}

// fitting writes what holds some number of changes if it fits, and returns how
// many are left out.
func (p *printer) fitting(n int, body func(*printer)) int {
	part := &printer{lang: p.lang}
	body(part)
	if p.out.Len()+part.out.Len() > mostBytes {
		return n
	}
	p.out.WriteString(part.out.String())
	return 0
}

// printer writes a comparison as Markdown.
type printer struct {
	lang diag.Lang
	out  strings.Builder
}

func (p *printer) write(format string, args ...any) { fmt.Fprintf(&p.out, format, args...) }

// in returns a text in the language of the run, escaped.
func (p *printer) in(t diag.Text) string { return escape(t.In(p.lang)) }

// table writes how many changes of each class every section has.
func (p *printer) table(r *changes.Report) {
	p.write("\n| |")
	for _, class := range changes.Classes() {
		p.write(" %s |", p.in(class.Label()))
	}
	p.write("\n|---|%s\n", strings.Repeat("--:|", len(changes.Classes())))
	rows := 0
	for i := range r.Sections {
		section := &r.Sections[i]
		counts := section.Counts()
		if len(counts) == 0 {
			continue
		}
		if rows++; rows <= mostRows {
			p.row(section.Title, counts)
		}
	}
	if rows > mostRows {
		p.row(diag.T("… en nog %d onderdelen", "… and %d more parts", rows-mostRows), nil)
	}
	if n := r.Renumbered(); n > 0 {
		p.row(numbersTitle(), map[diff.Class]int{diff.Numbering: n})
	}
}

func (p *printer) row(title diag.Text, counts map[diff.Class]int) {
	p.write("| %s |", p.in(title))
	for _, class := range changes.Classes() {
		if n := counts[class]; n > 0 {
			p.write(" %d |", n)
		} else {
			p.write(" |")
		}
	}
	p.write("\n")
}

func numbersTitle() diag.Text { return diag.T("Nummers", "Numbers") }

// section writes the changes of a section, open when one of them matters.
func (p *printer) section(s *changes.Section) {
	open := ""
	if s.Counts()[diff.Substantive] > 0 {
		open = " open"
	}
	p.write("\n<details%s>\n<summary><b>%s</b></summary>\n\n", open, p.in(s.Title))
	for _, change := range s.Changes {
		p.change(change)
	}
	p.write("\n</details>\n")
}

func (p *printer) change(c *diff.Change) {
	label := p.in(changes.Label(c))
	if c.Class == diff.Substantive && !c.Consequence() {
		label = "**" + label + "**"
	}
	p.write("- %s · %s\n", label, p.in(changes.Head(c)))
	switch c.Sort {
	case diff.Added:
		p.content(c.New, changes.Inserted)
	case diff.Removed:
		p.content(c.Old, changes.Deleted)
	case diff.Wording, diff.Retargeted:
		if c.Follows == "" {
			p.quote(0, changes.Around(changes.Pieces(c)))
		}
	}
	for _, remark := range changes.Remarks(c) {
		p.write("  <br>*%s*\n", p.in(remark))
	}
}

// content writes a part that was added or removed as a whole.
func (p *printer) content(n *diff.Node, mark changes.Mark) {
	for _, line := range changes.Fragments(n) {
		var pieces []changes.Piece
		if lead := line.Lead().In(p.lang); lead != "" {
			pieces = append(pieces, changes.Piece{Text: lead + " ", Mark: mark})
		}
		p.quote(line.Depth, append(pieces, changes.WholePiece(line.Node.Words, mark)...))
	}
}

// quote writes words below a change, with what changed in them marked.
func (p *printer) quote(depth int, pieces []changes.Piece) {
	var b strings.Builder
	for i, piece := range pieces {
		open, end := marks(piece.Mark)
		if i > 0 && pieces[i-1].Mark == piece.Mark {
			open = ""
		}
		if i+1 < len(pieces) && pieces[i+1].Mark == piece.Mark {
			end = ""
		}
		b.WriteString(open + escape(piece.Text) + end)
	}
	if text := strings.TrimSpace(b.String()); text != "" {
		p.write("  <br>%s%s\n", strings.Repeat("&emsp;", depth), text)
	}
}

// marks returns the tags around changed words.
func marks(mark changes.Mark) (open, end string) {
	switch mark {
	case changes.Deleted:
		return "<del>", "</del>"
	case changes.Inserted:
		return "<ins>", "</ins>"
	}
	return "", ""
}

// numbers writes what only the numbers did.
func (p *printer) numbers(r *changes.Report) {
	cited := r.CitedText()
	if len(r.Runs) == 0 && cited.IsZero() {
		return
	}
	p.write("\n<details>\n<summary><b>%s</b></summary>\n\n", p.in(numbersTitle()))
	for _, run := range r.Runs {
		p.write("- %s\n", p.in(run.Text()))
	}
	if !cited.IsZero() {
		p.write("- %s\n", p.in(cited))
	}
	p.write("\n</details>\n")
}

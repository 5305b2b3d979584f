package diag

import (
	"fmt"
	"io"
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// Print writes findings for people: what is wrong in one sentence, where, the
// text itself with the fault marked, the other places involved, why it matters
// and what to do; at the end how many there were. Why a kind of finding matters
// is told once. The error is that of w.
func Print(w io.Writer, list List, options Options) error {
	p := &printer{options: options, paint: newPalette(options.Color), told: map[Code]bool{}}
	sorted := list.sorted()
	for i := range sorted {
		p.finding(&sorted[i])
	}
	p.write(p.paint.strong(summary(sorted).In(options.Lang)))
	p.newline()
	_, err := io.WriteString(w, p.out.String())
	return err
}

// printer writes findings as text.
type printer struct {
	options Options
	paint   palette
	told    map[Code]bool // kinds whose reason was told
	digits  int           // width of the line numbers of the finding at hand
	out     strings.Builder
}

func (p *printer) write(s string) { p.out.WriteString(s) }
func (p *printer) newline()       { p.out.WriteByte('\n') }

// in returns a text in the language of the run, safe for a terminal.
func (p *printer) in(t Text) string { return visible(t.In(p.options.Lang)) }

// finding writes one finding and an empty line.
func (p *printer) finding(f *Finding) {
	p.digits = len(fmt.Sprint(lineNumbers(f.Place)))
	for _, note := range f.Notes {
		p.digits = max(p.digits, len(fmt.Sprint(lineNumbers(note.Place))))
	}
	mark := p.paint.of(f.Severity)
	p.write(mark(p.in(f.Severity.Label())+"["+visible(string(f.Code))+"]") + p.paint.strong(": "+p.in(f.Message)))
	p.newline()
	p.place(f.Place, f.Legal)
	if !f.Place.IsZero() {
		p.snippet(f.Place, "^", mark)
	}
	for i := range f.Notes {
		p.note(&f.Notes[i])
	}
	p.advice(f)
	p.newline()
}

// place writes "--> file:line:column, artikel 6 lid 1".
func (p *printer) place(place source.Place, legal string) {
	where := visible(legal)
	if !place.IsZero() {
		position := place.File.Position(place.Start)
		where = fmt.Sprintf("%s:%d:%d", visible(place.File.Name), position.Line, position.Column)
		if legal != "" {
			where += ", " + visible(legal)
		}
	}
	if where == "" {
		return
	}
	p.write(strings.Repeat(" ", p.digits) + p.paint.gutter("--> ") + strings.ReplaceAll(where, "\n", " "))
	p.newline()
}

// gutter writes the column of line numbers.
func (p *printer) gutter(number string) {
	p.write(p.paint.gutter(fmt.Sprintf("%*s |", p.digits, number)))
}

// note writes a remark, with its place when it has one.
func (p *printer) note(n *Note) {
	if n.Place.IsZero() && n.Legal == "" {
		p.point(T("let op", "note"), n.Text)
		return
	}
	p.point(T("zie ook", "see also"), n.Text)
	p.place(n.Place, n.Legal)
	if !n.Place.IsZero() {
		p.snippet(n.Place, "-", p.paint.note)
	}
}

// advice writes why the finding matters and how to mend it. What belongs to the
// kind and not to this finding is written the first time only.
func (p *printer) advice(f *Finding) {
	description, told := p.options.describe(f.Code), p.told[f.Code]
	p.told[f.Code] = true
	if !told || !f.Why.IsZero() {
		p.point(T("waarom", "why"), p.options.why(f))
	}
	if !told || description == nil || f.Help != description.Cure {
		p.point(T("verhelp", "help"), f.Help)
	}
	for _, fix := range f.Fixes {
		title := fix.Title
		if fix.Sure {
			title = T("%s (doet akte check --fix voor u)", "%s (akte check --fix does it for you)", title)
		}
		p.point(T("herstel", "fix"), title)
	}
}

// point writes "= label: text", wrapped under its text.
func (p *printer) point(label, t Text) {
	if t.IsZero() {
		return
	}
	lead := strings.Repeat(" ", p.digits+1)
	name := p.in(label) + ": "
	columns := 0
	if p.options.Width > 0 {
		columns = max(p.options.Width-p.digits-3-len(name), 20)
	}
	for i, line := range wrap(p.in(t), columns) {
		if i == 0 {
			p.write(lead + p.paint.gutter("=") + " " + p.paint.strong(name) + line)
		} else {
			p.write(strings.TrimRight(lead+strings.Repeat(" ", 2+len(name))+line, " "))
		}
		p.newline()
	}
}

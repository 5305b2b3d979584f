package diag

import (
	"io"
	"strings"
)

// Explain writes what a kind of finding means, for people: its title, why it
// matters, the cure, and an example of how not to and how to write. The error is
// that of w.
func Explain(w io.Writer, d *Description, options Options) error {
	p := &printer{options: options, paint: newPalette(options.Color)}
	p.write(p.paint.of(d.Severity)(p.in(d.Severity.Label())+"["+string(d.Code)+"]") + p.paint.strong(": "+p.in(d.Title)))
	p.newline()
	for _, section := range sections(d) {
		p.newline()
		p.write(p.paint.strong(p.in(section.title)))
		p.newline()
		for _, line := range wrap(p.in(section.text), explainWidth(p.options.Width)) {
			p.write(strings.TrimRight("  "+line, " "))
			p.newline()
		}
		if section.example != "" {
			p.example(section.example)
		}
	}
	_, err := io.WriteString(w, p.out.String())
	return err
}

// section is one part of an explanation: a text or an example.
type section struct {
	title   Text
	text    Text
	example string
}

// sections returns the parts of an explanation that have something to say.
func sections(d *Description) []section {
	all := []section{
		{title: T("Waarom het ertoe doet", "Why it matters"), text: d.Why},
		{title: T("Wat u doet", "What to do"), text: d.Cure},
		{title: T("Zo niet", "Not like this"), example: d.Bad},
		{title: T("Zo wel", "Like this"), example: d.Good},
	}
	var kept []section
	for _, s := range all {
		if !s.text.IsZero() || s.example != "" {
			kept = append(kept, s)
		}
	}
	return kept
}

// example writes source text behind a bar.
func (p *printer) example(source string) {
	for _, line := range strings.Split(strings.TrimRight(source, "\n"), "\n") {
		p.write(p.paint.gutter("  |"))
		p.write(strings.TrimRight(" "+text(cellsOf(line)), " "))
		p.newline()
	}
}

// explainWidth is the number of columns of an explanation: of a comfortable
// page, or less on a narrow terminal.
func explainWidth(terminal int) int {
	const page = 80
	if terminal <= 0 {
		return page - 2
	}
	return max(min(terminal, page)-2, 20)
}

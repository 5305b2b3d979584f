package grammar

import (
	"strings"
	"unicode/utf8"
)

// The layout of a file.
const (
	indentStep  = 4   // columns by which what belongs to something stands deeper
	lineWidth   = 100 // columns beyond which a kenmerk or a list goes on on the next line
	commentStep = 2   // columns between a line and the comment behind it
)

// Format returns f in the one canonical layout: the tree decides everything but
// the blank lines by which the author grouped statements and the lines on which
// the comments stood. It ends lines with LF, never changes the tree, and its
// result formats to itself. Prose keeps the author's line breaks and always
// stands on lines of its own between its braces, since the tree does not tell
// how the braces stood.
//
// The tree comes from [Parse] without findings, or a program made it: then its
// parts need no spans, and f no Source. A tree parsed with findings may lack
// some of its source, so its layout is no replacement for that. What no source
// can say (a line break in a string, a blank line in a paragraph) is written as
// the nearest thing that can be said.
func Format(f *File) []byte {
	p := printer{comments: f.Comments}
	if f.Source != nil {
		p.source = f.Source.Text
	}
	layouts := p.arrange(f.Statements)
	for i, statement := range f.Statements {
		p.lead(statement.Span(), layouts[i].commentIndent(), layouts[i].spacing)
		_, p.inTerm = statement.(*Term)
		p.statement(statement, layouts[i])
		p.advance(statement.Span().End)
	}
	p.finish()
	return p.bytes()
}

// printer collects the lines of a file.
type printer struct {
	source   string        // the text the tree was parsed from; "" when it was not
	comments []Comment     // those still to be printed
	lines    []printedLine // those printed
	last     int32         // offset in source of the end of what was printed last
	inTerm   bool          // a begrip is being printed
}

// printedLine is one line. The comment behind it is kept apart, to be aligned
// with those of its neighbours.
type printedLine struct {
	text    string
	comment string
	remark  bool // the line itself is a comment
	goesOn  bool // it goes on with the prose of the line above
}

// line appends a line.
func (p *printer) line(indent int, text string) {
	if text == "" {
		indent = 0
	}
	p.lines = append(p.lines, printedLine{text: strings.Repeat(" ", indent) + text})
}

// blank appends a blank line, never a second one and none at the top.
func (p *printer) blank() {
	if n := len(p.lines); n > 0 && p.lines[n-1].text != "" {
		p.lines = append(p.lines, printedLine{})
	}
}

// bytes returns the lines as text.
func (p *printer) bytes() []byte {
	var b strings.Builder
	for start := 0; start < len(p.lines); {
		end, column := start, 0
		for ; end < len(p.lines) && p.lines[end].comment != ""; end++ {
			column = max(column, width(p.lines[end].text))
		}
		end = max(end, start+1)
		for _, line := range p.lines[start:end] {
			b.WriteString(line.text)
			if line.comment != "" {
				b.WriteString(strings.Repeat(" ", column-width(line.text)+commentStep))
				b.WriteString(line.comment)
			}
			b.WriteByte('\n')
		}
		start = end
	}
	return []byte(b.String())
}

// width returns the number of columns that text takes.
func width(text string) int { return utf8.RuneCountInString(text) }

// pad returns text with spaces behind it up to columns.
func pad(text string, columns int) string {
	return text + strings.Repeat(" ", max(columns-width(text), 0))
}

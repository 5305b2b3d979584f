package grammar

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// spacing says whether a blank line comes before something.
type spacing uint8

const (
	tight   spacing = iota // never
	joined                 // not before it, nor before the first comment above it
	grouped                // where the author left one
	apart                  // always
)

// lead prints what precedes the part of the tree at span: the comments that
// come before it in the source, and a blank line where there must be one.
func (p *printer) lead(span source.Span, indent int, spacing spacing) {
	remarks := p.takeComments(span)
	blanks := make([]bool, 0, len(remarks)+1)
	for _, remark := range remarks {
		blanks = append(blanks, p.gap(remark.Start))
		p.advance(remark.End)
	}
	blanks = append(blanks, isPlaced(span) && p.gap(span.Start))
	switch spacing {
	case tight:
		clear(blanks)
	case joined:
		blanks[0] = false
	case apart:
		blanks[0] = blanks[0] || !slices.Contains(blanks, true)
	}
	for i, blank := range blanks {
		if blank {
			p.blank()
		}
		if i < len(remarks) {
			p.remark(indent, remarks[i])
		}
	}
}

// takeComments takes the comments that come before span off the list. Those
// that stood behind something go behind the last line; the others are returned.
func (p *printer) takeComments(span source.Span) []Comment {
	n := 0
	for n < len(p.comments) && p.comesBefore(p.comments[n], span) {
		n++
	}
	taken := p.comments[:n]
	p.comments = p.comments[n:]
	if len(taken) > 0 && !taken[0].OwnLine && p.attach(taken[0]) {
		p.advance(taken[0].End)
		taken = taken[1:]
	}
	return taken
}

// comesBefore reports whether a comment comes before span. One without a place
// is a program's and comes before everything.
func (p *printer) comesBefore(comment Comment, span source.Span) bool {
	return comment.End == 0 || isPlaced(span) && comment.Start < span.Start
}

// commented reports whether a comment is still to be printed before span.
func (p *printer) commented(span source.Span) bool {
	return len(p.comments) > 0 && p.comesBefore(p.comments[0], span)
}

// attach puts a comment behind the last line, if that has room for one.
func (p *printer) attach(comment Comment) bool {
	if len(p.lines) == 0 {
		return false
	}
	last := &p.lines[len(p.lines)-1]
	if last.remark || last.comment != "" || last.text == "" {
		return false
	}
	last.comment = commentText(comment.Text)
	return true
}

// remark prints a comment on a line of its own.
func (p *printer) remark(indent int, comment Comment) {
	p.line(indent, commentText(comment.Text))
	p.lines[len(p.lines)-1].remark = true
}

// finish prints the comments after the last statement.
func (p *printer) finish() {
	end := source.At(len(p.source), len(p.source)+1)
	if len(p.comments) == 0 {
		return
	}
	p.lead(end, 0, grouped)
	for _, comment := range p.comments {
		p.remark(0, comment)
	}
	if n := len(p.lines); p.lines[n-1].text == "" {
		p.lines = p.lines[:n-1]
	}
}

// advance notes that the source is printed up to end.
func (p *printer) advance(end int32) { p.last = max(p.last, end) }

// gap reports whether the author left a blank line between what was printed
// last and offset.
func (p *printer) gap(offset int32) bool { return p.hasBlank(p.last, offset) }

// hasBlank reports whether a blank line stands in the source from start to end.
func (p *printer) hasBlank(start, end int32) bool {
	if start < 0 || start >= end || int(end) > len(p.source) {
		return false
	}
	lines := strings.Split(p.source[start:end], "\n")
	for i := 1; i < len(lines)-1; i++ {
		if strings.Trim(lines[i], " \t\r") == "" {
			return true
		}
	}
	return false
}

// isPlaced reports whether a part of the tree stands somewhere in a source.
func isPlaced(span source.Span) bool { return span.End > 0 }

// commentText returns a comment as it is printed: on one line, and with the
// slashes that a program may have left out.
func commentText(text string) string {
	text = strings.TrimSpace(strings.NewReplacer("\r\n", " ", "\n", " ").Replace(text))
	if !strings.HasPrefix(text, "//") {
		return strings.TrimSpace("// " + text)
	}
	return text
}

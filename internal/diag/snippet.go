package diag

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/source"
)

// shownLines is how many lines of a longer span are shown: its first ones, and
// then its last.
const shownLines = 4

// marked is one source line with the part of it that is at fault.
type marked struct {
	number int // from 1; 0 stands for lines left out
	text   string
	start  int // byte offsets in the line
	end    int
	later  bool // not the first line of the span
	before bool // there is more of the line before the text
	after  bool // there is more of the line behind it
}

// reach is how many bytes of a line are looked at on either side of the start of
// what is marked: more than a terminal shows, far less than a document that
// stands on one line.
const reach = 2048

// clipped returns the line without what lies out of reach.
func (m marked) clipped() marked {
	from, to := max(m.start-reach, 0), min(m.start+reach, len(m.text))
	for from > 0 && !utf8.RuneStart(m.text[from]) && from < m.start {
		from++
	}
	for to < len(m.text) && !utf8.RuneStart(m.text[to]) {
		to++
	}
	m.before, m.after = from > 0, to < len(m.text)
	m.text = m.text[from:to]
	m.start, m.end = m.start-from, min(m.end, to)-from
	return m
}

// markedLines returns the lines of a place with what is to be marked in each.
func markedLines(place source.Place) []marked {
	span := trimmed(place)
	file := place.File
	first, last := file.Position(span.Start).Line, file.Position(span.End).Line
	var lines []marked
	for number := first; number <= last; number++ {
		if last-first >= shownLines && number > first+1 && number < last {
			if number == first+2 {
				lines = append(lines, marked{})
			}
			continue
		}
		text, offset := file.Line(number)
		start := min(max(int(span.Start-offset), 0), len(text))
		end := min(max(int(span.End-offset), start), len(text))
		if number > first {
			start = min(len(text)-len(strings.TrimLeft(text, " \t")), end)
		}
		if number < last {
			end = max(len(strings.TrimRight(text, " \t")), start)
		}
		lines = append(lines, marked{number: number, text: text, start: start, end: end, later: number > first})
	}
	return lines
}

// trimmed returns the span inside the file, without the white space and line
// ends behind it.
func trimmed(place source.Place) source.Span {
	size := int32(len(place.File.Text))
	start := min(max(place.Start, 0), size)
	end := min(max(place.End, start), size)
	kept := strings.TrimRight(place.File.Text[start:end], " \t\r\n")
	return source.Span{Start: start, End: start + int32(len(kept))}
}

// lineNumbers returns the highest line number that the snippet of a place shows.
func lineNumbers(place source.Place) int {
	if place.IsZero() {
		return 0
	}
	return place.File.Position(trimmed(place).End).Line
}

// snippet writes the source lines of a place, marked with a sign.
func (p *printer) snippet(place source.Place, sign string, mark painter) {
	if place.File.Text == "" {
		return
	}
	p.gutter("")
	p.newline()
	for _, line := range markedLines(place) {
		if line.number == 0 {
			p.write(p.paint.gutter(strings.Repeat(" ", p.digits) + " …"))
			p.newline()
			continue
		}
		shown, underline := line.cut(p.room(), sign)
		p.gutter(fmt.Sprint(line.number))
		p.write(strings.TrimRight(" "+shown, " "))
		p.newline()
		if underline != "" {
			p.gutter("")
			p.write(strings.Repeat(" ", 1+len(underline)-len(strings.TrimLeft(underline, " "))))
			p.write(mark(strings.TrimLeft(underline, " ")))
			p.newline()
		}
	}
}

// room is the number of columns for a source line.
func (p *printer) room() int {
	columns := p.options.Width
	if columns <= 0 {
		columns = defaultWidth
	}
	return max(columns-p.digits-3, 20)
}

// cut returns the line, cut to a number of columns around what is marked, and
// the line of signs under it; no signs for an empty line in the midst of a span.
func (m marked) cut(columns int, sign string) (shown, underline string) {
	m = m.clipped()
	cells := cellsOf(m.text)
	if m.later && m.start == m.end {
		from, to := window(cells, 0, columns)
		return text(cells[from:to]), ""
	}
	first, end := len(cells), len(cells)
	for i := len(cells) - 1; i >= 0; i-- {
		if cells[i].end > m.start {
			first = i
		}
		if cells[i].start >= m.end {
			end = i
		}
	}
	end = max(end, first)
	from, to := window(cells, first, columns)
	left, right := "", ""
	if from > 0 || m.before {
		left = "…"
	}
	if to < len(cells) || m.after {
		right = "…"
	}
	before := cells[from:first]
	under := width(cells[first:min(max(end, first), to)])
	pad := strings.Repeat(" ", width(before)+len([]rune(left)))
	return left + text(cells[from:to]) + right, pad + strings.Repeat(sign, max(under, 1))
}

// window returns which cells fit into a number of columns, with the marked one
// and some text before it among them.
func window(cells []cell, first, columns int) (from, to int) {
	if width(cells) <= columns {
		return 0, len(cells)
	}
	columns -= 2 // the dots on either side
	from, used := first, 0
	for from > 0 && used+cells[from-1].width <= columns/3 {
		from--
		used += cells[from].width
	}
	to = first
	for to < len(cells) && used+cells[to].width <= columns {
		used += cells[to].width
		to++
	}
	for from > 0 && used+cells[from-1].width <= columns {
		from--
		used += cells[from].width
	}
	return from, max(to, min(first+1, len(cells)))
}

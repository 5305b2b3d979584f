package diag

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// tabStop is the number of columns between the stops of a tab.
const tabStop = 4

// cell is one character of a source line as a terminal shows it.
type cell struct {
	text  string
	width int // columns
	start int // byte offset in the line
	end   int
}

// cellsOf cuts a line into the characters that a reader sees. Tabs become
// spaces, and whatever would steer the terminal or stay invisible becomes a
// visible sign.
func cellsOf(line string) []cell {
	var cells []cell
	column, offset, state := 0, 0, -1
	for rest := line; rest != ""; {
		var cluster string
		var width int
		cluster, rest, width, state = uniseg.FirstGraphemeClusterInString(rest, state)
		text := cluster
		switch {
		case cluster == "\t":
			width = tabStop - column%tabStop
			text = strings.Repeat(" ", width)
		case strings.ContainsFunc(cluster, hidden) || !utf8.ValidString(cluster):
			text = visible(cluster)
			width = uniseg.StringWidth(text)
		case width == 0:
			text, width = "◌"+cluster, 1
		}
		cells = append(cells, cell{text, width, offset, offset + len(cluster)})
		column += width
		offset += len(cluster)
	}
	return cells
}

// visible returns s with all that would steer a terminal or stay invisible made
// visible. Line breaks stay.
func visible(s string) string {
	if !strings.ContainsFunc(s, hidden) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n' || !hidden(r):
			b.WriteRune(r)
		case r < 0x20:
			b.WriteRune('\u2400' + r) // the control pictures stand in order
		case r == 0x7F:
			b.WriteRune('\u2421')
		default:
			fmt.Fprintf(&b, "<U+%04X>", r)
		}
	}
	return b.String()
}

// hidden reports whether r steers the terminal or the direction of writing, or
// shows as nothing. Joiners are needed inside signs and scripts and stay.
func hidden(r rune) bool {
	const nonJoiner, joiner = '\u200C', '\u200D'
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co) && r != nonJoiner && r != joiner
}

// width returns how many columns the cells take.
func width(cells []cell) int {
	total := 0
	for _, c := range cells {
		total += c.width
	}
	return total
}

// text returns the cells as shown.
func text(cells []cell) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteString(c.text)
	}
	return b.String()
}

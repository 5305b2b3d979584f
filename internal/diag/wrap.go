package diag

import (
	"strings"

	"github.com/rivo/uniseg"
)

// wrap breaks a text into lines of at most a number of columns, at spaces only;
// 0 columns leaves its lines as they are. No-break spaces keep words together.
func wrap(s string, columns int) []string {
	var lines []string
	for _, paragraph := range strings.Split(s, "\n") {
		lines = append(lines, wrapLine(paragraph, columns)...)
	}
	return lines
}

func wrapLine(s string, columns int) []string {
	if columns <= 0 || uniseg.StringWidth(s) <= columns {
		return []string{s}
	}
	var lines []string
	line, used := "", 0
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' }) {
		size := uniseg.StringWidth(word)
		switch {
		case line == "":
			line, used = word, size
		case used+1+size > columns:
			lines = append(lines, line)
			line, used = word, size
		default:
			line, used = line+" "+word, used+1+size
		}
	}
	return append(lines, line)
}

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/typed"
	"github.com/akte-lang/akte/internal/source"
)

// line is one line that is not empty.
type line struct {
	// text is what stands on it, which starts at offset start.
	text  string
	start int
	// indent and right are the columns where it starts and stops.
	indent, right int
	// gap is how many empty lines stand before it; page is set when a page ended
	// between it and the line before.
	gap  int
	page bool
	// left says why it is left out; 0 if it is not.
	left outline.Reason
}

func (l *line) end() int { return l.start + len(l.text) }

func (l *line) place(file *source.File) source.Place { return source.At(l.start, l.end()).In(file) }

// leave tells why a line is left out, unless another reason was found before.
func (l *line) leave(reason outline.Reason) {
	if l.left == 0 {
		l.left = reason
	}
}

// tab is how many columns a tab stop takes.
const tab = 4

// split returns the lines of a text that hold anything.
func split(file *source.File) []line {
	var lines []line
	gap, page := 0, false
	text, at := file.Text, 0
	for at < len(text) {
		end, next, feed := lineEnd(text, at)
		l := line{gap: gap, page: page}
		if l.fill(text[at:end], at) {
			lines = append(lines, l)
			gap, page = 0, false
		} else if !feed {
			gap++
		}
		page = page || feed
		at = next
	}
	return lines
}

// lineEnd returns where the line at offset at ends and the next begins, and
// whether a form feed parts them.
func lineEnd(text string, at int) (end, next int, feed bool) {
	n := strings.IndexAny(text[at:], "\n\f\u2028\u2029\u0085")
	if n < 0 {
		return len(text), len(text), false
	}
	r, size := utf8.DecodeRuneInString(text[at+n:])
	return at + n, at + n + size, r == '\f'
}

// fill sets the text of l from a line at an offset, and reports whether there is
// any.
func (l *line) fill(text string, at int) bool {
	column := 0
	for i, r := range text {
		switch {
		case r == '\t':
			column += tab - column%tab
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			column++
		default:
			l.indent, l.start = column, at+i
			l.text = strings.TrimRightFunc(text[i:], unicode.IsSpace)
			l.right = column + utf8.RuneCountInString(l.text)
			return true
		}
	}
	return false
}

// close drops the lines that are left out; what they stood between moves
// together. The margin that all lines share goes.
func close(lines []line) []line {
	kept := make([]line, 0, len(lines))
	gap, page := 0, false
	for _, l := range lines {
		gap, page = gap+l.gap, page || l.page
		if l.left != 0 {
			page = page || l.left != outline.Contents
			continue
		}
		l.gap, l.page = gap, page
		kept = append(kept, l)
		gap, page = 0, false
	}
	margin := -1
	for i := range kept {
		if margin < 0 || kept[i].indent < margin {
			margin = kept[i].indent
		}
	}
	for i := range kept {
		kept[i].indent, kept[i].right = kept[i].indent-margin, kept[i].right-margin
	}
	return kept
}

// ended reports whether the text of a line may be the end of a sentence or of an
// item.
func (l *line) ended() bool {
	text := strings.TrimRight(l.text, "\"'”’»)]")
	return text == "" || strings.ContainsRune(".:;?!", rune(text[len(text)-1]))
}

// goesOn reports whether a line begins in the middle of a sentence: with a small
// letter that is no mark.
func (l *line) goesOn() bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(l.text, "(\"'“‘„"))
	return unicode.IsLower(r) && !typed.Begins(l.text)
}

// firstWord returns the length in characters of what a line begins with.
func (l *line) firstWord() int {
	if n := strings.IndexFunc(l.text, unicode.IsSpace); n >= 0 {
		return utf8.RuneCountInString(l.text[:n])
	}
	return utf8.RuneCountInString(l.text)
}

// tabular reports whether a line has columns: a tab or a wide gap inside, other
// than after a mark at its start.
func (l *line) tabular() bool {
	_, rest, _ := typed.Mark(l.text)
	return strings.Contains(rest, "\t") || strings.Contains(rest, "    ") || strings.HasPrefix(l.text, "|")
}

// ruled reports whether a line is drawn and holds nothing: "-----", "=====". A row
// of underscores or dots is a place to fill in.
func (l *line) ruled() bool {
	return len(l.text) >= 3 && strings.Trim(l.text, "-=*~─═— ") == ""
}

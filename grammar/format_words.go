package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words writes running text; after is the character that follows it.
func (w *inlineWriter) words(text string, after rune) {
	w.endComment(text)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\n':
			if !w.atStart {
				w.newLine()
			}
		case r == '*':
			size = w.stars(text, i, after)
		case w.atStart && (r == ' ' || r == '\t' || isBlank(r)):
		default:
			if w.needsEscape(text[i:], after) {
				w.WriteByte('\\')
			}
			w.WriteString(text[i : i+size])
			w.before, w.atStart, w.atLabel = r, false, false
		}
		i += size
	}
}

// needsEscape reports whether the first character of text, which is no
// asterisk, would be taken as markup.
func (w *inlineWriter) needsEscape(text string, after rune) bool {
	switch text[0] {
	case '{', '}', '[', ']':
		return true
	case '|':
		return w.cell || w.atStart
	case '/':
		return w.atStart && strings.HasPrefix(text, "//")
	case '-':
		return w.atStart && marksItem(text, after)
	case '@':
		return w.atLabel && marksLabel(text, after)
	case '\\':
		if len(text) > 1 {
			after, _ = utf8.DecodeRuneInString(text[1:])
		}
		return after < utf8.RuneSelf && isEscapable(byte(after))
	}
	return false
}

// stars writes the run of asterisks at i and returns its length. They are text
// by themselves where they can neither open nor close emphasis, nor mark an
// item, and do not touch others.
func (w *inlineWriter) stars(text string, i int, after rune) int {
	n := len(text[i:]) - len(strings.TrimLeft(text[i:], "*"))
	rest := text[i+n:]
	next := after
	if rest != "" {
		next, _ = utf8.DecodeRuneInString(rest)
	}
	opens := !unicode.IsSpace(next) && !isLetterOrDigit(w.before)
	closes := w.emphasis > 0 && !unicode.IsSpace(w.before) && !isLetterOrDigit(next)
	touches := w.before == '*' || next == '*'
	escape := (opens || closes) && n <= 2 || touches
	for k := range n {
		if escape || k == 0 && w.atStart && marksItem(text[i:], after) {
			w.WriteByte('\\')
		}
		w.WriteByte('*')
	}
	w.before, w.atStart, w.atLabel = '*', false, false
	return n
}

// marksItem reports whether text, which starts a line with a dash or an
// asterisk, starts with the mark of an item; after is what follows text.
func marksItem(text string, after rune) bool {
	rest := strings.TrimLeft(text, text[:1])
	body := strings.TrimLeft(rest, " \t")
	if len(body) == len(rest) {
		return false
	}
	if body != "" {
		return !isLineBreak(body[0])
	}
	return after != '\n'
}

// marksLabel reports whether text, which starts with @, starts with the label
// of an item.
func marksLabel(text string, after rune) bool {
	end := nameEnd(text, 1)
	if end == 1 {
		return false
	}
	c := cursor{text, end}
	if c.i < len(text) {
		return c.atLineEnd() || skipBlanks(text, end) > end
	}
	return after == '\n'
}

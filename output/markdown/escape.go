package markdown

import (
	"bytes"
	"html"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/output/internal/clean"
)

// appendAttribute appends a value for an HTML attribute between double quotes.
func appendAttribute(b []byte, value string) []byte {
	return append(b, html.EscapeString(clean.Text(value))...)
}

// appendEscaped appends running text so that it reads as typed. It escapes a
// character only where it could mean something; beside markup it takes the
// careful side.
func appendEscaped(b, text []byte, at place) []byte {
	last := len(text)
	if at.start {
		text = bytes.TrimLeft(text, " ")
		b, text = appendStart(b, text)
	}
	if at.heading {
		last = closingSign(text)
	}
	for i := 0; i < len(text); {
		end := i + wordLength(text[i:])
		if end == i {
			b = append(b, ' ')
			i++
			continue
		}
		b = appendWord(b, text, i, end, last, at)
		i = end
	}
	return b
}

// appendStart escapes what would begin another kind of block, and returns what
// comes after it.
func appendStart(b, text []byte) (line, rest []byte) {
	if len(text) == 0 {
		return b, text
	}
	ends := func(i int) bool { return i == len(text) || text[i] == ' ' }
	switch c := text[0]; {
	case c == '-' && (ends(1) || text[1] == '-'), c == '+' && ends(1), c == '>', c == '*', c == '_', c == '=':
		return append(b, '\\', c), text[1:]
	case c == '#':
		return append(b, '\\', c), text[1:]
	case '0' <= c && c <= '9':
		n := 1
		for n < len(text) && '0' <= text[n] && text[n] <= '9' {
			n++
		}
		if n < len(text) && (text[n] == '.' || text[n] == ')') && ends(n+1) {
			return append(append(b, text[:n]...), '\\', text[n]), text[n+1:]
		}
	}
	return b, text
}

// closingSign returns the offset of a number sign that would close a heading
// and so be dropped, or the length of text.
func closingSign(text []byte) int {
	trimmed := bytes.TrimRight(text, " ")
	if bytes.HasSuffix(trimmed, []byte{'#'}) {
		return len(trimmed) - 1
	}
	return len(text)
}

// wordLength returns the length of the run without spaces that text starts with.
func wordLength(text []byte) int {
	if i := bytes.IndexByte(text, ' '); i >= 0 {
		return i
	}
	return len(text)
}

// appendWord appends text[start:end], a run without spaces. An address that
// would be escaped, or that markup may follow at once, is made to look like
// none: links that GitHub finds by itself keep their backslashes and swallow
// what is glued to them.
func appendWord(b, text []byte, start, end, sign int, at place) []byte {
	from := len(b)
	b = appendCharacters(b, text, start, end, sign, at, false)
	changed := len(b)-from != end-start
	if (changed || at.link || at.more && end == len(text)) && holdsAddress(text[start:end]) {
		return appendCharacters(b[:from], text, start, end, sign, at, true)
	}
	return b
}

// appendCharacters appends text[start:end], escaped. The character at sign is
// escaped too, and with disarm also what begins an address.
func appendCharacters(b, text []byte, start, end, sign int, at place, disarm bool) []byte {
	for i := start; i < end; i++ {
		c := text[i]
		switch {
		case at.cell && c == '|':
			b = appendPipe(b, i > 0 && text[i-1] == '\\')
			continue
		case i == sign, needsEscape(text, i, end, at), disarm && beginsAddress(text[start:end], i-start):
			b = append(b, '\\')
		}
		b = append(b, c)
	}
	return b
}

// appendPipe appends an upright bar inside a table; after a backslash only its
// number is read in the same way everywhere.
func appendPipe(b []byte, afterBackslash bool) []byte {
	if afterBackslash {
		return append(b, "&#124;"...)
	}
	return append(b, `\|`...)
}

// needsEscape reports whether the character at i of text would mean something.
func needsEscape(text []byte, i, end int, at place) bool {
	switch c := text[i]; c {
	case '`', '[', '~', '$':
		return true
	case ']':
		return at.link
	case '\\':
		return i+1 == len(text) || isPunctuation(text[i+1])
	case '*':
		return !at.spaceBefore(text, i) || !at.spaceAfter(text, i)
	case '_':
		return !insideWord(text, i)
	case '<':
		return i+1 < len(text) && isTagStart(text[i+1])
	case '&':
		return isEntity(text[i+1 : end])
	case '!':
		return at.more && i+1 == len(text)
	}
	return false
}

// insideWord reports whether the run of underscores at i stands between letters
// or digits, where it is always plain text.
func insideWord(text []byte, i int) bool {
	start, end := i, i
	for start > 0 && text[start-1] == '_' {
		start--
	}
	for end < len(text) && text[end] == '_' {
		end++
	}
	before, _ := utf8.DecodeLastRune(text[:start])
	after, _ := utf8.DecodeRune(text[end:])
	return start > 0 && end < len(text) && isAlphanumeric(before) && isAlphanumeric(after)
}

// isEntity reports whether text, after an ampersand, is a character reference.
func isEntity(text []byte) bool {
	for i, c := range text {
		switch {
		case c == ';':
			return i > 0
		case c == '#' && i == 0, c < utf8.RuneSelf && isAlphanumeric(rune(c)):
		default:
			return false
		}
	}
	return false
}

// spaceBefore reports whether a space comes before the character at i.
func (at place) spaceBefore(text []byte, i int) bool { return i > 0 && text[i-1] == ' ' }

// spaceAfter reports whether a space, or nothing more, comes after the
// character at i.
func (at place) spaceAfter(text []byte, i int) bool {
	if i+1 < len(text) {
		return text[i+1] == ' '
	}
	return !at.more
}

func isTagStart(c byte) bool {
	return c == '/' || c == '!' || c == '?' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func isPunctuation(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

func isAlphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

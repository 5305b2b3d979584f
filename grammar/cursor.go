package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cursor walks over source text. Its methods move it forward and never past
// the end of the text.
type cursor struct {
	src string
	i   int
}

// at returns the byte under the cursor, 0 at the end of the text.
func (c *cursor) at() byte {
	if c.i < len(c.src) {
		return c.src[c.i]
	}
	return 0
}

// blanks skips white space within the line.
func (c *cursor) blanks() { c.i = skipBlanks(c.src, c.i) }

// atLineEnd reports whether only a comment or nothing follows on the line.
func (c *cursor) atLineEnd() bool {
	c.blanks()
	return c.i >= len(c.src) || isLineBreak(c.src[c.i]) || strings.HasPrefix(c.src[c.i:], "//")
}

// name skips a dotted name and returns it, "" when there is none.
func (c *cursor) name() string {
	c.blanks()
	end := nameEnd(c.src, c.i)
	name := c.src[c.i:end]
	c.i = end
	return name
}

// word skips exactly this word, reporting whether it stood there.
func (c *cursor) word(word string) bool {
	c.blanks()
	end := nameEnd(c.src, c.i)
	if c.src[c.i:end] != word {
		return false
	}
	c.i = end
	return true
}

// byte skips exactly this byte, reporting whether it stood there.
func (c *cursor) byte(b byte) bool {
	c.blanks()
	if c.at() != b {
		return false
	}
	c.i++
	return true
}

// quoted skips a string that is closed on its line, reporting whether one
// stood there.
func (c *cursor) quoted() bool {
	c.blanks()
	if quoteLen(c.src, c.i) == 0 {
		return false
	}
	end, closed := stringEnd(c.src, c.i)
	if !closed {
		return false
	}
	c.i = end
	return true
}

func isLineBreak(b byte) bool { return b == '\n' || b == '\r' }

// skipBlanks returns the offset of the first byte at or after i that is no
// white space within a line. A carriage return alone breaks no line.
func skipBlanks(src string, i int) int {
	for i < len(src) {
		switch b := src[i]; {
		case b == ' ' || b == '\t':
			i++
		case b == '\r' && (i+1 == len(src) || src[i+1] != '\n'):
			i++
		case b < utf8.RuneSelf:
			return i
		default:
			r, size := utf8.DecodeRuneInString(src[i:])
			if !isBlank(r) {
				return i
			}
			i += size
		}
	}
	return i
}

// isBlank reports whether r is white space beyond ASCII, as word processors
// leave it: no-break spaces, zero-width spaces and marks.
func isBlank(r rune) bool {
	return r == '\uFEFF' || r == '\u200B' || unicode.Is(unicode.Zs, r)
}

// lineEnd returns the offset of the line break that ends the line of i, or of
// the end of the text.
func lineEnd(src string, i int) int {
	if n := strings.IndexByte(src[i:], '\n'); n >= 0 {
		i += n
		if i > 0 && src[i-1] == '\r' {
			i--
		}
		return i
	}
	return len(src)
}

// lineStart returns the offset at which the line of i starts.
func lineStart(src string, i int) int { return strings.LastIndexByte(src[:i], '\n') + 1 }

// nextLine returns the offset of the first byte of text at or after the line
// that follows i, past blank lines and lines of comment; len(src) when there
// is none.
func nextLine(src string, i int) int {
	for {
		n := strings.IndexByte(src[i:], '\n')
		if n < 0 {
			return len(src)
		}
		i = skipBlanks(src, i+n+1)
		if i >= len(src) {
			return len(src)
		}
		if !isLineBreak(src[i]) && !strings.HasPrefix(src[i:], "//") {
			return i
		}
	}
}

// trimmedEnd returns end moved back over white space, not before start.
func trimmedEnd(src string, start, end int) int {
	return start + len(strings.TrimRightFunc(src[start:end], func(r rune) bool {
		return unicode.IsSpace(r) || isBlank(r)
	}))
}

// nameEnd returns the end of the dotted name that starts at i; i when there is
// none. A part starts with a letter and goes on with letters, digits and _.
func nameEnd(src string, i int) int {
	end := wordEnd(src, i)
	for end > i && end+1 < len(src) && src[end] == '.' {
		next := wordEnd(src, end+1)
		if next == end+1 {
			break
		}
		end = next
	}
	return end
}

// wordEnd returns the end of the undotted name that starts at i.
func wordEnd(src string, i int) int {
	start := i
	for i < len(src) {
		b := src[i]
		switch {
		case 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z':
			i++
		case '0' <= b && b <= '9' || b == '_':
			if i == start {
				return i
			}
			i++
		case b < utf8.RuneSelf:
			return i
		default:
			r, size := utf8.DecodeRuneInString(src[i:])
			if !unicode.IsLetter(r) && (i == start || !unicode.Is(unicode.Mn, r)) {
				return i
			}
			i += size
		}
	}
	return i
}

// isNameStart reports whether a name starts at i.
func isNameStart(src string, i int) bool { return wordEnd(src, i) > i }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

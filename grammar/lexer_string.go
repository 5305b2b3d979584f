package grammar

import "strings"

// The quotes of a string. Word processors make the curly ones.
const (
	straightQuote = "\""
	highOpen      = "“"
	highClose     = "”"
	lowOpen       = "„"
)

// quoteLen returns the length in bytes of the quote that opens a string at i,
// 0 when there is none.
func quoteLen(src string, i int) int {
	for _, quote := range [...]string{straightQuote, highOpen, lowOpen, highClose} {
		if strings.HasPrefix(src[i:], quote) {
			return len(quote)
		}
	}
	return 0
}

// closes reports whether the string that opens with quote closes at i, and how
// long the closing quote is.
func closes(src string, i int, quote string) int {
	rest := src[i:]
	if strings.HasPrefix(rest, straightQuote) {
		return len(straightQuote)
	}
	switch {
	case quote != straightQuote && strings.HasPrefix(rest, highClose):
		return len(highClose)
	case quote == lowOpen && strings.HasPrefix(rest, highOpen):
		return len(highOpen)
	}
	return 0
}

// stringEnd returns the end of the string that opens at i. A string that is
// not closed on its line ends before the white space at the line's end, or
// before the brace there, which opens prose.
func stringEnd(src string, i int) (end int, closed bool) {
	n := quoteLen(src, i)
	quote := src[i : i+n]
	for j := i + n; j < len(src) && !isLineBreak(src[j]); {
		if src[j] == '\\' && j+1 < len(src) && !isLineBreak(src[j+1]) {
			j += 2
			continue
		}
		if size := closes(src, j, quote); size > 0 {
			return j + size, true
		}
		j++
	}
	end = trimmedEnd(src, i+n, lineEnd(src, i))
	if end > i+n && src[end-1] == '{' {
		end = trimmedEnd(src, i+n, end-1)
	}
	return end, false
}

// unquote returns the text of a string token: without quotes and escapes. Its
// opening quote may be missing.
func unquote(text string) string {
	n := quoteLen(text, 0)
	if n == 0 {
		return strings.TrimSuffix(text, straightQuote)
	}
	quote, body := text[:n], text[n:]
	for _, closing := range [...]string{straightQuote, highClose, highOpen} {
		if trimmed, found := strings.CutSuffix(body, closing); found &&
			closes(closing, 0, quote) > 0 && !endsInBackslash(trimmed) {
			body = trimmed
			break
		}
	}
	if !strings.Contains(body, "\\") {
		return body
	}
	var b strings.Builder
	for i := 0; i < len(body); i++ {
		if body[i] == '\\' && i+1 < len(body) && (body[i+1] == '"' || body[i+1] == '\\') {
			i++
		}
		b.WriteByte(body[i])
	}
	return b.String()
}

// endsInBackslash reports whether what follows text is escaped.
func endsInBackslash(text string) bool {
	n := len(text) - len(strings.TrimRight(text, `\`))
	return n%2 == 1
}

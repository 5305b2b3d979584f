package value

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a text (tekst).
type Text string

// Kind implements [Value].
func (Text) Kind() Kind { return TextKind }

// String implements [Value]: between quotes, with \" and \\ for those
// characters.
func (t Text) String() string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(string(t)) + `"`
}

// NewText returns s as a Text; a Problem when it is not UTF-8 or holds
// characters that cannot be printed or that make other characters change
// places, which would show a reader another text than the one agreed.
func NewText(s string) (Text, *Problem) {
	if !utf8.ValidString(s) {
		return "", problem("de tekst is geen UTF-8", "the text is not UTF-8").
			cure("Bewaar het bestand als UTF-8.", "Save the file as UTF-8.")
	}
	if i := strings.IndexFunc(s, unprintable); i >= 0 {
		r, _ := utf8.DecodeRuneInString(s[i:])
		return "", problem("de tekst bevat een onzichtbaar stuurteken (U+%04X)",
			"the text holds an invisible control character (U+%04X)", r).
			cure("Haal dat teken weg.", "Take that character out.")
	}
	return Text(s), nil
}

// unprintable reports whether r has no place in a text: control characters but
// for white space, and the marks that reverse the direction of writing.
func unprintable(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r':
		return false
	case r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
		return true
	}
	return unicode.IsControl(r)
}

// readText reads a text with or without quotes around it.
func readText(s string) (Value, *Problem) {
	if inner, rest, ok := unquote(s); ok && rest == "" {
		s = inner
	}
	text, p := NewText(s)
	if p != nil {
		return nil, p
	}
	return text, nil
}

// unquote reads the quoted text that s starts with and returns what follows
// it.
func unquote(s string) (text, rest string, ok bool) {
	opening, size := utf8.DecodeRuneInString(s)
	if !isOpeningQuote(opening) {
		return "", s, false
	}
	var b strings.Builder
	for at := size; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		switch {
		case r == '\\' && at+1 < len(s) && (s[at+1] == '"' || s[at+1] == '\\'):
			b.WriteByte(s[at+1])
			at += 2
			continue
		case closesQuote(opening, r):
			return b.String(), s[at+size:], true
		}
		b.WriteString(s[at : at+size])
		at += size
	}
	return "", s, false
}

func isOpeningQuote(r rune) bool { return r == '"' || r == '“' || r == '„' }

// closesQuote reports whether r ends a text that opening began. A German low
// quote is closed by either curly one.
func closesQuote(opening, r rune) bool {
	switch opening {
	case '"':
		return r == '"'
	case '„':
		return r == '”' || r == '“'
	}
	return r == '”'
}

// Package typed knows the marks that people type before a paragraph in formats
// that have no lists: "Artikel 4", "4.1", "a.", "(ii)", "•". It tells where one
// begins a line, so that a reader does not take two paragraphs for one. What a
// mark means is not asked.
package typed

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxDigits is how many digits the number of an article has at the most: a longer
// one at the start of a line is a year or an amount.
const maxDigits = 3

// Mark returns the mark that begins a line, with what follows it. The line starts
// with no white space. It is strict about what it takes for one: "30 dagen" and
// "1.000 euro" begin with none.
func Mark(line string) (mark, rest string, ok bool) {
	for _, shape := range []func(string) int{bullet, named, section, bracketed, numbered, lettered} {
		n := shape(line)
		if n == 0 {
			continue
		}
		rest := line[n:]
		if next, _ := utf8.DecodeRuneInString(rest); rest != "" && !unicode.IsSpace(next) {
			continue
		}
		return line[:n], strings.TrimLeftFunc(rest, unicode.IsSpace), true
	}
	return "", line, false
}

// Begins reports whether a line begins with a mark of its own.
func Begins(line string) bool {
	_, _, ok := Mark(line)
	return ok
}

// bullets are the signs that begin an item. The last two are what Word's symbol
// fonts leave behind in a PDF.
const bullets = "-–—•·◦▪■●○□‣*+\uf0b7\uf0a7"

func bullet(line string) int {
	r, size := utf8.DecodeRuneInString(line)
	if size == 0 || len(line) == size {
		return 0
	}
	if !strings.ContainsRune(bullets, r) {
		if r == 'o' && len(line) > 1 && (line[1] == '\t' || strings.HasPrefix(line[1:], "  ")) {
			return 1 // the hollow bullet of Courier
		}
		return 0
	}
	return size
}

// words are what parts of a document are called before their number.
var words = []string{"artikel", "art.", "hoofdstuk", "paragraaf", "afdeling", "bijlage", "annex", "appendix", "titel", "deel", "lid", "onderdeel", "sectie"}

// named matches "Artikel 4", "Artikel 4:", "Hoofdstuk II.", "Bijlage A -": with a
// capital, since "artikel 4" at the start of a line mostly goes on from the line
// before.
func named(line string) int {
	first, _ := utf8.DecodeRuneInString(line)
	if !unicode.IsUpper(first) {
		return 0
	}
	head, _, found := strings.Cut(line, " ")
	if !found {
		return 0
	}
	for _, word := range words {
		if !strings.EqualFold(head, word) {
			continue
		}
		tail := strings.TrimLeft(line[len(head):], " \u00a0\t")
		n := ordinal(tail)
		if n == 0 {
			return 0
		}
		end := len(line) - len(tail) + n
		if end < len(line) && strings.IndexByte(".:)", line[end]) >= 0 {
			end++
		}
		if !title(strings.TrimLeft(line[end:], " \u00a0\t")) {
			return 0
		}
		return end
	}
	return 0
}

// title reports whether what follows "Artikel 4" may be its title: nothing, a
// dash, a capital, a sign that opens. "Artikel 4 is niet van toepassing" is prose.
func title(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	return size == 0 || !unicode.IsLower(r) && r != ',' && r != ';' || strings.HasPrefix(rest, "bij ")
}

// ordinal returns the length of a number at the start of text: "4", "4.1", "4a",
// "II", "A", "A1".
func ordinal(text string) int {
	if n := decimal(text); n > 0 {
		if n < len(text) && 'a' <= text[n] && text[n] <= 'z' && (n+1 == len(text) || !letter(text[n+1:])) {
			n++
		}
		return edge(text, n)
	}
	if n := roman(text, "IVXLC"); n > 0 && edge(text, n) > 0 {
		return n
	}
	if text != "" && 'A' <= text[0] && text[0] <= 'Z' {
		return edge(text, 1+decimal(text[1:]))
	}
	return 0
}

// edge returns n if no letter or digit follows there.
func edge(text string, n int) int {
	if r, _ := utf8.DecodeRuneInString(text[n:]); n < len(text) && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		return 0
	}
	return n
}

func letter(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

// decimal returns the length of "4" or "4.1.2" at the start of text: no part has
// a leading zero or is larger than a number of an article.
func decimal(text string) int {
	end := 0
	for {
		n := 0
		for end+n < len(text) && '0' <= text[end+n] && text[end+n] <= '9' {
			n++
		}
		if n == 0 || n > maxDigits || text[end] == '0' || end > 0 && n > 2 {
			return max(0, end-1)
		}
		end += n
		if end == len(text) || text[end] != '.' {
			return end
		}
		end++
	}
}

func roman(text, digits string) int {
	n := 0
	for n < len(text) && strings.IndexByte(digits, text[n]) >= 0 {
		n++
	}
	if n > len("xxxviii") {
		return 0
	}
	return n
}

// section matches "§ 4" and "§4.".
func section(line string) int {
	rest, ok := strings.CutPrefix(line, "§")
	if !ok {
		return 0
	}
	rest = strings.TrimLeft(rest, " \u00a0")
	n := ordinal(rest)
	if n == 0 {
		return 0
	}
	return stop(line, len(line)-len(rest)+n)
}

// stop takes in the sign that closes a number.
func stop(line string, end int) int {
	if end < len(line) && strings.IndexByte(".:)", line[end]) >= 0 {
		return end + 1
	}
	return end
}

// bracketed matches "(1)", "(a)", "(iv)".
func bracketed(line string) int {
	if !strings.HasPrefix(line, "(") {
		return 0
	}
	n := decimal(line[1:])
	if n == 0 {
		n = alphabetic(line[1:])
	}
	if n == 0 || 1+n >= len(line) || line[1+n] != ')' {
		return 0
	}
	return n + 2
}

// numbered matches "4.", "4)", "4:", "1°", "1°.", "4.1" and "4.1.": one number alone wants
// a sign, for "4 weken" is prose.
func numbered(line string) int {
	n := decimal(line)
	switch {
	case n == 0:
		return 0
	case strings.HasPrefix(line[n:], "°"), strings.HasPrefix(line[n:], "º"):
		n += len("°")
		if strings.HasPrefix(line[n:], ".") {
			n++ // "1°."
		}
		return n
	case n < len(line) && line[n] == '.' && n+1 < len(line) && line[n+1] == ')': // "1.)"
		return n + 2
	case n < len(line) && strings.IndexByte(".):", line[n]) >= 0:
		return n + 1
	case strings.Contains(line[:n], "."):
		return n
	case n+1 < len(line) && 'a' <= line[n] && line[n] <= 'z' && strings.IndexByte(".)", line[n+1]) >= 0: // "4a."
		return n + 2
	default:
		return 0
	}
}

// alphabetic returns the length of "a", "aa" or "iv" at the start of text.
func alphabetic(text string) int {
	if text == "" || (text[0] < 'a' || text[0] > 'z') && (text[0] < 'A' || text[0] > 'Z') {
		return 0
	}
	if n := roman(text, "ivxl"); n > 0 {
		return n
	}
	if n := roman(text, "IVXL"); n > 0 {
		return n
	}
	if len(text) > 1 && text[1] == text[0] {
		return 2
	}
	return 1
}

// lettered matches "a.", "a)", "iv.", "II.", "a.)" and "A.1".
func lettered(line string) int {
	n := alphabetic(line)
	if n == 0 || n >= len(line) {
		return 0
	}
	switch line[n] {
	case ')':
		return n + 1
	case '.':
		if more := decimal(line[n+1:]); more > 0 {
			return stop(line, n+1+more)
		}
		return stop(line, n+1)
	default:
		return 0
	}
}

package recognise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/numbering"
)

// word is what the word before a number says the part is.
type word uint8

// The words, outermost part first; the order is that of what stands in what.
const (
	noWord word = iota
	annexWord
	chapterWord
	articleWord
	clauseWord
)

// mark is what stands before the text of a part, taken apart: "Artikel 4 -" is
// "Artikel ", "4", " -"; "2.1" has "2" above its own "1".
type mark struct {
	text   string // as typed, with single spaces
	word   word
	prefix string // the word with the space behind it, and an opening parenthesis
	above  string // "2" of 2.1, "" without
	own    string // "1" of 2.1; "" of a sign
	suffix string
	sign   bool
	// weak is set for a lone number without any punctuation, which is as often
	// the start of a sentence.
	weak bool
}

// depth is how many numbers the mark has.
func (m mark) depth() int {
	switch {
	case m.sign:
		return 0
	case m.above == "":
		return 1
	}
	return strings.Count(m.above, ".") + 2
}

// partWords are the words that name a part, in small letters.
var partWords = map[string]word{
	"bijlage": annexWord, "annex": annexWord, "appendix": annexWord, "aanhangsel": annexWord,
	"schedule": annexWord, "exhibit": annexWord,
	"hoofdstuk": chapterWord, "titel": chapterWord, "afdeling": chapterWord, "deel": chapterWord,
	"chapter": chapterWord, "part": chapterWord,
	"artikel": articleWord, "art.": articleWord, "bepaling": articleWord, "article": articleWord,
	"section": articleWord, "clause": articleWord, "§": articleWord, "paragraaf": articleWord,
	"lid": clauseWord,
}

// longestMark is how many bytes of a text are looked at for a mark.
const longestMark = 64

// readMark reads the mark at the start of a text. Cut is where the text goes on
// after it.
func readMark(text string) (m mark, cut int, ok bool) {
	start := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	head := text[start:min(len(text), start+longestMark)]
	first, rest := cutToken(head)
	if first == "" {
		return mark{}, 0, false
	}
	if isSign(first) {
		return mark{text: first, prefix: first, sign: true}, start + len(head) - len(rest), true
	}
	if kind, found := partWords[strings.ToLower(first)]; found {
		number, after := cutToken(rest)
		if m, ok = readNumber(number, true); !ok && kind == annexWord {
			m, ok = readSubannex(number)
		}
		if ok {
			m.word, m.prefix, m.weak = kind, first+" "+m.prefix, false
			if m.suffix == "" {
				m.suffix, after = cutDash(after)
			}
			m.text = first + " " + number + m.dash()
			return m, start + len(head) - len(after), true
		}
		return mark{}, 0, false
	}
	if after, found := strings.CutPrefix(first, "§"); found && after != "" {
		if m, ok = readNumber(after, true); ok {
			m.word, m.prefix, m.text, m.weak = articleWord, "§"+m.prefix, first, false
			return m, start + len(head) - len(rest), true
		}
	}
	if m, ok = readNumber(first, false); !ok {
		return mark{}, 0, false
	}
	if m.weak && isCount(m.own) {
		if suffix, after := cutDash(rest); suffix != "" && startsUpper(after) && isTitle(text[start+len(head)-len(after):]) {
			m.suffix, m.weak, rest = suffix, false, after // "4 – Betaling"
		}
	}
	m.text = first + m.dash()
	return m, start + len(head) - len(rest), true
}

// dash is the dash or colon that stands apart behind the number.
func (m mark) dash() string {
	if strings.HasPrefix(m.suffix, " ") {
		return m.suffix
	}
	return ""
}

// cutDash cuts a dash or colon that stands by itself off the start of text.
func cutDash(text string) (suffix, rest string) {
	token, after := cutToken(text)
	switch token {
	case "-", "–", "—", ":":
		return " " + token, after
	}
	return "", text
}

// cutToken cuts what stands before the first white space off text, and the white
// space too.
func cutToken(text string) (token, rest string) {
	end := strings.IndexFunc(text, unicode.IsSpace)
	if end < 0 {
		if len(text) == longestMark {
			return "", text
		}
		return text, ""
	}
	return text[:end], strings.TrimLeftFunc(text[end:], unicode.IsSpace)
}

// isSign reports whether a token is a sign that marks an item.
func isSign(token string) bool {
	_, size := utf8.DecodeRuneInString(token)
	if size != len(token) {
		return false
	}
	shape, ok := numbering.Parse(numbering.Bullet, token)
	return ok && !shape.Numbered()
}

// readNumber reads a number with its punctuation: "4", "4.", "4.1:", "(a)", "iv)".
// A letter without any is one only behind a word: "Bijlage A".
func readNumber(token string, behindWord bool) (m mark, ok bool) {
	core, inside := strings.CutPrefix(token, "(")
	if inside {
		m.prefix = "("
	}
	end := strings.IndexFunc(core, func(r rune) bool {
		return r != '.' && r != '°' && !unicode.IsDigit(r) && (r > unicode.MaxASCII || !unicode.IsLetter(r))
	})
	if end >= 0 {
		core, m.suffix = core[:end], core[end:]
	}
	trimmed := strings.TrimRight(core, ".")
	m.suffix = core[len(trimmed):] + m.suffix
	if !properSuffix(m.suffix, inside) {
		return mark{}, false
	}
	parts := strings.Split(trimmed, ".")
	m.own = parts[len(parts)-1]
	m.above = strings.Join(parts[:len(parts)-1], ".")
	for _, part := range parts[:len(parts)-1] {
		if !isCount(part) || part == "0" {
			return mark{}, false
		}
	}
	m.weak = m.suffix == "" && m.above == "" && !inside && !strings.HasSuffix(m.own, "°")
	letters := !isCount(m.own)
	if len(readings(m.own)) == 0 || letters && (m.weak && !behindWord || m.above != "" && len(m.own) > 1) {
		return mark{}, false
	}
	return m, true
}

// readSubannex reads the number of an annex of an annex: "A1", "B2:".
func readSubannex(token string) (m mark, ok bool) {
	own := strings.TrimRight(token, ".:")
	if len(own) < 2 || own[0] < 'A' || own[0] > 'Z' || !isCount(own[1:]) {
		return mark{}, false
	}
	return mark{own: own, suffix: token[len(own):]}, true
}

func properSuffix(suffix string, inside bool) bool {
	switch suffix {
	case "", ".", ":", ".:":
		return !inside
	case ")", ").", "):":
		return true
	case ".)":
		return !inside
	}
	return false
}

// isCount reports whether text is a number of at most three digits, perhaps with
// letters behind it (4a, 4bis), as parts are counted: no year, no amount.
func isCount(text string) bool {
	digits := strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ°")
	if digits == "" || len(digits) > 3 || len(text)-len(digits) > len("quater") || digits[0] == '0' && len(digits) > 1 {
		return false
	}
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return false
		}
	}
	return true
}

// reading is one way to read a number: i is the first in Roman numerals and the
// ninth letter.
type reading struct {
	series numbering.Series
	n      int
}

// readings returns the ways to read a number, likeliest first.
func readings(own string) []reading {
	if isCount(own) {
		series := numbering.Arabic
		if strings.HasSuffix(own, "°") {
			series = numbering.Degree
		}
		shape := numbering.Shape{Series: series}
		if n, ok := shape.ParseMark(own); ok {
			return []reading{{series, n}}
		}
		return nil
	}
	var found []reading
	for _, series := range []numbering.Series{
		numbering.LowerAlpha, numbering.UpperAlpha, numbering.LowerRoman, numbering.UpperRoman,
	} {
		alphabetic := series == numbering.LowerAlpha || series == numbering.UpperAlpha
		if n, ok := series.Read(own); ok && (!alphabetic || len(own) == 1 || own[0] == own[len(own)-1] && len(own) == 2) {
			found = append(found, reading{series, n})
		}
	}
	return found
}

// shape returns the shape of a mark when its own number is read in a series; ok
// is false when a part of this kind cannot have it.
func (m mark) shape(kind numbering.Kind, series numbering.Series) (shape numbering.Shape, example string, ok bool) {
	if m.sign {
		shape, ok = numbering.Parse(kind, m.text)
		return shape, m.text, ok
	}
	example = m.prefix
	for range m.depth() - 1 {
		example += "1."
	}
	example += series.Format(1) + m.suffix
	shape, ok = numbering.Parse(kind, example)
	return shape, example, ok
}

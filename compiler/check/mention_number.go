package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// numeral is one number in a word: "15-22" holds two.
type numeral struct {
	text       string
	start, end int          // byte offsets in the passage
	join       grammar.Join // before it; "" for the first
	hyphen     bool         // a hyphen stands for the join
}

// numerals reads word i as the number of a part of some kind, and returns the
// word after it; none when it is no such number. Chained is set where more than
// the word before it says that a number follows.
func (p *Passage) numerals(i int, word partWord, chained bool) ([]numeral, int) {
	if i >= len(p.Words) {
		return nil, i
	}
	text, start := p.Word(i), p.Words[i].Start
	if isDigit(text[0]) {
		return p.digits(i, word, chained)
	}
	if word.weak && !chained && (len(text) != 1 || text == "u") {
		return nil, i
	}
	if isLetterNumber(text, word.kind) {
		return []numeral{{text: text, start: start, end: p.Words[i].End}}, i + 1
	}
	return nil, i
}

// isLetterNumber reports whether a word can be a number in letters: "C", "IV",
// "iii", "A1".
func isLetterNumber(word string, kind refer.Kind) bool {
	switch kind {
	case refer.ItemSpot:
		return len(word) == 1 && isASCIILetter(word[0]) || len(word) <= 4 && strings.Trim(word, "ivx") == ""
	case refer.ClauseSpot:
		return len(word) == 1 && isASCIILetter(word[0])
	case refer.AnnexSpot:
		letters := strings.TrimRight(word, ".0123456789")
		return len(letters) == 1 && isASCIILetter(letters[0]) || isRoman(word)
	}
	return len(word) == 1 && 'A' <= word[0] && word[0] <= 'Z' || isRoman(word)
}

func isRoman(word string) bool { return len(word) <= 6 && strings.Trim(word, "IVXLC") == "" }

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// digits reads a word that starts with a digit: "4", "4C", "4.3", "6:236",
// "15-22", "1°".
func (p *Passage) digits(i int, word partWord, chained bool) ([]numeral, int) {
	text, start, next := p.Word(i), p.Words[i].Start, i+1
	end := p.Words[i].End
	rest := p.Text[end:]
	degree := strings.HasPrefix(rest, "°")
	switch {
	case degree:
		text, end = text+"°", end+len("°")
	case next < len(p.Words) && p.Between(i) == ":" && isDigit(p.Word(next)[0]):
		end, next = p.Words[i+1].End, i+2
		text = p.Text[start:end]
	case strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, " %"):
		return nil, i
	}
	if word.weak && !chained && !degree || p.countsThings(next) || strings.HasSuffix(p.Text[:start], "€ ") {
		return nil, i
	}
	numbers := splitNumbers(text, start)
	for _, n := range numbers {
		if !isNumber(n.text) || n.hyphen && !isDigit(n.text[0]) {
			return nil, i
		}
	}
	numbers[len(numbers)-1].end = end
	return numbers, next
}

// splitNumbers cuts "15-22" and "3,4" into their numbers.
func splitNumbers(text string, start int) []numeral {
	var numbers []numeral
	join, hyphen := grammar.Join(""), false
	for text != "" {
		n := numeral{text: text, start: start, join: join, hyphen: hyphen}
		at := strings.IndexAny(text, "-,")
		if at < 0 {
			at = len(text)
		} else {
			n.text = text[:at]
			join, hyphen = grammar.Comma, false
			if text[at] == '-' {
				join, hyphen = grammar.Through, true
			}
		}
		n.end = start + len(n.text)
		numbers = append(numbers, n)
		if at == len(text) {
			break
		}
		text, start = text[at+1:], start+at+1
	}
	return numbers
}

// isNumber reports whether a text is digits with at most three letters behind
// them, a degree, or several of those with stops or a colon between: "230oa",
// "10.4.3", "7:400", "1°".
func isNumber(text string) bool {
	for {
		part, rest, more := text, "", false
		if at := strings.IndexAny(text, ".:"); at >= 0 {
			part, rest, more = text[:at], text[at+1:], true
		}
		digits := 0
		for digits < len(part) && isDigit(part[digits]) {
			digits++
		}
		letters := strings.TrimSuffix(part[digits:], "°")
		if digits > 4 || digits == 0 && len(letters) != 1 || len(letters) > 3 {
			return false
		}
		for j := range len(letters) {
			if !isASCIILetter(letters[j]) {
				return false
			}
		}
		if !more {
			return true
		}
		text = rest
	}
}

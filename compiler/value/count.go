package value

import (
	"strings"
	"unicode"
)

// countStyle is how a count is written.
type countStyle uint8

const (
	inDigits         countStyle = iota // 30
	inWords                            // dertig
	inWordsAndDigits                   // dertig (30)
)

// countReading is a number with the way it was written.
type countReading struct {
	decimalReading
	style countStyle
}

// readCount reads a number in digits, in words or in both, which must agree.
// Of a literal it takes digits only.
func readCount(text string, literal bool) (countReading, *Problem) {
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		decimal, p := readDecimal(text)
		return countReading{decimal, inDigits}, p
	}
	words, digits, both := strings.Cut(text, "(")
	n, ok := ParseCardinal(words)
	if !ok || n < 0 {
		return countReading{}, problem("%s is geen getal", "%s is no number", shown(text)).
			cure("Schrijf het in cijfers: 30, 1.250 of 1.000,50.", "Write it in digits: 30, 1.250 or 1.000,50.")
	}
	reading := countReading{decimalReading{value: whole(n)}, inWords}
	if both {
		if p := reading.agree(words, digits); p != nil {
			return countReading{}, p
		}
	}
	if literal {
		digits, _ := reading.value.digits(true, 0)
		return countReading{}, problem("in de bron staan getallen in cijfers, niet als %s",
			"numbers stand in digits in the source, not as %s", shown(strings.TrimSpace(text))).suggest(digits)
	}
	return reading, nil
}

// agree reads the digits behind the words and holds them against each other.
func (r *countReading) agree(words, digits string) *Problem {
	inside, closed := strings.CutSuffix(digits, ")")
	if !closed {
		return problem("het haakje achter %s is niet gesloten", "the parenthesis after %s is not closed",
			shown(strings.TrimSpace(words))).cure("Sluit het haakje.", "Close the parenthesis.")
	}
	decimal, p := readDecimal(strings.TrimSpace(inside))
	if p != nil {
		return p
	}
	if decimal.value.cmp(r.value) != 0 {
		inWords, _ := r.value.digits(true, 0)
		return problem("de woorden en de cijfers verschillen: %s is %s, en tussen de haakjes staat %s",
			"the words and the digits differ: %s is %s, and between the parentheses stands %s",
			shown(strings.TrimSpace(words)), inWords, strings.TrimSpace(inside)).
			cure("Maak woorden en cijfers gelijk.", "Make the words and the digits equal.")
	}
	r.decimalReading, r.style = decimal, inWordsAndDigits
	return nil
}

// cutMinus takes a minus sign off the front.
func cutMinus(text string) (negative bool, rest string) {
	for _, minus := range []string{"-", "\u2212", "min ", "Min "} {
		if rest, ok := strings.CutPrefix(text, minus); ok {
			return true, strings.TrimLeft(rest, " ")
		}
	}
	return false, text
}

// tidy makes ordinary single spaces of all spaces, no-break ones among them,
// and takes those at the ends away.
func tidy(text string) string { return strings.Join(strings.Fields(text), " ") }

// lowerASCII makes small letters of A to Z. Unlike strings.ToLower it keeps
// every byte in its place.
func lowerASCII(text string) string {
	lower := []byte(text)
	for i, c := range lower {
		if c >= 'A' && c <= 'Z' {
			lower[i] = c + 'a' - 'A'
		}
	}
	return string(lower)
}

package numbering

import (
	"strconv"
	"strings"
)

// Series is a way of writing numbers.
type Series uint8

// The series.
const (
	Arabic     Series = iota + 1 // 1, 2, 3
	LowerAlpha                   // a, b, … z, aa, ab
	UpperAlpha                   // A, B, … Z, AA, AB
	LowerRoman                   // i, ii, iii, iv
	UpperRoman                   // I, II, III, IV
	Degree                       // 1°, 2°, 3°
	Fixed                        // the same sign every time: -, •
)

// maxRoman is the last number that has a Roman numeral without overlines.
const maxRoman = 3999

// maxDigits is the most digits that a number is read with: more would be a
// telephone number, and the limit keeps arithmetic far from overflow.
const maxDigits = 9

// maxLetters is the most letters that a number is read with.
const maxLetters = 6

// Format writes n in the series. Numbers that a series cannot write (zero in
// letters, 4000 in Roman numerals) come out in digits. A Fixed series writes
// nothing.
func (s Series) Format(n int) string {
	switch {
	case s == Fixed:
		return ""
	case s == Degree:
		return strconv.Itoa(n) + "°"
	case s == LowerAlpha && n > 0:
		return letters(n, 'a')
	case s == UpperAlpha && n > 0:
		return letters(n, 'A')
	case s == LowerRoman && n > 0 && n <= maxRoman:
		return strings.ToLower(roman(n))
	case s == UpperRoman && n > 0 && n <= maxRoman:
		return roman(n)
	}
	return strconv.Itoa(n)
}

// Read reads a number that is written in the series.
func (s Series) Read(text string) (n int, ok bool) {
	switch s {
	case Arabic:
		return readDigits(text)
	case Degree:
		digits, found := strings.CutSuffix(text, "°")
		if !found {
			return 0, false
		}
		return readDigits(digits)
	case LowerAlpha:
		return readLetters(text, 'a')
	case UpperAlpha:
		return readLetters(text, 'A')
	case LowerRoman:
		if text != strings.ToLower(text) {
			return 0, false
		}
		return readRoman(strings.ToUpper(text))
	case UpperRoman:
		return readRoman(text)
	}
	return 0, false
}

func letters(n int, first byte) string {
	var reversed []byte
	for ; n > 0; n = (n - 1) / 26 {
		reversed = append(reversed, first+byte((n-1)%26))
	}
	var b strings.Builder
	for i := len(reversed) - 1; i >= 0; i-- {
		b.WriteByte(reversed[i])
	}
	return b.String()
}

func readLetters(text string, first byte) (int, bool) {
	if text == "" || len(text) > maxLetters {
		return 0, false
	}
	n := 0
	for i := range len(text) {
		if text[i] < first || text[i] > first+25 {
			return 0, false
		}
		n = n*26 + int(text[i]-first) + 1
	}
	return n, true
}

func readDigits(text string) (int, bool) {
	if text == "" || len(text) > maxDigits {
		return 0, false
	}
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}

// romanStep is one sign of the Roman numerals, the subtractive pairs included.
type romanStep struct {
	value int
	sign  string
}

func romanSteps() []romanStep {
	return []romanStep{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
		{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	}
}

func roman(n int) string {
	var b strings.Builder
	for _, step := range romanSteps() {
		for n >= step.value {
			b.WriteString(step.sign)
			n -= step.value
		}
	}
	return b.String()
}

// readRoman reads a numeral in capitals, in the one proper spelling only: IIII
// and IC are words, not numbers.
func readRoman(text string) (int, bool) {
	n, rest := 0, text
	for _, step := range romanSteps() {
		for strings.HasPrefix(rest, step.sign) {
			n += step.value
			rest = rest[len(step.sign):]
		}
	}
	if rest != "" || n == 0 || n > maxRoman || roman(n) != text {
		return 0, false
	}
	return n, true
}

package docx

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/value"
)

// longest is how many letters Word repeats at most; numbers beyond are shown in
// digits here.
const longest = 30

// numeral writes a number in a format of Word (ST_NumberFormat). It reports
// false for formats that it does not know, and then writes digits.
func numeral(format string, n int, language string) (string, bool) {
	digits := strconv.Itoa(n)
	switch format {
	case "decimal", "decimalHalfWidth":
		return digits, true
	case "none", "bullet":
		return "", true
	case "decimalZero":
		return padded(n, 2), true
	case "numberInDash":
		return "- " + digits + " -", true
	case "lowerLetter":
		return letters(n), true
	case "upperLetter":
		return strings.ToUpper(letters(n)), true
	case "lowerRoman":
		return strings.ToLower(roman(n)), true
	case "upperRoman":
		return roman(n), true
	case "chicago":
		return chicago(n), true
	case "ordinal":
		return ordinal(n, language), true
	case "cardinalText":
		if words, ok := value.Cardinal(int64(n)); ok && !english(language) {
			first, size := utf8.DecodeRuneInString(words)
			return string(unicode.ToUpper(first)) + words[size:], true
		}
		return digits, false
	}
	// A format by example: "001, 002, 003, ...".
	if first, _, found := strings.Cut(format, ","); found && strings.Trim(first, "0") == "1" {
		return padded(n, len(first)), true
	}
	return digits, false
}

func english(language string) bool { return strings.HasPrefix(strings.ToLower(language), "en") }

func padded(n, width int) string {
	digits := strconv.Itoa(n)
	return strings.Repeat("0", max(min(width, longest)-len(digits), 0)) + digits
}

// letters writes a, b … z, aa, bb … zz, aaa: the letter doubles, as in Word, and
// the next place does not carry.
func letters(n int) string {
	if n < 1 {
		return strconv.Itoa(n)
	}
	times := (n-1)/26 + 1
	if times > longest {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('a'+(n-1)%26)), times)
}

func roman(n int) string {
	if n < 1 || n > math.MaxInt16 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, sign := range []struct {
		worth int
		text  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
		{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for ; n >= sign.worth; n -= sign.worth {
			b.WriteString(sign.text)
		}
	}
	return b.String()
}

// chicago writes *, †, ‡, § and then each doubled.
func chicago(n int) string {
	signs := []string{"*", "†", "‡", "§"}
	if n < 1 || n > longest*len(signs) {
		return strconv.Itoa(n)
	}
	return strings.Repeat(signs[(n-1)%len(signs)], (n-1)/len(signs)+1)
}

// ordinal writes 1e in Dutch and 1st in English.
func ordinal(n int, language string) string {
	digits := strconv.Itoa(n)
	if !english(language) {
		return digits + "e"
	}
	if teen := n / 10 % 10; teen != 1 {
		switch n % 10 {
		case 1:
			return digits + "st"
		case 2:
			return digits + "nd"
		case 3:
			return digits + "rd"
		}
	}
	return digits + "th"
}

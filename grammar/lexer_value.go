package grammar

import (
	"strings"
	"unicode/utf8"
)

// valueToken returns the kind and the end of the number at i and what belongs
// to it: a unit, a currency, a month. A malformed value gets the kind that is
// evident from its shape; package value says what is wrong with it.
func valueToken(src string, i int) (kind, int) {
	if end := numericDateEnd(src, i); end > i {
		return dateKind, end
	}
	end := numberEnd(src, i)
	c := cursor{src, skipBlanks(src, end)}
	if c.at() == '%' {
		return percentageKind, c.i + 1
	}
	start := c.i
	c.i = wordEnd(src, start)
	word := src[start:c.i]
	lower := word
	if word != "" && word[0] < 'a' {
		lower = strings.ToLower(word)
	}
	switch {
	case isUnit(lower):
		return durationKind, c.i
	case lower == "procent":
		return percentageKind, c.i
	case lower == "euro":
		return amountKind, c.i
	case isMonth(lower):
		c.blanks()
		if year := digitsEnd(src, c.i); year > c.i {
			return dateKind, year
		}
	}
	return numberKind, end
}

// amountToken returns the end of the amount whose sign (€ or EUR) ends at i;
// i when no number follows.
func amountToken(src string, i int) int {
	start := skipBlanks(src, i)
	if start >= len(src) || !isDigit(src[start]) {
		return i
	}
	end := numberEnd(src, start)
	if strings.HasPrefix(src[end:], ",-") {
		end += 2
		for end < len(src) && src[end] == '-' {
			end++
		}
	} else if strings.HasPrefix(src[end:], ",\u2013") {
		end += 1 + utf8.RuneLen('\u2013')
	}
	return end
}

// numberEnd returns the end of the digits at i with the points and commas
// between them: a comma directly before a digit is a decimal comma.
func numberEnd(src string, i int) int {
	for i < len(src) {
		switch b := src[i]; {
		case isDigit(b):
			i++
		case (b == '.' || b == ',') && i+1 < len(src) && isDigit(src[i+1]):
			i += 2
		default:
			return i
		}
	}
	return i
}

func digitsEnd(src string, i int) int {
	for i < len(src) && isDigit(src[i]) {
		i++
	}
	return i
}

// numericDateEnd returns the end of a date like 6-6-2018 or 2018-06-06 at i; i
// when there is none.
func numericDateEnd(src string, i int) int {
	first := digitsEnd(src, i)
	if first == i || first-i > 4 || first >= len(src) || src[first] != '-' {
		return i
	}
	second := digitsEnd(src, first+1)
	if second == first+1 || second-first-1 > 2 || second >= len(src) || src[second] != '-' {
		return i
	}
	third := digitsEnd(src, second+1)
	days := third - second - 1
	yearFirst, yearLast := first-i == 4, days == 4
	if days == 0 || days > 4 || yearFirst == yearLast {
		return i
	}
	return third
}

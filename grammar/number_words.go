package grammar

import (
	"strconv"
	"strings"
)

// digitsOf returns the number below a thousand that a Dutch word spells, in
// digits, or "". It serves the cure of "twee weken": values are written in
// digits.
func digitsOf(word string) string {
	n, ok := spelled(strings.ToLower(word))
	if !ok {
		return ""
	}
	return strconv.Itoa(n)
}

func spelled(word string) (n int, ok bool) {
	if before, after, found := strings.Cut(word, "honderd"); found {
		hundreds, rest := 1, 0
		if before != "" {
			if hundreds = smallNumber(before); hundreds < 2 || hundreds > 9 {
				return 0, false
			}
		}
		if after = strings.TrimPrefix(after, "en"); after != "" {
			if rest, ok = spelledBelowHundred(after); !ok {
				return 0, false
			}
		}
		return 100*hundreds + rest, true
	}
	return spelledBelowHundred(word)
}

func spelledBelowHundred(word string) (n int, ok bool) {
	if n = smallNumber(word); n >= 0 {
		return n, true
	}
	if n = tens(word); n > 0 {
		return n, true
	}
	for _, joint := range []string{"en", "ën"} {
		for at := 0; ; {
			next := strings.Index(word[at:], joint)
			if next < 0 {
				break
			}
			at += next
			unit, ten := smallNumber(word[:at]), tens(word[at+len(joint):])
			if unit >= 1 && unit <= 9 && ten > 0 {
				return ten + unit, true
			}
			at += len(joint)
		}
	}
	return 0, false
}

// smallNumber returns what a word for nought to nineteen means, or -1.
func smallNumber(word string) int {
	if word == "één" {
		return 1
	}
	for n, w := range [...]string{
		"nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
		"elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
		"negentien",
	} {
		if w == word {
			return n
		}
	}
	return -1
}

// tens returns what a word for twenty to ninety means, or 0.
func tens(word string) int {
	for n, w := range [...]string{
		"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
	} {
		if w == word {
			return 10 * (n + 2)
		}
	}
	return 0
}

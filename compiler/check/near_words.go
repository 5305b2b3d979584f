package check

import (
	"strings"
	"unicode/utf8"
)

// The least lengths, in letters, of a word in which one slip is told from
// another word, and of a compound with another linking sound.
const (
	slipLength     = 8
	compoundLetter = 12
)

// ends are the letters that a word and its near miss have to share.
type ends struct{ first, last string }

// endsOf returns the first four letters of a word and the last three of its
// stem, so that inflections have the same; false for short words.
func endsOf(folded string) (ends, bool) {
	stem := stemOf(folded)
	if utf8.RuneCountInString(folded) < slipLength || len(stem) < slipLength-1 || strings.ContainsRune(folded, ' ') {
		return ends{}, false
	}
	return ends{stem[:4], stem[len(stem)-3:]}, true
}

// otherLink reports whether two compounds differ in the sound that links their
// parts only: verwerker-s-overeenkomst, verwerking-s-overeenkomst.
func otherLink(a, b string) bool {
	if a == b || len(a) < compoundLetter || len(b) < compoundLetter {
		return false
	}
	start := 0
	for start < min(len(a), len(b)) && a[start] == b[start] {
		start++
	}
	end := 0
	for end < min(len(a), len(b))-start && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	const head, tail = 5, 7
	return start >= head && end >= tail && isLink(a[start:len(a)-end]) && isLink(b[start:len(b)-end])
}

func isLink(between string) bool {
	switch between {
	case "", "s", "e", "n", "en", "er", "ers", "ing", "ings", "r", "rs":
		return true
	}
	return false
}

// swappedOnce reports whether two neighbouring letters changed places.
func swappedOnce(a, b string) bool {
	if len(a) != len(b) || a == b {
		return false
	}
	i := 0
	for a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

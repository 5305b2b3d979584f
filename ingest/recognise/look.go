package recognise

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The length of a title: real ones are a few words, and what is longer is the
// text of an article that has none.
const (
	titleWords = 14
	titleBytes = 120
)

// isTitle reports whether a text looks like a title: short, and no sentence.
func isTitle(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > titleBytes || strings.ContainsRune(text, '\n') {
		return false
	}
	if len(strings.Fields(text)) > titleWords {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, "\"'“‘„(["))
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	return !endsSentence(text)
}

// endsSentence reports whether a text ends as sentences do. A full stop after
// one word is that of an abbreviation or a heading.
func endsSentence(text string) bool {
	switch text[len(text)-1] {
	case ';', ',', '?', '!':
		return true
	case '.':
		return len(strings.Fields(text)) > 4
	}
	return false
}

// isShort reports whether a text is short enough to be the name of something.
func isShort(text string, words int) bool {
	return len(text) <= titleBytes && len(strings.Fields(text)) <= words
}

// startsUpper reports whether the first letter of a text is a capital.
func startsUpper(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
		if unicode.IsDigit(r) {
			return false
		}
	}
	return false
}

// allCapitalised reports whether every word of a text starts with a capital.
func allCapitalised(text string) bool {
	words := strings.Fields(text)
	for _, w := range words {
		if !startsUpper(w) {
			return false
		}
	}
	return len(words) > 0
}

// endsWith reports whether the last sign of a text that is no white space is end.
func endsWith(text, end string) bool {
	return strings.HasSuffix(strings.TrimSpace(text), end)
}

// startsLower reports whether a text starts with a small letter.
func startsLower(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(first)
}

// isClosing reports whether a text closes the document and belongs to no lid.
func isClosing(text string) bool {
	first, _ := cutToken(head(text))
	switch strings.ToLower(first) {
	case "aldus", "getekend", "ondertekend", "opgemaakt", "handtekening", "handtekeningen":
		return true
	}
	return false
}

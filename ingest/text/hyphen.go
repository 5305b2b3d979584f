package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// vocabulary returns the words with and without a hyphen that stand whole in the
// lines: they tell how a word broken at a hyphen is written.
func vocabulary(lines []line) map[string]bool {
	words := map[string]bool{}
	for i := range lines {
		for word := range strings.FieldsFuncSeq(lines[i].text, parts) {
			if word = strings.Trim(word, "-"); len(word) > 3 {
				words[strings.ToLower(word)] = true
			}
		}
	}
	return words
}

// parts reports whether a character is no part of a word.
func parts(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\u0301' && r != '\u0308' }

// seam is how a word broken at the end of a line is put together.
type seam uint8

const (
	drop  seam = iota // "verwer-" "kers": the hyphen only broke the word
	keep              // "niet-" "nakoming": it is the word's own
	space             // "in-" "en verkoop": it stands for a part of a word
)

// mend tells how the last word of one line goes on in the next.
func mend(before, after string, words map[string]bool) seam {
	head := strings.TrimRight(before, "-\u00ad")
	head = head[lastPart(head):]
	follow := after
	if end := strings.IndexFunc(after, parts); end >= 0 {
		follow = after[:end]
	}
	switch strings.ToLower(follow) {
	case "en", "of", "dan", "tot", "als", "noch":
		return space
	}
	if strings.HasSuffix(before, "\u00ad") {
		return drop
	}
	whole := head + strings.TrimRight(follow, "-")
	hyphened := head + "-" + strings.TrimRight(follow, "-")
	switch {
	case words[strings.ToLower(hyphened)]:
		return keep
	case words[strings.ToLower(whole)]:
		return drop
	case own(head), clash(head, follow), foreign(head):
		return keep
	default:
		return drop
	}
}

// lastPart returns where the last word of a text starts, parted by anything that
// is no letter.
func lastPart(text string) int {
	at := strings.LastIndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	if at < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return at + size
}

// own reports whether what stands before the hyphen is always written with one.
func own(head string) bool {
	switch strings.ToLower(head) {
	case "niet", "non", "ex", "oud", "vice", "adjunct", "aspirant", "kandidaat", "bijna", "quasi", "pseudo", "loco", "privé":
		return true
	default:
		return utf8.RuneCountInString(head) == 1 // e-mail, x-as
	}
}

// foreign reports whether the part is an abbreviation: AVG-verzoek, KvK-nummer.
func foreign(head string) bool {
	_, size := utf8.DecodeRuneInString(head)
	return strings.IndexFunc(head[size:], unicode.IsUpper) >= 0
}

// clash reports whether two vowels that meet would be read as one sound, so that
// Dutch writes a hyphen between the halves of a compound: auto-ongeluk,
// mede-eigenaar.
func clash(head, follow string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.ToLower(head))
	first, _ := utf8.DecodeRuneInString(strings.ToLower(follow))
	switch string([]rune{last, first}) {
	case "aa", "ee", "ii", "oo", "uu", "ae", "ai", "au", "ei", "eu", "ie", "oe", "oi", "ou", "ui", "ij":
		return true
	default:
		return false
	}
}

package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words finds the words of a text.
func words(text string) []Word { return appendWords(make([]Word, 0, len(text)/6+1), text) }

// appendWords finds the words of a text and adds them to none: a list that is
// empty, with room for them.
func appendWords(none []Word, text string) []Word {
	found := none
	opens := true
	for at := 0; at < len(text); {
		if b := text[at]; b == ' ' {
			at++
			continue
		}
		if length, hash := wordAt(text[at:]); length > 0 {
			found = append(found, Word{Start: at, End: at + length, Opens: opens, hash: hash, key: startKey(text[at:])})
			opens = false
			at += length
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		switch r {
		case '.', '!', '?':
			opens = endsSentence(text, at, found)
		case '\uFFFC':
			opens = false
		}
		at += size
	}
	return found
}

// The constants of FNV-1a.
const (
	hashStart uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// foldedHash returns the hash of a word in small letters.
func foldedHash(word string) uint64 {
	hash := hashStart
	for i := range len(word) {
		hash = (hash ^ uint64(lowerByte(word[i]))) * hashPrime
	}
	return hash
}

// endsSentence reports whether the mark at an offset ends a sentence: white
// space follows it and the word before it is no abbreviation.
func endsSentence(text string, at int, before []Word) bool {
	rest := strings.TrimLeft(text[at+1:], `"'”’)»`)
	if rest != "" && rest[0] != ' ' {
		return false
	}
	if text[at] != '.' || len(before) == 0 {
		return true
	}
	word := strings.ToLower(text[before[len(before)-1].Start:before[len(before)-1].End])
	return !abbreviation(word)
}

// abbreviation reports whether a word, without its last stop, is an
// abbreviation that stands in the middle of sentences.
func abbreviation(word string) bool {
	if strings.Contains(word, ".") || utf8.RuneCountInString(word) == 1 && !isDigit(word[0]) {
		return true
	}
	switch word {
	case "art", "artt", "bijv", "ca", "dhr", "drs", "enz", "excl", "incl", "ing", "ir", "jo", "max", "min", "mr", "mw", "nl", "nr",
		"nrs", "par", "pag", "prof", "resp", "vgl", "zgn", "zg", "zgn.", "bv", "vof", "nv":
		return true
	}
	return false
}

// wordAt returns the length of the word that text starts with, 0 for none, and its
// [foldedHash].
func wordAt(text string) (length int, hash uint64) {
	hash = hashStart
	at := 0
	for at < len(text) {
		if inASCIIWord(text[at]) {
			hash = (hash ^ uint64(lowerByte(text[at]))) * hashPrime
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isLetter(r) {
			if at == 0 || !joins(r) {
				break
			}
			next, _ := utf8.DecodeRuneInString(text[at+size:])
			if !isLetter(next) || isStop(r) && !stopInside(text[:at], r, next) {
				break
			}
		}
		for end := at + size; at < end; at++ {
			hash = (hash ^ uint64(lowerByte(text[at]))) * hashPrime
		}
	}
	return at, hash
}

// joins reports whether a mark between letters or digits belongs to the word.
func joins(r rune) bool {
	switch r {
	case '-', '\'', '’', '.', ',':
		return true
	}
	return false
}

func isStop(r rune) bool { return r == '.' || r == ',' }

// stopInside reports whether a stop belongs to the word before it: between
// digits, and behind a single letter as in d.w.z.
func stopInside(before string, stop, next rune) bool {
	if stop == '.' && len(before) == 1 {
		return true
	}
	previous, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsDigit(previous) && unicode.IsDigit(next)
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return inASCIIWord(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// inASCIIWord reports whether a byte is a letter or a digit of ASCII.
func inASCIIWord(b byte) bool {
	return 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9'
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

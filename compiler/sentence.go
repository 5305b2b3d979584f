package compiler

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// opensSentence reports whether what comes now stands at the start of a
// sentence.
func (r *runWriter) opensSentence() bool {
	tail := r.tail()
	if strings.TrimSpace(tail) == "" {
		return r.p.capital
	}
	return endsSentenceText(tail)
}

// endsSentenceText reports whether a sentence ends at the end of text and white
// space follows it.
func endsSentenceText(text string) bool {
	before := strings.TrimRightFunc(text, unicode.IsSpace)
	if len(before) == len(text) {
		return false
	}
	before = strings.TrimRight(before, `"'”’)»`)
	last, _ := utf8.DecodeLastRuneInString(before)
	return last == '!' || last == '?' || last == '.' && !endsInAbbreviation(before)
}

// endsInAbbreviation reports whether the last word of text, which ends in a
// stop, is an abbreviation in the middle of a sentence.
func endsInAbbreviation(text string) bool {
	word := text[strings.LastIndexAny(text, " \u00a0(")+1:]
	word = strings.ToLower(strings.TrimSuffix(word, "."))
	if strings.Contains(word, ".") || utf8.RuneCountInString(word) == 1 {
		return true
	}
	switch word {
	case "art", "artt", "bijv", "ca", "cf", "dhr", "drs", "excl", "incl", "ing", "ir", "jo", "max", "min", "mr", "mw", "nl", "nr", "nrs",
		"par", "pag", "prof", "resp", "vgl", "zgn":
		return true
	}
	return false
}

// endsSentence reports whether a run is a sentence of its own: it ends with a
// stop.
func endsSentence(r run) bool {
	if len(r) == 0 {
		return false
	}
	last, ok := r[len(r)-1].(words)
	return ok && strings.HasSuffix(strings.TrimSpace(last.source.Text), ".")
}

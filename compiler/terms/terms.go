// Package terms finds the uses of defined terms in running text: whole words,
// the longest first, all terms in one pass.
package terms

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Phrase is one way to write a term. ID is the caller's own.
type Phrase struct {
	Text string
	ID   int
}

// Matcher finds phrases in text. It is immutable and safe for concurrent use.
type Matcher struct {
	byFirstWord map[string][]entry // longest first
	// firstBytes are the bytes with which some first word starts: most words are
	// no term, and their first byte tells.
	firstBytes [256]bool
}

// entry is one spelling of a phrase. Raised is set when the capital at its
// start is not that of the phrase.
type entry struct {
	Phrase
	raised bool
}

// New returns a matcher. A phrase is found as it is written, and with a capital
// at its start, as it stands at the head of a sentence; one that starts with a
// capital is not found without. Of two equal phrases the first counts.
func New(phrases []Phrase) *Matcher {
	m := &Matcher{byFirstWord: make(map[string][]entry, 2*len(phrases))}
	for _, phrase := range phrases {
		phrase.Text = strings.Join(strings.Fields(phrase.Text), " ")
		m.add(entry{Phrase: phrase})
		if capital := Capitalise(phrase.Text); capital != phrase.Text {
			m.add(entry{Phrase{capital, phrase.ID}, true})
		}
	}
	for _, list := range m.byFirstWord {
		slices.SortStableFunc(list, func(a, b entry) int { return cmp.Compare(len(b.Text), len(a.Text)) })
	}
	return m
}

func (m *Matcher) add(phrase entry) {
	first := phrase.Text[:wordLength(phrase.Text)]
	if first != "" {
		m.byFirstWord[first] = append(m.byFirstWord[first], phrase)
		m.firstBytes[first[0]] = true
	}
}

// Match is one use: text[Start:End] is the phrase of ID.
type Match struct {
	Start, End int // byte offsets
	ID         int
	// Raised is set when the phrase has no capital of its own and the text has:
	// a use at the head of a sentence, elsewhere part of a name.
	Raised bool
}

// Find returns the matches in text, in order and without overlap. Words in
// text are separated by single spaces or no-break spaces.
func (m *Matcher) Find(text string) []Match {
	if len(m.byFirstWord) == 0 {
		return nil
	}
	var matches []Match
	for at := 0; at < len(text); {
		if text[at] == ' ' {
			at++
			continue
		}
		length := wordLength(text[at:])
		if length == 0 {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		if phrase, end, ok := m.at(text, at, length); ok {
			matches = append(matches, Match{at, end, phrase.ID, phrase.raised})
			at = end
			continue
		}
		at += length
	}
	return matches
}

// at returns the longest phrase at an offset where a word of the given length
// starts.
func (m *Matcher) at(text string, at, length int) (entry, int, bool) {
	if !m.firstBytes[text[at]] || at > 0 && text[at-1] == '-' {
		return entry{}, 0, false
	}
	for _, phrase := range m.byFirstWord[text[at:at+length]] {
		end, ok := hasPhrase(text[at:], phrase.Text)
		if ok && endsWord(text[at+end:]) {
			return phrase, at + end, true
		}
	}
	return entry{}, 0, false
}

// hasPhrase reports whether text starts with phrase, in which a space may be a
// no-break space in the text, and how long that is.
func hasPhrase(text, phrase string) (int, bool) {
	if strings.HasPrefix(text, phrase) {
		return len(phrase), true
	}
	at := 0
	for _, r := range phrase {
		got, size := utf8.DecodeRuneInString(text[at:])
		if got != r && (r != ' ' || got != '\u00a0') {
			return 0, false
		}
		at += size
	}
	return at, true
}

// endsWord reports whether a word that stands before rest ends there. A word
// that goes on after a hyphen is another word.
func endsWord(rest string) bool {
	if strings.HasPrefix(rest, "-") {
		return wordLength(rest[1:]) == 0
	}
	return wordLength(rest) == 0
}

// wordLength returns the length in bytes of the word that s starts with.
func wordLength(s string) int {
	n := 0
	for n < len(s) && asciiWord[s[n]] {
		n++
	}
	for i, r := range s[n:] {
		if !isWord(r) {
			return n + i
		}
	}
	return len(s)
}

// asciiWord tells which bytes are ASCII letters and digits.
var asciiWord = func() (is [256]bool) {
	for b := range byte(utf8.RuneSelf) {
		is[b] = isWord(rune(b))
	}
	return is
}()

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// Capitalise returns s with a capital first letter. Of the Dutch digraph ij
// both letters become capitals.
func Capitalise(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if !unicode.IsLower(r) {
		return s
	}
	if strings.HasPrefix(s, "ij") {
		return "IJ" + s[2:]
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// Words returns the words of a text: runs of letters and digits.
func Words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !isWord(r) })
}

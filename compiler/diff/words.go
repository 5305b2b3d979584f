package diff

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
)

// Origin is where a word of the printed text comes from.
type Origin uint8

// The origins.
const (
	Typed         Origin = iota + 1 // the author typed it
	FromValue                       // a value that is filled in
	FromReference                   // a reference that is printed, in one piece
	FromLaw                         // a citation of the law that is printed
	Border                          // no word: the end of a paragraph, of a cell, a list
)

// The borders.
const (
	paragraphBorder = "¶"
	cellBorder      = "|"
	listBorder      = "≡" // where the items of a lid stand
)

// Word is a word of the printed text, or a sign between words.
type Word struct {
	Text string
	from *origin
	// key is equal of equal words; of references it follows the parts that they
	// point at and not the numbers that are printed.
	key    int32
	Origin Origin
	// Joined is set when nothing stands between it and the word before it.
	Joined bool
}

// origin is what a word that is not typed comes from.
type origin struct {
	source  string          // the expression that a value comes from
	targets []compiler.Part // the parts that a reference points at
}

// Source returns the expression that a value comes from: meldtermijn; "" of
// other words.
func (w Word) Source() string {
	if w.from == nil {
		return ""
	}
	return w.from.source
}

// targets returns the parts that a reference points at.
func (w Word) targets() []compiler.Part {
	if w.from == nil {
		return nil
	}
	return w.from.targets
}

// text returns words as one line of text.
func text(words []Word) string {
	var b strings.Builder
	for _, word := range words {
		if word.Origin == Border {
			continue
		}
		if b.Len() > 0 && !word.Joined {
			b.WriteByte(' ')
		}
		b.WriteString(word.Text)
	}
	return b.String()
}

// wordWriter cuts printed text into words.
type wordWriter struct {
	words []Word
	// spaced is set when white space has been seen since the last word.
	spaced bool
}

func (w *wordWriter) border(sign string) {
	w.words = append(w.words, Word{Text: sign, Origin: Border})
	w.spaced = true
}

// whole adds a text as one word.
func (w *wordWriter) whole(word Word) {
	word.Joined = !w.spaced && len(w.words) > 0
	w.words = append(w.words, word)
	w.spaced = false
}

// bytesPerWord is how long a word with the space before it is, at least on
// average.
const bytesPerWord = 6

// cut adds the words of a text.
func (w *wordWriter) cut(text string, kind Origin, from *origin) {
	w.words = slices.Grow(w.words, len(text)/bytesPerWord+1)
	for len(text) > 0 {
		if text[0] == ' ' {
			w.spaced = true
			text = text[1:]
			continue
		}
		r, size := utf8.DecodeRuneInString(text)
		if unicode.IsSpace(r) {
			w.spaced = true
			text = text[size:]
			continue
		}
		n := wordLength(text)
		w.whole(Word{Text: text[:n], Origin: kind, from: from})
		text = text[n:]
	}
}

// wordLength returns the length in bytes of the word that a text begins with: a
// run of letters and digits with the hyphens, apostrophes, points and commas
// inside it, or one sign.
func wordLength(text string) int {
	if n := plainWord(text); n > 0 && (n == len(text) || text[n] == ' ') {
		return n
	}
	r, size := utf8.DecodeRuneInString(text)
	if !wordRune(r) {
		return size
	}
	for n := size; n < len(text); {
		r, size := utf8.DecodeRuneInString(text[n:])
		if wordRune(r) {
			n += size
			continue
		}
		if !strings.ContainsRune("-‑'’.,", r) {
			return n
		}
		next, more := utf8.DecodeRuneInString(text[n+size:])
		before, _ := utf8.DecodeLastRuneInString(text[:n])
		if !wordRune(next) || (r == '.' || r == ',') && (!unicode.IsDigit(next) || !unicode.IsDigit(before)) {
			return n
		}
		n += size + more
	}
	return len(text)
}

// plainWord returns how many letters and digits a text begins with, accents
// apart.
func plainWord(text string) int {
	for n := range len(text) {
		b := text[n] | 0x20
		if (b < 'a' || b > 'z') && (text[n] < '0' || text[n] > '9') {
			return n
		}
	}
	return len(text)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

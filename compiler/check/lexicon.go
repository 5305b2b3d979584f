package check

import (
	"unicode/utf8"
)

// lexicon finds fixed phrases in running text, all of them in one pass over the
// words.
type lexicon struct {
	phrases []phrase
	// byStart holds the indexes of the phrases by their first three bytes, in
	// small letters.
	byStart map[uint32][]int
	// starts has a bit for every such start, at a place that few share, so that
	// most words are passed over without a look in byStart.
	starts [startBits / 64]uint64
}

// startBits is how many bits tell where a phrase may start.
const startBits = 1 << 12

// phrase is a text to look for. From its fourth byte on a space stands for a
// no-break space too, and a hyphen for a no-break hyphen.
type phrase struct {
	text string // in small letters unless exact
	// exact is set when capitals have to be the same.
	exact bool
	// within is set when the phrase may be followed by more of the same word.
	within bool
}

// newLexicon returns the lexicon of some phrases, each of three bytes or more.
func newLexicon(phrases []phrase) *lexicon {
	l := &lexicon{phrases: phrases, byStart: map[uint32][]int{}}
	for i, p := range phrases {
		if len(p.text) >= 3 {
			key := startKey(p.text)
			l.byStart[key] = append(l.byStart[key], i)
			l.starts[startBit(key)/64] |= 1 << (startBit(key) % 64)
		}
	}
	return l
}

// plainPhrases returns phrases that match whatever their capitals.
func plainPhrases(texts ...string) []phrase {
	phrases := make([]phrase, len(texts))
	for i, text := range texts {
		phrases[i].text = text
	}
	return phrases
}

// startKey returns the first three bytes of a text in small letters, 0 of a
// shorter text.
func startKey(text string) uint32 {
	if len(text) < 3 {
		return 0
	}
	return uint32(lowerByte(text[0])) | uint32(lowerByte(text[1]))<<8 | uint32(lowerByte(text[2]))<<16
}

// startBit returns the bit that belongs to a start.
func startBit(key uint32) uint32 { return key * 2654435769 >> 20 }

func lowerByte(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b | 0x20
	}
	return b
}

// mayStart reports whether a phrase may start as a word does; of few words it is
// true where none does.
func (l *lexicon) mayStart(key uint32) bool {
	bit := startBit(key)
	return l.starts[bit/64]&(1<<(bit%64)) != 0
}

// at returns the longest phrase that starts with word i, and the offset at
// which it ends.
func (l *lexicon) at(p *Passage, i int) (index, end int, ok bool) {
	start, key := p.Words[i].Start, p.Words[i].key
	if !l.mayStart(key) {
		return 0, 0, false
	}
	for _, candidate := range l.byStart[key] {
		length, matches := l.phrases[candidate].match(p.Text[start:])
		if matches && start+length > end {
			index, end, ok = candidate, start+length, true
		}
	}
	return index, end, ok
}

// each calls found for every phrase in a passage, from left to right; those
// that start inside another are left out.
func (l *lexicon) each(p *Passage, found func(index, start, end int)) {
	done := 0
	for i := range p.Words {
		if !l.mayStart(p.Words[i].key) || p.Words[i].Start < done {
			continue
		}
		if index, end, ok := l.at(p, i); ok {
			found(index, p.Words[i].Start, end)
			done = end
		}
	}
}

// match reports whether text starts with the phrase, as whole words, and how
// long it is there.
func (f phrase) match(text string) (length int, ok bool) {
	for i := range len(f.text) {
		width := sameByte(f.text[i], text[length:], f.exact)
		if width == 0 {
			return 0, false
		}
		length += width
	}
	return length, f.within || endsWord(text[length:])
}

// sameByte returns how many bytes at the start of text stand for one byte of a
// phrase, 0 for none.
func sameByte(b byte, text string, exact bool) int {
	switch {
	case text == "":
		return 0
	case text[0] == b, !exact && lowerByte(text[0]) == b:
		return 1
	case b == ' ' && len(text) > 1 && text[:2] == "\u00A0":
		return 2
	case b == '-' && len(text) > 2 && text[:3] == "\u2011":
		return 3
	}
	return 0
}

// endsWord reports whether a word ends where rest begins.
func endsWord(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	if r == '-' {
		next, _ := utf8.DecodeRuneInString(rest[size:])
		return !isLetter(next)
	}
	return rest == "" || !isLetter(r)
}

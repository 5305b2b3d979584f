package value

import (
	"math"
	"strings"
)

// ParseCardinal reads a number in words: what [Cardinal] writes and the usual
// other ways, as honderd en vijf, één, vijftienhonderd, duizendvijf, with or
// without spaces, accents and capitals.
func ParseCardinal(words string) (int64, bool) {
	plain := plainWords(words)
	if plain == "nul" {
		return 0, true
	}
	if plain == "" || len(plain) > 256 {
		return 0, false
	}
	r := cardinalReader{rest: plain}
	for _, s := range append(scales(), scale{1000, "duizend"}) {
		if !r.scaled(s) {
			return 0, false
		}
	}
	if n, rest, ok := cutGroup(r.rest); ok && r.add(n, 1) {
		r.rest = rest
	}
	return r.total, r.rest == ""
}

// plainWords drops what makes no difference: capitals, spaces, hyphens and
// accents.
func plainWords(words string) string {
	return strings.NewReplacer(" ", "", "-", "", "é", "e", "ë", "e", "\u0301", "", "\u0308", "").
		Replace(strings.ToLower(strings.TrimSpace(words)))
}

type cardinalReader struct {
	rest  string
	total int64
}

// scaled reads a group and the name of a scale, when they stand there; duizend
// and its like may stand alone. It reports false when the number is too large.
func (r *cardinalReader) scaled(s scale) bool {
	n, rest, ok := cutGroup(r.rest)
	if !ok {
		n, rest = 1, r.rest
	}
	rest, named := strings.CutPrefix(rest, s.name)
	if !named {
		return true
	}
	if !r.add(n, s.size) {
		return false
	}
	r.rest = rest
	if after, and := strings.CutPrefix(rest, "en"); and && after != "" {
		r.rest = after
	}
	return true
}

func (r *cardinalReader) add(n, size int64) bool {
	if n > (math.MaxInt64-r.total)/size {
		return false
	}
	r.total += n * size
	return true
}

// cutGroup takes a number below ten thousand that is told in hundreds off the
// front of text: vijf, honderdvijf, vijftienhonderd en vijf.
func cutGroup(text string) (n int64, rest string, ok bool) {
	front, rest, hasFront := cutBelowHundred(text)
	if !hasFront {
		front, rest = 1, text
	}
	after, hundreds := strings.CutPrefix(rest, "honderd")
	if !hundreds {
		return front, rest, hasFront
	}
	n = 100 * front
	if tail, ok := strings.CutPrefix(after, "en"); ok {
		if unit, rest, ok := cutBelowHundred(tail); ok {
			return n + unit, rest, true
		}
	}
	if unit, rest, ok := cutBelowHundred(after); ok {
		return n + unit, rest, true
	}
	return n, after, true
}

// cutBelowHundred takes the longest number from 1 to 99 off the front of text.
func cutBelowHundred(text string) (n int64, rest string, ok bool) {
	longest := 0
	for candidate := int64(1); candidate < 100; candidate++ {
		word := strings.ReplaceAll(belowHundred(candidate), "ë", "e")
		if len(word) > longest && strings.HasPrefix(text, word) {
			n, longest = candidate, len(word)
		}
	}
	return n, text[longest:], longest > 0
}

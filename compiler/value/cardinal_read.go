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

// noDifference drops spaces, hyphens and accents.
var noDifference = strings.NewReplacer(" ", "", "-", "", "é", "e", "ë", "e", "\u0301", "", "\u0308", "")

// plainWords drops what makes no difference: capitals, spaces, hyphens and
// accents.
func plainWords(words string) string {
	return noDifference.Replace(strings.ToLower(strings.TrimSpace(words)))
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
	// First the tens: zestig starts with zes.
	if n, rest, ok := cutTens(text); ok {
		return n, rest, true
	}
	rest = text
	for candidate := int64(1); candidate < 20; candidate++ {
		after, found := strings.CutPrefix(text, small(candidate))
		if found && len(after) < len(rest) {
			n, rest = candidate, after
		}
	}
	if n == 0 || n > 9 {
		return n, rest, n > 0
	}
	if after, and := strings.CutPrefix(rest, "en"); and {
		if ten, after, ok := cutTens(after); ok {
			return ten + n, after, true
		}
	}
	return n, rest, true
}

func cutTens(text string) (n int64, rest string, ok bool) {
	for ten := int64(2); ten < 10; ten++ {
		if rest, ok := strings.CutPrefix(text, tens(ten)); ok {
			return 10 * ten, rest, true
		}
	}
	return 0, text, false
}

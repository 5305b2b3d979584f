package check

import (
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/akte-lang/akte/internal/diag"
)

// The least letters of a name in which a slip is told from another name, and
// how many times as often the right spelling has to stand in the text.
const (
	variantLength = 6
	variantRatio  = 3
)

// nameVariants looks for proper names, of firms and places and websites, that
// stand a few times with one letter more, less or other than mostly.
func (c *Context) nameVariants() {
	l := c.vocabulary()
	var names []*spelling
	for _, s := range l.order {
		if len(s.folded) >= variantLength && !l.missed[s.stem] && l.isProper(s) {
			names = append(names, s)
		}
	}
	for _, s := range names {
		if usual := l.usualSpelling(s, names); usual != nil {
			finding := nearMissDescription.At(s.recorded[0].Place(), "De naam %q staat hier anders geschreven dan elders: %q.",
				"The name %q is written otherwise here than elsewhere: %q.", s.text, usual.text).
				WithHelp("Bedoelde u %q?", "Did you mean %q?", usual.text).
				WithNote(usual.recorded[0].Place(), "Hier staat de andere schrijfwijze.", "Here is the other spelling.")
			finding.Severity = diag.Info
			c.Report(alsoAt(finding, s.recorded[1:]))
		}
	}
}

// usualSpelling returns the name that a rarer one is a slip of, nil when it is
// none.
func (l *vocabulary) usualSpelling(s *spelling, names []*spelling) *spelling {
	for _, other := range names {
		if other.stem != s.stem && !inflected(other.folded, s.folded) && !inflected(s.folded, other.folded) && other.total >= s.total*variantRatio && other.text[0] == s.text[0] && other.shape == s.shape &&
			len(other.stem)-len(s.stem) <= 1 && len(s.stem)-len(other.stem) <= 1 && levenshtein.ComputeDistance(s.stem, other.stem) == 1 {
			return other
		}
	}
	return nil
}

// inflected reports whether a word is another with an ending of grammar, or
// differs in its last letter only: Nederlands, Nederlandse; Groningen, Groninger.
func inflected(word, of string) bool {
	if len(word) == len(of) {
		return word[:len(word)-1] == of[:len(of)-1]
	}
	ending, ok := strings.CutPrefix(word, of)
	return ok && isOneOf(ending, "e", "s", "n")
}

// isProper reports whether a word can only be a proper name: it always has a
// capital, in the middle of sentences too, or it is the name of a website.
func (l *vocabulary) isProper(s *spelling) bool {
	if len(s.recorded) == 0 || s.total == 0 {
		return false
	}
	if s.shape == lowerShape {
		for _, u := range s.recorded {
			if !u.isWebsite() {
				return false
			}
		}
		return true
	}
	if s.shape != capitalShape || s.inner == 0 || len(l.termsByStem[s.stem]) > 0 {
		return false
	}
	for _, other := range l.byStem[s.stem] {
		if other.shape == lowerShape {
			return false
		}
	}
	return true
}

// isWebsite reports whether a use is the name of a website in running text, no
// address: voorbeeld.nl.
func (u use) isWebsite() bool {
	if u.passage == nil {
		return false
	}
	p := u.passage
	if u.first > 0 && strings.ContainsAny(p.Between(u.first-1), "@/.") {
		return false
	}
	return u.last+1 < len(p.Words) && p.Between(u.last) == "." && isOneOf(p.Word(u.last+1), "nl", "com", "eu", "be", "org", "net")
}

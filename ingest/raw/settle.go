package raw

import (
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
)

// settlement explains words that only one text has, by what was left out and by
// numbers that were computed. Each explanation serves once.
type settlement struct {
	// left are the words of what was left out, by the first of them.
	left map[string][][]string
	// computed is how often each number may still come.
	computed map[string]int
}

func newSettlement(left []outline.Left, computed []string) *settlement {
	s := &settlement{left: map[string][][]string{}, computed: map[string]int{}}
	for _, l := range left {
		if words := texts(l.Text); len(words) > 0 {
			s.left[words[0]] = append(s.left[words[0]], words)
		}
	}
	for _, mark := range computed {
		for _, word := range texts(mark) {
			s.computed[bullet(word)]++
		}
	}
	return s
}

// texts are the words of a text.
func texts(text string) []string {
	var c collector
	c.text(text, 0)
	words := make([]string, 0, 4)
	for _, word := range c.end() {
		words = append(words, word.Text)
	}
	return words
}

// bullet makes all signs that begin an item one: which one a browser shows hangs
// on the browser.
func bullet(word string) string {
	if isBullet(word) {
		return "•"
	}
	return word
}

// hunk returns the words of a difference that nothing explains.
func (s *settlement) hunk(gone, added []Word) (stillGone, stillAdded []Word) {
	for _, word := range added {
		if s.computed[bullet(word.Text)] > 0 {
			s.computed[bullet(word.Text)]--
			continue
		}
		stillAdded = append(stillAdded, word)
	}
	for i := 0; i < len(gone); {
		n := s.leftOut(gone[i:])
		if n == 0 {
			stillGone = append(stillGone, gone[i])
			n = 1
		}
		i += n
	}
	if rejoined(stillGone, stillAdded) {
		return nil, nil
	}
	return stillGone, stillAdded
}

// tries is how many things left out that begin with one word are held against a
// place.
const tries = 32

// leftOut returns how many of the words were left out together.
func (s *settlement) leftOut(words []Word) int {
	candidates := s.left[words[0].Text]
	for k, candidate := range candidates[:min(len(candidates), tries)] {
		if !begins(words, candidate) {
			continue
		}
		s.left[words[0].Text] = append(candidates[:k:k], candidates[k+1:]...)
		return len(candidate)
	}
	return 0
}

func begins(words []Word, with []string) bool {
	if len(words) < len(with) {
		return false
	}
	for i, text := range with {
		if words[i].Text != text {
			return false
		}
	}
	return true
}

// rejoined reports whether words differ only in that compounds broken after their
// own hyphen or slash are whole again: "e-" and "mail" are "e-mail".
func rejoined(gone, added []Word) bool {
	i := 0
	for _, word := range added {
		whole := ""
		for i < len(gone) && (whole == "" || strings.HasSuffix(whole, "-") || strings.HasSuffix(whole, "/")) && whole != word.Text {
			whole += gone[i].Text
			i++
		}
		if whole != word.Text {
			return false
		}
	}
	return i == len(gone)
}

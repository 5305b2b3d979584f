package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// itemWords counts the words by which citations name what is below an article:
// "artikel 4 sub 1", "artikel 4 onder 1".
type itemWords struct {
	words  []string
	places []source.Place
}

// add takes a mention in.
func (w *itemWords) add(p *Passage, m *Mention) {
	for i := m.First + 1; i < m.Last; i++ {
		word := strings.ToLower(p.Word(i))
		if isOneOf(word, "sub", "onder", "onderdeel") && p.Typed(p.Words[i].Start, p.Words[i].End) {
			w.words, w.places = append(w.words, word), append(w.places, p.Place(m.Start, m.End))
			return
		}
	}
}

// finding reports the first citation with another word than the first one has.
func (w *itemWords) finding() (diag.Finding, bool) {
	for i, word := range w.words {
		if word != w.words[0] {
			return mixedStylesDescription.At(w.places[i], "Hier staat “%s” voor wat elders “%s” heet.", "Here “%s” stands for what is “%s” elsewhere.",
				word, w.words[0]).
				WithNote(w.places[0], "Hier staat het andere woord.", "Here is the other word."), true
		}
	}
	return diag.Finding{}, false
}

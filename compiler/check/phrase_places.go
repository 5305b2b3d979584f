package check

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// placesOf returns the work of a check that looks for some phrases and says
// once, at the first of them, how often and where they stand.
func (c *Context) placesOf(phrases []phrase, report func(first source.Place, text string, count int) diag.Finding) Watcher {
	words := newLexicon(phrases)
	var places []source.Place
	var first string
	count := 0
	return Watcher{
		Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			words.each(p, func(_, start, end int) {
				if !p.Typed(start, end) {
					return
				}
				if count++; len(places) <= mostPlaces {
					places = append(places, p.Place(start, end))
				}
				if count == 1 {
					first = p.Text[start:end]
				}
			})
		},
		Finish: func() {
			if count == 0 {
				return
			}
			finding := report(places[0], first, count)
			for _, other := range places[1:] {
				finding = finding.WithNote(other, "Hier ook.", "Here too.")
			}
			c.Report(finding)
		},
	}
}

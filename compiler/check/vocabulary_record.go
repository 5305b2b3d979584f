package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/internal/source"
)

// use is one place where a word or name stands.
type use struct {
	passage *Passage // one to keep, once the use is recorded
	first   int      // words of the passage
	last    int
	traits  traits
	heading compiler.Part // set for a use in a heading; passage is nil then
	place   source.Place  // of a use in a heading
}

// recordLimit is how many uses of a word are kept at most; longRecordLimit of a
// long word that no check asks about by name.
const (
	recordLimit     = 256
	longRecordLimit = 3
	longWord        = 8 // letters
)

// Place returns where a use stands.
func (u use) Place() source.Place {
	if u.heading != nil {
		return u.place
	}
	return u.passage.Place(u.passage.Words[u.first].Start, u.passage.Words[u.last].End)
}

// is reports whether a use has all of some traits.
func (u use) is(t traits) bool { return u.traits&t == t }

// record keeps a use of a word that may be asked about.
func (l *vocabulary) record(p *Passage, i int, s, previous *spelling, owner compiler.Part, head bool) {
	t := traitsOf(p, i, previous)
	if t&innerUse != 0 {
		s.inner++
	}
	if t&definiteUse != 0 {
		s.definite++
	}
	u := use{passage: p, first: i, last: i, traits: t}
	if len(s.recorded) < s.limit {
		u.passage = p.Keep()
		s.recorded = append(s.recorded, u)
	}
	if definition, ok := owner.(*compiler.Definition); ok {
		for _, t := range l.termsByStem[s.stem] {
			l.mutual(definition, t, u, s.text, head)
		}
	}
}

// mutual is a use of a defined term in a definition.
type mutual struct {
	from, to *compiler.Definition
	use      use
	// head is set when the definition opens with it: "Een Dienst die …".
	head bool
}

// mutual notes a use in a definition, if it is written as the term is.
func (l *vocabulary) mutual(from *compiler.Definition, to *givenName, u use, written string, head bool) {
	if to.definition == nil {
		return
	}
	for _, name := range to.names {
		if name == written || u.passage.Words[u.first].Opens && terms.Capitalise(name) == written {
			first := from.Parts[0] == u.passage.Part
			u.passage = u.passage.Keep()
			l.uses = append(l.uses, mutual{from: from, to: to.definition, use: u, head: head && first})
			return
		}
	}
}

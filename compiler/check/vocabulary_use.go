package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
)

// used reports whether a name is used anywhere but where it is given.
func (l *vocabulary) used(t *givenName) bool {
	if t.kind == proseTerm || t.described {
		return l.proseUsed(t)
	}
	own := t.part
	if t.party != nil {
		if l.signed[t.party] {
			return true
		}
		if t.party.Introduction != nil {
			own = t.party.Introduction
		}
	}
	for _, ph := range t.phrases {
		if ph.others {
			return true
		}
	}
	for _, name := range t.names {
		if strings.ContainsRune(name, ' ') {
			continue
		}
		for _, s := range l.written(name) {
			if s.titles > 0 || s.total > 0 && (own == nil || s.others || s.owner != own) {
				return true
			}
		}
	}
	return false
}

// proseUsed reports whether each word of a name given in running text stands
// somewhere else as well.
func (l *vocabulary) proseUsed(t *givenName) bool {
	for _, w := range words(t.name()) {
		stem, uses := stemOf(strings.ToLower(t.name()[w.Start:w.End])), 0
		for _, s := range l.byStem[stem] {
			uses += s.total + s.titles
		}
		if uses-t.before[stem] <= l.named[stem] {
			return false
		}
	}
	return true
}

// given reports whether the same name is given in a stronger way: a definition
// speaks for the party, and both for what running text says.
func (l *vocabulary) given(t *givenName) bool {
	for _, other := range l.termsByStem[stemOf(strings.ToLower(t.name()))] {
		if other.kind < t.kind {
			return true
		}
	}
	return false
}

// compoundLength is the least length of a name that is looked for in longer
// words, compoundsShown how many of those are shown.
const (
	compoundLength = 5
	compoundsShown = 3
)

// compounds finds the words that names are part of: overmachtsituatie.
func (l *vocabulary) compounds(of []*givenName) map[*givenName][]string {
	byName := map[string]*givenName{}
	for _, t := range of {
		if name := strings.ToLower(t.name()); t.kind == definedTerm && len(name) >= compoundLength {
			byName[name] = t
		}
	}
	found := map[*givenName][]string{}
	if len(byName) == 0 {
		return found
	}
	for _, s := range l.order {
		if s.total+s.titles == 0 {
			continue
		}
		for cut := compoundLength; cut < len(s.folded); cut++ {
			for _, part := range []string{s.folded[:cut], s.folded[cut:]} {
				t := byName[part]
				if t != nil && len(found[t]) < compoundsShown && (s.others || s.owner != compiler.Part(t.definition)) {
					found[t] = append(found[t], s.text)
				}
			}
		}
	}
	return found
}

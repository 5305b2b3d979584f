package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/source"
)

// termKind is how a document gives a name.
type termKind uint8

const (
	definedTerm termKind = iota + 1 // begrip
	partyTerm                       // partij
	proseTerm                       // "hierna te noemen …"
	ownTerm                         // what the document or an annex is: verwerkersovereenkomst
)

// givenName is a name that the document gives to something.
type givenName struct {
	kind       termKind
	names      []string // the name, then what counts as it
	definition *compiler.Definition
	party      *compiler.Party
	part       compiler.Part // where it is given, nil for a party and for the document
	place      source.Place
	phrases    []*wordGroup
	// described is set for a term that a list of definitions gives without begrip,
	// lineCapital when the capital of its name only opens the line.
	described, lineCapital bool
	// before counts, by their stems, the uses without capital of the words of a
	// prose name up to where it is given.
	before map[string]int
}

// wordGroup is a name of several words.
type wordGroup struct {
	words  []string // folded, at least two
	term   *givenName
	others bool // used outside its own definition
}

// name returns the name as it was given.
func (t *givenName) name() string { return t.names[0] }

// declare takes in the names that the document gives before its text is read.
func (l *vocabulary) declare(p *compiler.Program) {
	for _, d := range p.Definitions() {
		names := withForms(append(append([]string{d.Name}, d.Also...), d.Forms...))
		l.add(&givenName{kind: definedTerm, names: names, definition: d, part: d, place: quoted(d.Place, d.Name)})
	}
	for _, party := range p.Parties {
		names := withForms(append([]string{party.Title}, party.Also...))
		l.add(&givenName{kind: partyTerm, names: names, party: party, place: titleOfParty(party)})
	}
	l.title(p.Title)
	l.kinds(nil, p.Kinds)
	compiler.Walk(p.Body, func(part compiler.Part) {
		annex, ok := part.(*compiler.Annex)
		if !ok {
			return
		}
		l.title(annex.Title)
		l.kinds(annex, annex.Kinds)
		if !strings.ContainsRune(annex.Title, ' ') {
			l.own(annex, annex.Title)
		}
	})
}

// title makes the words of a title known.
func (l *vocabulary) title(title string) {
	for _, w := range words(title) {
		l.known[stemOf(strings.ToLower(title[w.Start:w.End]))] = true
	}
}

// kinds names a document after what it is.
func (l *vocabulary) kinds(part compiler.Part, kinds []string) {
	for _, kind := range kinds {
		l.title(strings.ReplaceAll(kind, "_", " "))
		if !strings.ContainsRune(kind, '_') {
			l.own(part, kind)
		}
	}
}

func (l *vocabulary) own(part compiler.Part, name string) {
	for _, t := range l.termsByStem[stemOf(strings.ToLower(name))] {
		if t.kind == ownTerm {
			return
		}
	}
	t := &givenName{kind: ownTerm, names: []string{strings.ToLower(name)}, part: part}
	if part != nil {
		t.place = compiler.Opening(part)
	}
	l.add(t)
}

// sameName is how many things of one name are told apart.
const sameName = 8

// add enters a name that is given before the text is read, or in it.
func (l *vocabulary) add(t *givenName) {
	l.terms = append(l.terms, t)
	for _, name := range t.names {
		found := words(name)
		switch {
		case len(found) == 1:
			stem := stemOf(strings.ToLower(name[found[0].Start:found[0].End]))
			if len(l.termsByStem[stem]) < sameName {
				l.termsByStem[stem] = append(l.termsByStem[stem], t)
			}
			for _, s := range l.byStem[stem] {
				s.limit = recordLimit // it was not known to be a name before
			}
		case len(found) > 1 && t.kind != proseTerm:
			l.addPhrase(t, name, found)
		}
	}
}

func (l *vocabulary) addPhrase(t *givenName, name string, found []Word) {
	ph := &wordGroup{term: t}
	for _, w := range found {
		folded := strings.ToLower(name[w.Start:w.End])
		ph.words = append(ph.words, folded)
		l.known[stemOf(folded)] = true // "de Klant" may be short for "Zakelijke Klant"
	}
	t.phrases = append(t.phrases, ph)
	byNext := l.phrases[ph.words[0]]
	if byNext == nil {
		byNext = phrasesByNext{}
		l.phrases[ph.words[0]] = byNext
	}
	byNext[ph.words[1]] = append(byNext[ph.words[1]], ph)
}

// match looks for a phrase at word i.
func (l *vocabulary) match(ph *wordGroup, p *Passage, i int, owner compiler.Part, head bool) {
	if i+len(ph.words) > len(p.Words) {
		return
	}
	for j := 1; j < len(ph.words); j++ {
		if !strings.EqualFold(p.Word(i+j), ph.words[j]) {
			return
		}
	}
	if owner == nil || owner != ph.term.part {
		ph.others = true
	}
	if definition, ok := owner.(*compiler.Definition); ok {
		u := use{passage: p, first: i, last: i + len(ph.words) - 1}
		l.mutual(definition, ph.term, u, p.Text[p.Words[i].Start:p.Words[u.last].End], head)
	}
}

// called reports whether the document gives a name to what a word says, or at
// least describes it.
func (l *vocabulary) called(s *spelling) bool {
	return l.known[s.stem] || len(l.termsByStem[s.stem]) > 0
}

// written returns the spellings of a word, whatever its inflection.
func (l *vocabulary) written(word string) []*spelling { return l.byStem[stemOf(strings.ToLower(word))] }

// quoted returns the place of a text between quotation marks in a statement,
// and that of the statement when it is not there as such.
func quoted(statement source.Place, text string) source.Place {
	whole := statement.Text()
	mark := max(0, strings.IndexAny(whole, quotationMarks))
	at := strings.Index(whole[mark:], text)
	if at < 0 {
		return statement
	}
	start := int(statement.Start) + mark + at
	return source.At(start, start+len(text)).In(statement.File)
}

// titleOfParty returns the place of the name of a party, which stands behind
// its label.
func titleOfParty(party *compiler.Party) source.Place {
	line, _, _ := strings.Cut(party.Place.File.Text[party.Place.End:], "\n")
	if at := strings.Index(line, party.Title); at >= 0 && party.Title != "" {
		start := int(party.Place.End) + at
		return source.At(start, start+len(party.Title)).In(party.Place.File)
	}
	return party.Place
}

// home returns the annex that a part stands in, nil for the body.
func home(part compiler.Part) *compiler.Annex {
	annex, _ := compiler.Ancestor[*compiler.Annex](part)
	return annex
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// vocabulary holds the words of a document: every word as it is written, how
// often and where, and the names that the document gives to things. It fills
// while the text is walked; checks read it when they finish. Explanations do not
// count: they are no part of the agreement.
type vocabulary struct {
	spellings map[string]*spelling
	order     []*spelling                // as they first appear
	recent    [recentSpellings]*spelling // by some bits of the hash of the word
	byStem    map[string][]*spelling

	terms       []*givenName // in order of declaration, then of the text
	termsByStem map[string][]*givenName
	phrases     map[string]phrasesByNext // by the folded first word
	named       map[string]int           // how often prose gives a name with a word of this stem
	known       map[string]bool          // stems of words in titles, and of what is described in passing
	uses        []mutual                 // of defined terms in definitions
	definitions map[*compiler.Definition][]*Passage
	signed      map[*compiler.Party]bool

	asked map[string]bool // words that a check asks the places of, folded
	// defining is set while a list of definitions goes on.
	defining bool

	misses []miss
	missed map[string]bool // their stems; nil before they were looked for
}

// spelling is a word as it is written somewhere.
type spelling struct {
	text   string
	folded string // in lower case
	stem   string
	shape  shape
	class  wordClass
	// total counts the uses in running text, titles those in headings.
	total, titles int
	// inner counts the uses in the middle of a sentence, definite those after a
	// definite determiner.
	inner, definite int
	// owner is the definition or the introduction of a party that the first use
	// stands in; others is set when a use stands elsewhere.
	owner  compiler.Part
	others bool
	// recorded holds the first uses, none of words that no check asks about.
	recorded []use
	limit    int
	phrases  phrasesByNext
}

// phrasesByNext holds names of several words by their second word, folded.
type phrasesByNext map[string][]*wordGroup

func newVocabulary() *vocabulary {
	return &vocabulary{
		spellings: map[string]*spelling{}, byStem: map[string][]*spelling{}, termsByStem: map[string][]*givenName{},
		phrases: map[string]phrasesByNext{}, known: map[string]bool{}, signed: map[*compiler.Party]bool{},
		definitions: map[*compiler.Definition][]*Passage{}, named: map[string]int{}, asked: askedWords(),
	}
}

// recentSpellings is how many words are found without a look in spellings, a
// power of two.
const recentSpellings = 1 << 11

// spellWord returns the entry of word i of a passage.
func (l *vocabulary) spellWord(p *Passage, i int) *spelling {
	word, recent := p.Word(i), &l.recent[p.Words[i].hash%recentSpellings]
	if *recent == nil || (*recent).text != word {
		*recent = l.spell(word)
	}
	return *recent
}

// spell returns the entry of a word as it is written.
func (l *vocabulary) spell(text string) *spelling {
	if s := l.spellings[text]; s != nil {
		return s
	}
	text = strings.Clone(text)
	s := &spelling{text: text, folded: strings.ToLower(text), shape: caseOf(text)}
	s.stem = stemOf(s.folded)
	s.class = classOf(s.folded)
	s.phrases = l.phrases[s.folded]
	switch {
	case s.shape == capitalShape || s.shape == acronymShape || len(l.termsByStem[s.stem]) > 0 || l.asked[s.folded] || isOwnWord(s.folded):
		s.limit = recordLimit
	case len(text) >= longWord:
		s.limit = longRecordLimit
	}
	l.spellings[text] = s
	l.order = append(l.order, s)
	l.byStem[s.stem] = append(l.byStem[s.stem], s)
	return s
}

// part takes in the heading of a part, and who signs.
func (l *vocabulary) part(part compiler.Part) {
	if signature, ok := part.(*compiler.Signature); ok {
		for _, party := range signature.Parties {
			l.signed[party] = true
		}
	}
	title := titleOf(part)
	l.headed(part, title)
	if title == "" {
		return
	}
	place := quoted(part.Common().Place, title)
	exact := place.Text() == title
	for _, w := range words(title) {
		s := l.spell(title[w.Start:w.End])
		s.titles++
		if s.limit <= len(s.recorded) {
			continue
		}
		u := use{heading: part, place: compiler.Opening(part)}
		if exact {
			u.place = source.At(int(place.Start)+w.Start, int(place.Start)+w.End).In(place.File)
		}
		s.recorded = append(s.recorded, u)
	}
}

func titleOf(part compiler.Part) string {
	switch part := part.(type) {
	case *compiler.Chapter:
		return part.Title
	case *compiler.Article:
		return part.Title
	case *compiler.Heading:
		return part.Title
	case *compiler.Annex:
		return part.Title
	}
	return ""
}

// passage takes in running text.
func (l *vocabulary) passage(p *Passage) {
	owner, explanation := ownerOf(p.Part)
	if explanation {
		return
	}
	if definition, ok := owner.(*compiler.Definition); ok {
		l.definitions[definition] = append(l.definitions[definition], p.Keep())
	}
	var previous *spelling
	head := true // only determiners so far
	for i := range p.Words {
		s := l.spellWord(p, i)
		s.count(owner)
		if s.limit > 0 {
			l.record(p, i, s, previous, owner, head)
		}
		if s.phrases != nil && i+1 < len(p.Words) {
			for _, phrase := range s.phrases[l.spellWord(p, i+1).folded] {
				l.match(phrase, p, i, owner, head)
			}
		}
		if s.class == naming {
			l.namedAfter(p, i)
		}
		head = head && s.class&(definite|indefinite) != 0
		previous = s
	}
	l.namedBetween(p)
	l.namedAtHead(p)
	l.describedAtHead(p)
}

// ownerOf returns the definition or the introduction that a part stands in, and
// whether it is an explanation.
func ownerOf(part compiler.Part) (owner compiler.Part, explanation bool) {
	for p := part; p != nil; p = p.Common().Parent {
		switch p.(type) {
		case *compiler.Definition, *compiler.PartyIntroduction:
			owner = p
		case *compiler.Explanation:
			return owner, true
		}
	}
	return owner, false
}

func (s *spelling) count(owner compiler.Part) {
	if s.total == 0 {
		s.owner = owner
	}
	s.others = s.others || s.owner != owner
	s.total++
}

// vocabulary returns the vocabulary of the program. It is complete when the walk
// is, and stays empty for a library, whose clauses do not form one document. A
// check that asks for it without saying so ([Check.Words]) gets it complete, by
// another walk.
func (c *Context) vocabulary() *vocabulary {
	if c.vocab != nil {
		return c.vocab
	}
	c.vocab = newVocabulary()
	if !c.isDocument() {
		return c.vocab
	}
	c.vocab.declare(c.Program)
	if !c.fills {
		p, r := &Passage{}, reader{view: c.View, names: c.ownNames()}
		eachPart(c.Program, func(part compiler.Part) {
			c.vocab.part(part)
			if mayHaveText(part) && r.read(p, part) {
				c.vocab.passage(p)
			}
		})
	}
	return c.vocab
}

// isDocument reports whether the program is an agreement.
func (c *Context) isDocument() bool {
	statements := c.Program.Sources.Main.Statements
	if len(statements) == 0 {
		return false
	}
	_, ok := statements[0].(*grammar.Agreement)
	return ok
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// Mention is a reference as it stands in running text: "artikel 4 lid 3 onder
// a", "de artikelen 3 en 5", "het vorige lid", "artikel 33 lid 5 AVG". What it
// points at is another matter.
type Mention struct {
	// Start and End are byte offsets in the passage. A determiner before an
	// ordinal ("het eerste lid") and the whole that it names ("van Bijlage A")
	// belong to it.
	Start, End int
	// First and Last are the words between those offsets.
	First, Last int
	// Targets are the places that it names, at least one.
	Targets []Target
	// Joins stand between the targets.
	Joins []grammar.Join
	// Range is set when a hyphen or dash stands for "tot en met".
	Range bool
	// Of is the whole that it names behind the numbers.
	Of Whole
	// NumbersEnd is the byte offset at which the numbers end, before Of.
	NumbersEnd int
}

// Target is one place that a mention names, outermost step first.
type Target []Step

// Step is one step on the way to a place: "artikel 4", "derde lid", "onder a".
type Step struct {
	Kind refer.Kind
	// Number is the number as typed: "4", "4C", "4.3", "a", "IV"; "" for an
	// ordinal or a relative step.
	Number string
	// Ordinal is the number of "derde lid", -1 for "laatste"; 0 without.
	Ordinal int
	// Relative is set for "het vorige lid" and "dit artikel".
	Relative Relative
	// Start and End are the byte offsets of the step: those of its number where
	// it shares its word with another, "artikelen 3 en 5".
	Start, End int
}

// Relative says what a step counts from where it stands.
type Relative uint8

// The relative steps.
const (
	This     Relative = iota + 1 // dit artikel
	Previous                     // het vorige artikel
	Next                         // het volgende artikel
)

// WholeKind is what a mention says that it is part of.
type WholeKind uint8

// The wholes.
const (
	Here      WholeKind = iota // nothing is said
	OwnText                    // "van deze overeenkomst", "van Bijlage A"
	LawText                    // "AVG", "van de Telecommunicatiewet"
	OtherText                  // "van de hoofdovereenkomst": a document that is not this one
)

// Whole is what the places of a mention are part of.
type Whole struct {
	Kind WholeKind
	// Start and End are the byte offsets of its name in the passage, without the
	// determiner: "AVG", "Verwerkersovereenkomst".
	Start, End int
	// Steps lead to it when it is named as a part: "van Bijlage A", "van artikel
	// 3".
	Steps Target
	// Annex is the annex that is named by its title or kind, nil: the document.
	Annex *compiler.Annex
	// Near is set when it is called this one, "van deze overeenkomst", whichever
	// of the document and its annexes that is.
	Near bool
}

// last returns the last step of a target.
func (t Target) last() Step { return t[len(t)-1] }

// Mentions returns the references in the text of the passage, printed ones
// among them. They are found once.
func (p *Passage) Mentions() []Mention {
	if !p.mentionsRead {
		p.mentions, p.mentionsRead = appendMentions(p.mentions[:0], p), true
	}
	return p.mentions
}

// Package annotate proposes what leden are about: lines of kenmerken for a text
// that has none, such as one that was imported.
//
// It knows the telling words of the topics of the standard packs from a lexicon,
// one file a pack, and takes quantities from the sentences that they stand in. It
// would rather propose nothing than something wrong: a proposal is for a person to
// accept, and is marked until somebody did.
package annotate

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/source"
)

// Proposal is one topic that a lid seems to speak of.
type Proposal struct {
	// Part is the lid or the tekst.
	Part  compiler.Part
	Topic string // avg.datalek
	// Facts are the facts that it seems to state, in the order of the lexicon;
	// none when only the topic is clear.
	Facts []Fact
	// Evidence are the words that led to the topic where there are no facts.
	Evidence []Evidence
}

// Fact is a fact that a lid seems to state.
type Fact struct {
	Name string
	// Value is the value as it would stand in the source: "24 uur", the name of a
	// parameter, "aard + gevolgen".
	Value    string
	Evidence []Evidence
}

// Evidence is a stretch of text that led to a proposal.
type Evidence struct {
	// Text is the words, with an ellipsis where words in between do not matter.
	Text  string
	Place source.Place
}

// Propose returns proposals for the leden of a document that have no kenmerken
// over, in order of the source. Text of model clauses has its kenmerken where the
// clause is written. The error is of the lexicon, which is part of the program.
func Propose(p *compiler.Program) ([]Proposal, error) {
	lexicon, err := readLexicon()
	if err != nil {
		return nil, err
	}
	main := p.Sources.Main.Source
	return proposeFor(p, lexicon, func(part compiler.Part) bool {
		return part.Common().Place.File == main && !annotated(part)
	}), nil
}

// proposeFor returns proposals for the leden that want says.
func proposeFor(p *compiler.Program, lexicon []topicEntry, want func(compiler.Part) bool) []Proposal {
	roles := newRoles(p)
	var proposals []Proposal
	for _, u := range units(p, want) {
		for i := range lexicon {
			if proposal, ok := lexicon[i].propose(u, roles); ok {
				proposals = append(proposals, proposal)
			}
		}
	}
	return proposals
}

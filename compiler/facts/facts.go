// Package facts holds what the leden of a document say, topic by topic, with the
// places where they say it and the conditions under which they stand.
//
// [Collect] reads a program once. What the facts come to is asked variant by
// variant: [Facts.In] takes the values of one, and a [Reading] answers for it.
//
// Sets and lists add up over all leden; of any other fact two different values
// are a contradiction ([Facts.Contradictions]).
package facts

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// Facts are the facts of one program.
type Facts struct {
	Program *compiler.Program
	// Scopes are the texts that are judged by themselves: first the body with
	// the annexes that belong to it, then every annex with a soort or toetsing
	// of its own, in order of the source.
	Scopes []*Scope
	// Mentions are the topics that leden speak of, in order of the source.
	Mentions []*Mention
	// Complete is set when the header says that every lid was marked (kenmerken
	// volledig), so that what no mark speaks of is not in the text.
	Complete bool

	byTopic map[place][]*Mention
	byFact  map[place][]*Statement
}

// place names a topic, or a fact as topic.fact, in one scope.
type place struct {
	scope *Scope
	name  string
}

// Scope is a text that is judged by itself.
type Scope struct {
	// Annex is the annex that it is; nil for the document.
	Annex *compiler.Annex
	// Kinds are the kinds of document that it is (soort), and Packs those that it
	// is held against (toetsing): its own, or else those of the document.
	Kinds []string
	Packs []string
}

// Mention is one topic that a part of the document speaks of.
type Mention struct {
	Topic *compiler.Topic
	// Part is the lid, the article or the like that is marked.
	Part compiler.Part
	// Place is where the topic is named, with its facts.
	Place source.Place
	Scope *Scope
	// Annex is the annex that it was found in; nil for the body.
	Annex *compiler.Annex
	// Proposed is set when a program proposed it and nobody accepted it yet: it
	// is marked "// voorstel".
	Proposed bool
	// Statements are the facts that it states.
	Statements []*Statement

	guards   []compiler.Guard
	repeated bool // in a repetition
}

// Statement is one fact as one part of the document states it.
type Statement struct {
	*Mention
	Fact *compiler.Fact
	// Place is that of "feit = waarde", Node the value.
	Place source.Place
	Node  expr.Node
}

// Name returns the full name of the fact: "avg.datalek.termijn".
func (s *Statement) Name() string { return s.Topic.Name + "." + s.Fact.Name }

// Collect reads what the leden of a document say.
func Collect(p *compiler.Program) *Facts {
	f := &Facts{Program: p, Complete: complete(p), byTopic: map[place][]*Mention{}, byFact: map[place][]*Statement{}}
	scopes := f.scopes()
	marks := newMarks(p)
	for _, use := range p.Topics {
		annex, _ := compiler.Ancestor[*compiler.Annex](use.Part)
		mention := &Mention{
			Topic: use.Topic, Part: use.Part, Place: use.Place, Annex: annex, Scope: scopes[annex], Proposed: marks.proposed(use),
			guards: compiler.Guards(use.Part),
		}
		_, mention.repeated = compiler.Ancestor[*compiler.Repeat](use.Part)
		for _, fact := range use.Facts {
			mention.Statements = append(mention.Statements, &Statement{Mention: mention, Fact: fact.Fact, Place: fact.Place, Node: fact.Value})
		}
		f.add(mention)
	}
	return f
}

// complete reports whether the header says kenmerken volledig.
func complete(p *compiler.Program) bool {
	main := p.Sources.Main
	if len(main.Statements) == 0 {
		return false
	}
	for _, setting := range grammar.SettingsOf(main.Statements[0]) {
		if setting.Name.Text != "kenmerken" {
			continue
		}
		for _, e := range setting.Values {
			if name, ok := e.(*grammar.Name); ok && name.Text == "volledig" {
				return true
			}
		}
	}
	return false
}

func (f *Facts) add(mention *Mention) {
	f.Mentions = append(f.Mentions, mention)
	topic := place{mention.Scope, mention.Topic.Name}
	f.byTopic[topic] = append(f.byTopic[topic], mention)
	for _, s := range mention.Statements {
		fact := place{mention.Scope, s.Name()}
		f.byFact[fact] = append(f.byFact[fact], s)
	}
}

// scopes makes the scopes and returns them by annex; the body is under nil. An
// annex of an annex belongs to the scope of that one.
func (f *Facts) scopes() map[*compiler.Annex]*Scope {
	body := &Scope{Kinds: f.Program.Kinds, Packs: f.Program.Packs}
	f.Scopes = []*Scope{body}
	byAnnex := map[*compiler.Annex]*Scope{nil: body}
	compiler.Walk(f.Program.Body, func(part compiler.Part) {
		annex, ok := part.(*compiler.Annex)
		if !ok {
			return
		}
		if len(annex.Kinds) == 0 && len(annex.Packs) == 0 {
			byAnnex[annex] = byAnnex[annex.To]
			if byAnnex[annex] == nil {
				byAnnex[annex] = body // it stands before the annex that it belongs to
			}
			return
		}
		own := &Scope{Annex: annex, Kinds: annex.Kinds, Packs: annex.Packs}
		if len(own.Kinds) == 0 {
			own.Kinds = body.Kinds
		}
		if len(own.Packs) == 0 {
			own.Packs = body.Packs
		}
		byAnnex[annex] = own
		f.Scopes = append(f.Scopes, own)
	})
	return byAnnex
}

// About returns the mentions of a topic ("avg.datalek") in a scope, in order of
// the source, whatever the variant. Where the scope is an annex in which nobody
// speaks of it, they are those of the document: what the document agrees holds
// for its annexes.
func (f *Facts) About(scope *Scope, topic string) []*Mention {
	return f.byTopic[place{f.speaking(scope, topic), topic}]
}

// Statements returns the statements of a fact ("avg.datalek", "termijn") in a
// scope, found as [Facts.About] finds its topic.
func (f *Facts) Statements(scope *Scope, topic, fact string) []*Statement {
	return f.byFact[place{f.speaking(scope, topic), topic + "." + fact}]
}

// speaking returns the scope that speaks of a topic.
func (f *Facts) speaking(scope *Scope, topic string) *Scope {
	if len(f.byTopic[place{scope, topic}]) == 0 {
		return f.Scopes[0]
	}
	return scope
}

// Conditions returns what a topic and, unless it is "", one fact of it hang on
// in a scope: the conditions that their leden stand under and the values that
// they state. [compiler.Program.Variants] takes them.
func (f *Facts) Conditions(scope *Scope, topic, fact string) []expr.Node {
	var nodes []expr.Node
	if fact == "" {
		for _, mention := range f.About(scope, topic) {
			nodes = append(nodes, compiler.Nodes(mention.guards)...)
		}
		return nodes
	}
	for _, s := range f.Statements(scope, topic, fact) {
		nodes = append(nodes, compiler.Nodes(s.guards)...)
		nodes = append(nodes, s.Node)
	}
	return nodes
}

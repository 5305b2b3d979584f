package facts

import (
	"cmp"
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// Row is one fact as a table shows it.
type Row struct {
	// Topic is the topic ("avg.datalek"), or "kop" for what the header says and
	// "partij klant" for what is said of a party.
	Topic string
	// Fact is the name of the fact; "" where a lid names a topic and no facts.
	Fact string
	// Title is the title of the fact, or of the topic without one; "" without.
	Title string
	// Value is the value as Akte writes it; "" where Fact is.
	Value string
	// Expression is what stands in the source where that is not the value
	// itself: the name of a parameter.
	Expression string
	// Variant says when it holds, as a condition or as values of parameters; ""
	// in every variant.
	Variant string
	Place   source.Place
	// Legal is the place as a lawyer names it; "" in the header.
	Legal string
	// Annex is the title of the annex that it was found in; "" for the body.
	Annex string
	State State
	// Proposed is set while nobody accepted the proposal of a program.
	Proposed bool
}

// Rows returns all facts: those of the header and the parties, then those of the
// leden by scope and topic in order of first use, the facts of a topic in the
// order of its pack.
func (f *Facts) Rows() []Row {
	rows := f.headerRows()
	w := rowWriter{facts: f, places: f.Program.View().Places(), contradicted: f.contradicted()}
	for _, mention := range f.grouped() {
		rows = append(rows, w.mention(mention)...)
	}
	return rows
}

// contradicted returns the statements that contradict another.
func (f *Facts) contradicted() map[*Statement]bool {
	found, _ := f.Contradictions()
	statements := map[*Statement]bool{}
	for _, c := range found {
		for _, s := range append([]Stated{c.First, c.Second}, c.Others...) {
			statements[s.Statement] = true
		}
	}
	return statements
}

// grouped is a topic in a scope, with what is said of it.
type grouped struct {
	topic    *compiler.Topic
	mentions []*Mention
}

func (f *Facts) grouped() []*grouped {
	var groups []*grouped
	for _, scope := range f.Scopes {
		byTopic := map[string]*grouped{}
		for _, mention := range f.Mentions {
			if mention.Scope != scope {
				continue
			}
			group := byTopic[mention.Topic.Name]
			if group == nil {
				group = &grouped{topic: mention.Topic}
				byTopic[mention.Topic.Name] = group
				groups = append(groups, group)
			}
			group.mentions = append(group.mentions, mention)
		}
	}
	return groups
}

// rowWriter makes rows of statements.
type rowWriter struct {
	facts        *Facts
	places       *compiler.Places
	contradicted map[*Statement]bool
}

// mention returns the rows of one topic, by fact.
func (w *rowWriter) mention(group *grouped) []Row {
	var rows []Row
	var statements []*Statement
	for _, m := range group.mentions {
		if len(m.Statements) == 0 {
			row := w.row(m, m.Place)
			row.Title, row.State = group.topic.Title, Known
			row.Variant = condition(m.Part)
			rows = append(rows, row)
		}
		statements = append(statements, m.Statements...)
	}
	slices.SortStableFunc(statements, func(a, b *Statement) int {
		return cmp.Compare(slices.Index(group.topic.Facts, a.Fact), slices.Index(group.topic.Facts, b.Fact))
	})
	for _, s := range statements {
		rows = append(rows, w.statement(s)...)
	}
	return rows
}

func (w *rowWriter) row(m *Mention, place source.Place) Row {
	row := Row{Topic: m.Topic.Name, Place: place, Legal: w.places.At(place), Proposed: m.Proposed}
	if m.Annex != nil {
		row.Annex = m.Annex.Title
	}
	return row
}

// statement returns the rows of one statement: one for each value that it has in
// some variant.
func (w *rowWriter) statement(s *Statement) []Row {
	var rows []Row
	for _, found := range w.facts.perVariant(s) {
		row := w.row(s.Mention, s.Place)
		row.Fact, row.Title = s.Fact.Name, s.Fact.Title
		row.Value, row.Variant = found.value.String(), found.variant
		row.State = Known
		if _, unknown := found.value.(value.Unknown); unknown {
			row.State = Unsettled
		} else if w.contradicted[s] {
			row.State = Contradicted
		}
		if len(expr.Symbols(s.Node)) > 0 {
			row.Expression = sourceText(s.Node.Place())
		}
		rows = append(rows, row)
	}
	return rows
}

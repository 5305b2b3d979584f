package facts

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Contradiction is a fact that leden give different values in one variant.
type Contradiction struct {
	Topic *compiler.Topic
	Fact  *compiler.Fact
	// First and Second are the earliest two statements that differ.
	First, Second Stated
	// Others are the other statements of the fact in that variant, in order of
	// the source.
	Others []Stated
	// Variant describes the first variant that has it: "klantsoort = consument";
	// "" where the defaults of the document do.
	Variant string
}

// Stated is a statement with its value in one variant.
type Stated struct {
	*Statement
	Value value.Value
}

// Contradictions returns the contradictions in all variants, in order of the
// source, each pair once. Quantities have the value that they have by default,
// unless a condition turns on them. It reports false when there are more variants than
// [compiler.MaxVariants]; the first of them have then been tried.
func (f *Facts) Contradictions() (found []Contradiction, complete bool) {
	complete = true
	done := map[place]bool{}
	for _, mention := range f.Mentions {
		for _, s := range mention.Statements {
			at := place{s.Scope, s.Name()}
			if done[at] || AddsUp(s.Fact.Type) || len(f.byFact[at]) < 2 {
				continue
			}
			done[at] = true
			more, all := f.contradictionsOf(f.byFact[at])
			found = append(found, more...)
			complete = complete && all
		}
	}
	return found, complete
}

// contradictionsOf tries the statements of one fact in every variant that they
// hang on.
func (f *Facts) contradictionsOf(statements []*Statement) (found []Contradiction, complete bool) {
	if alike(statements) {
		return nil, true
	}
	var nodes []expr.Node
	for _, s := range statements {
		nodes = append(nodes, compiler.Nodes(s.guards)...)
		if fewValues(s.Fact.Type) {
			nodes = append(nodes, s.Node)
		}
	}
	reported := map[*Statement]bool{}
	try := func(v compiler.Variant, _ func(expr.Node) value.Truth) bool {
		answer := f.In(f.Program.In(v)).read(statements)
		if answer.State != Contradicted {
			return true
		}
		first, second, ok := answer.clash()
		if ok && !reported[answer.From[second]] {
			reported[answer.From[second]] = true
			found = append(found, answer.contradiction(first, second, v.String()))
		}
		return true
	}
	try(compiler.Variant{}, nil)
	complete = f.Program.Variants(nodes, try)
	return found, complete
}

// fewValues reports whether a type has so few values that all are tried. Of a
// quantity the one that stands by default is: that two of them differ for some
// other value of a parameter says nothing about the text.
func fewValues(t value.Type) bool { return t.Kind == value.BoolKind || t.Kind == value.ChoiceKind }

// alike reports whether all statements are written out and say the same, as is
// usual; no variant has to be tried then.
func alike(statements []*Statement) bool {
	var first value.Value
	for _, s := range statements {
		constant, ok := s.Node.(*expr.Const)
		if !ok {
			return false
		}
		if _, unknown := constant.Value.(value.Unknown); unknown {
			continue
		}
		if first == nil {
			first = constant.Value
		} else if !Same(first, constant.Value) {
			return false
		}
	}
	return true
}

// clash returns the earliest two statements that differ and that a variant can
// have both: under a condition that nothing decides all branches seem to stand.
func (a Answer) clash() (first, second int, ok bool) {
	for j := range a.From {
		for i := range j {
			if a.Part[i] != a.Part[j] && a.From[i] != a.From[j] && !compiler.Exclusive(a.From[i].Part, a.From[j].Part) {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}

func (a Answer) contradiction(first, second int, variant string) Contradiction {
	stated := func(i int) Stated { return Stated{a.From[i], a.Values[a.Part[i]]} }
	c := Contradiction{
		Topic: a.From[first].Topic, Fact: a.From[first].Fact,
		First: stated(first), Second: stated(second), Variant: variant,
	}
	for i := range a.From {
		if i != first && i != second {
			c.Others = append(c.Others, stated(i))
		}
	}
	return c
}

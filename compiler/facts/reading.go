package facts

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Reading is what the facts come to in one variant. It is for one goroutine at a
// time.
type Reading struct {
	facts   *Facts
	env     *compiler.Environment
	answers map[place]Answer
	topics  map[place]value.Truth
}

// In returns what the facts come to in an environment: that of a variant
// ([compiler.Program.In]) or of values from outside ([compiler.Program.With]).
func (f *Facts) In(env *compiler.Environment) *Reading {
	return &Reading{facts: f, env: env, answers: map[place]Answer{}, topics: map[place]value.Truth{}}
}

// State is how a fact stands in a variant.
type State uint8

// The states.
const (
	Missing      State = iota // no lid states it
	Unsettled                 // leden name it and leave it onbekend
	Known                     // it has one value
	Contradicted              // leden give it different values
)

// Answer is what a fact comes to in one variant.
type Answer struct {
	State State
	// Value is the value of a fact that is Known: of a set or list what all leden
	// add up to. Else it is [value.Unknown].
	Value value.Value
	// Values are the different values, in order of the source: one of a fact that
	// is Known, more of one that is Contradicted.
	Values []value.Value
	// From are the statements that it was found in, in order of the source; of
	// one that is Known or Contradicted those that state a value.
	From []*Statement
	// Part, for each element of From, is the index in Values of what it states;
	// 0 for all of a set or a list, whose parts make one value.
	Part []int
}

// Fact returns what a fact ("avg.datalek", "termijn") comes to in a scope.
func (r *Reading) Fact(scope *Scope, topic, fact string) Answer {
	at := place{scope, topic + "." + fact}
	answer, known := r.answers[at]
	if !known {
		answer = r.read(r.facts.Statements(scope, topic, fact))
		r.answers[at] = answer
	}
	return answer
}

// Topic reports whether some lid speaks of a topic ("avg.datalek") in a scope:
// NotKnown or Depends where that hangs on a condition that nothing decides.
func (r *Reading) Topic(scope *Scope, topic string) value.Truth {
	at := place{scope, topic}
	spoken, known := r.topics[at]
	if !known {
		spoken = value.False
		for _, mention := range r.facts.About(scope, topic) {
			spoken = value.Or(spoken, r.stands(mention))
		}
		r.topics[at] = spoken
	}
	return spoken
}

// Stands reports whether a part stands in the variant.
func (r *Reading) Stands(part compiler.Part) value.Truth {
	stands := value.False
	r.env.Each(part, func(env *compiler.Environment) { stands = value.Or(stands, env.Met(part)) })
	return stands
}

// stands reports whether the part of a mention stands in the variant.
func (r *Reading) stands(m *Mention) value.Truth {
	if m.repeated {
		return r.Stands(m.Part)
	}
	return compiler.Met(m.guards, r.env.Truth)
}

// Values returns what a statement states in the variant: nothing where its lid
// does not stand, and more values where it stands more than once, in a
// repetition. A lid under a condition that nothing decides counts as standing.
func (r *Reading) Values(s *Statement) []value.Value {
	if !s.repeated {
		if compiler.Met(s.guards, r.env.Truth) == value.False {
			return nil
		}
		return []value.Value{conform(s.Fact.Type, r.env.Eval(s.Node))}
	}
	var values []value.Value
	r.env.Each(s.Part, func(env *compiler.Environment) {
		if env.Met(s.Part) != value.False {
			values = append(values, conform(s.Fact.Type, env.Eval(s.Node)))
		}
	})
	return values
}

// conform gives a value the exact type of the fact that it is for.
func conform(t value.Type, v value.Value) value.Value {
	if exact, ok := t.Conform(v); ok {
		return exact
	}
	return v
}

// read makes one answer of the statements of a fact.
func (r *Reading) read(statements []*Statement) Answer {
	var settled gathering
	var unsettled Answer
	for _, s := range statements {
		for _, v := range r.Values(s) {
			if _, unknown := v.(value.Unknown); unknown {
				unsettled.From = append(unsettled.From, s)
				continue
			}
			settled.take(s, v)
		}
	}
	switch {
	case len(settled.answer.From) > 0:
		return settled.settle()
	case len(unsettled.From) > 0:
		unsettled.State = Unsettled
		unsettled.Value = value.Unknown{Of: unsettled.From[0].Fact.Type.Kind}
		unsettled.Part = make([]int, len(unsettled.From))
		return unsettled
	}
	return Answer{Value: value.Unknown{}}
}

// Env returns the environment of the variant, for what hangs on other names than
// facts.
func (r *Reading) Env() expr.Env { return r.env }

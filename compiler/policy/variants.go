package policy

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
)

// vary calls visit with a reader for every variant of a scope that the names of a
// rule turn on.
func (r *run) vary(scope *facts.Scope, one *rule, visit func(compiler.Variant, *reader)) {
	on := r.turning(scope, one)
	if len(r.program.Hangs(append(on.Values[:len(on.Values):len(on.Values)], on.Conditions...))) == 0 {
		visit(compiler.Variant{}, r.plain(scope))
		return
	}
	r.program.Vary(r.in.Values, on, func(v compiler.Variant, e *compiler.Environment) bool {
		visit(v, r.reader(scope, v.String(), e))
		return true
	})
}

// readerKey names a scope in a variant.
type readerKey struct {
	scope   *facts.Scope
	variant string
}

// maxReaders is how many readers are kept for further rules.
const maxReaders = 256

// reader returns the reader of a scope in a variant.
func (r *run) reader(scope *facts.Scope, variant string, e *compiler.Environment) *reader {
	key := readerKey{scope, variant}
	if known := r.readers[key]; known != nil {
		return known
	}
	made := &reader{run: r, scope: scope, env: e, reading: r.facts.In(e), answers: map[*expr.Symbol]answer{}}
	if len(r.readers) < maxReaders {
		r.readers[key] = made
	}
	return made
}

// plain returns the reader of a scope for what hangs on no parameter.
func (r *run) plain(scope *facts.Scope) *reader {
	if known := r.readers[readerKey{scope: scope}]; known != nil {
		return known
	}
	return r.reader(scope, "", r.program.With(r.in.Values))
}

// fixed reports whether what a rule reads is the same in every variant: it hangs on
// no parameter and stands in no repetition.
func (r *run) fixed(scope *facts.Scope, read compiler.Read) bool {
	if read.Topic == nil {
		return false
	}
	key := fixedKey{scope, nameOf(read)}
	fixed, known := r.fixedNames[key]
	if !known {
		var on compiler.Turning
		r.turns(scope, read, &on)
		fixed = len(r.program.Hangs(append(on.Values, on.Conditions...))) == 0 && !r.repeated(scope, read.Topic)
		r.fixedNames[key] = fixed
	}
	return fixed
}

// fixedKey names a topic or a fact of a scope.
type fixedKey struct {
	scope *facts.Scope
	name  string
}

// repeated reports whether a topic is spoken of in a repetition.
func (r *run) repeated(scope *facts.Scope, topic *compiler.Topic) bool {
	return slices.ContainsFunc(r.facts.About(scope, topic.Name), func(mention *facts.Mention) bool {
		_, ok := compiler.Ancestor[*compiler.Repeat](mention.Part)
		return ok
	})
}

// turning returns what the names of a rule turn on: the values that leden, header
// and parties state, and the conditions that leden stand under.
func (r *run) turning(scope *facts.Scope, one *rule) compiler.Turning {
	on := compiler.Turning{Defaults: r.in.Defaults}
	for _, symbol := range one.symbols {
		r.turns(scope, one.Pack.Reads(symbol), &on)
	}
	if one.durations {
		for _, s := range r.durations {
			for _, statement := range r.facts.Statements(s.Scope, s.Topic.Name, s.Fact.Name) {
				on.Values = append(on.Values, statement.Node)
				on.Conditions = append(on.Conditions, compiler.Nodes(compiler.Guards(statement.Part))...)
			}
		}
	}
	return on
}

// turns adds what one name turns on.
func (r *run) turns(scope *facts.Scope, read compiler.Read, on *compiler.Turning) {
	switch read.Kind {
	case compiler.ReadTopic:
		for _, mention := range r.facts.About(scope, read.Topic.Name) {
			on.Conditions = append(on.Conditions, compiler.Nodes(compiler.Guards(mention.Part))...)
		}
	case compiler.ReadFact:
		for _, s := range r.facts.Statements(scope, read.Topic.Name, read.Fact.Name) {
			on.Values = append(on.Values, s.Node)
			on.Conditions = append(on.Conditions, compiler.Nodes(compiler.Guards(s.Part))...)
		}
	case compiler.ReadHeader:
		on.Values = append(on.Values, r.facts.HeaderConditions(read.Field)...)
	case compiler.ReadRole:
		for _, party := range r.program.Parties {
			for _, field := range []string{roleField, read.Field} {
				on.Values = append(on.Values, r.facts.HeaderConditions(party.Name+"."+field)...)
			}
		}
	}
}

// Hangs returns the names of the values from outside on which the outcomes for a
// document can turn: with the same values of these every rule comes to the same.
func (b *Book) Hangs(p *compiler.Program, collected *facts.Facts) []string {
	r := &run{book: b, program: p, facts: collected}
	r.collectDurations()
	nodes := r.facts.HeaderConditions(partOf)
	for _, scope := range r.facts.Scopes {
		for _, one := range b.rules {
			on := r.turning(scope, one)
			nodes = append(append(nodes, on.Values...), on.Conditions...)
		}
	}
	return p.Hangs(nodes)
}

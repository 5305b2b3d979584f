package policy

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
)

// answer is what a name in a rule comes to in one variant.
type answer struct {
	// values are what it can be: of a fact that leden contradict all its values.
	values []value.Value
	// absent is set when the document says nothing of it.
	absent bool
	facts  facts.Answer
}

// first is its first value, onbekend where it has none.
func (a answer) first(symbol *expr.Symbol) value.Value {
	if len(a.values) > 0 {
		return a.values[0]
	}
	return value.Unknown{Of: symbol.Type.Kind}
}

// reader finds what names in rules come to, in one scope and one variant.
type reader struct {
	run     *run
	scope   *facts.Scope
	env     *compiler.Environment
	reading *facts.Reading
	answers map[*expr.Symbol]answer
}

func (r *reader) answer(pack *compiler.Pack, symbol *expr.Symbol) answer {
	found, known := r.answers[symbol]
	if !known {
		found = r.find(symbol, pack.Reads(symbol))
		if len(found.values) == 0 {
			found.values = []value.Value{found.first(symbol)}
		}
		r.answers[symbol] = found
	}
	return found
}

func (r *reader) find(symbol *expr.Symbol, read compiler.Read) answer {
	if plain := r.run.plain(r.scope); plain != r && r.run.fixed(r.scope, read) {
		return plain.find(symbol, read)
	}
	switch read.Kind {
	case compiler.ReadTopic:
		return r.topic(read.Topic)
	case compiler.ReadFact:
		a := r.reading.Fact(r.scope, read.Topic.Name, read.Fact.Name)
		return answer{values: a.Values, absent: a.State == facts.Missing, facts: a}
	case compiler.ReadHeader:
		return header(symbol, r.reading.Header(r.scope, read.Field))
	case compiler.ReadRole:
		return r.role(symbol, read)
	case compiler.ReadLimit:
		return answer{values: []value.Value{r.run.book.limits[read.Limit]}}
	}
	return answer{absent: true}
}

func (r *reader) topic(topic *compiler.Topic) answer {
	switch r.reading.Topic(r.scope, topic.Name) {
	case value.True:
		return answer{values: []value.Value{value.Bool(true)}}
	case value.False:
		return answer{values: []value.Value{value.Bool(false)}, absent: true}
	}
	return answer{}
}

// unknownChoice is a choice of some facts of documents and parties. What a
// document says nothing of counts as that.
const unknownChoice = "onbekend"

// header is what a fact of the document comes to. A document that does not say
// whether it is part of something is part of nothing.
func header(symbol *expr.Symbol, a facts.Answer) answer {
	switch {
	case a.State == facts.Known:
		return answer{values: a.Values, facts: a}
	case symbol.Name == partOf && a.State == facts.Missing:
		return answer{values: []value.Value{value.ChoicesOf()}}
	case slices.Contains(symbol.Type.Choices, unknownChoice) && symbol.Type.Kind == value.ChoiceKind:
		return answer{values: []value.Value{value.Choice(unknownChoice)}, facts: a}
	}
	return answer{absent: a.State == facts.Missing, facts: a}
}

// role is what a fact of the party with a role comes to; of several parties with
// it all that they say.
func (r *reader) role(symbol *expr.Symbol, read compiler.Read) answer {
	result := answer{absent: true}
	for _, party := range r.withRole(read.Role) {
		one := header(symbol, r.reading.Party(party, read.Field))
		result.absent = result.absent && one.absent
		v := one.first(symbol)
		if !slices.ContainsFunc(result.values, func(known value.Value) bool { return value.Equal(known, v) }) {
			result.values = append(result.values, v)
		}
	}
	if len(result.values) == 0 {
		return header(symbol, facts.Answer{State: facts.Missing})
	}
	return result
}

// withRole returns the parties that have a role in the variant.
func (r *reader) withRole(role string) []*compiler.Party {
	var parties []*compiler.Party
	for _, party := range r.run.program.Parties {
		if roles, ok := r.reading.Party(party, roleField).Value.(value.Choices); ok && roles.Has(role) {
			parties = append(parties, party)
		}
	}
	return parties
}

// roleField is the field of a party that holds its roles.
const roleField = "rol"

// env gives the names of one rule their values in one combination of them. It
// computes functions, and says what moet comes to.
type env struct {
	reader *reader
	pack   *compiler.Pack
	// chosen are the values tried of names that have several.
	chosen map[*expr.Symbol]value.Value
	// tolerant takes what nobody marked for not known, not for not there.
	tolerant bool
}

// Value implements [expr.Env].
func (e *env) Value(symbol *expr.Symbol) value.Value {
	if v, ok := e.chosen[symbol]; ok {
		return v
	}
	found := e.reader.answer(e.pack, symbol)
	if e.tolerant && e.unmarked(symbol) {
		return value.Unknown{Of: symbol.Type.Kind}
	}
	return found.values[0]
}

// Unsettled implements [expr.Judge].
func (e *env) Unsettled(x expr.Node) value.Truth {
	if e.tolerant && e.wants(x) {
		return value.NotKnown
	}
	return value.False
}

// wants reports whether a node reads something that no lid is marked as.
func (e *env) wants(x expr.Node) bool { return slices.ContainsFunc(expr.Symbols(x), e.unmarked) }

// unmarked reports whether a name is that of a topic or a fact that no lid is marked
// as.
func (e *env) unmarked(symbol *expr.Symbol) bool {
	return e.pack.Reads(symbol).Topic != nil && e.reader.answer(e.pack, symbol).absent
}

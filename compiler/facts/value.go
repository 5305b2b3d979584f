package facts

import (
	"github.com/akte-lang/akte/compiler/value"
)

// AddsUp reports whether what several leden state of a fact of this type adds up:
// that of sets and lists does.
func AddsUp(t value.Type) bool { return t.Kind == value.ChoicesKind || t.Kind == value.ListKind }

// Same reports whether two values of a fact say the same: 12 maanden and 1 jaar
// do, 30 dagen and 1 maand do not.
func Same(a, b value.Value) bool { return keyOf(a) == keyOf(b) }

// keyOf returns what is equal of values that say the same, and of no others.
func keyOf(v value.Value) string {
	if duration, ok := v.(value.Duration); ok {
		v = duration.Canonical()
	}
	return v.Kind().String() + " " + v.String()
}

// gathering adds up what the statements of a fact state.
type gathering struct {
	answer Answer
	at     map[string]int // the index in the values of the answer, by key
	elems  []value.Value  // of a list
	last   int            // the index of the value stated last
}

// take adds what one statement states.
func (g *gathering) take(s *Statement, v value.Value) {
	index := 0
	if AddsUp(s.Fact.Type) {
		g.add(s.Fact.Type, v)
	} else {
		index = g.indexOf(v)
	}
	g.answer.From = append(g.answer.From, s)
	g.answer.Part = append(g.answer.Part, index)
}

// indexOf returns the index of a value among those of the answer, where it is
// put when nobody has stated it before.
func (g *gathering) indexOf(v value.Value) int {
	if len(g.answer.Values) > 0 && value.Equal(g.answer.Values[g.last], v) {
		return g.last // most leden agree
	}
	key := keyOf(v)
	index, known := g.at[key]
	if !known {
		if g.at == nil {
			g.at = map[string]int{}
		}
		index = len(g.answer.Values)
		g.at[key] = index
		g.answer.Values = append(g.answer.Values, v)
	}
	g.last = index
	return index
}

// add adds the elements of a set or a list to those that were stated before.
func (g *gathering) add(t value.Type, v value.Value) {
	switch v := v.(type) {
	case value.Choices:
		if len(g.answer.Values) > 0 {
			if value.Equal(g.answer.Values[0], v) {
				return
			}
			if before, ok := g.answer.Values[0].(value.Choices); ok {
				g.answer.Values[0] = conform(t, value.ChoicesOf(append(before.Names(), v.Names()...)...))
			}
			return
		}
	case value.List:
		if g.at == nil {
			g.at = map[string]int{}
		}
		for _, elem := range v.Elems() {
			key := keyOf(elem)
			if _, known := g.at[key]; !known {
				g.at[key] = len(g.elems)
				g.elems = append(g.elems, elem)
			}
		}
	}
	if len(g.answer.Values) == 0 {
		g.answer.Values = []value.Value{v}
	}
}

// settle returns what it comes to, of at least one statement.
func (g *gathering) settle() Answer {
	a := g.answer
	if _, list := a.Values[0].(value.List); list {
		a.Values[0] = value.ListOf(g.elems...)
	}
	a.State, a.Value = Known, a.Values[0]
	if len(a.Values) > 1 {
		a.State, a.Value = Contradicted, value.Unknown{Of: a.Values[0].Kind()}
	}
	return a
}

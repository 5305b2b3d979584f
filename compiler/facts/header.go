package facts

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Header returns a fact of the document (soort, deel_van, wederpartij,
// sluitwijze, aanbod, peildatum, …). Onbekend that the header states is Known
// where the type of the fact has it for one of its choices, because rules ask for
// it. The soort of an annex that has one is that of the annex.
func (r *Reading) Header(scope *Scope, name string) Answer {
	if name == "soort" && scope.Annex != nil {
		kinds := value.ChoicesOf(scope.Kinds...)
		return Answer{State: Known, Value: kinds, Values: []value.Value{kinds}}
	}
	return r.named(name)
}

// Party returns a fact or a field of a party (rol, omvang, overheid, vestiging,
// eigen_av, vakgebied, naam, …).
func (r *Reading) Party(party *compiler.Party, name string) Answer {
	return r.named(party.Name + "." + name)
}

// named returns what the document says under a name of the header or a party.
func (r *Reading) named(name string) Answer {
	symbol := r.facts.Program.Symbol(name)
	if symbol == nil {
		return Answer{Value: value.Unknown{}}
	}
	return r.settled(symbol)
}

func (r *Reading) settled(symbol *expr.Symbol) Answer {
	v := r.env.Value(symbol)
	if _, unknown := v.(value.Unknown); !unknown && v != nil {
		return Answer{State: Known, Value: v, Values: []value.Value{v}}
	}
	unknown := value.Unknown{Of: symbol.Type.Kind}
	if r.facts.Program.Source(symbol) == nil {
		return Answer{State: Missing, Value: unknown}
	}
	return Answer{State: Unsettled, Value: unknown}
}

// HeaderConditions returns what a fact of the document hangs on: the expression
// that gives it its value, if any.
func (f *Facts) HeaderConditions(name string) []expr.Node {
	symbol := f.Program.Symbol(name)
	if symbol == nil {
		return nil
	}
	if node := f.Program.Source(symbol); node != nil {
		return []expr.Node{node}
	}
	return nil
}

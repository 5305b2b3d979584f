package compiler

import (
	"slices"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// MaxIterations is how many times the repetitions of one document may run, all
// together, before it is refused.
const MaxIterations = 100_000

// Evaluate chooses the variant that the values give, fills it in and numbers
// it. The document is nil when a finding stops it, and when Compile's findings
// did.
func (p *Program) Evaluate(given Values) (*document.Document, diag.List) {
	if p.stops {
		return nil, nil
	}
	e := newEvaluation(p, given)
	e.require()
	d := e.document()
	e.findings = unique(e.findings)
	if e.findings.Stops() {
		return nil, e.findings
	}
	return d, e.findings
}

// Findings are what Evaluate would say without any values from outside, but for
// the values that are missing and the references that package check looks at in
// every variant.
func (p *Program) Findings() diag.List {
	_, findings := p.Evaluate(nil)
	return slices.DeleteFunc(findings, func(f diag.Finding) bool {
		return f.Code == missingValue.Code || f.Code == undecided.Code || f.Code == AbsentTarget.Code
	})
}

// evaluation is one run of Evaluate.
type evaluation struct {
	program *Program
	given   map[*expr.Symbol]value.Value
	origins map[*expr.Symbol]Given // where the values came from
	values  map[*expr.Symbol]value.Value
	missing map[*expr.Symbol]bool // reported as missing
	// deviates holds what is given to model clauses beyond their bounds, and how.
	deviates   map[*expr.Symbol]diag.Text
	iterations int
	cut        bool // the repetitions were cut off
	// lenient is set when every condition that cannot be settled counts as met.
	lenient  bool
	memo     memo
	findings diag.List
}

func newEvaluation(p *Program, given Values) *evaluation {
	e := &evaluation{
		program: p,
		given:   map[*expr.Symbol]value.Value{},
		origins: map[*expr.Symbol]Given{},
		values:  map[*expr.Symbol]value.Value{},
		missing: map[*expr.Symbol]bool{},

		deviates: map[*expr.Symbol]diag.Text{},
	}
	e.read(given)
	return e
}

// frame gives names their values; inside a repetition its variable comes first.
type frame struct {
	e       *evaluation
	outer   *frame
	symbols []*expr.Symbol
	values  []value.Value
}

// Value implements [expr.Env].
func (f *frame) Value(symbol *expr.Symbol) value.Value {
	for g := f; g != nil; g = g.outer {
		for i, known := range g.symbols {
			if known == symbol {
				return g.values[i]
			}
		}
	}
	return f.e.value(symbol)
}

// value returns the value of a symbol outside repetitions: what was given, or
// what the source says, or onbekend.
func (e *evaluation) value(symbol *expr.Symbol) value.Value {
	if v, known := e.values[symbol]; known {
		return v
	}
	unsettled := value.Unknown{Of: symbol.Type.Kind}
	e.values[symbol] = unsettled // a circle has been reported; it ends here
	v := value.Value(unsettled)
	b := e.program.bindings[symbol]
	if given, ok := e.given[symbol]; ok {
		v = given
	} else if b != nil && b.node != nil {
		result := expr.Eval(b.node, &frame{e: e})
		switch {
		case result.Problem != nil:
			e.findings.Add(problemAt(b.node.Place(), result.Problem))
		default:
			v = conform(symbol.Type, result.Value)
		}
	}
	e.values[symbol] = v
	return v
}

// conform gives a value the exact type that it stands for: a single choice
// where a set is asked becomes a set.
func conform(t value.Type, v value.Value) value.Value {
	if exact, ok := t.Conform(v); ok {
		return exact
	}
	return v
}

// each runs f for every element of a repetition, with the variable set.
func (e *evaluation) each(list expr.Node, v *variable, outer *frame, f func(*frame)) {
	if list == nil {
		return // it has a fault, which Compile has reported
	}
	result := expr.Eval(list, outer)
	switch {
	case result.Problem != nil:
		e.findings.Add(problemAt(list.Place(), result.Problem))
		return
	case isUnknown(result.Value):
		e.missingValues(list, outer)
		return
	}
	run := func(symbols []*expr.Symbol, values []value.Value) {
		if e.iterations++; e.iterations > MaxIterations {
			return
		}
		f(&frame{e: e, outer: outer, symbols: symbols, values: values})
	}
	switch elements := result.Value.(type) {
	case value.List:
		for _, elem := range elements.Elems() {
			run([]*expr.Symbol{v.symbol}, []value.Value{elem})
		}
	case value.Choices:
		for _, name := range elements.Names() {
			run([]*expr.Symbol{v.symbol}, []value.Value{value.Choice(name)})
		}
	case value.Table:
		for i := range elements.Len() {
			run(v.columns, elements.Row(i))
		}
	}
	if e.iterations > MaxIterations && !e.cut {
		e.cut = true
		e.findings.Add(tooMuch.At(list.Place(), "De herhalingen in dit document lopen samen meer dan %d keer.",
			"The repetitions in this document run more than %d times together.", MaxIterations))
	}
}

// holds decides a condition. What cannot be decided is a finding.
func (e *evaluation) holds(condition expr.Node, f *frame) bool {
	if condition == nil {
		return true
	}
	result := expr.Eval(condition, f)
	switch {
	case result.Problem != nil:
		e.findings.Add(problemAt(condition.Place(), result.Problem))
		return false
	case result.Comparison.Truth == value.True:
		return true
	case result.Comparison.Truth == value.False:
		return false
	case e.lenient:
		return true
	case result.Comparison.Truth == value.NotKnown:
		e.missingValues(condition, f)
		return false
	}
	e.findings.Add(dependsOnDate.At(condition.Place(), "Deze voorwaarde hangt af van de datum. %s",
		"This condition depends on the date. %s", result.Comparison.Reason))
	return false
}

func isUnknown(v value.Value) bool {
	_, unsettled := v.(value.Unknown)
	return v == nil || unsettled
}

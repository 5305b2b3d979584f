package policy

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// verdict is what one condition comes to for one combination of values.
type verdict struct {
	outcome Outcome
	// env holds the values that were tried.
	env *env
	// comparison says on which dates it hangs.
	comparison value.Comparison
	// established is set when the rule applies at all.
	established bool
	// wanting is set when it is not met because nobody marked what it asks after.
	wanting bool
}

// rule holds one scope against a rule in all variants.
func (r *run) rule(scope *facts.Scope, one *rule) Result {
	result := Result{Rule: one.Rule, Scope: scope, rule: one, run: r}
	if one.Faulty || one.circular {
		result.Outcome = Unknown
		if one.Faulty {
			result.Outcome = NotApplicable // it is a finding in the pack itself
		}
		return result
	}
	collected := newHits(one)
	r.vary(scope, one, func(v compiler.Variant, in *reader) {
		collected.begin(v)
		for i := range one.conditions {
			collected.add(i, r.condition(scope, one, i, in))
		}
	})
	collected.finish(&result)
	return result
}

// condition holds one variant against a condition: the worst over all
// combinations of the values that leden contradict each other in counts.
func (r *run) condition(scope *facts.Scope, one *rule, i int, in *reader) []verdict {
	c := one.conditions[i]
	if !r.applies(scope, one, c, in) {
		return nil
	}
	var verdicts []verdict
	combine(in, one.Pack, c.tried, func(chosen map[*expr.Symbol]value.Value) {
		e := &env{reader: in, pack: one.Pack, chosen: chosen}
		if v := r.judge(scope, c, e); v.established {
			verdicts = append(verdicts, v)
		}
	})
	return verdicts
}

// applies reports whether a condition is about documents like this one, on the
// day whose law counts.
func (r *run) applies(scope *facts.Scope, one *rule, c condition, in *reader) bool {
	if day := r.program.LawDay(); day != "" {
		if c.From != "" && day < c.From || c.Until != "" && day >= c.Until {
			return false
		}
	}
	switch r.fits(scope, one, c, in) {
	case fit:
		return true
	case fitsWhole:
		// What is part of terms that are not at hand is judged by what it does say:
		// what it leaves out may stand in those.
		return one.ownPart || r.speaks(one, in)
	}
	return one.ownPart
}

// fitness is whether a condition is about a kind of document.
type fitness uint8

const (
	unfit     fitness = iota
	fitsWhole         // it is about what the document is part of
	fit
)

// fits reports whether a condition is about the kind of document that a scope is. A
// document that does not say what it is, is what its packs are about.
func (r *run) fits(scope *facts.Scope, one *rule, c condition, in *reader) fitness {
	kinds := one.kindsOf(c)
	if len(kinds) == 0 || len(scope.Kinds) == 0 || overlap(kinds, scope.Kinds) {
		return fit
	}
	if whole, ok := in.reading.Header(scope, partOf).Value.(value.Choices); ok && overlap(kinds, whole.Names()) {
		return fitsWhole
	}
	return unfit
}

// speaks reports whether some lid is about a topic that a rule reads.
func (r *run) speaks(one *rule, in *reader) bool {
	return slices.ContainsFunc(one.symbols, func(symbol *expr.Symbol) bool {
		topic := one.Pack.Reads(symbol).Topic
		return topic != nil && in.reading.Topic(in.scope, topic.Name) != value.False
	})
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(name string) bool { return slices.Contains(b, name) })
}

// judge holds one combination of values against a condition.
func (r *run) judge(scope *facts.Scope, c condition, e *env) verdict {
	if all(c.When, e).Truth != value.True {
		return verdict{}
	}
	v := verdict{established: true, env: e, comparison: all(c.Nodes, e)}
	switch v.comparison.Truth {
	case value.True:
		v.outcome = Clean
	case value.NotKnown:
		v.outcome = Unknown
	case value.Depends:
		v.outcome = Depends
	default:
		v.outcome = outcomeOf(c.weight())
		v.wanting = all(c.Nodes, &env{reader: e.reader, pack: e.pack, chosen: e.chosen, tolerant: true}).Truth != value.False
		if v.wanting && !r.complete(scope) {
			v.outcome = Untested
		}
	}
	return v
}

// complete reports whether somebody marked every lid of a scope.
func (r *run) complete(scope *facts.Scope) bool {
	return r.program.Complete || scope.Annex != nil && scope.Annex.Complete
}

func (c condition) weight() diag.Severity { return Weight(c.Condition) }

// Weight is how much a condition weighs when it is not met. What is no more than
// usual practice weighs no more than a warning.
func Weight(c *compiler.Condition) diag.Severity {
	weight := c.Severity
	if weight == 0 {
		weight = diag.Warning
	}
	if c.Norm == normPractice {
		weight = min(weight, diag.Warning)
	}
	return weight
}

const normPractice = "praktijk"

// all computes what nodes come to together. A node that is no janee asks for a
// value that is settled.
func all(nodes []expr.Node, e *env) value.Comparison {
	whole := value.Comparison{Truth: value.True}
	for _, n := range nodes {
		one := truth(n, e)
		both := value.And(whole.Truth, one.Truth)
		if both != whole.Truth {
			whole = one
		}
		if both == value.False {
			return one
		}
	}
	return whole
}

func truth(n expr.Node, e *env) value.Comparison {
	result := expr.Eval(n, e)
	switch {
	case result.Problem != nil:
		return value.Comparison{Truth: value.NotKnown, Reason: result.Problem.Message}
	case n.Type().Kind == value.BoolKind:
		return result.Comparison
	}
	if _, unknown := result.Value.(value.Unknown); unknown || result.Value == nil {
		return value.Comparison{Truth: value.NotKnown}
	}
	return value.Comparison{Truth: value.True}
}

// maxCombinations is how many combinations of contradicting values are tried
// whole. Beyond that each name is tried by itself, the others at their first value:
// a rule is about few facts, and one that many leden contradict is a finding
// anyway.
const maxCombinations = 256

// combine calls visit for every combination of the values of the names that have
// several.
func combine(in *reader, pack *compiler.Pack, symbols []*expr.Symbol, visit func(map[*expr.Symbol]value.Value)) {
	var several []*expr.Symbol
	combinations := 1
	for _, symbol := range symbols {
		if n := len(in.answer(pack, symbol).values); n > 1 {
			several = append(several, symbol)
			combinations = min(combinations*n, maxCombinations+1)
		}
	}
	if combinations > maxCombinations {
		for _, symbol := range several {
			for _, v := range in.answer(pack, symbol).values {
				visit(map[*expr.Symbol]value.Value{symbol: v})
			}
		}
		return
	}
	chosen := map[*expr.Symbol]value.Value{}
	var choose func(rest []*expr.Symbol)
	choose = func(rest []*expr.Symbol) {
		if len(rest) == 0 {
			copied := make(map[*expr.Symbol]value.Value, len(chosen))
			for symbol, v := range chosen {
				copied[symbol] = v
			}
			visit(copied)
			return
		}
		for _, v := range in.answer(pack, rest[0]).values {
			chosen[rest[0]] = v
			choose(rest[1:])
		}
	}
	choose(several)
}

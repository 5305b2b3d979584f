package facts

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// valueIn is a value with the variants that have it; "" when all have.
type valueIn struct {
	value   value.Value
	variant string
}

// mostVariants is how many variants a row names.
const mostVariants = 3

// perVariant returns the values that a statement has, with their variants. Of a
// quantity it is the one by default.
func (f *Facts) perVariant(s *Statement) []valueIn {
	under := condition(s.Part)
	if !fewValues(s.Fact.Type) || len(expr.Symbols(s.Node)) == 0 {
		var values []valueIn
		for _, v := range f.In(f.Program.In(compiler.Variant{})).stated(s) {
			values = append(values, valueIn{v, under})
		}
		return values
	}
	var values []valueIn
	variants := map[int][]string{}
	f.Program.Variants([]expr.Node{s.Node}, func(v compiler.Variant, _ func(expr.Node) value.Truth) bool {
		for _, one := range f.In(f.Program.In(v)).stated(s) {
			i := slices.IndexFunc(values, func(known valueIn) bool { return value.Equal(known.value, one) })
			if i < 0 {
				i = len(values)
				values = append(values, valueIn{value: one})
			}
			variants[i] = append(variants[i], v.String())
		}
		return true
	})
	for i := range values {
		values[i].variant = joined(under, named(variants[i]))
		if len(values) == 1 {
			values[i].variant = under
		}
	}
	return values
}

// stated returns the different values of a statement, whether its lid stands in
// the variant or not.
func (r *Reading) stated(s *Statement) []value.Value {
	var different gathering
	r.env.Each(s.Part, func(env *compiler.Environment) {
		different.indexOf(conform(s.Fact.Type, env.Eval(s.Node)))
	})
	return different.answer.Values
}

// named lists the variants that have a value, the first few of them.
func named(variants []string) string {
	slices.Sort(variants)
	variants = slices.Compact(variants)
	if len(variants) > mostVariants {
		return strings.Join(variants[:mostVariants], "; ") + "; …"
	}
	return strings.Join(variants, "; ")
}

// joined ties the condition of a lid to the variants of its value.
func joined(condition, variants string) string {
	if condition == "" {
		return variants
	}
	return condition + "; " + variants
}

// condition returns the conditions that a part stands under, as Akte writes
// them: "klantsoort is consument"; "" without any.
func condition(part compiler.Part) string {
	var parts []string
	add := func(n expr.Node, negated bool) {
		text := sourceText(n.Place())
		if negated {
			text = "niet (" + text + ")"
		}
		parts = append(parts, text)
	}
	for _, guard := range compiler.Guards(part) {
		if guard.Holds != nil {
			add(guard.Holds, false)
		}
		for _, n := range guard.Fails {
			add(n, true)
		}
	}
	if len(parts) > 1 {
		for i, text := range parts {
			if strings.Contains(text, " of ") && !strings.HasPrefix(text, "niet (") {
				parts[i] = "(" + text + ")"
			}
		}
	}
	return strings.Join(parts, " en ")
}

// sourceText returns what stands at a place, on one line.
func sourceText(place source.Place) string { return strings.Join(strings.Fields(place.Text()), " ") }

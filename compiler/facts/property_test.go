package facts_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// statements draws the facts of a number of leden.
func statements(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.OneOf(
		rapid.Map(rapid.SampledFrom([]string{"aard", "gevolgen", "aard + maatregelen", "()", "onbekend"}),
			func(v string) string { return "avg.datalek(inhoud = " + v + ")" }),
		rapid.Map(rapid.SampledFrom([]string{"24 uur", "1 dag", "2 dagen", "48 uur", "onbekend"}),
			func(v string) string { return "avg.datalek(termijn = " + v + ")" }),
	), 1, 6).Draw(t, "statements")
}

func documentOf(statements []string) string {
	var b strings.Builder
	b.WriteString("overeenkomst \"Proef\"\nartikel \"Een\"\n")
	for _, s := range statements {
		fmt.Fprintf(&b, "    lid over %s { Tekst. }\n", s)
	}
	return b.String()
}

// TestOrderMakesNoDifference states the same in another order: what the facts come
// to stays the same.
func TestOrderMakesNoDifference(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		drawn := statements(rt)
		one := collect(t, documentOf(drawn))
		other := collect(t, documentOf(rapid.Permutation(drawn).Draw(rt, "order")))
		for _, fact := range []string{"inhoud", "termijn"} {
			a := byDefault(one).Fact(one.Scopes[0], "avg.datalek", fact)
			b := byDefault(other).Fact(other.Scopes[0], "avg.datalek", fact)
			assert.Equal(rt, a.State, b.State)
			assert.Len(rt, b.From, len(a.From))
			assert.Len(rt, b.Values, len(a.Values))
			if fact == "inhoud" && a.State == facts.Known {
				assert.Equal(rt, a.Value.String(), b.Value.String(), "a set has the order of its declaration")
			}
		}
	})
}

// TestContradictionsAreThoseOfTheReading holds the two ways of finding a
// contradiction against each other.
func TestContradictionsAreThoseOfTheReading(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f := collect(t, documentOf(statements(rt)))
		found, complete := f.Contradictions()
		require.True(rt, complete)
		term := byDefault(f).Fact(f.Scopes[0], "avg.datalek", "termijn")
		assert.Equal(rt, term.State == facts.Contradicted, len(found) == 1)
		for _, c := range found {
			assert.False(rt, facts.Same(c.First.Value, c.Second.Value))
			assert.Len(rt, term.From, 2+len(c.Others))
		}
	})
}

func TestSame(t *testing.T) {
	duration := rapid.Custom(func(t *rapid.T) value.Value {
		return value.Duration{
			Count: rapid.Int64Range(0, 60).Draw(t, "count"),
			Unit:  value.Unit(rapid.IntRange(int(value.Minute), int(value.Year)).Draw(t, "unit")),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := duration.Draw(t, "a"), duration.Draw(t, "b")
		assert.True(t, facts.Same(a, a))
		assert.Equal(t, facts.Same(a, b), facts.Same(b, a))
		assert.False(t, facts.Same(a, value.Bool(true)))
	})
}

func FuzzCollect(f *testing.F) {
	f.Add(conditional)
	f.Add(documentOf([]string{"avg.datalek(termijn = 24 uur)", "avg.datalek(termijn = 2 dagen)"}))
	f.Add("overeenkomst \"A\"\nbijlage a \"B\" bij a\n    soort x\nlid over av.verval // voorstel\n{ x }")
	f.Add("overeenkomst \"A\"\nartikel \"A\" over avg.audit\nvoor elke x in (1 dag, 2 dagen)\nlid over av.levering(termijn = x) { {x} }\neinde")
	f.Fuzz(func(t *testing.T, text string) {
		sources, findings, err := load.Load(fstest.MapFS{"a.akte": {Data: []byte(text)}}, "a.akte", clauses.FS)
		if err != nil || findings.Count(diag.Error) > 0 {
			return
		}
		program, _ := compiler.Compile(sources)
		collected := facts.Collect(program)
		require.NotEmpty(t, collected.Scopes)
		rows := collected.Rows()
		require.GreaterOrEqual(t, len(rows), len(collected.Mentions), "no mention is lost")
		reading := collected.In(program.In(compiler.Variant{}))
		for _, mention := range collected.Mentions {
			require.NotNil(t, mention.Scope)
			for _, s := range mention.Statements {
				answer := reading.Fact(mention.Scope, mention.Topic.Name, s.Fact.Name)
				require.Len(t, answer.Part, len(answer.From))
			}
		}
	})
}

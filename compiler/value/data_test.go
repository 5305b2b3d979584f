package value_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func TestFromData(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typ  value.Type
		data any
		want string
	}{
		{duration, "twee weken", "2 weken"},
		{amount, "€ 1.000", "€ 1.000,00"},
		{number, json.Number("1250.5"), "1.250,5"},
		{number, json.Number("-1.5e3"), "-1.500"},
		{number, json.Number("25E-1"), "2,5"},
		{number, 3, "3"},
		{number, int64(-3), "-3"},
		{number, uint64(math.MaxUint64), "18.446.744.073.709.551.615"},
		{number, 4.0, "4"},
		{number, "1.250", "1.250"},
		{text, "ABC", `"ABC"`},
		{text, `"ABC" B.V.`, `"\"ABC\" B.V."`},
		{text, `"ABC"`, `"\"ABC\""`},
		{text, "onbekend", "onbekend"},
		{text, json.Number("12345678"), `"12345678"`},
		{yesNo, true, "ja"},
		{yesNo, "false", "nee"},
		{yesNo, "Waar", "ja"},
		{yesNo, "nee", "nee"},
		{yesNo, "onbekend", "onbekend"},
		{colour, "zee_groen", "zee_groen"},
		{colours, []any{"wit", "rood"}, "rood + wit"},
		{colours, "wit + rood", "rood + wit"},
		{colours, []any{}, "()"},
		{texts, []any{"a", "b"}, `("a", "b")`},
		{texts, `("a", "b")`, `("a", "b")`},
		{amounts, []any{"€ 1", "onbekend"}, `(€ 1,00, onbekend)`},
		{suppliers, []any{map[string]any{"naam": "AWS", "prijs": "€ 5"}}, `(("AWS", € 5,00))`},
		{suppliers, []any{[]any{"AWS", "€ 5"}, `("x", € 6)`}, `(("AWS", € 5,00), ("x", € 6,00))`},
		{suppliers, `(("AWS", € 5))`, `(("AWS", € 5,00))`},
		{anything, false, "nee"},
	} {
		v, p := value.FromData(c.typ, c.data)
		if assert.Nil(t, p, "%s: %v", c.typ, c.data) {
			assert.Equal(t, c.want, v.String())
			assert.True(t, c.typ.Admits(v))
		}
	}
}

func TestFromDataRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typ              value.Type
		data             any
		suggestion, cure string
	}{
		{duration, nil, "", "onbekend"},
		{duration, json.Number("30"), "30 dagen", "of 30 uur?"},
		{duration, json.Number("1.5"), "", "30 dagen"},
		{amount, json.Number("1000"), "€ 1.000", ""},
		{amount, json.Number("0.001"), "", "€ 1.000"},
		{amount, true, "", "€ 1.000"},
		{percentage, json.Number("5"), "5%", "of 500%?"},
		{date, json.Number("2018"), "", "2018-06-06"},
		{date, json.Number("x"), "", "2018-06-06"},
		{number, 7.5, `"7,5"`, ""},
		{number, math.NaN(), "", "aanhalingstekens"},
		{number, math.Inf(1), "", "aanhalingstekens"},
		{number, 1e60, `"1` + strings.Repeat(".000", 20) + `"`, ""},
		{number, json.Number("1e999999999"), "", "kleiner"},
		{number, json.Number("1e99999999999999999999"), "", "cijfers"},
		{number, json.Number("1e"), "", "cijfers"},
		{number, json.Number("1."), "", "cijfers"},
		{number, json.Number(""), "", "cijfers"},
		{number, json.Number("1e60e"), "", "cijfers"},
		{number, json.Number(strings.Repeat("9", 90)), "", "kleiner"},
		{number, json.Number("1" + strings.Repeat("0", 60) + "e60"), "", "kleiner"},
		{text, int64(1234), `"1234"`, ""},
		{text, "a\x07", "", "teken"},
		{text, []any{"a"}, "", "dat type"},
		{text, map[string]any{}, "", "dat type"},
		{text, struct{}{}, "", "dat type"},
		{yesNo, "soms", "", "ja, nee"},
		{colours, []any{"wit", 3}, "", "dat type"},
		{colours, []any{"wit", "zwart"}, "", "Kies uit"},
		{texts, []any{nil}, "", "onbekend"},
		{suppliers, []any{map[string]any{"naam": "AWS"}}, "", "naam, prijs"},
		{suppliers, []any{map[string]any{"naam": "AWS", "prijs": "€ 5", "prij": 1}}, "", "prijs?"},
		{suppliers, []any{map[string]any{"naam": "AWS", "prijs": "€ 5", "zetel": 1}}, "", "naam, prijs"},
		{suppliers, []any{[]any{"AWS"}}, "", "naam, prijs"},
		{suppliers, []any{[]any{"AWS", 5}}, "", "€ 5"},
		{suppliers, []any{"(a, € 1), (b, € 2)"}, "", "naam, prijs"},
		{suppliers, []any{"zomaar"}, "", "België"},
		{suppliers, []any{3}, "", "naam, prijs"},
	} {
		v, p := value.FromData(c.typ, c.data)
		if !assert.NotNil(t, p, "%s: %v gave %v", c.typ, c.data, v) {
			continue
		}
		assert.Nil(t, v)
		assert.Equal(t, c.suggestion, p.Suggestion, "%s: %v: %s", c.typ, c.data, p.Cure.NL)
		assert.Contains(t, p.Cure.NL, c.cure, "%s: %v", c.typ, c.data)
		requireComplete(t, p)
	}
}

// TestFromDataReadsLiterals: what a value prints as its literal is data for
// it, but for a text, which data holds without quotes.
func TestFromDataReadsLiterals(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := anyTyped().Draw(t, "value")
		data := c.v.String()
		if s, ok := c.v.(value.Text); ok {
			data = string(s)
		}
		v, p := value.FromData(c.typ, data)
		require.Nil(t, p, data)
		require.True(t, value.Equal(c.v, v), "%s became %s", c.v, v)
	})
}

// TestFromDataOnAnyJSON: whatever decodes gives a value of the type or a
// problem that is complete.
func TestFromDataOnAnyJSON(t *testing.T) {
	t.Parallel()
	leaf := rapid.SampledFrom([]any{
		"onbekend", "rood", "€ 1", "30 dagen", "", "x", true, nil, json.Number("3"), json.Number("0.1"), 0.1, int64(7), uint64(7),
	})
	rapid.Check(t, func(t *rapid.T) {
		c := anyTyped().Draw(t, "value")
		row := rapid.Map(rapid.SliceOfN(leaf, 0, 3), func(cells []any) any { return cells })
		named := rapid.Map(rapid.MapOf(rapid.SampledFrom([]string{"a", "b", "c"}), leaf), func(m map[string]any) any { return m })
		rows := rapid.Map(rapid.SliceOfN(rapid.OneOf(leaf, row, named), 0, 3), func(rows []any) any { return rows })
		data := rapid.OneOf(leaf, rows, named).Draw(t, "data")
		v, p := value.FromData(c.typ, data)
		if p != nil {
			require.Nil(t, v)
			requireComplete(t, p)
			return
		}
		require.True(t, c.typ.Admits(v))
	})
}

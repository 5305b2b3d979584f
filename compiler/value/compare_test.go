package value_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func TestCompareDurations(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, op, b string
		want     value.Truth
	}{
		{"12 maanden", "=", "1 jaar", value.True},
		{"4 kwartalen", "=", "1 jaar", value.True},
		{"7 dagen", "=", "1 week", value.True},
		{"60 minuten", "=", "1 uur", value.True},
		{"0 dagen", "=", "0 uur", value.True},
		{"0 dagen", "<", "1 minuut", value.True},
		{"-1 dag", "<", "0 uur", value.True},
		{"-31 dagen", "<", "-1 maand", value.Depends},
		{"-32 dagen", "<", "-1 maand", value.True},
		{"30 dagen", "<=", "1 maand", value.Depends},
		{"30 dagen", "=", "1 maand", value.Depends},
		{"28 dagen", "<=", "1 maand", value.True},
		{"28 dagen", "<", "1 maand", value.Depends},
		{"27 dagen", "<", "1 maand", value.True},
		{"31 dagen", ">=", "1 maand", value.True},
		{"32 dagen", "=", "1 maand", value.False},
		{"4 weken", ">", "1 maand", value.False},
		{"5 weken", ">", "1 maand", value.True},
		{"59 dagen", ">=", "2 maanden", value.Depends},
		{"58 dagen", ">=", "2 maanden", value.False},
		{"62 dagen", ">=", "2 maanden", value.True},
		{"365 dagen", "<=", "1 jaar", value.True},
		{"365 dagen", "=", "1 jaar", value.Depends},
		{"366 dagen", ">=", "1 jaar", value.True},
		// 400 years are always the same number of days.
		{"146.097 dagen", "=", "400 jaar", value.True},
		{"24 uur", "=", "1 dag", value.Depends},
		{"24 uur", "<=", "1 dag", value.Depends},
		{"22 uur", "<", "1 dag", value.True},
		{"50 uur", ">", "1 dag", value.True},
		{"96 uur", ">", "48 uur", value.True},
		{"4 dagen", "<=", "48 uur", value.False},
		{"24 uur", "<=", "1 maand", value.True},
		{"800 uur", ">", "1 maand", value.True},
		{"1 uur", "<", "1 werkdag", value.Depends},
		{"1 uur", "<", "2 werkdagen", value.True},
		{"1 dag", "=", "1 werkdag", value.Depends},
		{"1 dag", "<=", "1 werkdag", value.Depends},
		{"1 dag", "<=", "2 werkdagen", value.True},
		{"14 werkdagen", "<=", "30 dagen", value.True},
		{"14 werkdagen", "<=", "14 dagen", value.False},
		{"5 werkdagen", "<=", "1 week", value.Depends},
		{"10 werkdagen", "<=", "1 maand", value.True},
		{"60 werkdagen", ">", "1 maand", value.True},
		{"20 werkdagen", "=", "1 maand", value.Depends},
	} {
		got := value.Compare(c.op, read(t, duration, c.a), read(t, duration, c.b))
		assert.Equal(t, c.want, got.Truth, "%s %s %s: %s", c.a, c.op, c.b, got.Reason.NL)
		assert.Equal(t, c.want == value.Depends, !got.Reason.IsZero(), "%s %s %s", c.a, c.op, c.b)
	}
}

// TestThirtyDaysAgainstAMonth are the dates that practitioners worked out.
func TestThirtyDaysAgainstAMonth(t *testing.T) {
	t.Parallel()
	got := value.Compare("<=", length(t, "30 dagen"), length(t, "1 maand"))
	require.Equal(t, value.Depends, got.Truth)
	require.Len(t, got.Turns, 1)
	assert.Equal(t, "30 januari tot en met 28 februari 2027", got.Turns[0].Text().NL)
	assert.Equal(t, "30 January to 28 February 2027", got.Turns[0].Text().EN)
	assert.Equal(t, "In 2027 is 30 dagen langer dan 1 maand bij 30 begindagen (30 januari tot en met 28 februari 2027), "+
		"even lang bij 125 begindagen, korter bij 210 begindagen.", got.Reason.NL)

	leap := value.CompareIn(2028, "<=", length(t, "30 dagen"), length(t, "1 maand"))
	require.Len(t, leap.Turns, 1)
	assert.Equal(t, "31 januari tot en met 29 februari 2028", leap.Turns[0].Text().NL)
}

// TestReasonNamesFewDates: few ranges are named, a single day without "tot en
// met", and what never happens is left out.
func TestReasonNamesFewDates(t *testing.T) {
	t.Parallel()
	short := value.CompareIn(2027, ">=", length(t, "59 dagen"), length(t, "2 maanden"))
	require.Equal(t, value.Depends, short.Truth)
	assert.Contains(t, short.Reason.NL, "In 2027 is 59 dagen even lang als 2 maanden bij ")
	assert.NotContains(t, short.Reason.NL, "langer")
	assert.NotContains(t, short.Reason.EN, "longer")
	d := day(t, "6 juni 2018")
	assert.Equal(t, "6 juni 2018", value.DateRange{From: d, To: d}.Text().NL)
	across := value.DateRange{From: day(t, "31-12-2026"), To: day(t, "1-1-2027")}
	assert.Equal(t, "31 december 2026 tot en met 1 januari 2027", across.Text().NL)
	assert.Equal(t, "31 December 2026 to 1 January 2027", across.Text().EN)
}

// TestTurnsInLaterYear: in a year from which nothing turns, the next is taken.
func TestTurnsInLaterYear(t *testing.T) {
	t.Parallel()
	got := value.CompareIn(2025, "=", length(t, "365 dagen"), length(t, "1 jaar"))
	require.Equal(t, value.Depends, got.Truth)
	require.Len(t, got.Turns, 1)
	assert.Equal(t, "1 maart tot en met 31 december 2027", got.Turns[0].Text().NL)
	assert.Contains(t, got.Reason.NL, "In 2027 is 365 dagen even lang als 1 jaar")

	last := value.CompareIn(9999, "=", length(t, "365 dagen"), length(t, "1 jaar"))
	require.Equal(t, value.Depends, last.Truth)
	assert.NotEmpty(t, last.Turns)
}

// TestCompareAgreesWithTheCalendar: a comparison that is settled holds from
// every start date, and the dates that are named are those from which it does
// not.
func TestCompareAgreesWithTheCalendar(t *testing.T) {
	t.Parallel()
	calendar := []value.Unit{value.Day, value.Workday, value.Week, value.Month, value.Quarter, value.Year}
	rapid.Check(t, func(t *rapid.T) {
		a := value.Duration{Count: rapid.Int64Range(0, 70).Draw(t, "a"), Unit: rapid.SampledFrom(calendar).Draw(t, "unit a")}
		b := value.Duration{Count: rapid.Int64Range(0, 70).Draw(t, "b"), Unit: rapid.SampledFrom(calendar).Draw(t, "unit b")}
		op := rapid.SampledFrom([]string{"=", "<>", "<", "<=", ">", ">="}).Draw(t, "op")
		outcome := value.Compare(op, a, b)
		from := anyDate().Draw(t, "from")
		endA, tooLateA := from.Add(a)
		endB, tooLateB := from.Add(b)
		if tooLateA != nil || tooLateB != nil {
			return
		}
		holds := value.Compare(op, endA, endB).Truth
		if outcome.Truth != value.Depends {
			require.Equal(t, outcome.Truth, holds, "%s %s %s from %s", a, op, b, from)
			return
		}
		named := false
		for _, r := range outcome.Turns {
			if !from.Before(r.From) && !r.To.Before(from) {
				named = true
			}
		}
		if len(outcome.Turns) > 0 && from.Year() == outcome.Turns[0].From.Year() {
			require.Equal(t, named, holds == value.False, "%s %s %s from %s", a, op, b, from)
		}
	})
}

// TestCompareIsAntisymmetric: what a is to b, b is not to a; and turning the
// operands around turns the operator around.
func TestCompareIsAntisymmetric(t *testing.T) {
	t.Parallel()
	mirror := map[string]string{"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
	opposite := map[string]string{"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]value.Kind{
			value.DurationKind, value.AmountKind, value.PercentageKind, value.NumberKind, value.DateKind, value.ChoicesKind,
		}).Draw(t, "kind")
		a, b := simple(t, kind), simple(t, kind)
		for op := range mirror {
			outcome := value.Compare(op, a, b).Truth
			require.Equal(t, outcome, value.Compare(mirror[op], b, a).Truth, "%s %s %s", a, op, b)
			if kind != value.ChoicesKind {
				require.Equal(t, value.Not(outcome), value.Compare(opposite[op], a, b).Truth, "%s %s %s", a, op, b)
			}
		}
		require.Equal(t, value.True, value.Compare("=", a, a).Truth)
	})
}

func TestCompareOthers(t *testing.T) {
	t.Parallel()
	list := func(texts ...string) value.List {
		elems := make([]value.Value, len(texts))
		for i, text := range texts {
			elems[i] = read(t, anything, text)
		}
		return value.ListOf(elems...)
	}
	columns := []value.Column{{Name: "a", Type: number}}
	table, ok := value.NewTable(columns, []value.Value{value.NumberOf(1)})
	require.True(t, ok)
	for _, c := range []struct {
		a    value.Value
		op   string
		b    value.Value
		want value.Truth
	}{
		{value.Cents(100), "=", read(t, amount, "€ 1"), value.True},
		{read(t, percentage, "7,5%"), ">", read(t, percentage, "7%"), value.True},
		{read(t, number, "1 / 3"), "<", read(t, number, "0,34"), value.True},
		{day(t, "6-6-2018"), "<", day(t, "7-6-2018"), value.True},
		{value.Text("a"), "=", value.Text("a"), value.True},
		{value.Text("a"), "<>", value.Text("a"), value.False},
		{value.Text("a"), "<", value.Text("b"), value.NotKnown},
		{value.Bool(true), "=", value.Bool(false), value.False},
		{value.Choice("rood"), "=", value.Choice("rood"), value.True},
		{value.Choice("rood"), "<>", value.Choice("wit"), value.True},
		{value.Choice("rood"), "<", value.Choice("wit"), value.NotKnown},
		{value.Choice("rood"), "in", value.ChoicesOf("wit", "rood"), value.True},
		{value.Choice("geel"), "in", value.ChoicesOf("wit", "rood"), value.False},
		{value.Choice("rood"), "in", value.ListOf(value.Choice("rood")), value.True},
		{value.ChoicesOf("rood", "wit"), "in", value.ChoicesOf("wit", "rood", "geel"), value.True},
		{value.ChoicesOf("rood", "wit"), "=", value.ChoicesOf("wit", "rood"), value.True},
		{value.ChoicesOf("rood", "wit"), ">=", value.Choice("wit"), value.True},
		{value.ChoicesOf("rood"), ">=", value.ChoicesOf("wit", "rood"), value.False},
		{value.ChoicesOf("rood"), "<", value.ChoicesOf("wit", "rood"), value.True},
		{value.ChoicesOf("rood"), "<", value.ChoicesOf("wit"), value.False},
		{value.ChoicesOf("rood"), "<>", value.ChoicesOf("wit"), value.True},
		{value.ChoicesOf(), "=", value.ListOf(), value.True},
		{value.ChoicesOf("wit"), "<>", value.ListOf(), value.True},
		{list("1", "2"), "=", list("1", "2"), value.True},
		{list("1", "2"), "=", list("2", "1"), value.False},
		{list("1", "2"), "<>", list("1"), value.True},
		{list("1", "2"), ">=", list("2"), value.True},
		{list("1", "2"), ">", list("2", "1"), value.False},
		{list("2"), "<", list("1", "2"), value.True},
		{list("2"), "<=", list("1"), value.False},
		{list("onbekend"), "=", list("1"), value.NotKnown},
		{value.NumberOf(2), "in", list("1", "2", "onbekend"), value.True},
		{value.NumberOf(3), "in", list("1", "onbekend"), value.NotKnown},
		{value.NumberOf(3), "in", list(), value.False},
		{length(t, "1 maand"), "in", list("30 dagen"), value.Depends},
		{table, "=", table, value.True},
		{table, "<>", value.ListOf(), value.True},
		{value.ListOf(), "=", table, value.False},
		{table, ">=", table, value.NotKnown},
		{value.Unknown{}, "=", value.NumberOf(1), value.NotKnown},
		{value.NumberOf(1), "<", nil, value.NotKnown},
		{value.NumberOf(1), "=", value.Cents(1), value.NotKnown},
		{value.NumberOf(1), "in", value.Cents(1), value.NotKnown},
		{value.NumberOf(1), "~", value.NumberOf(1), value.NotKnown},
		{length(t, "24 uur"), "<=", value.Cents(500), value.NotKnown},
	} {
		got := value.Compare(c.op, c.a, c.b)
		assert.Equal(t, c.want, got.Truth, "%v %s %v", c.a, c.op, c.b)
		settled := c.want == value.True || c.want == value.False
		assert.Equal(t, settled, got.Reason.IsZero(), "%v %s %v", c.a, c.op, c.b)
	}
}

// TestComparable: values of types that can be compared are never refused.
func TestComparable(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyTyped().Draw(t, "a"), anyTyped().Draw(t, "b")
		op := rapid.SampledFrom([]string{"=", "<>", "<", "<=", ">", ">=", "in"}).Draw(t, "op")
		if value.Comparable(op, a.typ, b.typ) {
			require.NotContains(t, value.Compare(op, a.v, b.v).Reason.NL, "niet vergelijken", "%s %s %s", a.v, op, b.v)
		}
	})
	for _, c := range []struct {
		op   string
		a, b value.Type
		want bool
	}{
		{"<=", duration, amount, false},
		{"<=", text, text, false},
		{"=", text, text, true},
		{"<", colour, colour, false},
		{">=", colours, colour, true},
		{"in", colour, colours, true},
		{"in", text, texts, true},
		{"in", text, amounts, false},
		{"in", text, text, false},
		{"in", text, anything, true},
		{"=", colours, value.Type{Kind: value.ListKind}, true},
		{"=", suppliers, value.Type{Kind: value.ListKind}, true},
		{"<", suppliers, suppliers, false},
		{"=", suppliers, suppliers, true},
		{"=", colour, value.Type{Kind: value.ChoiceKind, Choices: []string{"hoog"}}, false},
		{"+", number, number, false},
	} {
		assert.Equal(t, c.want, value.Comparable(c.op, c.a, c.b), "%s %s %s", c.a, c.op, c.b)
	}
}

func TestTruth(t *testing.T) {
	t.Parallel()
	all := []value.Truth{value.False, value.True, value.NotKnown, value.Depends}
	for _, a := range all {
		assert.Equal(t, a, value.Not(value.Not(a)))
		assert.Equal(t, a, value.And(a, value.True))
		assert.Equal(t, a, value.Or(a, value.False))
		assert.Equal(t, value.False, value.And(a, value.False))
		assert.Equal(t, value.True, value.Or(a, value.True))
		for _, b := range all {
			assert.Equal(t, value.And(a, b), value.And(b, a))
			assert.Equal(t, value.Not(value.And(a, b)), value.Or(value.Not(a), value.Not(b)))
			for _, c := range all {
				assert.Equal(t, value.And(a, value.And(b, c)), value.And(a, b, c))
				assert.Equal(t, value.Or(a, value.Or(b, c)), value.Or(a, b, c))
			}
		}
	}
	assert.Equal(t, value.NotKnown, value.And(value.Depends, value.NotKnown))
	assert.Equal(t, value.NotKnown, value.Or(value.Depends, value.NotKnown))
	assert.Equal(t, "hangt_af", value.Depends.String())
	for _, c := range []struct {
		v    value.Value
		want value.Truth
		ok   bool
	}{
		{value.Bool(true), value.True, true}, {value.Bool(false), value.False, true},
		{value.Unknown{}, value.NotKnown, true}, {nil, value.NotKnown, true}, {value.NumberOf(1), value.NotKnown, false},
	} {
		got, ok := value.TruthOf(c.v)
		assert.Equal(t, c.want, got)
		assert.Equal(t, c.ok, ok)
	}
}

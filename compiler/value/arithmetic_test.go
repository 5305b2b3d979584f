package value_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func operate(op string, a, b value.Value) (value.Value, *value.Problem) {
	switch op {
	case "+":
		return value.Add(a, b)
	case "-":
		return value.Sub(a, b)
	case "*":
		return value.Mul(a, b)
	}
	return value.Div(a, b)
}

func TestArithmetic(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ a, op, b, want string }{
		{"30 dagen", "+", "2 weken", "44 dagen"},
		{"1 week", "+", "1 week", "2 weken"},
		{"1 jaar", "+", "6 maanden", "18 maanden"},
		{"1 jaar", "-", "1 kwartaal", "3 kwartalen"},
		{"1 uur", "+", "30 minuten", "90 minuten"},
		{"1 maand", "-", "1 jaar", "-11 maanden"},
		{"0 dagen", "+", "1 maand", "1 maand"},
		{"1 maand", "+", "0 uur", "1 maand"},
		{"30 dagen", "*", "2", "60 dagen"},
		{"0,5", "*", "30 dagen", "15 dagen"},
		{"30 dagen", "/", "2", "15 dagen"},
		{"2 jaar", "/", "6 maanden", "4"},
		{"6 juni 2018", "+", "1 maand", "6 juli 2018"},
		{"1 maand", "+", "6 juni 2018", "6 juli 2018"},
		{"6 juni 2018", "-", "1 maand", "6 mei 2018"},
		{"6 juni 2018", "-", "1 juni 2018", "5 dagen"},
		{"€ 1.000.000.000.000.000", "+", "€ 0,01", "€ 1.000.000.000.000.000,01"},
		{"€ 10", "-", "€ 12,50", "-€ 2,50"},
		{"€ 10", "*", "1,5", "€ 15,00"},
		{"12", "*", "€ 10", "€ 120,00"},
		{"€ 200", "*", "7,5%", "€ 15,00"},
		{"21%", "*", "€ 100", "€ 21,00"},
		{"€ 10", "/", "3", "€ 10,00 / 3"},
		{"€ 10 / 3", "*", "3", "€ 10,00"},
		{"€ 10", "/", "€ 4", "2,5"},
		{"1", "/", "3", "1 / 3"},
		{"200", "*", "5%", "10"},
		{"5%", "*", "2", "10%"},
		{"50%", "*", "50%", "25%"},
		{"5%", "+", "2,5%", "7,5%"},
		{"5%", "-", "7%", "-2%"},
		{"5%", "/", "2", "2,5%"},
		{"5%", "/", "10%", "0,5"},
		{"7", "-", "2,5", "4,5"},
		{"onbekend", "+", "€ 5", "onbekend"},
		{"€ 5", "*", "onbekend", "onbekend"},
	} {
		got, p := operate(c.op, read(t, anyOrQuotient(c.a), c.a), read(t, anyOrQuotient(c.b), c.b))
		if assert.Nil(t, p, "%s %s %s", c.a, c.op, c.b) {
			assert.Equal(t, c.want, got.String(), "%s %s %s", c.a, c.op, c.b)
		}
	}
}

// anyOrQuotient is the type of an operand: quotients need a type to be read.
func anyOrQuotient(text string) value.Type {
	if text == "€ 10 / 3" {
		return amount
	}
	return anything
}

func TestArithmeticRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ a, op, b, want string }{
		{"1 maand", "+", "30 dagen", "dezelfde eenheid"},
		{"24 uur", "+", "1 dag", "dezelfde eenheid"},
		{"1 jaar", "/", "30 dagen", "dezelfde eenheid"},
		{"1 maand", "/", "0 dagen", "nul"},
		{"1 maand", "/", "0", "nul"},
		{"30 dagen", "/", "4", "heel aantal"},
		{"1 jaar", "*", "1,5", "18 maanden"},
		{"1.000.000.000 dagen", "*", "2", "ten hoogste"},
		{"€ 5", "/", "0", "nul"},
		{"€ 5", "/", "€ 0", "nul"},
		{"€ 100", "+", "21%", "prijs * 21%"},
		{"€ 100", "+", "5", "bij elkaar passen"},
		{"€ 100", "*", "€ 5", "bij elkaar passen"},
		{`"a"`, "+", `"b"`, "{een}{ander}"},
		{"ja", "+", "nee", "bij elkaar passen"},
		{"6 juni 2018", "+", "24 uur", "dagen"},
		{"6 juni 2018", "+", "6 juni 2018", "bij elkaar passen"},
		{"30 dagen", "-", "6 juni 2018", "bij elkaar passen"},
	} {
		got, p := operate(c.op, read(t, anything, c.a), read(t, anything, c.b))
		require.NotNil(t, p, "%s %s %s = %v", c.a, c.op, c.b, got)
		assert.Nil(t, got)
		assert.Contains(t, p.Cure.NL, c.want)
		requireComplete(t, p)
	}
	_, p := value.Add(nil, value.NumberOf(1))
	requireComplete(t, p)
	_, p = value.Neg(value.Text("x"))
	requireComplete(t, p)
	_, p = value.Neg(nil)
	requireComplete(t, p)
}

func TestNeg(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"30 dagen", "€ 5,00", "5%", "1.250"} {
		v := read(t, anything, text)
		negative, p := value.Neg(v)
		require.Nil(t, p)
		assert.Equal(t, "-"+text, negative.String())
		twice, p := value.Neg(negative)
		require.Nil(t, p)
		assert.True(t, value.Equal(v, twice))
	}
	v, p := value.Neg(value.Unknown{Of: value.AmountKind})
	require.Nil(t, p)
	assert.Equal(t, value.Unknown{Of: value.AmountKind}, v)
}

func TestJoin(t *testing.T) {
	t.Parallel()
	sum := func(a, b value.Value) value.Value {
		v, p := value.Add(a, b)
		require.Nil(t, p)
		return v
	}
	set := sum(sum(value.Choice("wit"), value.Choice("rood")), value.ChoicesOf("rood"))
	assert.Equal(t, "wit + rood", set.String())
	ordered, ok := colours.Conform(set)
	assert.True(t, ok)
	assert.Equal(t, "rood + wit", ordered.String())
	assert.Equal(t, "rood", sum(value.ListOf(), value.Choice("rood")).String())
	assert.Equal(t, "(1, 2)", sum(value.ListOf(value.NumberOf(1)), value.ListOf(value.NumberOf(2))).String())
}

// TestNumbersStayBounded: squaring over and over ends in a problem, not in a
// machine that stands still.
func TestNumbersStayBounded(t *testing.T) {
	t.Parallel()
	for _, start := range []string{"1.000", "1 / 3"} {
		v := read(t, number, start)
		var p *value.Problem
		for step := 0; p == nil && step < 20; step++ {
			v, p = value.Mul(v, v)
		}
		require.NotNil(t, p)
		requireComplete(t, p)
	}
}

// TestLaws: arithmetic on exact values keeps the laws of arithmetic.
func TestLaws(t *testing.T) {
	t.Parallel()
	must := func(t require.TestingT, v value.Value, p *value.Problem) value.Value {
		require.Nil(t, p)
		return v
	}
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]value.Kind{value.AmountKind, value.PercentageKind, value.NumberKind}).Draw(t, "kind")
		a, b, c := simple(t, kind), simple(t, kind), simple(t, kind)
		n := anyNumber().Draw(t, "n")
		op := func(op string, a, b value.Value) value.Value {
			v, p := operate(op, a, b)
			return must(t, v, p)
		}
		same := func(a, b value.Value) { require.True(t, value.Equal(a, b), "%s and %s", a, b) }
		same(op("+", a, b), op("+", b, a))
		same(op("+", op("+", a, b), c), op("+", a, op("+", b, c)))
		same(op("-", op("+", a, b), b), a)
		same(op("*", op("+", a, b), n), op("+", op("*", a, n), op("*", b, n)))
		if value.Compare("=", n, value.NumberOf(0)).Truth == value.False {
			same(op("*", op("/", a, n), n), a)
		}
	})
}

// TestDurationLaws: what adds up in the calendar adds up here.
func TestDurationLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDuration().Draw(t, "a"), anyDuration().Draw(t, "b")
		sum, p := value.Add(a, b)
		if p != nil {
			return
		}
		back, p := value.Sub(sum, b)
		require.Nil(t, p)
		require.Equal(t, value.True, value.Compare("=", back, a).Truth, "%s + %s - %s = %s", a, b, b, back)
		other, p := value.Add(b, a)
		require.Nil(t, p)
		require.Equal(t, value.True, value.Compare("=", sum, other).Truth)
	})
}

// TestBinaryType: the type that is foretold is the type that comes out.
func TestBinaryType(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyTyped().Draw(t, "a"), anyTyped().Draw(t, "b")
		op := rapid.SampledFrom([]string{"+", "-", "*", "/"}).Draw(t, "op")
		typ, ok := value.BinaryType(op, a.typ, b.typ)
		got, p := operate(op, a.v, b.v)
		if !ok || p != nil {
			return
		}
		conformed, fits := typ.Conform(got)
		require.True(t, fits, "%s %s %s is %s, not %s", a.v, op, b.v, got, typ)
		require.True(t, typ.Admits(conformed))
	})
	for _, c := range []struct {
		op   string
		a, b value.Type
		want string
	}{
		{"+", colour, colours, colours.String()},
		{"+", colours, value.Type{Kind: value.ListKind}, colours.String()},
		{"+", value.Type{Kind: value.ListKind}, colour, colours.String()},
		{"+", texts, value.Type{Kind: value.ListKind}, "lijst van tekst"},
		{"+", value.Type{Kind: value.ListKind}, texts, "lijst van tekst"},
		{"*", anything, amount, "onbekend"},
		{"-", date, date, "duur"},
	} {
		typ, ok := value.BinaryType(c.op, c.a, c.b)
		assert.True(t, ok)
		assert.Equal(t, c.want, typ.String())
	}
	for _, c := range []struct {
		op   string
		a, b value.Type
	}{
		{"+", text, text}, {"+", texts, amounts}, {"-", colours, colours}, {"+", date, date}, {"en", anything, anything},
		{"+", colour, value.Type{Kind: value.ChoiceKind, Choices: []string{"hoog", "laag"}}},
	} {
		_, ok := value.BinaryType(c.op, c.a, c.b)
		assert.False(t, ok, "%s %s %s", c.a, c.op, c.b)
	}
}

// TestCanonical holds that two durations are equal on every date just when their
// canonical ones are the same.
func TestCanonical(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDuration().Draw(t, "a"), anyDuration().Draw(t, "b")
		assert.Equal(t, value.Compare("=", a, b).Truth == value.True, a.Canonical() == b.Canonical(), "%s and %s", a, b)
		assert.Equal(t, value.True, value.Compare("=", a, a.Canonical()).Truth)
	})
}

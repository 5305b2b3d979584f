package value_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

// read reads a value that a test writes as a literal.
func read(t require.TestingT, typ value.Type, text string) value.Value {
	v, p := value.Parse(typ, text)
	require.Nil(t, p, text)
	return v
}

func TestWriteByExample(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typ                 value.Type
		value, like, expect string
	}{
		{amount, "€ 1.000", "", "€ 1.000,00"},
		{amount, "€ 1.000", "€ 2.500", "€ 1.000"},
		{amount, "€ 1.000,50", "€ 2.500", "€ 1.000,50"},
		{amount, "€ 1.000", "€ 2500", "€ 1000"},
		{amount, "€ 1.000", "€ 1,-", "€ 1.000,-"},
		{amount, "€ 1.000,05", "€ 1,-", "€ 1.000,05"},
		{amount, "€ 1.000", "€ 1,--", "€ 1.000,--"},
		{amount, "€ 1.000", "€1,00", "€1.000,00"},
		{amount, "€ 1.000", "EUR 250,00", "EUR 1.000,00"},
		{amount, "€ 1.000", "250 euro", "1.000 euro"},
		{amount, "€ 1.000,50", "250 euro", "1.000,50 euro"},
		{amount, "€ 1.000", "250,00 euro", "1.000,00 euro"},
		{amount, "€ 1.000,50", "honderd euro", "duizend euro en vijftig cent"},
		{amount, "€ 1", "honderd euro", "één euro"},
		{amount, "€ 1", "honderd (100) euro", "één (1) euro"},
		{amount, "€ -5", "", "€ -5,00"},
		{amount, "€ -5", "duizend euro", "min vijf euro"},
		{duration, "30 dagen", "", "30 dagen"},
		{duration, "30 dagen", "één maand", "dertig dagen"},
		{duration, "1 maand", "dertig (30) dagen", "één (1) maand"},
		{duration, "1000 dagen", "1500 uur", "1000 dagen"},
		{duration, "-2 weken", "zes weken", "min twee weken"},
		{percentage, "7,5%", "", "7,5%"},
		{percentage, "7,5%", "5 %", "7,5 %"},
		{percentage, "5%", "2,50%", "5,00%"},
		{percentage, "8%", "5 procent", "8 procent"},
		{percentage, "8%", "vijf procent", "acht procent"},
		{percentage, "7,5%", "vijf (5) procent", "7,5 procent"},
		{percentage, "8%", "vijf (5) procent", "acht (8) procent"},
		{number, "1250", "", "1.250"},
		{number, "1250", "3000", "1250"},
		{number, "1,5", "0,00", "1,50"},
		{number, "12", "dertig (30)", "twaalf (12)"},
		{date, "6-6-2018", "", "6 juni 2018"},
		{date, "6-6-2018", "31-12-1999", "6-6-2018"},
		{date, "6-6-2018", "01-12-1999", "06-06-2018"},
		{date, "6-6-2018", "1999-12-31", "2018-06-06"},
		{text, "\"twee\n  regels\"", "", "twee regels"},
		{yesNo, "ja", "", "ja"},
		{colour, "zee_groen", "", "zee groen"},
		{colours, "wit + rood + zee_groen", "", "rood, zee groen en wit"},
		{amounts, "(€ 1, € 2)", "1 euro", "1 euro en 2 euro"},
		{texts, "(x)", "", "x"},
	} {
		notations := value.Notations{}
		if c.like != "" {
			n, ok := value.ParseNotation(c.like)
			require.True(t, ok, c.like)
			notations = notations.With(n)
		}
		got, p := value.Write(read(t, c.typ, c.value), notations)
		require.Nil(t, p, c.value)
		assert.Equal(t, c.expect, strings.ReplaceAll(got, "\u00a0", " "), "%s like %q", c.value, c.like)
	}
	got, p := value.Write(value.Cents(100), value.Notations{})
	require.Nil(t, p)
	assert.Equal(t, "€\u00a01,00", got)
}

func TestWriteRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		v    value.Value
		want string
	}{
		{value.Unknown{}, "Vul"},
		{nil, "Vul"},
		{value.Date{}, "Vul"},
		{value.ListOf(), "{als"},
		{value.Choices{}, "{als"},
		{value.ListOf(value.Text("x"), value.Unknown{}), "Vul"},
		{value.Table{}, "{tabel naam}"},
		{read(t, amount, "€ 10 / 3"), "afgerond"},
		{read(t, number, "1 / 3"), "breuk"},
		{read(t, percentage, "1% / 3"), "breuk"},
	} {
		got, p := value.Write(c.v, value.Notations{})
		require.NotNil(t, p, "%v", c.v)
		assert.Empty(t, got)
		assert.Contains(t, p.Cure.NL, c.want)
		requireComplete(t, p)
	}
	_, p := value.Write(read(t, amount, "€ 10 / 3"), value.Notations{})
	assert.Contains(t, p.Message.NL, "€ 3,33…")
	_, p = value.Write(read(t, amount, "-€ 0,01 / 2"), value.Notations{})
	assert.Contains(t, p.Message.NL, "€ -0,00…")
}

func TestNotationsOfNoShape(t *testing.T) {
	t.Parallel()
	for _, example := range []string{"", "veel", "€", "30 euro's", "06 juni 2018", "06-6-2018", "1.5", "0,125", "ja", "30 days", "dertig (31)"} {
		n, ok := value.ParseNotation(example)
		assert.False(t, ok, example)
		assert.Zero(t, n)
	}
	assert.Zero(t, value.Notation{}.Kind())
	assert.Empty(t, value.Notation{}.String())
	assert.Empty(t, value.NotationShapes(value.TextKind))
}

var noted = []value.Type{duration, amount, percentage, number, date}

// TestNotationShapes: what a message offers is a notation of the kind, no two
// are the same, and every one is recognised in what it writes itself.
func TestNotationShapes(t *testing.T) {
	t.Parallel()
	for _, typ := range noted {
		seen := map[value.Notation]bool{}
		for _, shape := range value.NotationShapes(typ.Kind) {
			n, ok := value.ParseNotation(shape)
			require.True(t, ok, shape)
			assert.Equal(t, typ.Kind, n.Kind(), shape)
			again, ok := value.ParseNotation(n.String())
			require.True(t, ok, n.String())
			assert.Equal(t, n, again, shape)
			seen[n] = true
		}
		assert.GreaterOrEqual(t, len(seen), 3)
	}
}

// TestWriteReadsBack: whatever the notation, reading what was written gives
// the value again.
func TestWriteReadsBack(t *testing.T) {
	t.Parallel()
	examples := []string{
		"€1000,00", "€ 1000,-", "€ 1000,--", "EUR 1000", "EUR 1,-", "1000,00 euro", "duizend (1000) euro", "vijftig cent",
		"1000 dagen", "duizend (1000) dagen", "5,25 %", "5,5 procent", "1000,00", "duizend (1000)", "2000%",
	}
	for _, typ := range noted {
		examples = append(examples, value.NotationShapes(typ.Kind)...)
	}
	rapid.Check(t, func(t *rapid.T) {
		n, ok := value.ParseNotation(rapid.SampledFrom(examples).Draw(t, "example"))
		require.True(t, ok)
		for _, typ := range noted {
			if typ.Kind != n.Kind() {
				continue
			}
			v := simple(t, typ.Kind)
			written, p := value.Write(v, value.Notations{}.With(n))
			require.Nil(t, p)
			back, p := value.Parse(typ, written)
			require.Nil(t, p, "%s", written)
			require.True(t, value.Equal(v, back), "%s, written %q, read %s", v, written, back)
		}
	})
}

// TestWriteReadsBackChoices: the same for what has no notation of its own.
func TestWriteReadsBackChoices(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for _, typ := range []value.Type{yesNo, colour, colours} {
			v := simple(t, typ.Kind)
			if set, ok := v.(value.Choices); ok && len(set.Names()) == 0 {
				continue
			}
			written, p := value.Write(v, value.Notations{})
			require.Nil(t, p)
			require.True(t, value.Equal(v, read(t, typ, written)), written)
		}
	})
}

// TestLiteralReadsBack: so does the literal, for every type, nested ones too.
func TestLiteralReadsBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := anyTyped().Draw(t, "value")
		require.True(t, c.typ.Admits(c.v))
		back, p := value.Parse(c.typ, c.v.String())
		require.Nil(t, p, "%s: %s", c.typ, c.v)
		require.True(t, value.Equal(c.v, back), "%s: %s became %s", c.typ, c.v, back)
	})
}

// TestFractionReadsBack: and of numbers that no decimals suffice for.
func TestFractionReadsBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		typ := rapid.SampledFrom([]value.Type{amount, percentage, number}).Draw(t, "type")
		v, p := value.Div(simple(t, typ.Kind), value.NumberOf(rapid.Int64Range(1, 1_000_000).Draw(t, "by")))
		require.Nil(t, p)
		require.True(t, value.Equal(v, read(t, typ, v.String())), v.String())
	})
}

package value_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/value"
)

func TestTypeString(t *testing.T) {
	t.Parallel()
	for want, typ := range map[string]value.Type{
		"duur": duration, "bedrag": amount, "percentage": percentage, "getal": number, "datum": date, "tekst": text,
		"janee": yesNo, "onbekend": anything, "geen soort": {},
		"keuze(rood, zee_groen, wit)":            colour,
		"keuzes(rood, zee_groen, wit)":           colours,
		"lijst van tekst":                        texts,
		"lijst van onbekend":                     {Kind: value.ListKind},
		"lijst van lijst van tekst":              {Kind: value.ListKind, Elem: &texts},
		"tabel(naam tekst, prijs bedrag)":        suppliers,
		"lijst van keuzes(rood, zee_groen, wit)": {Kind: value.ListKind, Elem: &colours},
	} {
		assert.Equal(t, want, typ.String())
	}
	assert.Equal(t, "lijst", value.ListKind.String())
	assert.Equal(t, "tabel", value.TableKind.String())
}

func TestTypeEqual(t *testing.T) {
	t.Parallel()
	reversed := value.Type{Kind: value.ChoiceKind, Choices: []string{"wit", "zee_groen", "rood"}}
	types := []value.Type{duration, amount, colour, colours, reversed, texts, amounts, suppliers,
		{Kind: value.TableKind, Columns: suppliers.Columns[:1]}, {Kind: value.ListKind}, anything}
	for i, a := range types {
		for j, b := range types {
			assert.Equal(t, i == j, a.Equal(b), "%s and %s", a, b)
		}
	}
}

func TestAdmits(t *testing.T) {
	t.Parallel()
	table, ok := value.NewTable(suppliers.Columns, []value.Value{value.Text("AWS"), value.Cents(1)})
	require.True(t, ok)
	for _, c := range []struct {
		typ  value.Type
		v    value.Value
		want bool
	}{
		{colour, value.Choice("rood"), true},
		{colour, value.Choice("geel"), false},
		{colour, value.ChoicesOf("rood"), false},
		{colours, value.ChoicesOf("wit", "rood"), true},
		{colours, value.ChoicesOf("wit", "geel"), false},
		{texts, value.ListOf(value.Text("a"), value.Unknown{}), true},
		{texts, value.ListOf(value.Cents(1)), false},
		{texts, value.Text("a"), false},
		{suppliers, table, true},
		{value.Type{Kind: value.TableKind, Columns: suppliers.Columns[:1]}, table, false},
		{amount, value.Unknown{}, true},
		{amount, value.NumberOf(1), false},
		{amount, nil, false},
		{anything, value.NumberOf(1), true},
	} {
		assert.Equal(t, c.want, c.typ.Admits(c.v), "%s admits %v", c.typ, c.v)
	}
}

func TestConform(t *testing.T) {
	t.Parallel()
	row := func(cells ...value.Value) value.Value { return value.ListOf(cells...) }
	for _, c := range []struct {
		typ  value.Type
		v    value.Value
		want string // "" when it does not conform
	}{
		{colours, value.Choice("wit"), "wit"},
		{colours, value.ListOf(), "()"},
		{colours, value.ListOf(value.Choice("wit"), value.Choice("rood")), "rood + wit"},
		{colours, value.ListOf(value.Text("wit")), ""},
		{colours, value.ChoicesOf("geel"), ""},
		{value.Type{Kind: value.ListKind, Elem: &colours}, value.ListOf(value.Choice("wit")), "(wit)"},
		{texts, value.ListOf(value.NumberOf(1)), ""},
		{texts, value.Text("a"), ""},
		{suppliers, value.ListOf(row(value.Text("AWS"), value.Cents(100))), `(("AWS", € 1,00))`},
		{suppliers, value.ListOf(), `()`},
		{suppliers, value.ListOf(row(value.Text("AWS"))), ""},
		{suppliers, value.ListOf(row(value.Text("AWS"), value.NumberOf(1))), ""},
		{suppliers, value.ListOf(value.Text("AWS")), ""},
		{amount, value.NumberOf(1), ""},
		{amount, value.Cents(1), "€ 0,01"},
	} {
		v, ok := c.typ.Conform(c.v)
		assert.Equal(t, c.want != "", ok, "%s: %v", c.typ, c.v)
		if ok {
			assert.Equal(t, c.want, v.String())
			assert.True(t, c.typ.Admits(v))
		}
	}
	v, ok := amount.Conform(value.Unknown{})
	assert.True(t, ok)
	assert.Equal(t, value.AmountKind, v.Kind())
	assert.Equal(t, value.AnyKind, value.Unknown{}.Kind())
}

func TestTable(t *testing.T) {
	t.Parallel()
	_, ok := value.NewTable(suppliers.Columns, []value.Value{value.Text("AWS")})
	assert.False(t, ok)
	_, ok = value.NewTable(suppliers.Columns, []value.Value{value.Text("AWS"), value.Text("x")})
	assert.False(t, ok)
	table, ok := value.NewTable(suppliers.Columns, []value.Value{value.Text("AWS"), value.Cents(1)})
	require.True(t, ok)
	assert.Equal(t, 1, table.Len())
	assert.Equal(t, suppliers.Columns, table.Columns())
	assert.Equal(t, []value.Value{value.Text("AWS"), value.Cents(1)}, table.Row(0))
	cell, ok := table.Cell(0, "prijs")
	assert.True(t, ok)
	assert.True(t, value.Equal(value.Cents(1), cell))
	for _, c := range []struct {
		row    int
		column string
	}{{0, "zetel"}, {1, "prijs"}, {-1, "prijs"}} {
		_, ok := table.Cell(c.row, c.column)
		assert.False(t, ok)
	}
}

// TestValuesAreImmutable: what a value hands out can be changed without
// changing the value.
func TestValuesAreImmutable(t *testing.T) {
	t.Parallel()
	n := value.NumberOf(1)
	n.Rat().SetInt64(2)
	assert.Equal(t, "1", n.String())
	p := value.PercentageOf(1)
	p.Rat().SetInt64(2)
	assert.Equal(t, "1%", p.String())
	a := value.Cents(1)
	a.Rat().SetInt64(2)
	assert.Equal(t, "€ 0,01", a.String())
	list := value.ListOf(value.NumberOf(1))
	list.Elems()[0] = value.NumberOf(2)
	assert.Equal(t, 1, list.Len())
	assert.Equal(t, "(1)", list.String())
	set := value.ChoicesOf("a")
	set.Names()[0] = "b"
	assert.Equal(t, "a", set.String())
}

func TestEqual(t *testing.T) {
	t.Parallel()
	values := []value.Value{
		nil, value.Unknown{}, length(t, "12 maanden"), length(t, "1 jaar"), value.Cents(100), value.NumberOf(100), value.PercentageOf(100),
		value.Text("a"), value.Choice("a"), value.ChoicesOf("a", "b"), value.ListOf(value.Choice("a")), value.ListOf(), value.Table{},
		value.Bool(true), value.Bool(false), day(t, "6 juni 2018"),
	}
	for i, a := range values {
		for j, b := range values {
			assert.Equal(t, i == j, value.Equal(a, b), "%v and %v", a, b)
		}
	}
	assert.True(t, value.Equal(value.ChoicesOf("a", "b"), value.ChoicesOf("b", "a")))
	assert.True(t, value.Equal(value.Unknown{}, value.Unknown{Of: value.AmountKind}))
	assert.True(t, value.Equal(read(t, number, "2 / 6"), read(t, number, "1 / 3")))
}

func TestUnits(t *testing.T) {
	t.Parallel()
	for _, unit := range units() {
		for _, count := range []int64{-1, 0, 1, 2} {
			got, ok := value.ParseUnit(unit.After(count))
			assert.True(t, ok)
			assert.Equal(t, unit, got)
		}
	}
	assert.Equal(t, "dagen", value.Day.String())
	assert.Equal(t, "uur", value.Hour.After(2))
	_, ok := value.ParseUnit("")
	assert.False(t, ok)
}

func TestInt64(t *testing.T) {
	t.Parallel()
	n, ok := value.NumberOf(7).Int64()
	assert.True(t, ok)
	assert.Equal(t, int64(7), n)
	_, ok = read(t, number, "7,5").(value.Number).Int64()
	assert.False(t, ok)
	cents, ok := value.Cents(750).Int64()
	assert.True(t, ok)
	assert.Equal(t, int64(750), cents)
	_, ok = read(t, amount, "€ 100.000.000.000.000.000.000").(value.Amount).Int64()
	assert.False(t, ok)
}

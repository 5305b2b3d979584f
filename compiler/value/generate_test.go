package value_test

import (
	"math"

	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func units() []value.Unit {
	return []value.Unit{value.Minute, value.Hour, value.Day, value.Workday, value.Week, value.Month, value.Quarter, value.Year}
}

func anyDuration() *rapid.Generator[value.Duration] {
	return rapid.Custom(func(t *rapid.T) value.Duration {
		count := rapid.OneOf(rapid.Int64Range(-40, 400), rapid.Int64Range(-1_000_000_000, 1_000_000_000)).Draw(t, "count")
		return value.Duration{Count: count, Unit: rapid.SampledFrom(units()).Draw(t, "unit")}
	})
}

func anyAmount() *rapid.Generator[value.Amount] {
	return rapid.Custom(func(t *rapid.T) value.Amount {
		cents := rapid.OneOf(
			rapid.Int64Range(-500, 500), rapid.Int64Range(-10_000_000, 10_000_000),
			rapid.Int64Range(math.MinInt64, math.MaxInt64),
			rapid.Map(rapid.Int64Range(-1_000_000, 1_000_000), func(n int64) int64 { return 100 * n }),
		)
		return value.Cents(cents.Draw(t, "cents"))
	})
}

// anyNumber draws decimals, for documents write no other numbers.
func anyNumber() *rapid.Generator[value.Number] {
	return rapid.Custom(func(t *rapid.T) value.Number {
		n := value.NumberOf(rapid.OneOf(rapid.Int64Range(-100, 2000), rapid.Int64()).Draw(t, "n"))
		scale := rapid.SampledFrom([]int64{1, 1, 10, 100, 1000, 8, 1_000_000_000_000}).Draw(t, "scale")
		quotient, _ := value.Div(n, value.NumberOf(scale))
		return quotient.(value.Number)
	})
}

func anyPercentage() *rapid.Generator[value.Percentage] {
	return rapid.Custom(func(t *rapid.T) value.Percentage {
		p, _ := value.Mul(value.PercentageOf(1), anyNumber().Draw(t, "points"))
		return p.(value.Percentage)
	})
}

func anyDate() *rapid.Generator[value.Date] {
	return rapid.Custom(func(t *rapid.T) value.Date {
		year := rapid.OneOf(rapid.IntRange(1995, 2040), rapid.IntRange(1000, 9999)).Draw(t, "year")
		month := rapid.IntRange(1, 12).Draw(t, "month")
		for day := rapid.IntRange(1, 31).Draw(t, "day"); ; day-- {
			if d, ok := value.NewDate(year, month, day); ok {
				return d
			}
		}
	})
}

func anyText() *rapid.Generator[value.Text] {
	return rapid.Custom(func(t *rapid.T) value.Text {
		runes := rapid.SampledFrom([]rune(`abZé 0,.-()"“”„\+€` + "\n\t\u00a0"))
		return value.Text(rapid.StringOfN(runes, 0, 12, -1).Draw(t, "text"))
	})
}

func anyChoices() *rapid.Generator[value.Choices] {
	return rapid.Custom(func(t *rapid.T) value.Choices {
		names := rapid.SliceOf(rapid.SampledFrom(colours.Choices)).Draw(t, "names")
		v, _ := colours.Conform(value.ChoicesOf(names...))
		return v.(value.Choices)
	})
}

// simple draws a value of a type without parts.
func simple(t *rapid.T, kind value.Kind) value.Value {
	switch kind {
	case value.DurationKind:
		return anyDuration().Draw(t, "duration")
	case value.AmountKind:
		return anyAmount().Draw(t, "amount")
	case value.PercentageKind:
		return anyPercentage().Draw(t, "percentage")
	case value.NumberKind:
		return anyNumber().Draw(t, "number")
	case value.DateKind:
		return anyDate().Draw(t, "date")
	case value.TextKind:
		return anyText().Draw(t, "text")
	case value.BoolKind:
		return value.Bool(rapid.Bool().Draw(t, "bool"))
	case value.ChoiceKind:
		return value.Choice(rapid.SampledFrom(colour.Choices).Draw(t, "choice"))
	case value.ChoicesKind:
		return anyChoices().Draw(t, "choices")
	}
	return value.Unknown{}
}

var simpleTypes = []value.Type{duration, amount, percentage, number, date, text, yesNo, colour, colours}

// typed is a value with a type that admits it.
type typed struct {
	typ value.Type
	v   value.Value
}

func anyTyped() *rapid.Generator[typed] {
	return rapid.Custom(func(t *rapid.T) typed {
		typ := rapid.SampledFrom(simpleTypes).Draw(t, "type")
		draw := func(typ value.Type) value.Value {
			if rapid.IntRange(0, 9).Draw(t, "unknown") == 0 {
				return value.Unknown{Of: typ.Kind}
			}
			return simple(t, typ.Kind)
		}
		switch rapid.IntRange(0, 3).Draw(t, "shape") {
		case 0:
			elems := make([]value.Value, rapid.IntRange(0, 4).Draw(t, "length"))
			for i := range elems {
				elems[i] = draw(typ)
			}
			return typed{value.Type{Kind: value.ListKind, Elem: &typ}, value.ListOf(elems...)}
		case 1:
			columns := []value.Column{{Name: "a", Type: typ}, {Name: "b", Type: text}}
			rows := make([][]value.Value, rapid.IntRange(0, 3).Draw(t, "rows"))
			for i := range rows {
				rows[i] = []value.Value{draw(typ), draw(text)}
			}
			table, _ := value.NewTable(columns, rows...)
			return typed{value.Type{Kind: value.TableKind, Columns: columns}, table}
		}
		return typed{typ, draw(typ)}
	})
}

package value_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/value"
)

func BenchmarkParse(b *testing.B) {
	for _, c := range []struct {
		typ  value.Type
		text string
	}{{duration, "30 dagen"}, {duration, "dertig (30) dagen"}, {amount, "€ 1.000,00"}, {date, "6 juni 2018"}} {
		b.Run(c.text, func(b *testing.B) {
			for b.Loop() {
				_, p := value.Parse(c.typ, c.text)
				require.Nil(b, p)
			}
		})
	}
}

func BenchmarkWrite(b *testing.B) {
	words, _ := value.ParseNotation("dertig (30) dagen")
	notations := value.Notations{}.With(words)
	for _, text := range []string{"30 dagen", "€ 1.000,00", "6 juni 2018"} {
		v := read(b, anything, text)
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				_, p := value.Write(v, notations)
				require.Nil(b, p)
			}
		})
	}
}

func BenchmarkCompare(b *testing.B) {
	for _, c := range [][2]string{{"30 dagen", "4 weken"}, {"30 dagen", "1 maand"}, {"60 dagen", "1 maand"}, {"24 uur", "1 maand"}, {"365 dagen", "1 jaar"}} {
		x, y := length(b, c[0]), length(b, c[1])
		b.Run(c[0]+" tegenover "+c[1], func(b *testing.B) {
			for b.Loop() {
				value.Compare("<", x, y)
			}
		})
	}
}

package value_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/value"
)

var seeds = []string{
	"", " ", "24 uur", "dertig (30) dagen", "€ 1.000,00", "€ 2,-", "EUR 1,--", "duizend euro en vijf cent", "-€ 10 / 3", "1.5",
	"7,5 %", "vijf procent", "31 juni 2026", "6-6-2018", "2018-06-06", "onbekend", `"a \" b"`, "„x“", "(x, (y, \"z\"))",
	"(€ 1,50, € 2,-)", "rood + wit", "rood, zee groen en wit", "()", "((a, € 1))", "min een", "\u00a05\u202fdagen", "\xff€", "((((", ",,",
	"9999999999999999999999", "0,0000000000001", "een triljoen triljoen", "1/2", "− 3", "anderhalf jaar", "1e9", ")(", "€ -",
}

var fuzzed = []value.Type{duration, amount, percentage, number, date, text, yesNo, colour, colours, texts, amounts, suppliers, anything}

// FuzzParse: every text is a value of the type, which its literal gives again,
// or has a problem with a message and a cure; a suggestion never fails itself.
func FuzzParse(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		for _, typ := range fuzzed {
			v, p := value.Parse(typ, input)
			if p != nil {
				require.Nil(t, v)
				requireComplete(t, p)
				if p.Suggestion != "" {
					_, again := value.Parse(typ, p.Suggestion)
					require.Nil(t, again, "%s: %q suggests %q", typ, input, p.Suggestion)
				}
				continue
			}
			require.True(t, typ.Admits(v), "%s: %q", typ, input)
			if typ.Kind == value.AnyKind {
				typ = value.Type{Kind: v.Kind()}
			}
			back, p := value.Parse(typ, v.String())
			require.Nil(t, p, "%s: %q gave %s", typ, input, v)
			require.True(t, value.Equal(v, back), "%s: %q gave %s, then %s", typ, input, v, back)
		}
	})
}

// FuzzNotation: a notation writes what its own kind reads back.
func FuzzNotation(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, example string) {
		n, ok := value.ParseNotation(example)
		if !ok {
			require.Zero(t, n)
			return
		}
		again, ok := value.ParseNotation(n.String())
		require.True(t, ok, "%q gave %q", example, n)
		require.Equal(t, n, again)
	})
}

// FuzzLiteral: a literal is read as any text of its kind is, or refused.
func FuzzLiteral(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		for _, typ := range []value.Type{duration, amount, percentage, number, date, yesNo} {
			v, p := value.ParseLiteral(typ.Kind, input)
			if p != nil {
				requireComplete(t, p)
				continue
			}
			loose, p := value.Parse(typ, input)
			require.Nil(t, p, "%q", input)
			require.True(t, value.Equal(v, loose), "%q", input)
		}
	})
}

// FuzzRegister: the checks hold for what they print themselves.
func FuzzRegister(f *testing.F) {
	for _, seed := range []string{"12345678", "5211 AP", "NL91 ABNA 0417 1643 00", "NL123456782B90", "info@voorbeeld.nl", "é", "\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		for _, check := range []func(string) (string, *value.Problem){
			value.CheckKVK, value.CheckPostcode, value.CheckIBAN, value.CheckVAT, value.CheckEmail,
		} {
			normal, p := check(input)
			if p != nil {
				requireComplete(t, p)
				continue
			}
			again, p := check(normal)
			require.Nil(t, p, "%q gave %q", input, normal)
			require.Equal(t, normal, again)
		}
	})
}

// TestLongInput reads what is long in one way only: reading it ends, which it
// would not if the time grew with the square of the length.
func TestLongInput(t *testing.T) {
	t.Parallel()
	const size = 1 << 16
	for _, part := range []string{"“", `"`, "(", ")", "rood, ", "rood + ", "1.", "1,", "een", " ", "€", "-", "a / ", `\`, "x, "} {
		long := "(" + strings.Repeat(part, size/len(part)) + ")"
		for _, typ := range fuzzed {
			_, _ = value.Parse(typ, long)
			_, _ = value.Parse(typ, long[1:len(long)-1])
		}
	}
}

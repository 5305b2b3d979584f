package value_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/value"
)

var (
	duration   = value.Type{Kind: value.DurationKind}
	amount     = value.Type{Kind: value.AmountKind}
	percentage = value.Type{Kind: value.PercentageKind}
	number     = value.Type{Kind: value.NumberKind}
	date       = value.Type{Kind: value.DateKind}
	text       = value.Type{Kind: value.TextKind}
	yesNo      = value.Type{Kind: value.BoolKind}
	anything   = value.Type{Kind: value.AnyKind}
	colour     = value.Type{Kind: value.ChoiceKind, Choices: []string{"rood", "zee_groen", "wit"}}
	colours    = value.Type{Kind: value.ChoicesKind, Choices: []string{"rood", "zee_groen", "wit"}}
	texts      = value.Type{Kind: value.ListKind, Elem: &text}
	amounts    = value.Type{Kind: value.ListKind, Elem: &amount}
	suppliers  = value.Type{Kind: value.TableKind, Columns: []value.Column{
		{Name: "naam", Type: text}, {Name: "prijs", Type: amount},
	}}
)

// TestParseReads holds what is read against the literal of what came out.
func TestParseReads(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typ        value.Type
		text, want string
	}{
		{duration, "24 uur", "24 uur"},
		{duration, "30\u00a0dagen", "30 dagen"},
		{duration, "1\u202fmaand", "1 maand"},
		{duration, "1 minuut", "1 minuut"},
		{duration, "14 werkdagen", "14 werkdagen"},
		{duration, "2 kwartalen", "2 kwartalen"},
		{duration, "0 dagen", "0 dagen"},
		{duration, "1.000 dagen", "1.000 dagen"},
		{duration, "-3 dagen", "-3 dagen"},
		{duration, "dertig dagen", "30 dagen"},
		{duration, "Dertig dagen", "30 dagen"},
		{duration, "dertig (30) dagen", "30 dagen"},
		{duration, "één (1) maand", "1 maand"},
		{duration, "een maand", "1 maand"},
		{duration, "twee weken", "2 weken"},
		{duration, "min twee weken", "-2 weken"},
		{duration, " onbekend ", "onbekend"},
		{amount, "€ 1.000,00", "€ 1.000,00"},
		{amount, "€ 1.000", "€ 1.000,00"},
		{amount, "€1000", "€ 1.000,00"},
		{amount, "€\u00a02500", "€ 2.500,00"},
		{amount, "€ 2,-", "€ 2,00"},
		{amount, "€ 2,--", "€ 2,00"},
		{amount, "€ 2,–", "€ 2,00"},
		{amount, "EUR 1.000,50", "€ 1.000,50"},
		{amount, "1.000 euro", "€ 1.000,00"},
		{amount, "duizend euro", "€ 1.000,00"},
		{amount, "duizend (1.000) euro en vijftig (50) cent", "€ 1.000,50"},
		{amount, "twee euro en vijf cent", "€ 2,05"},
		{amount, "vijftig cent", "€ 0,50"},
		{amount, "€ 1.000.000.000.000.000,01", "€ 1.000.000.000.000.000,01"},
		{amount, "€ -5,25", "-€ 5,25"},
		{amount, "-€ 5,25", "-€ 5,25"},
		{amount, "€ 10,00 / 3", "€ 10,00 / 3"},
		{percentage, "5%", "5%"},
		{percentage, "7,5 %", "7,5%"},
		{percentage, "8 procent", "8%"},
		{percentage, "vijf procent", "5%"},
		{percentage, "vijf (5) procent", "5%"},
		{percentage, "-0,25%", "-0,25%"},
		{number, "3", "3"},
		{number, "1.250", "1.250"},
		{number, "1250", "1.250"},
		{number, "1.000,50", "1.000,5"},
		{number, "dertig", "30"},
		{number, "\u22123", "-3"},
		{number, "2 / 6", "1 / 3"},
		{date, "6 juni 2018", "6 juni 2018"},
		{date, "6 Juni 2018", "6 juni 2018"},
		{date, "06-06-2018", "6 juni 2018"},
		{date, "6-6-2018", "6 juni 2018"},
		{date, "2018-06-06", "6 juni 2018"},
		{date, "29 februari 2028", "29 februari 2028"},
		{text, `"ABC B.V."`, `"ABC B.V."`},
		{text, `“ABC”`, `"ABC"`},
		{text, `„ABC“`, `"ABC"`},
		{text, `ABC B.V.`, `"ABC B.V."`},
		{text, `"zegt \"ja\""`, `"zegt \"ja\""`},
		{text, `"A" en "B"`, `"\"A\" en \"B\""`},
		{text, `onbekend`, `onbekend`},
		{text, `"onbekend"`, `"onbekend"`},
		{yesNo, "ja", "ja"},
		{yesNo, "Nee", "nee"},
		{colour, "zee_groen", "zee_groen"},
		{colour, "zee groen", "zee_groen"},
		{colours, "wit + rood", "rood + wit"},
		{colours, "()", "()"},
		{colours, "(wit, rood)", "rood + wit"},
		{colours, "rood, zee groen en wit", "rood + zee_groen + wit"},
		{texts, `("x", "y, z")`, `("x", "y, z")`},
		{texts, `(x)`, `("x")`},
		{texts, `()`, `()`},
		{texts, `("a  (b")`, `("a  (b")`},
		{amounts, `(€ 1,50, € 2,-, onbekend)`, `(€ 1,50, € 2,00, onbekend)`},
		{suppliers, `(("AWS", € 1.000), ("x", onbekend))`, `(("AWS", € 1.000,00), ("x", onbekend))`},
		{suppliers, `()`, `()`},
		{anything, "30 dagen", "30 dagen"},
		{anything, "€ 3", "€ 3,00"},
		{anything, "2018-06-06", "6 juni 2018"},
		{anything, `"x"`, `"x"`},
	} {
		v, p := value.Parse(c.typ, c.text)
		if assert.Nil(t, p, "%s: %s", c.typ, c.text) {
			assert.Equal(t, c.want, v.String(), "%s: %s", c.typ, c.text)
			assert.True(t, c.typ.Admits(v), "%s admits %s", c.typ, c.text)
		}
	}
}

// TestParseRefuses names for each malformed value what is put in its place, or
// a part of the cure where nothing can be.
func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typ                    value.Type
		text, suggestion, cure string
	}{
		{duration, "24 uren", "24 uur", ""},
		{duration, "30 dag", "30 dagen", ""},
		{duration, "1 dagen", "1 dag", ""},
		{duration, "24u", "24 uur", ""},
		{duration, "24uur", "24 uur", ""},
		{duration, "30 days", "30 dagen", ""},
		{duration, "1,5 jaar", "18 maanden", ""},
		{duration, "0,5 uur", "30 minuten", ""},
		{duration, "1,5 dagen", "", "heel aantal"},
		{duration, "anderhalf jaar", "18 maanden", ""},
		{duration, "een half jaar", "6 maanden", ""},
		{duration, "1.5 jaar", "18 maanden", ""},
		{duration, "dertig (31) dagen", "", "gelijk"},
		{duration, "dertig (30 dagen", "", "haakje"},
		{duration, "30", "", "eenheid"},
		{duration, "dagen", "", "30 dagen"},
		{duration, "30 maaden", "", "maanden?"},
		{duration, "30 seconden", "", "Kies uit minuten"},
		{duration, "ooit dagen", "", "cijfers"},
		{duration, "9999999999 dagen", "", "ten hoogste"},
		{amount, "1000", "€ 1.000", ""},
		{amount, "100 €", "€ 100", ""},
		{amount, "100 euro's", "€ 100", ""},
		{amount, "€ 1,000.00", "€ 1.000", ""},
		{amount, "€ 1,000.50", "€ 1.000,50", ""},
		{amount, "€ 1,000", "€ 1.000", ""},
		{amount, "€ 1,5", "€ 1,50", ""},
		{amount, "€ 1.5", "€ 1,50", "of € 1.500?"},
		{amount, "€ 1,2345", "", "Rond"},
		{amount, "€", "", "Schrijf bijvoorbeeld"},
		{amount, "$ 100", "", "alleen euro's"},
		{amount, "$ 1,000.00", "", "alleen euro's"},
		{amount, "USD veel", "", "alleen euro's"},
		{amount, "30 dagen", "", "€ 2,50"},
		{amount, "twee euro en vijftig (50) cent", "", "€ 2,50"},
		{percentage, "5", "5%", ""},
		{percentage, "5 pct", "5%", ""},
		{percentage, "1.5%", "1,5%", "of 1.500%?"},
		{percentage, "vijf%", "5%", ""},
		{percentage, "%", "", "Schrijf bijvoorbeeld"},
		{number, "1.5", "1,5", "of 1.500?"},
		{number, "1.2345", "1,2345", ""},
		{number, "1,000.00", "1.000,00", ""},
		{number, "1,000,000.5", "1.000.000,5", ""},
		{number, "1 000", "1.000", ""},
		{number, ",5", "0,5", ""},
		{number, "5,", "5", ""},
		{number, "1.2.3", "123", ""},
		{number, "1.0000000000001", "", "bijvoorbeeld"},
		{number, "1.000.00,5", "100.000,5", ""},
		{number, "0,1234567890123", "", "Rond"},
		{number, strings.Repeat("9", 100), "", "kleiner"},
		{number, "veel", "", "cijfers"},
		{number, "", "", "onbekend"},
		{number, "1 / 0", "", "nul"},
		{date, "31 juni 2026", "30 juni 2026", ""},
		{date, "29 februari 2027", "28 februari 2027", ""},
		{date, "0 juni 2026", "", "vanaf 1"},
		{date, "6-13-2018", "13 juni 2018", ""},
		{date, "13-13-2018", "", "eerst de dag"},
		{date, "6 juny 2018", "6 juni 2018", ""},
		{date, "6 june 2018", "6 juni 2018", ""},
		{date, "6 mrt 2018", "6 maart 2018", ""},
		{date, "6 maartt 2018", "6 maart 2018", ""},
		{date, "6 xyz 2018", "", "voluit"},
		{date, "6-6-18", "", "jaartal voluit"},
		{date, "16/6/2018", "16 juni 2018", ""},
		{date, "6/7/2018", "", "Schrijf 6 juni 2018"},
		{date, "2018-06-06T12:00:00Z", "6 juni 2018", ""},
		{date, "6 juni 0018", "", "vanaf 1000"},
		{date, "morgen", "", "Schrijf 6 juni 2018"},
		{yesNo, "true", "ja", ""},
		{yesNo, "misschien", "", "ja, nee of onbekend"},
		{colour, "Rood", "rood", ""},
		{colour, "rod", "rood", "Bedoelde u"},
		{colour, "zwartgallig", "", "Kies uit rood, zee_groen, wit"},
		{colours, "rood + zwart", "", "Kies uit"},
		{colours, "rood wit", "", "Kies uit"},
		{texts, "AWS", "(AWS)", ""},
		{texts, "a, b", "", "bijvoorbeeld"},
		{texts, "(a, )", "", "komma"},
		{texts, "(a", "", "bijvoorbeeld"},
		{texts, "(a))", "", "haakje"},
		{amounts, "(€ 1, € 1.5)", "", "of € 1.500?"},
		{suppliers, `(("AWS"))`, "", "naam, prijs"},
		{suppliers, `(("AWS", 5))`, "", "€ 5"},
		{suppliers, `("AWS", "x")`, "", "België"},
		{text, "a\x00b", "", "Haal dat teken weg"},
		{text, "a\u202eb", "", "Haal dat teken weg"},
		{text, "a\xff", "", "UTF-8"},
		{anything, "zomaar", "", "bijvoorbeeld"},
	} {
		v, p := value.Parse(c.typ, c.text)
		if !assert.NotNil(t, p, "%s: %s gave %v", c.typ, c.text, v) {
			continue
		}
		assert.Nil(t, v)
		assert.Equal(t, c.suggestion, p.Suggestion, "%s: %s: %s", c.typ, c.text, p.Cure.NL)
		assert.Contains(t, p.Cure.NL, c.cure, "%s: %s", c.typ, c.text)
		requireComplete(t, p)
	}
}

// requireComplete sees to it that a problem says what and what to do, in both
// languages.
func requireComplete(t require.TestingT, p *value.Problem) {
	for _, part := range []string{p.Message.NL, p.Message.EN, p.Cure.NL, p.Cure.EN} {
		require.NotEmpty(t, part)
		require.True(t, utf8.ValidString(part))
		require.NotContains(t, part, "%!s(")
		require.NotContains(t, part, "%!(EXTRA")
		require.NotContains(t, part, "\x00")
	}
}

func TestParseLiteral(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		kind       value.Kind
		text, want string
	}{
		{value.DurationKind, "24 uur", "24 uur"},
		{value.AmountKind, "1.000 euro", "€ 1.000,00"},
		{value.PercentageKind, "8 procent", "8%"},
		{value.NumberKind, "1.250", "1.250"},
		{value.DateKind, "6-6-2018", "6 juni 2018"},
		{value.TextKind, `een "woord"`, `"een \"woord\""`},
		{value.TextKind, "onbekend", `"onbekend"`},
		{value.BoolKind, "ja", "ja"},
		{value.AnyKind, "onbekend", "onbekend"},
	} {
		v, p := value.ParseLiteral(c.kind, c.text)
		require.Nil(t, p, c.text)
		assert.Equal(t, c.want, v.String())
	}
	for _, c := range []struct {
		kind             value.Kind
		text, suggestion string
	}{
		{value.DurationKind, "twee weken", "2 weken"},
		{value.DurationKind, "dertig (30) dagen", "30 dagen"},
		{value.AmountKind, "duizend euro", "€ 1.000"},
		{value.AmountKind, "vijftig cent", "€ 0,50"},
		{value.PercentageKind, "vijf procent", "5%"},
		{value.NumberKind, "dertig", "30"},
		{value.NumberKind, "1.5", "1,5"},
		{value.DateKind, "31 juni 2026", "30 juni 2026"},
		{value.AnyKind, "wat", ""},
		{value.ListKind, "()", ""},
		{value.TextKind, "\x01", ""},
	} {
		_, p := value.ParseLiteral(c.kind, c.text)
		require.NotNil(t, p, c.text)
		assert.Equal(t, c.suggestion, p.Suggestion)
		requireComplete(t, p)
	}
}

package grammar

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/source"
)

// TestValues checks which tokens the values of the language make.
func TestValues(t *testing.T) {
	for text, want := range map[string]string{
		"24 uur":              "Duration:24 uur",
		"1 maand":             "Duration:1 maand",
		"14\u00a0werkdagen":   "Duration:14\u00a0werkdagen",
		"90minuten":           "Duration:90minuten",
		"€ 1.000":             "Amount:€ 1.000",
		"€1.000,00":           "Amount:€1.000,00",
		"€ 2,-":               "Amount:€ 2,-",
		"€ 2,--":              "Amount:€ 2,--",
		"€ 2,–":               "Amount:€ 2,–",
		"€":                   "Amount:€",
		"EUR 1.000,00":        "Amount:EUR 1.000,00",
		"EUR":                 "Ident:EUR",
		"1.000 euro":          "Amount:1.000 euro",
		"5%":                  "Percentage:5%",
		"7,5 %":               "Percentage:7,5 %",
		"8 procent":           "Percentage:8 procent",
		"3":                   "Number:3",
		"1.000,50":            "Number:1.000,50",
		"1.5":                 "Number:1.5",
		"1,2":                 "Number:1,2",
		"1, 2":                "Number:1 Comma:, Number:2",
		"1,a":                 "Number:1 Comma:, Ident:a",
		"6 juni 2018":         "Date:6 juni 2018",
		"31 Juni 2026":        "Date:31 Juni 2026",
		"6-6-2018":            "Date:6-6-2018",
		"2018-06-06":          "Date:2018-06-06",
		"6-6":                 "Number:6 Operator:- Number:6",
		"2018-06-2006":        "Number:2018 Operator:- Number:06 Operator:- Number:2006",
		"5 juni":              "Number:5 Ident:juni",
		"5 dagenlang":         "Number:5 Ident:dagenlang",
		"a.b.c":               "Ident:a.b.c",
		"a.":                  "Ident:a Illegal:.",
		"één_2":               "Ident:één_2",
		"a<>b≤c":              "Ident:a Operator:<> Ident:b Operator:≤ Ident:c",
		"(a)":                 "Open:( Ident:a Close:)",
		`"a \" b"`:            `String:"a \" b"`,
		"“a „b”":              "String:“a „b”",
		"a;;b":                "Ident:a Illegal:;; Ident:b",
		"3f9a1c20":            "Number:3 Ident:f9a1c20",
		"12 maanden = 1 jaar": "Duration:12 maanden Operator:= Duration:1 jaar",
	} {
		src := source.New("t.akte", text)
		tokens, _ := innerTokens(src, text, 0, nil)
		var got []string
		for _, token := range tokens {
			got = append(got, kindNames[token.kind]+":"+token.text(text))
		}
		assert.Equal(t, want, strings.Join(got, " "), text)
	}
}

// TestUnquote checks the text of strings.
func TestUnquote(t *testing.T) {
	for text, want := range map[string]string{
		`"a"`: "a", `""`: "", `"`: "", `"a`: "a", `a"`: "a", "“a”": "a", "„a”": "a", "„a“": "a", "“a\"": "a",
		`"a \"b\""`: `a "b"`, `"a\\"`: `a\`, `"a\b"`: `a\b`, `"\"`: `"`, "": "",
	} {
		assert.Equal(t, want, unquote(text), text)
	}
}

// TestStringsRoundTrip checks that any text without a line break can be
// written as a string.
func TestStringsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`[^\n\r]*`).Draw(t, "value")
		text := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(value) + `"`
		end, closed := stringEnd(text, 0)
		assert.True(t, closed)
		assert.Equal(t, len(text), end)
		assert.Equal(t, value, unquote(text))
	})
}

// dutch spells a number below a thousand.
func dutch(n int) string {
	small := strings.Fields("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien " +
		"veertien vijftien zestien zeventien achttien negentien")
	ten := strings.Fields("- - twintig dertig veertig vijftig zestig zeventig tachtig negentig")
	switch {
	case n >= 200 && n%100 == 0:
		return small[n/100] + "honderd"
	case n >= 200:
		return small[n/100] + "honderd" + dutch(n%100)
	case n == 100:
		return "honderd"
	case n > 100:
		return "honderd" + dutch(n-100)
	case n < 20:
		return small[n]
	case n%10 == 0:
		return ten[n/10]
	}
	joint := "en"
	if n%10 == 2 || n%10 == 3 {
		joint = "ën"
	}
	return small[n%10] + joint + ten[n/10]
}

// TestSpelledNumbers reads back every number below a thousand.
func TestSpelledNumbers(t *testing.T) {
	for n := range 1000 {
		assert.Equal(t, strconv.Itoa(n), digitsOf(dutch(n)), dutch(n))
	}
	assert.Equal(t, "1", digitsOf("één"))
	assert.Equal(t, "24", digitsOf("Vierentwintig"))
	for _, word := range []string{"", "enkele", "honderdhonderd", "tienhonderd", "enen", "twintigen", "eenentien"} {
		assert.Empty(t, digitsOf(word), word)
	}
}

// TestLineEnds checks that the tree does not hang on how lines end, nor on a
// byte-order mark.
func TestLineEnds(t *testing.T) {
	src := readSource(t, "testdata/atelier.akte")
	file, _ := Parse(src)
	windows, findings := Parse(source.New(src.Name, "\ufeff"+strings.ReplaceAll(src.Text, "\n", "\r\n")))
	requireSound(t, windows, findings)
	require.Empty(t, dumpFindings(findings))
	require.Len(t, windows.Statements, len(file.Statements))
	for i := range file.Statements {
		assert.Equal(t, withoutPlaces(file, i), withoutPlaces(windows, i))
	}
}

// TestDefinition lexes through the interface that participle knows.
func TestDefinition(t *testing.T) {
	lex, err := definition{}.Lex("t.akte", strings.NewReader("kop \"A\""))
	require.NoError(t, err)
	token, err := lex.Next()
	require.NoError(t, err)
	assert.Equal(t, "kop", token.Value)
	assert.Equal(t, definition{}.Symbols()["Keyword"], token.Type)
}

// TestParseExpr checks what is said of texts that are no expression.
func TestParseExpr(t *testing.T) {
	for text, code := range map[string]string{
		"24 uur": "", "€ 1.000,00 + € 5": "", "a is niet b": "", "()": "", "-1": "", "ja": "",
		"":            "AK0123",
		"a b":         "AK0115",
		"twee weken":  "AK0113",
		"(a":          "AK0110",
		"a;":          "AK0127",
		"a +":         "AK0115",
		"en":          "AK0115",
		"a niet b":    "AK0115",
		"a = niet b":  "AK0115",
		`"a`:          "AK0109",
		"caf\xe9":     "AK0124",
		"a\n= b":      "",
		"1 jaar // x": "AK0115",
	} {
		_, findings := ParseExpr(source.New("t.akte", text))
		if code == "" {
			assert.Empty(t, dumpFindings(findings), text)
		} else if assert.Len(t, findings, 1, "%s\n%s", text, dumpFindings(findings)) {
			assert.Equal(t, code, string(findings[0].Code), text)
		}
	}
}

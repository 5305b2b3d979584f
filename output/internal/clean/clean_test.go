package clean_test

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
)

func TestText(t *testing.T) {
	for given, want := range map[string]string{
		"":                    "",
		"Súdwest-Fryslân":     "Súdwest-Fryslân",
		"24\u00a0uur":         "24\u00a0uur",
		"a\tb\r\nc":           "a b  c",
		"a\u2028b\u0085c":     "a b c",
		"\x1b[31mrood":        "\ufffd[31mrood",
		"\x00":                "\ufffd",
		"stuk\xff einde":      "stuk\ufffd einde",
		"al \ufffd vervangen": "al \ufffd vervangen",
		"\ufeffmerk":          "\ufffdmerk",
	} {
		assert.Equal(t, want, clean.Text(given), "%q", given)
	}
}

func TestTextIsCleanOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		given := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")) + rapid.String().Draw(t, "string")
		got := clean.Text(given)
		assert.True(t, utf8.ValidString(got))
		for _, r := range got {
			assert.False(t, unicode.IsControl(r), "%q", r)
		}
		assert.Equal(t, utf8.RuneCountInString(given), utf8.RuneCountInString(got))
		assert.Equal(t, got, clean.Text(got))
	})
}

func TestURL(t *testing.T) {
	for given, want := range map[string]string{
		"https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6#a": "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6#a",
		"HTTP://x.nl/a%20b":          "HTTP://x.nl/a%20b",
		`https://x.nl/"><script>(*)`: "https://x.nl/%22%3E%3Cscript%3E%28%2A%29",
		"https://x.nl/é":             "https://x.nl/%C3%A9",
	} {
		got, is := clean.URL(given)
		assert.True(t, is, given)
		assert.Equal(t, want, got)
	}
	for _, given := range []string{"", "javascript:alert(1)", "//x.nl", "https://", "data:text/html,x", " https://x.nl", "ftp://x.nl"} {
		got, is := clean.URL(given)
		assert.False(t, is, given)
		assert.Empty(t, got)
	}
}

func TestFragment(t *testing.T) {
	for given, want := range map[document.Anchor]string{
		"datalekken.melden": "#datalekken.melden",
		"één_lid":           "#%C3%A9%C3%A9n_lid",
		`x"><#%41`:          "#x%22%3E%3C%23%2541",
	} {
		assert.Equal(t, want, clean.Fragment(given))
	}
}

package value_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/value"
)

func TestRegisters(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		check func(string) (string, *value.Problem)
		good  map[string]string // as typed, as printed
		bad   []string
	}{
		"kvk": {
			value.CheckKVK,
			map[string]string{"12345678": "12345678", "1234 5678": "12345678", "01\u00a0234567": "01234567"},
			[]string{"", "1234567", "123456789", "123456789012", "1234567a"},
		},
		"postcode": {
			value.CheckPostcode,
			map[string]string{"5211 AP": "5211 AP", "5211ap": "5211 AP", "5211\u00a0AP": "5211 AP"},
			[]string{"", "0123 AB", "5211", "5211 A1", "5211 SS", "5211 SA", "5211 SD", "52111 A", "5211 ÉA"},
		},
		"iban": {
			value.CheckIBAN,
			map[string]string{
				"NL91ABNA0417164300":          "NL91 ABNA 0417 1643 00",
				"nl91 abna 0417 1643 00":      "NL91 ABNA 0417 1643 00",
				"BE68 5390 0754 7034":         "BE68 5390 0754 7034",
				"GB29 NWBK 6016 1331 9268 19": "GB29 NWBK 6016 1331 9268 19",
			},
			[]string{"", "NL91ABNA0417164301", "NL91ABNA041716430", "NL19ABNA0417164300", "9191ABNA0417164300", "NLX1ABNA0417164300", "417164300"},
		},
		"btw": {
			value.CheckVAT,
			map[string]string{
				"NL000099998B57":    "NL000099998B57",
				"NL123456789B13":    "NL123456789B13",
				"NL 123456782 B 90": "NL123456782B90",
				"nl1234.56.782.b90": "NL123456782B90",
				"BE0428759497":      "BE0428759497",
			},
			[]string{"", "NL123456789B01", "NL123456782B00", "NL123456782C90", "NL12345678B90", "US123456", "123456782B90", "BE1", "BE04287594970000"},
		},
		"email": {
			value.CheckEmail,
			map[string]string{"info@voorbeeld.nl": "info@voorbeeld.nl", "a.b+c@x.co\u00a0": "a.b+c@x.co"},
			[]string{"", "info", "info@", "@voorbeeld.nl", "info@voorbeeld", "Jan <jan@voorbeeld.nl>", "a b@voorbeeld.nl", "a@b.nl, c@d.nl"},
		},
	} {
		for typed, want := range c.good {
			got, p := c.check(typed)
			require.Nil(t, p, "%s %s", name, typed)
			assert.Equal(t, want, got)
			again, p := c.check(got)
			require.Nil(t, p)
			assert.Equal(t, got, again)
		}
		for _, typed := range c.bad {
			got, p := c.check(typed)
			require.NotNil(t, p, "%s %q", name, typed)
			assert.Empty(t, got)
			requireComplete(t, p)
		}
	}
	_, p := value.CheckVAT("123456782B90")
	assert.Equal(t, "NL123456782B90", p.Suggestion)
	_, p = value.CheckKVK("123456789012")
	assert.Contains(t, p.Cure.NL, "vestigingsnummer")
}

// TestCheckDigitsFindSlips: one digit changed, or two neighbours that changed
// places, never passes the check of an IBAN.
func TestCheckDigitsFindSlips(t *testing.T) {
	t.Parallel()
	const good = "NL91ABNA0417164300"
	for i := 8; i < len(good); i++ {
		for digit := byte('0'); digit <= '9'; digit++ {
			slip := []byte(good)
			slip[i] = digit
			_, p := value.CheckIBAN(string(slip))
			assert.Equal(t, string(slip) == good, p == nil, string(slip))
		}
		swapped := []byte(good)
		if i+1 < len(good) {
			swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
			_, p := value.CheckIBAN(string(swapped))
			assert.Equal(t, string(swapped) == good, p == nil, string(swapped))
		}
	}
}

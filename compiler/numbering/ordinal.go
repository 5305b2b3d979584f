package numbering

import (
	"strconv"
	"strings"
)

// Ordinal returns the Dutch ordinal of n in words up to 99 ("eerste",
// "drieëntwintigste"), beyond and below 1 in digits ("100e").
func Ordinal(n int) string {
	low := []string{
		"", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
		"elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
		"negentiende",
	}
	tens := []string{"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"}
	units := []string{"", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"}
	switch {
	case n < 1 || n > 99:
		return strconv.Itoa(n) + "e"
	case n < len(low):
		return low[n]
	}
	ten, unit := tens[n/10-2]+"ste", units[n%10]
	if unit == "" {
		return ten
	}
	if strings.HasSuffix(unit, "e") {
		return unit + "ën" + ten
	}
	return unit + "en" + ten
}

// isOrdinal reports whether word is an ordinal: in words, or digits with e.
func isOrdinal(word string) bool {
	if digits, found := strings.CutSuffix(word, "e"); found {
		if _, ok := readDigits(digits); ok {
			return true
		}
	}
	for n := 1; n < 100; n++ {
		if Ordinal(n) == word {
			return true
		}
	}
	return false
}

package value

import "strings"

// scale is a power of a thousand with a name of its own.
type scale struct {
	size int64
	name string
}

// scales are those above a thousand that an int64 holds, largest first.
func scales() []scale {
	return []scale{
		{1_000_000_000_000_000_000, "triljoen"},
		{1_000_000_000_000_000, "biljard"},
		{1_000_000_000_000, "biljoen"},
		{1_000_000_000, "miljard"},
		{1_000_000, "miljoen"},
	}
}

// Cardinal writes n in words, as Dutch spells them: in one piece up to a
// thousand, a space after duizend and around miljoen and what is larger, a
// trema where tweeën- and drieën- need it. It reports false for numbers below
// zero.
func Cardinal(n int64) (string, bool) {
	if n < 0 {
		return "", false
	}
	if n == 0 {
		return "nul", true
	}
	var words []string
	for _, s := range scales() {
		if n >= s.size {
			words = append(words, belowThousand(n/s.size), s.name)
			n %= s.size
		}
	}
	switch thousands := n / 1000; {
	case thousands == 1:
		words = append(words, "duizend")
	case thousands > 1:
		words = append(words, belowThousand(thousands)+"duizend")
	}
	if n %= 1000; n > 0 {
		words = append(words, belowThousand(n))
	}
	return strings.Join(words, " "), true
}

// belowThousand writes a number from 1 to 999.
func belowThousand(n int64) string {
	switch hundreds := n / 100; hundreds {
	case 0:
		return belowHundred(n)
	case 1:
		return "honderd" + belowHundred(n%100)
	default:
		return small(hundreds) + "honderd" + belowHundred(n%100)
	}
}

// belowHundred writes a number from 1 to 99, and nothing for 0.
func belowHundred(n int64) string {
	if n < 20 {
		return small(n)
	}
	unit := small(n % 10)
	switch {
	case unit == "":
		return tens(n / 10)
	case strings.HasSuffix(unit, "e"):
		return unit + "ën" + tens(n/10)
	}
	return unit + "en" + tens(n/10)
}

// tens writes ten times n, from twintig to negentig.
func tens(n int64) string {
	return [...]string{"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"}[n-2]
}

// small writes a number below twenty, and nothing for 0.
func small(n int64) string {
	return [...]string{
		"", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
		"tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
	}[n]
}

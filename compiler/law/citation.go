package law

import (
	"net/url"
	"strings"
)

// Citation is one cited place in a law.
type Citation struct {
	// Law is the law, nil when the register does not know it.
	Law *Law
	// Book is the book of a code, nil when there is none or it is not known.
	Book *Book
	// Article is the article as numbered inside the law or book: "28", "230m",
	// "3:2" of the Awb.
	Article string
	Lid     string // "3"; "" when not named
	Onder   string // "h", "a 1°"; "" when not named
}

// URL returns the address of the official text, "" when there is none. On
// wetten.overheid.nl it is the short jci form, which needs no titles or sections
// and so survives their renaming; day (ISO 8601, may be "") then chooses the
// text as it held on that day. On EUR-Lex it is the Dutch ELI form.
func (c Citation) URL(day string) string {
	switch {
	case c.Law == nil || c.Law.Never:
		return ""
	case c.Law.Kind == European:
		return c.eurLex()
	case c.Book != nil:
		return c.wetten(c.Book.BWBR, day)
	case c.Law.Number != "":
		return c.wetten(c.Law.Number, day)
	}
	return ""
}

func (c Citation) wetten(number, day string) string {
	var address strings.Builder
	address.WriteString("https://wetten.overheid.nl/jci1.3:c:" + number)
	for _, parameter := range []struct{ name, value string }{{"artikel", c.Article}, {"lid", c.Lid}, {"g", day}} {
		if parameter.value != "" {
			address.WriteString("&" + parameter.name + "=" + escape(parameter.value))
		}
	}
	return address.String()
}

// eurLex builds the ELI from the CELEX number: 32016R0679 is reg/2016/679.
func (c Citation) eurLex() string {
	year, kind, serial := c.Law.Number[1:5], c.Law.Number[5], strings.TrimLeft(c.Law.Number[6:], "0")
	kinds := map[byte]string{'R': "reg", 'L': "dir", 'D': "dec"}
	address := "https://eur-lex.europa.eu/eli/" + kinds[kind] + "/" + year + "/" + serial + "/oj/nld"
	if _, suffix, ok := articleNumber(c.Article); ok && suffix == "" {
		address += "#art_" + c.Article
	}
	return address
}

// colons puts back the colon of 3:2, as the official addresses have it.
var colons = strings.NewReplacer("%3A", ":", "+", "%20")

// escape makes a value safe inside an address; its colons stay.
func escape(value string) string {
	return colons.Replace(url.QueryEscape(value))
}

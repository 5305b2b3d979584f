package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// find returns an attribute.
func find(token *html.Token, name string) (string, bool) {
	for _, a := range token.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

func attribute(token *html.Token, name string) string {
	value, _ := find(token, name)
	return value
}

// css returns what the style attribute says of a property, in lower case; "" if
// nothing.
func css(token *html.Token, property string) string {
	style, ok := find(token, "style")
	if !ok {
		return ""
	}
	value := ""
	for declaration := range strings.SplitSeq(style, ";") {
		if name, v, ok := strings.Cut(declaration, ":"); ok && strings.EqualFold(strings.TrimSpace(name), property) {
			value = strings.ToLower(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(v), "!important")))
		}
	}
	return value
}

// hidden reports whether an element is not shown.
func hidden(token *html.Token) bool {
	if _, ok := find(token, "hidden"); ok {
		return true
	}
	return css(token, "display") == "none" || css(token, "visibility") == "hidden"
}

// styled takes over what attributes say of the look of the text.
func (r *reader) styled(token *html.Token) {
	if len(token.Attr) == 0 {
		return
	}
	switch css(token, "font-weight") {
	case "bold", "bolder", "600", "700", "800", "900":
		r.now.bold = true
	case "normal", "400":
		r.now.bold = false
	}
	switch css(token, "font-style") {
	case "italic", "oblique":
		r.now.italic = true
	case "normal":
		r.now.italic = false
	}
	if inline(token.DataAtom) {
		return
	}
	switch align := css(token, "text-align"); {
	case align == "center", align == "" && strings.EqualFold(attribute(token, "align"), "center"):
		r.now.centered = true
	case align != "":
		r.now.centered = false
	}
	for _, property := range []string{"margin-left", "padding-left"} {
		r.now.indent += columns(css(token, property))
	}
}

// widths are how many columns of plain text 100 of a CSS unit take.
var widths = []struct {
	unit    string
	columns int
}{{"px", 13}, {"pt", 17}, {"rem", 200}, {"em", 200}, {"cm", 470}, {"mm", 47}, {"in", 1200}}

// furthestIn bounds how far a block stands in.
const furthestIn = 200

// columns turns a CSS length into columns of plain text; 0 if it is none.
func columns(length string) int {
	for _, w := range widths {
		digits, ok := strings.CutSuffix(length, w.unit)
		if !ok {
			continue
		}
		whole, fraction, _ := strings.Cut(digits, ".")
		n, err := strconv.Atoi(whole + (fraction + "0")[:1])
		if err != nil || n < 0 || n > 10_000 {
			return 0
		}
		return min(n*w.columns/1000, furthestIn)
	}
	return 0
}

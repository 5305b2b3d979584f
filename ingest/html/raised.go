package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// superscripts are the raised digits.
var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// longestRaised is how many digits the number of a note has at most.
const longestRaised = 3

// raised returns digits as the raised ones that a page shows: "artikel 3." with
// the number of a note behind it must not become "artikel 3.1", nor m² m2.
func raised(text string) string {
	if len(text) > longestRaised || strings.Trim(text, "0123456789") != "" {
		return text
	}
	return superscripts.Replace(text)
}

// raises reports whether the text right behind a token is raised; before says
// whether that behind the token before it is. A link may stand in between.
func raises(token *html.Token, before bool) bool {
	if token.Type != html.StartTagToken {
		return false
	}
	return token.DataAtom == atom.Sup || before && (token.DataAtom == atom.A || token.DataAtom == atom.Span)
}

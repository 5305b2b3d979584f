package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// holdsText reports whether an element says that it holds what the page is about.
func holdsText(name atom.Atom) bool { return name == atom.Main || name == atom.Article }

// marksText reports whether a page has an element that holds what it is about.
// Only then is what stands around it known to be none of it.
func marksText(page string) bool {
	for rest := page; ; {
		at := strings.IndexByte(rest, '<')
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
		for _, name := range []string{"main", "article"} {
			if len(rest) > len(name) && strings.EqualFold(rest[:len(name)], name) && strings.IndexByte(" \t\r\n>/", rest[len(name)]) >= 0 {
				return true
			}
		}
	}
}

// around reports whether an element is part of the web site and not of the text:
// the head and the foot of a page, a column beside it, a request to accept
// cookies.
func (r *reader) around(token *html.Token) bool {
	role := strings.ToLower(attribute(token, "role"))
	if role == "dialog" || role == "alertdialog" {
		return true
	}
	if !r.marked || r.inText > 0 {
		return false
	}
	switch token.DataAtom {
	case atom.Header, atom.Footer, atom.Aside:
		return true
	}
	switch role {
	case "banner", "contentinfo", "complementary", "navigation", "search":
		return true
	}
	return false
}

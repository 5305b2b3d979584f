package raw

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// page returns the words of all text of an HTML page: its tokens one by one,
// without its structure. Hidden text is among them.
func page(file *source.File) ([]Word, []outline.Left) {
	c := collector{file: file}
	var left []outline.Left
	tokens := html.NewTokenizer(strings.NewReader(file.Text))
	at, inside, high := 0, atom.Atom(0), false
	for tokens.Next() != html.ErrorToken {
		raw := string(tokens.Raw())
		place := source.At(at, at+len(raw)).In(file)
		at += len(raw)
		switch token := tokens.Token(); token.Type {
		case html.TextToken:
			if reason, ok := unshown(inside); ok {
				left = append(left, outline.Left{Reason: reason, Text: raw, Place: place})
				continue
			}
			if high && len(token.Data) <= len("999") {
				token.Data = raisedDigits(token.Data)
			}
			high = false
			if token.Data == raw {
				c.text(raw, int(place.Start))
			} else {
				c.written(token.Data, int(place.Start), int(place.End))
			}
		case html.CommentToken:
			high = false
			switch {
			case strings.HasPrefix(raw, "<?") && !strings.HasPrefix(raw, "<?xml"):
				c.text(raw, int(place.Start)) // code of a template
			default:
				left = append(left, outline.Left{Reason: outline.Comment, Text: raw, Place: place})
			}
		case html.StartTagToken:
			inside = token.DataAtom
			high = inside == atom.Sup || high && (inside == atom.A || inside == atom.Span)
			c.tag(token.DataAtom)
		case html.EndTagToken, html.SelfClosingTagToken:
			inside, high = 0, false
			c.tag(token.DataAtom)
		}
	}
	return c.end(), left
}

// raisedDigits returns a text of digits only as a superscript shows it.
func raisedDigits(text string) string {
	small := ""
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return text
		}
		small += string([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[text[i]-'0'])
	}
	return small
}

// unshown says why the text directly inside an element is no text of the page.
func unshown(element atom.Atom) (outline.Reason, bool) {
	switch element {
	case atom.Script, atom.Style:
		return outline.Script, true
	case atom.Title:
		return outline.FrontMatter, true
	case atom.Noscript, atom.Iframe, atom.Noembed, atom.Noframes:
		return outline.Hidden, true
	default:
		return 0, false
	}
}

// tag parts words, unless the element runs on in a line.
func (c *collector) tag(element atom.Atom) {
	switch element {
	case 0, atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del,
		atom.Dfn, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Nobr, atom.Q, atom.S,
		atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var,
		atom.Wbr:
	default:
		c.space()
	}
}

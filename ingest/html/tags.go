package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// inline reports whether an element runs on in a line.
func inline(name atom.Atom) bool {
	switch name {
	case 0, atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data,
		atom.Dfn, atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Nobr, atom.Output, atom.Q,
		atom.Samp, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var:
		return true
	default:
		return leftInline(name)
	}
}

// leftInline reports whether an element that is left out stands in a line.
func leftInline(name atom.Atom) bool {
	switch name {
	case atom.Del, atom.S, atom.Strike, atom.Script, atom.Style, atom.Template, atom.Svg, atom.Math, atom.Button, atom.Select:
		return true
	default:
		return false
	}
}

// unshown says why an element is left out, with all in it.
func unshown(token *html.Token) (outline.Reason, bool) {
	switch token.DataAtom {
	case atom.Script, atom.Style:
		return outline.Script, true
	case atom.Title:
		return outline.FrontMatter, true
	case atom.Noscript, atom.Noembed, atom.Noframes, atom.Iframe, atom.Template:
		return outline.Hidden, true
	case atom.Svg, atom.Math, atom.Canvas, atom.Object, atom.Audio, atom.Video:
		return outline.Picture, true
	case atom.Nav:
		return outline.Navigation, true
	case atom.Button, atom.Select, atom.Textarea, atom.Datalist:
		return outline.FormField, true
	case atom.Del, atom.S, atom.Strike:
		return outline.Deletion, true
	}
	if hidden(token) {
		return outline.Hidden, true
	}
	return 0, false
}

// void reports whether an element has no end tag.
func void(name atom.Atom) bool {
	switch name {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param,
		atom.Source, atom.Track, atom.Wbr:
		return true
	default:
		return false
	}
}

// start takes in a start tag. A self-closing one is like any other, as in HTML,
// but for a drawing.
func (r *reader) start(token html.Token, place source.Place) {
	name := token.DataAtom
	switch {
	case name == 0: // of no standard: it changes nothing
		return
	case r.skip.reason != 0:
		if !void(name) && (token.Type != html.SelfClosingTagToken || name != atom.Svg) {
			r.push(name)
		}
		return
	case void(name):
		r.void(&token, place)
		return
	}
	reason, ok := unshown(&token)
	if !ok && r.around(&token) {
		reason, ok = outline.Surroundings, true
	}
	if ok && !r.kept[place.Start] {
		if token.Type == html.SelfClosingTagToken && (name == atom.Svg || name == atom.Math) {
			return
		}
		if !leftInline(name) && !inline(name) && name != atom.Title {
			r.flush()
		}
		r.skip = skip{reason: reason, depth: len(r.stack), place: place}
		r.push(name)
		return
	}
	if inline(name) {
		r.push(name)
		r.look(&token, place)
		return
	}
	r.open(&token, place)
}

// void takes in an element without an end tag.
func (r *reader) void(token *html.Token, place source.Place) {
	switch token.DataAtom {
	case atom.Br:
		r.lineBreak(place)
	case atom.Hr:
		r.endP()
		r.flush()
		r.emit(outline.Block{Kind: outline.Break, Place: place})
	case atom.Img:
		r.leave(outline.Picture, attribute(token, "alt"), place)
	case atom.Input:
		r.field(token, place)
	case atom.Meta:
		name, content := attribute(token, "name"), attribute(token, "content")
		switch strings.ToLower(name) {
		case "author", "date", "description", "generator":
			r.property(strings.ToLower(name), content)
		}
	}
}

func (r *reader) property(name, value string) {
	if value = strings.Join(strings.Fields(value), " "); value != "" {
		r.out.Properties = append(r.out.Properties, outline.Property{Name: name, Value: value})
	}
}

// field leaves out a form field, with the words that it shows.
func (r *reader) field(token *html.Token, place source.Place) {
	shown := attribute(token, "placeholder")
	switch strings.ToLower(attribute(token, "type")) {
	case "hidden":
		return
	case "submit", "button", "reset", "image", "checkbox", "radio":
		shown = attribute(token, "value")
	default:
		r.fields = append(r.fields, place)
		if value := attribute(token, "value"); value != "" {
			shown = value
		}
	}
	r.leave(outline.FormField, shown, place)
}

// look changes the look of the text inside an inline element.
func (r *reader) look(token *html.Token, place source.Place) {
	switch token.DataAtom {
	case atom.B, atom.Strong:
		r.now.bold = true
	case atom.I, atom.Em, atom.Cite, atom.Dfn, atom.Var:
		r.now.italic = true
	case atom.A:
		if target := attribute(token, "href"); target != "" && !strings.HasPrefix(target, "#") {
			r.leave(outline.LinkTarget, target, place)
		}
	}
	r.styled(token)
}

// endP closes a paragraph whose end tag was left out.
func (r *reader) endP() {
	if r.scopes[len(r.scopes)-1].count[atom.P] > 0 {
		r.end(atom.P, source.Place{})
	}
}

// open takes in an element that begins a block.
func (r *reader) open(token *html.Token, place source.Place) {
	name := token.DataAtom
	switch name {
	case atom.Html, atom.Head, atom.Body:
		return // they may lack, and never part anything
	}
	r.endP()
	switch name {
	case atom.Li:
		r.endOpen(atom.Li)
	case atom.Dt, atom.Dd:
		r.endOpen(atom.Dt)
		r.endOpen(atom.Dd)
	case atom.Ol, atom.Ul, atom.Menu, atom.Dir, atom.Table:
		r.flush()
		r.emptyItem(place)
	case atom.Tr, atom.Td, atom.Th, atom.Thead, atom.Tbody, atom.Tfoot, atom.Caption:
		r.flush()
		r.tablePart(token, place)
		return
	}
	r.flush()
	r.push(name)
	r.now.style = attribute(token, "class")
	r.nested(token, place)
	r.styled(token)
}

// endOpen closes an element of the list at hand that is still open.
func (r *reader) endOpen(name atom.Atom) {
	if r.scopes[len(r.scopes)-1].count[name] > 0 {
		r.end(name, source.Place{})
	}
}

// nested changes what holds inside a block.
func (r *reader) nested(token *html.Token, place source.Place) {
	switch token.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		r.now.heading = int(token.Data[1] - '0')
	case atom.Ol, atom.Ul, atom.Menu, atom.Dir:
		r.now.depth++
		r.lists++
		r.now.list, r.now.item = newList(token, r.lists, r.now.depth), nil
	case atom.Li:
		r.now.item = r.now.list.next(token)
	case atom.Dt, atom.Dd:
		r.now.style = token.DataAtom.String()
	case atom.Blockquote:
		r.now.indent += quoted
	case atom.Center:
		r.now.centered = true
	case atom.Pre, atom.Xmp, atom.Listing, atom.Plaintext:
		r.now.pre = true
	case atom.Table:
		if len(r.tables) == deepest {
			r.deeper++
			return
		}
		r.tables = append(r.tables, &table{place: place})
		r.now.item, r.now.heading = nil, 0
	}
}

// quoted is how many columns a quotation stands in.
const quoted = 4

// closing does what the end of an element asks for.
func (r *reader) closing(name atom.Atom) {
	if inline(name) {
		return
	}
	r.flush()
	switch name {
	case atom.Li:
		r.emptyItem(source.At(r.last(), r.last()).In(r.file))
	case atom.Ol:
		r.now.list.count()
	case atom.Td, atom.Th:
		r.endCell()
	case atom.Tr:
		r.endRow()
	case atom.Table:
		r.endTable()
	}
}

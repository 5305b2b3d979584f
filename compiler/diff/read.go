package diff

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
)

// parts reads the parts below a node that stand under conditions.
func (r *Reading) parts(parts []compiler.Part, parent *Node, conditions []string) {
	above := ""
	for i, part := range parts {
		if heading := headingOf(parts[i:]); heading != "" {
			above = heading
			continue
		}
		switch p := part.(type) {
		case *compiler.Choice:
			r.parts(p.Parts, parent, conditions)
		case *compiler.Branch, *compiler.Repeat:
			r.parts(part.Common().Parts, parent, append(conditions[:len(conditions):len(conditions)], r.view.Conditions(part)...))
		case *compiler.Annex:
			r.part(part, r.Root, Annex, p.Title, conditions)
		case *compiler.Chapter:
			r.part(part, parent, Chapter, p.Title, conditions)
		case *compiler.Article:
			n := r.part(part, parent, Article, p.Title, conditions)
			if above != "" {
				n.Title, n.Above, above = above, true, ""
			}
		case *compiler.Heading:
			r.part(part, parent, Heading, p.Title, conditions)
		case *compiler.Clause:
			r.prose(part, parent, Clause, "", conditions)
		case *compiler.Text:
			r.prose(part, parent, Text, "", conditions)
		case *compiler.Definition:
			r.prose(part, parent, Definition, strings.Join(append([]string{p.Name}, p.Also...), ", "), conditions)
		case *compiler.Explanation:
			r.prose(part, parent, Explanation, "", conditions)
		case *compiler.PartyList:
			list := r.prose(part, parent, PartyList, p.Intro, conditions)
			for _, party := range r.Program.Parties {
				if party.Introduction != nil {
					r.prose(party.Introduction, list, Party, party.Title, nil).Label = party.Name
				}
			}
		case *compiler.Signature:
			var names []string
			for _, party := range p.Parties {
				names = append(names, party.Title)
			}
			r.part(part, parent, Signature, strings.Join(names, ", "), conditions)
		}
	}
}

// part reads a part that holds other parts and no text of its own.
func (r *Reading) part(part compiler.Part, parent *Node, kind Kind, title string, conditions []string) *Node {
	n := r.node(parent, kind, part)
	n.Title, n.Conditions = title, conditions
	r.parts(part.Common().Parts, n, nil)
	return n
}

// headingOf returns the heading that parts begin with, when an article without
// one comes right after it: it is the heading of that article, set above its
// number. "" when there is none.
func headingOf(parts []compiler.Part) string {
	heading, ok := parts[0].(*compiler.Heading)
	if !ok || heading.Inner || len(parts) == 1 {
		return ""
	}
	if article, ok := parts[1].(*compiler.Article); ok && article.Title == "" {
		return heading.Title
	}
	return ""
}

// prose reads a part with running text.
func (r *Reading) prose(part compiler.Part, parent *Node, kind Kind, title string, conditions []string) *Node {
	n := r.node(parent, kind, part)
	n.Title, n.Conditions = title, conditions
	p := proseReader{r: r, owner: n, open: []openItem{{n, 0}}, writers: map[*Node]*wordWriter{}}
	p.blocks(part.Common().Parts)
	for node, writer := range p.writers {
		node.Words = writer.words
	}
	return n
}

// proseReader reads the prose of one part. Items are nodes of their own, below
// the item that they stand under.
type proseReader struct {
	r       *Reading
	owner   *Node
	open    []openItem // the owner, at depth 0, and the items that are open
	writers map[*Node]*wordWriter
	listed  bool // the last block was an item
}

// openItem is a part that deeper items stand under.
type openItem struct {
	node  *Node
	depth int
}

func (p *proseReader) writer(n *Node) *wordWriter {
	w := p.writers[n]
	if w == nil {
		w = &wordWriter{}
		p.writers[n] = w
	}
	return w
}

func (p *proseReader) blocks(parts []compiler.Part) {
	for _, part := range parts {
		switch part := part.(type) {
		case *compiler.Item:
			p.item(part)
			continue
		case *compiler.Choice:
			p.blocks(part.Parts)
			continue
		case *compiler.Branch, *compiler.Repeat:
			p.owner.Conditions = append(p.owner.Conditions[:len(p.owner.Conditions):len(p.owner.Conditions)], p.r.view.Conditions(part)...)
			p.blocks(part.Common().Parts)
			continue
		case *compiler.Paragraph:
			w := p.writer(p.owner)
			if len(w.words) > 0 {
				w.border(paragraphBorder)
			}
			p.run(p.owner, part)
		case *compiler.Table:
			p.writer(p.owner).border(paragraphBorder)
			p.run(p.owner, part)
		case *compiler.ValueTable:
			p.writer(p.owner).border(paragraphBorder)
			p.value(p.owner, compiler.Piece{Node: part.Value, Value: p.r.view.Value(part.Value)})
		}
		p.open, p.listed = p.open[:1], false
	}
}

// item reads an item below the nearest open one that is less deep: a list may
// begin at any depth.
func (p *proseReader) item(item *compiler.Item) {
	for len(p.open) > 1 && p.open[len(p.open)-1].depth >= item.Depth {
		p.open = p.open[:len(p.open)-1]
	}
	if len(p.open) == 1 && !p.listed {
		p.writer(p.owner).border(listBorder)
	}
	n := p.r.node(p.open[len(p.open)-1].node, Item, item)
	p.open, p.listed = append(p.open, openItem{n, item.Depth}), true
	p.run(n, item)
}

// run reads the running text of a part into the words of a node.
func (p *proseReader) run(n *Node, part compiler.Part) {
	w := p.writer(n)
	for _, piece := range p.r.view.Pieces(part) {
		switch piece.Kind {
		case compiler.TypedPiece:
			w.cut(piece.Text, Typed, nil)
		case compiler.ValuePiece:
			p.value(n, piece)
		case compiler.LawPiece:
			w.cut(piece.Text, FromLaw, nil)
		case compiler.ReferencePiece:
			printed := piece.Text
			if printed == "" {
				printed = piece.Place.Text()
			}
			w.whole(Word{Text: printed, Origin: FromReference, from: &origin{targets: p.r.references[referenceKey{part, piece.Place.Start}]}})
		case compiler.BreakPiece:
			w.border(cellBorder)
		}
	}
	n.Conditions = append(n.Conditions[:len(n.Conditions):len(n.Conditions)], p.r.view.Conditions(part)...)
}

// value adds a value as it is printed; one that is not known yet as the
// expression that it comes from.
func (p *proseReader) value(n *Node, piece compiler.Piece) {
	expression := ""
	if piece.Node != nil {
		expression = strings.Join(strings.Fields(piece.Node.Place().Text()), " ")
	}
	w, from := p.writer(n), &origin{source: expression}
	switch {
	case piece.Text != "":
		w.cut(piece.Text, FromValue, from)
	case piece.Value != nil:
		w.cut(piece.Value.String(), FromValue, from)
	default:
		w.whole(Word{Text: "{" + expression + "}", Origin: FromValue, from: from})
	}
}

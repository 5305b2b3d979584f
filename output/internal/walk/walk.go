// Package walk visits every part of a document in the order in which it reads.
package walk

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
)

// Visit says what to do with the parts. A nil function does nothing.
type Visit struct {
	// Block gets every block before what stands in it, and reports whether to
	// go into it.
	Block func(document.Block) bool
	// Part gets the anchor and the citation of every part that others can
	// refer to; the citation is "" for one that has none.
	Part func(anchor document.Anchor, cite string)
	// Inline gets every inline before what stands in it.
	Inline func(document.Inline)
}

// Document visits the body of d.
func Document(d *document.Document, visit Visit) { Blocks(d.Body, visit) }

// Blocks visits blocks and all that stands in them.
func Blocks(blocks []document.Block, visit Visit) { (&walker{visit}).blocks(blocks) }

// Inlines visits inlines and all that stands in them.
func Inlines(inlines []document.Inline, visit Visit) { (&walker{visit}).inlines(inlines) }

// Words returns the running text of blocks on one line: what a reader would
// copy, without the marks of lists.
func Words(blocks []document.Block) string {
	var words []string
	Blocks(blocks, Visit{Block: func(b document.Block) bool {
		switch b := b.(type) {
		case *document.Explanation:
			return false
		case *document.Heading:
			words = append(words, b.Text)
		case *document.Paragraph:
			words = append(words, Text(b.Inlines))
		case *document.Table:
			for _, row := range append([][]document.Cell{b.Head}, b.Rows...) {
				for _, cell := range row {
					words = append(words, Text(cell))
				}
			}
		}
		return true
	}})
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// Text returns inlines as printed, without their form.
func Text(inlines []document.Inline) string {
	reader := new(reader)
	for _, inline := range inlines {
		inline.AcceptInline(reader)
	}
	return reader.String()
}

// Tight reports whether a list reads as lines: no item has more than one
// paragraph, or a table.
func Tight(list *document.List) bool {
	for _, item := range list.Items {
		for i, block := range item.Blocks {
			switch block := block.(type) {
			case *document.Paragraph:
				if i > 0 {
					return false
				}
			case *document.List:
				if !Tight(block) {
					return false
				}
			default:
				return false
			}
		}
	}
	return true
}

// reader is the visitor of [Text].
type reader struct{ strings.Builder }

func (r *reader) Words(i *document.Words)         { r.WriteString(i.Text) }
func (r *reader) Value(i *document.Value)         { r.WriteString(i.Text) }
func (r *reader) Reference(i *document.Reference) { r.WriteString(i.Text()) }
func (r *reader) Law(i *document.Law)             { r.WriteString(i.Text()) }
func (r *reader) TermUse(i *document.TermUse)     { r.WriteString(i.Text) }
func (r *reader) Emphasis(i *document.Emphasis) {
	for _, inline := range i.Inlines {
		inline.AcceptInline(r)
	}
}

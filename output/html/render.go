package html

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sink"
	"github.com/akte-lang/akte/output/internal/walk"
)

// pageRenderer writes the nodes of this package to the sink that goldmark's
// renderer was given too.
type pageRenderer struct {
	out   *sink.Writer
	parts map[document.Anchor]bool   // that are on the page
	style string                     // of the page
	terms map[document.Anchor]string // attributes of links to terms
}

func newPageRenderer(out *sink.Writer, d *document.Document, options Options) *pageRenderer {
	notes := notesOf(d)
	return &pageRenderer{
		out: out, parts: walk.Parts(d, options.Explanations), style: style + marginStyle(notes), terms: described(notes),
	}
}

// kindRenderer is how one kind of node is written.
type kindRenderer struct {
	kind   ast.NodeKind
	render renderer.NodeRendererFunc
}

// RegisterFuncs implements [renderer.NodeRenderer].
func (r *pageRenderer) RegisterFuncs(registerer renderer.NodeRendererFuncRegisterer) {
	for _, k := range r.kinds() {
		registerer.Register(k.kind, k.render)
	}
}

// kinds returns the renderers of all kinds.
func (r *pageRenderer) kinds() []kindRenderer {
	return []kindRenderer{
		{kindPage, around(r.openPage, r.closePage)},
		{kindContents, before(r.contents)},
		{kindMain, around(r.openMain, r.closeMain)},
		{kindStretch, before(func(struct{}) {})},
		{kindDeviations, before(r.deviations)},
		{kindPart, around(r.openPart, r.closePart)},
		{kindHeading, before(r.heading)},
		{kindClause, around(r.openClause, closing[marked](r, "</div>\n"))},
		{kindSection, around(r.openSection, closing[document.Anchor](r, "</div>\n"))},
		{kindDefinitions, around(opening(r, "<dl class=\"begrippen\">\n"), closing[struct{}](r, "</dl>\n"))},
		{kindDefinition, around(r.openDefinition, closing[*document.Definition](r, "</dd>\n</div>\n"))},
		{kindParties, around(opening(r, "<div class=\"partijen\">\n"), closing[struct{}](r, "</div>\n"))},
		{kindParty, around(r.openParty, closing[marked](r, "</div>\n"))},
		{kindSignature, before(r.signature)},
		{kindExplanation, around(r.openExplanation, closing[struct{}](r, "</aside>\n"))},
		{kindParagraph, around(opening(r, "<p>"), closing[struct{}](r, "</p>\n"))},
		{kindList, around(opening(r, "<div class=\"lijst\" role=\"list\">\n"), closing[struct{}](r, "</div>\n"))},
		{kindItem, around(r.openItem, closing[marked](r, "</div>\n"))},
		{kindTable, around(r.openTable, closing[int](r, "</table>\n</div>\n"))},
		{kindRow, around(r.openRow, r.closeRow)},
		{kindCell, around(r.openCell, r.closeCell)},
		{kindMark, before(r.mark)},
		{kindPartyTitle, before(r.partyTitle)},
		{kindWords, before(r.escaped)},
		{kindValue, before(r.escaped)},
		{kindReference, before(r.reference)},
		{kindLaw, before(r.law)},
		{kindTerm, before(r.term)},
		{kindEmphasis, around(r.openEmphasis, r.closeEmphasis)},
	}
}

// holder is a node with a part of one type.
type holder[T any] interface{ Part() T }

// around returns a renderer that writes something before and after the children
// of a node.
func around[T any](open, closing func(T)) renderer.NodeRendererFunc {
	return func(_ util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		part := n.(holder[T]).Part()
		if entering {
			open(part)
		} else {
			closing(part)
		}
		return ast.WalkContinue, nil
	}
}

// before returns a renderer for a node that has no children.
func before[T any](write func(T)) renderer.NodeRendererFunc {
	return func(_ util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			write(n.(holder[T]).Part())
		}
		return ast.WalkContinue, nil
	}
}

// opening writes a tag that depends on nothing.
func opening(r *pageRenderer, tag string) func(struct{}) {
	return func(struct{}) { r.out.Text(tag) }
}

// closing writes end tags.
func closing[T any](r *pageRenderer, tags string) func(T) {
	return func(T) { r.out.Text(tags) }
}

// Package html writes a document as one page of HTML that stands on its own:
// no script, nothing fetched, everything of the document escaped. The document
// becomes a tree of goldmark nodes of this package's own kinds, which one node
// renderer writes.
package html

import (
	"io"

	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sink"
	"github.com/akte-lang/akte/output/internal/wording"
)

// Options say what the page shows.
type Options struct {
	// Explanations shows the toelichtingen.
	Explanations bool
	// Deviations marks the articles that depart from a model clause, and lists
	// the departures after the document.
	Deviations bool
}

// Render writes d to w as a page of HTML. The error is that of w.
func Render(w io.Writer, d *document.Document, options Options) error {
	var deviations []wording.Deviation
	if options.Deviations {
		deviations = wording.Deviations(d)
	}
	out := sink.New(w)
	pages := newPageRenderer(out, d, options)
	tree := newBuilder(options, deviations).page(d, deviations)
	nodes := renderer.NewRenderer(renderer.WithNodeRenderers(util.Prioritized(pages, 1)))
	return nodes.Render(out, nil, tree)
}

package html

import (
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark/ast"

	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/internal/sink"
	"github.com/akte-lang/akte/output/internal/wording"
)

// goldmark passes over a node whose kind has no renderer, without a word. The
// sample holds every kind of part, so its tree holds every kind of node: each
// must have a renderer, and each renderer must have a node.
func TestEveryKindIsRendered(t *testing.T) {
	d := sample.Document()
	options := Options{Explanations: true, Deviations: true}
	list := wording.Deviations(d)
	tree := newBuilder(options, list).page(d, list)

	rendered := map[ast.NodeKind]bool{}
	for _, k := range newPageRenderer(sink.New(io.Discard), d, options).kinds() {
		require.False(t, rendered[k.kind], "%s has two renderers", k.kind)
		rendered[k.kind] = true
	}
	met := map[ast.NodeKind]bool{}
	require.NoError(t, ast.Walk(tree, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		met[n.Kind()] = true
		assert.True(t, rendered[n.Kind()], "%s has no renderer", n.Kind())
		return ast.WalkContinue, nil
	}))
	for kind := range rendered {
		assert.True(t, met[kind], "%s has no node in the sample", kind)
	}
}

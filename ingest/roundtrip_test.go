package ingest_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/workspace"
)

// TestRoundTrip builds a document in every form that can be imported, and finds
// the same articles, leden and items in each.
func TestRoundTrip(t *testing.T) {
	folder := t.TempDir()
	for format, name := range map[string]string{"text": "a.txt", "markdown": "a.md", "html": "a.html"} {
		t.Run(format, func(t *testing.T) {
			path := filepath.Join(folder, name)
			_, err := workspace.Build(t.Context(), workspace.Request{
				Paths:  []string{filepath.Join("..", "testdata", "verwerkersovereenkomst.akte")},
				Output: workspace.Output{Path: path, Format: format},
			})
			require.NoError(t, err)
			content, err := os.ReadFile(path)
			require.NoError(t, err)
			result := ingest.Import(name, content, ingest.Options{})
			assert.True(t, result.Report.Same(), "%v", result.Findings)
			n := countParts(result.Source)
			assert.Equal(t, []int{19, 52, 24, 2}, []int{n.articles, n.clauses, n.items, n.annexes})
		})
	}
}

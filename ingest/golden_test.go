package ingest_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var update = flag.Bool("update", false, "rewrite the expected results in testdata")

// originals are the documents in testdata that are imported.
func originals(t *testing.T) []string {
	t.Helper()
	var list []string
	for _, pattern := range []string{"*.txt", "*.md", "*.html"} {
		found, err := filepath.Glob(filepath.Join("testdata", pattern))
		require.NoError(t, err)
		list = append(list, found...)
	}
	require.NotEmpty(t, list)
	return list
}

// TestGolden imports documents of several makes and holds the source against
// what a lawyer would have written.
func TestGolden(t *testing.T) {
	for _, name := range originals(t) {
		t.Run(filepath.Base(name), func(t *testing.T) {
			content, err := os.ReadFile(name)
			require.NoError(t, err)
			result := ingest.Import(filepath.ToSlash(name), content, ingest.Options{Parameters: true})
			assert.True(t, result.Report.Same(), "%v", result.Findings)
			assert.Zero(t, result.Findings.Count(diag.Error), "%v", result.Findings)

			golden := name + ".akte"
			if *update {
				require.NoError(t, os.WriteFile(golden, result.Source, 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(result.Source))

			file, findings := grammar.Parse(source.New(golden, string(result.Source)))
			assert.Empty(t, findings)
			assert.Equal(t, string(result.Source), string(grammar.Format(file)), "the layout is that of akte fmt")
		})
	}
}

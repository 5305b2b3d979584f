package workspace_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

var update = flag.Bool("update", false, "rewrite docs/bevindingen and testdata/verwacht")

// TestPages holds docs/bevindingen to what the findings say of themselves.
func TestPages(t *testing.T) {
	folder := filepath.Join("..", "docs", "bevindingen")
	pages := workspace.Pages(diag.Dutch)
	if *update {
		require.NoError(t, os.RemoveAll(folder))
		require.NoError(t, os.MkdirAll(folder, 0o755))
		for _, page := range pages {
			require.NoError(t, os.WriteFile(filepath.Join(folder, page.Name), []byte(page.Content), 0o644))
		}
	}
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Len(t, entries, len(pages), "pages of findings that are no longer there")
	for _, page := range pages {
		content, err := os.ReadFile(filepath.Join(folder, page.Name))
		require.NoError(t, err)
		assert.Equal(t, page.Content, string(content), page.Name)
	}
}

// TestFamilies holds that every finding belongs to a family, and so has a page.
func TestFamilies(t *testing.T) {
	assert.Len(t, workspace.Pages(diag.English)[1:], len(workspace.Descriptions()))
}

package workspace_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// TestRulePages holds docs/regels to what the rules of the packs say of themselves.
func TestRulePages(t *testing.T) {
	folder := filepath.Join("..", "docs", "regels")
	pages := workspace.RulePages(diag.Dutch)
	if *update {
		require.NoError(t, os.RemoveAll(folder))
		require.NoError(t, os.MkdirAll(folder, 0o755))
		for _, page := range pages {
			require.NoError(t, os.WriteFile(filepath.Join(folder, page.Name), []byte(page.Content), 0o644))
		}
	}
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Len(t, entries, len(pages), "pages of rules that are no longer there")
	for _, page := range pages {
		content, err := os.ReadFile(filepath.Join(folder, page.Name))
		require.NoError(t, err)
		assert.Equal(t, page.Content, string(content), page.Name)
	}
}

// TestEveryRuleHasAPage holds that each rule has one, in both languages.
func TestEveryRuleHasAPage(t *testing.T) {
	codes := workspace.RuleCodes()
	require.NotEmpty(t, codes)
	assert.Len(t, workspace.RulePages(diag.English)[1:], len(codes))
	for _, code := range codes {
		page, ok := workspace.FindRule(code)
		require.True(t, ok, code)
		assert.NotEmpty(t, page.Rule.Conditions, code)
		assert.NotEmpty(t, page.Examples, "%s has no test", code)
	}
}

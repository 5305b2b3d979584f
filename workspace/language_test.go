package workspace_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// TestLanguagePage compiles every block of the language reference that is a
// whole file.
func TestLanguagePage(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "docs", "language.md"))
	require.NoError(t, err)
	blocks := strings.Split(string(page), "```akte\n")[1:]
	require.NotEmpty(t, blocks)
	for i, block := range blocks {
		text, _, closed := strings.Cut(block, "\n```")
		require.True(t, closed)
		name := filepath.Join(t.TempDir(), fmt.Sprintf("voorbeeld%d.akte", i))
		require.NoError(t, os.WriteFile(name, []byte(text+"\n"), 0o644))
		findings, err := workspace.Check([]string{name}, workspace.Inputs{})
		require.NoError(t, err)
		for _, finding := range findings {
			assert.Less(t, finding.Severity, diag.Error, "%s\n%s: %s", text, finding.Code, finding.Message.NL)
		}
	}
}

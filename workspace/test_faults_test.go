package workspace_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// TestExamplesOfTests holds that the bad examples of findings about tests give them,
// and them alone, and that the good ones give none.
func TestExamplesOfTests(t *testing.T) {
	for _, code := range []string{"AK1308", "AK1309"} {
		t.Run(code, func(t *testing.T) {
			d, ok := workspace.Describe(code)
			require.True(t, ok)
			assert.Equal(t, []diag.Code{d.Code}, checkExample(t, d.Bad))
			assert.Empty(t, checkExample(t, d.Good))
		})
	}
}

// checkExample checks the first file of an example and returns the codes found.
func checkExample(t *testing.T, example string) []diag.Code {
	t.Helper()
	archive := txtar.Parse([]byte(example))
	if len(archive.Files) == 0 {
		archive.Files = []txtar.File{{Name: "voorbeeld.akte", Data: []byte(example)}}
	}
	folder := t.TempDir()
	for _, file := range archive.Files {
		require.NoError(t, os.WriteFile(filepath.Join(folder, file.Name), file.Data, 0o666))
	}
	findings, err := workspace.Check([]string{filepath.Join(folder, archive.Files[0].Name)}, workspace.Inputs{})
	require.NoError(t, err)
	var codes []diag.Code
	for _, finding := range findings {
		codes = append(codes, finding.Code)
	}
	return codes
}

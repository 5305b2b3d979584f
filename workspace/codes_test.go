package workspace_test

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
	"github.com/akte-lang/akte/workspace/data"
)

func TestDescriptions(t *testing.T) {
	shape := regexp.MustCompile(`^AK[0-9]{4}$`)
	seen := map[diag.Code]bool{}
	for _, d := range workspace.Descriptions() {
		assert.False(t, seen[d.Code], "%s stands for two kinds of finding", d.Code)
		seen[d.Code] = true
		assert.Regexp(t, shape, string(d.Code))
		for name, text := range map[string]diag.Text{"title": d.Title, "why": d.Why, "cure": d.Cure} {
			assert.NotEmpty(t, text.NL, "%s lacks its %s in Dutch", d.Code, name)
			assert.NotEmpty(t, text.EN, "%s lacks its %s in English", d.Code, name)
		}
		found, ok := workspace.Describe(string(d.Code))
		assert.True(t, ok)
		assert.Same(t, d, found)
	}
	_, ok := workspace.Describe("AK0000")
	assert.False(t, ok)
}

// TestDataExamples holds that the bad example of a finding about data gives it,
// and it alone, and that the good one gives none.
func TestDataExamples(t *testing.T) {
	tried := 0
	for _, d := range data.Codes() {
		if d.Bad == "" {
			continue
		}
		tried++
		t.Run(string(d.Code), func(t *testing.T) {
			assert.Equal(t, []string{string(d.Code)}, buildExample(t, d.Bad))
			assert.Empty(t, buildExample(t, d.Good))
		})
	}
	assert.GreaterOrEqual(t, tried, len(data.Codes())-1)
}

// buildExample builds the first file of an archive with the second as data, and
// returns the codes found.
func buildExample(t *testing.T, example string) []string {
	archive := txtar.Parse([]byte(example))
	require.Len(t, archive.Files, 2)
	folder := t.TempDir()
	for _, file := range archive.Files {
		require.NoError(t, os.WriteFile(filepath.Join(folder, file.Name), file.Data, 0o666))
	}
	result, err := workspace.Build(t.Context(), workspace.Request{
		Paths:  []string{filepath.Join(folder, archive.Files[0].Name)},
		Inputs: workspace.Inputs{Data: filepath.Join(folder, archive.Files[1].Name)},
		Output: workspace.Output{Path: filepath.Join(folder, "uit") + "/"},
		Stdout: io.Discard,
	})
	require.NoError(t, err)
	var codes []string
	for _, finding := range result.Findings {
		codes = append(codes, fmt.Sprint(finding.Code))
	}
	return codes
}

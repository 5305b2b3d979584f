package workspace_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// build makes documents in a folder and returns what is said about them.
func build(t *testing.T, request workspace.Request) workspace.Result {
	t.Helper()
	result, err := workspace.Build(t.Context(), request)
	require.NoError(t, err)
	require.Empty(t, result.Failed, "%v", result.Findings)
	return result
}

// TestAgreements holds the agreements of testdata to what is expected of them,
// and to nothing being found in them.
func TestAgreements(t *testing.T) {
	source := filepath.Join("..", "testdata")
	expected := filepath.Join(source, "verwacht")
	out := t.TempDir()
	for _, format := range []string{"text", "markdown", "html"} {
		build(t, workspace.Request{
			Paths:  []string{filepath.Join(source, "verwerkersovereenkomst.akte")},
			Output: workspace.Output{Path: out + string(filepath.Separator), Format: format},
		})
	}
	build(t, workspace.Request{
		Paths:  []string{filepath.Join(source, "voorwaarden.akte")},
		Inputs: workspace.Inputs{Data: filepath.Join(source, "klanten.yaml")},
		Output: workspace.Output{Path: out + string(filepath.Separator), Format: "markdown", Name: "voorwaarden-{klant.plaats}"},
	})
	if *update {
		require.NoError(t, os.RemoveAll(expected))
		require.NoError(t, os.CopyFS(expected, os.DirFS(out)))
	}
	made, err := os.ReadDir(out)
	require.NoError(t, err)
	for _, file := range made {
		want, err := os.ReadFile(filepath.Join(expected, file.Name()))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(out, file.Name()))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), file.Name())
	}
	entries, err := os.ReadDir(expected)
	require.NoError(t, err)
	assert.Len(t, entries, len(made), "expected documents that are no longer made")
}

func TestAgreementsAreClean(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "*.akte"))
	require.NoError(t, err)
	findings, err := workspace.Check(files, workspace.Inputs{})
	require.NoError(t, err)
	for _, finding := range findings {
		assert.Less(t, finding.Severity, diag.Warning, "%s: %s", finding.Code, finding.Message.NL)
	}
}

// TestSeeds holds the two real agreements, written in Akte, to the texts that
// they were taken from: the same words in the same order, marks included.
func TestSeeds(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder of real documents")
	}
	texts, err := filepath.Glob(filepath.Join(corpus, "seeds", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, texts)
	for _, text := range texts {
		name := strings.TrimSuffix(filepath.Base(text), ".txt")
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "stuk.txt")
			build(t, workspace.Request{
				Paths:  []string{strings.TrimSuffix(text, ".txt") + ".akte"},
				Output: workspace.Output{Path: out},
			})
			assert.Equal(t, wordsOf(t, text), wordsOf(t, out))
		})
	}
}

// wordsOf returns the words of a text file: runs between white space, of which
// no-break spaces are some.
func wordsOf(t *testing.T, name string) []string {
	t.Helper()
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	text := norm.NFC.String(strings.TrimPrefix(string(content), "\uFEFF"))
	text = strings.NewReplacer("\u00ad", "", "\u00a0", " ", "\u202f", " ").Replace(text)
	return strings.Fields(text)
}

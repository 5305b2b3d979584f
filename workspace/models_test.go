package workspace_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// models holds the documents that consist of model clauses alone.
var models = filepath.Join("..", "testdata", "modellen")

// variants are the values by which the documents of model clauses turn out
// otherwise, and the names under which they are kept.
var variants = []struct {
	document, name string
	set            []string
}{
	{"verwerkersovereenkomst", "verwerkersovereenkomst", nil},
	{"verwerkersovereenkomst", "verwerkersovereenkomst-anders", []string{"buiten_eer=ja", "bijzonder=ja", "begrensd=ja", "vorm=papier"}},
	{"voorwaarden", "voorwaarden-zakelijk", nil},
	{"voorwaarden", "voorwaarden-consument", []string{"klantsoort=consument", "eenmalig=€ 50", "boete=€ 500"}},
}

// TestModelDocuments holds the documents of model clauses to what is expected
// of them.
func TestModelDocuments(t *testing.T) {
	expected := filepath.Join(models, "verwacht")
	out := t.TempDir()
	for _, variant := range variants {
		for _, format := range []struct{ name, ending string }{{"text", ".txt"}, {"markdown", ".md"}} {
			build(t, workspace.Request{
				Paths:  []string{filepath.Join(models, variant.document+".akte")},
				Inputs: workspace.Inputs{Set: variant.set},
				Output: workspace.Output{Path: filepath.Join(out, variant.name+format.ending), Format: format.name},
			})
		}
	}
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

// packs is the line of a header that names the packs to check against.
var packs = regexp.MustCompile(`(?m)^    toetsing .*$`)

// TestModelDocumentsAreClean holds that model clauses together give no finding
// that weighs more than a remark, whatever the values: neither under the packs
// that they name nor under all of them.
func TestModelDocumentsAreClean(t *testing.T) {
	for _, variant := range variants {
		content, err := os.ReadFile(filepath.Join(models, variant.document+".akte"))
		require.NoError(t, err)
		require.Regexp(t, packs, string(content))
		all := packs.ReplaceAllString(string(content), "    toetsing avg, av, consument, betaling, termijnen, cookies, dataverordening")
		for _, text := range []string{string(content), all} {
			path := filepath.Join(t.TempDir(), variant.document+".akte")
			require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
			findings, err := workspace.Check([]string{path}, workspace.Inputs{Set: variant.set})
			require.NoError(t, err)
			for _, finding := range findings {
				assert.Less(t, finding.Severity, diag.Warning, "%s: %s %s", variant.name, finding.Code, finding.Message.NL)
			}
		}
	}
}

// TestNothingIsUnknownInModelDocuments holds that every rule of the packs that
// the documents name can be judged.
func TestNothingIsUnknownInModelDocuments(t *testing.T) {
	for _, variant := range variants {
		path := filepath.Join(models, variant.document+".akte")
		findings, err := workspace.Check([]string{path}, workspace.Inputs{Set: variant.set})
		require.NoError(t, err)
		for _, finding := range findings {
			assert.Equal(t, diag.Code("av.forum"), finding.Code, "%s: %s", variant.name, finding.Message.NL)
		}
	}
}

// TestModelDocumentsHoldNothingElse holds that the documents of model clauses
// have no text of their own and use most of the library.
func TestModelDocumentsHoldNothingElse(t *testing.T) {
	list, _, err := workspace.Clauses("")
	require.NoError(t, err)
	var sources strings.Builder
	for _, name := range []string{"verwerkersovereenkomst", "voorwaarden"} {
		path := filepath.Join(models, name+".akte")
		content, err := os.ReadFile(path)
		require.NoError(t, err)
		sources.Write(content)
		assert.NotRegexp(t, `(?m)^\s*(lid|vervang|schrap|begrip)\b`, string(content), path)
		deviations, findings, err := workspace.ListDeviations(path, workspace.Inputs{})
		require.NoError(t, err)
		require.Empty(t, findings)
		assert.Zero(t, deviations.Count(), path)
	}
	for _, clause := range list {
		assert.Contains(t, sources.String(), " volgens "+clause.Name+"\n", "a model clause that no document shows at work")
	}
}

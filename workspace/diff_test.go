package workspace_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// TestVersions holds the comparison of the two versions of testdata, in every
// form, to what is expected.
func TestVersions(t *testing.T) {
	t.Chdir(filepath.Join("..", "testdata", "versies"))
	comparison, err := workspace.Compare("v1.akte", "v2.akte")
	require.NoError(t, err)
	require.NotNil(t, comparison.Diff)
	for _, file := range []struct {
		name string
		lang diag.Lang
	}{
		{"verschil.txt", diag.Dutch}, {"verschil.md", diag.Dutch}, {"verschil.html", diag.Dutch}, {"verschil.json", diag.Dutch},
		{"verschil.sarif", diag.Dutch}, {"difference.txt", diag.English}, {"difference.html", diag.English},
	} {
		out := filepath.Join(t.TempDir(), file.name)
		_, err := comparison.Print(t.Context(), workspace.DiffOutput{
			Path: out, Options: diag.Options{Lang: file.lang, Color: true, Width: 40, Descriptions: workspace.Descriptions()},
		})
		require.NoError(t, err)
		got, err := os.ReadFile(out)
		require.NoError(t, err)
		path := filepath.Join("verwacht", file.name)
		if *update {
			require.NoError(t, os.MkdirAll("verwacht", 0o750))
			require.NoError(t, os.WriteFile(path, got, 0o600))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), file.name)
	}
}

// TestTheNewVersionIsClean holds that the new version mends what was wrong with
// the old one.
func TestTheNewVersionIsClean(t *testing.T) {
	for version, most := range map[string]diag.Severity{"v1.akte": diag.Warning, "v2.akte": diag.Info} {
		findings, err := workspace.Check([]string{filepath.Join("..", "testdata", "versies", version)}, workspace.Inputs{})
		require.NoError(t, err)
		for _, finding := range findings {
			assert.LessOrEqual(t, finding.Severity, most, "%s: %s: %s", version, finding.Code, finding.Message.NL)
		}
	}
}

// TestTheSameFile holds that a document does not differ from itself, in any form.
func TestTheSameFile(t *testing.T) {
	file := filepath.Join("..", "testdata", "verwerkersovereenkomst.akte")
	comparison, err := workspace.Compare(file, file)
	require.NoError(t, err)
	assert.Empty(t, comparison.Changes)
	for _, format := range workspace.DiffFormats() {
		var out strings.Builder
		_, err := comparison.Print(t.Context(), workspace.DiffOutput{Format: format, Stdout: &out})
		require.NoError(t, err)
		if format == "text" {
			assert.Contains(t, out.String(), "geen verschillen")
		}
	}
}

// TestExistingDocuments compares texts that nobody wrote in Akte.
func TestExistingDocuments(t *testing.T) {
	folder := t.TempDir()
	const text = "Algemene voorwaarden\n\nArtikel 1. Betaling\n\n1. De koper betaalt binnen 14 dagen na de factuur.\n\n" +
		"2. De verkoper kan een aanbetaling vragen.\n\nArtikel 2. Recht\n\n1. Op de koop is Nederlands recht van toepassing.\n"
	put(t, folder, "oud.txt", text)
	put(t, folder, "nieuw.md", "# Algemene voorwaarden\n\n## Artikel 1. Betaling\n\n1. De koper betaalt binnen 14 dagen na de factuur.\n"+
		"2. De verkoper moet een aanbetaling vragen.\n\n## Artikel 2. Recht\n\n1. Op de koop is Nederlands recht van toepassing.\n")
	comparison, err := workspace.Compare(filepath.Join(folder, "oud.txt"), filepath.Join(folder, "nieuw.md"))
	require.NoError(t, err)
	require.NotNil(t, comparison.Diff, "%v", comparison.Findings)
	var out strings.Builder
	_, err = comparison.Print(t.Context(), workspace.DiffOutput{Stdout: &out})
	require.NoError(t, err)
	assert.Contains(t, out.String(), "kan → moet")
	assert.Contains(t, out.String(), "1 inhoudelijk, 0 redactioneel, 0 nummering")
}

// TestWhatCannotBeCompared holds that the reasons are told, with the files named
// as they were asked for.
func TestWhatCannotBeCompared(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	put(t, folder, "goed.akte", "overeenkomst \"Huur\"\n")
	put(t, folder, "stuk.akte", "overeenkomst \"Huur\"\nartikel a \"A\"\n    lid {\n        Tekst {onbekend +} hier.\n    }\n")
	put(t, folder, "kantoor.akte", "clausules kantoor \"Bedingen\"\n")
	put(t, folder, "kapot.docx", "PK\x03\x04 en verder niets")
	for _, wrong := range []string{"stuk.akte", "kantoor.akte", "kapot.docx"} {
		comparison, err := workspace.Compare(wrong, "goed.akte")
		require.NoError(t, err)
		assert.Nil(t, comparison.Diff, wrong)
		require.NotEmpty(t, comparison.Findings, wrong)
		assert.Equal(t, wrong, comparison.Findings[0].Place.File.Name)
	}
	_, err := workspace.Compare("goed.akte", "geod.akte")
	require.Error(t, err)
	assert.Contains(t, err.Error(), `Did you mean "goed.akte"?`)
}

package grammar

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var update = flag.Bool("update", false, "rewrite the expected trees, findings and grammar")

// TestCases parses every case in testdata/parse and compares its findings and
// its tree.
func TestCases(t *testing.T) {
	paths, err := filepath.Glob("testdata/parse/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			require.NoError(t, err)
			require.NotEmpty(t, archive.Files)
			input := archive.Files[0]
			file, findings := Parse(source.New(input.Name, string(input.Data)))
			requireSound(t, file, findings)
			got := []txtar.File{
				input,
				{Name: "bevindingen", Data: []byte(dumpFindings(findings))},
				{Name: "boom", Data: []byte(dumpFile(file))},
			}
			if *update {
				archive.Files = got
				require.NoError(t, os.WriteFile(path, txtar.Format(archive), 0o644))
				return
			}
			require.Len(t, archive.Files, len(got), "run with -update")
			for i := range got {
				assert.Equal(t, string(archive.Files[i].Data), string(got[i].Data), got[i].Name)
			}
		})
	}
}

// TestDescriptions runs the examples of every kind of finding: the bad one
// gives just that finding, the good one none.
func TestDescriptions(t *testing.T) {
	var last diag.Code
	for _, d := range Codes() {
		t.Run(string(d.Code), func(t *testing.T) {
			assert.Greater(t, d.Code, last)
			last = d.Code
			for _, text := range []diag.Text{d.Title, d.Why, d.Cure} {
				assert.NotEmpty(t, text.NL)
				assert.NotEmpty(t, text.EN)
			}
			file, findings := Parse(source.New("slecht.akte", d.Bad))
			requireSound(t, file, findings)
			require.Len(t, findings, 1, dumpFindings(findings))
			assert.Equal(t, d.Code, findings[0].Code)
			assert.NotContains(t, findings[0].Message.NL, "%!")
			assert.NotContains(t, findings[0].Message.EN, "%!")
			file, findings = Parse(source.New("goed.akte", d.Good))
			requireSound(t, file, findings)
			assert.Empty(t, dumpFindings(findings))
		})
	}
}

// TestSureFixes applies the sure fixes of the bad examples: what is left has
// none of these findings.
func TestSureFixes(t *testing.T) {
	applied := 0
	for _, d := range Codes() {
		_, findings := Parse(source.New("slecht.akte", d.Bad))
		for _, f := range findings {
			for _, fix := range f.Fixes {
				if !fix.Sure {
					continue
				}
				applied++
				_, left := Parse(source.New("hersteld.akte", applyFix(d.Bad, fix)))
				assert.Empty(t, dumpFindings(left), d.Code)
			}
		}
	}
	assert.NotZero(t, applied)
}

// applyFix applies the edits of a fix, which are in order of place.
func applyFix(text string, fix diag.Fix) string {
	for i := len(fix.Edits) - 1; i >= 0; i-- {
		edit := fix.Edits[i]
		text = text[:edit.Place.Start] + edit.New + text[edit.Place.End:]
	}
	return text
}

// corpus returns the Akte files of the corpus, or skips the test.
func corpus(t *testing.T) []string {
	t.Helper()
	folder := os.Getenv("AKTE_CORPUS")
	if folder == "" {
		t.Skip("AKTE_CORPUS is not set: the corpus is not tried")
	}
	paths, err := filepath.Glob(filepath.Join(folder, "seeds", "*.akte"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

// readSource reads a source file from disk.
func readSource(t *testing.T, path string) *source.File {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return source.New(filepath.Base(path), string(data))
}

// TestCorpus parses the corpus without findings.
func TestCorpus(t *testing.T) {
	for _, path := range corpus(t) {
		file, findings := Parse(readSource(t, path))
		requireSound(t, file, findings)
		assert.Empty(t, dumpFindings(findings), path)
	}
}

// TestProject parses the Akte files of the project without findings.
func TestProject(t *testing.T) {
	for _, pattern := range []string{"../clauses/*.akte", "../clauses/*/*.akte", "../testdata/*.akte"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths, pattern)
		for _, path := range paths {
			file, findings := Parse(readSource(t, path))
			requireSound(t, file, findings)
			assert.Empty(t, dumpFindings(findings), path)
		}
	}
}

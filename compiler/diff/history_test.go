package diff_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/ingest"
)

// tally is how many changes of each sort there are, and of each class those
// that follow from no other.
type tally struct {
	Sorts                             map[string]int
	Substantive, Editorial, Numbering int
}

// TestHistory compares the versions of two real documents as they followed each
// other. The counts were read by eye.
func TestHistory(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with texts")
	}
	imported := func(name string) *diff.Reading {
		content, err := os.ReadFile(filepath.Join(corpus, "history", name+".md"))
		require.NoError(t, err)
		return read(t, string(ingest.Import(name+".md", content, ingest.Options{}).Source))
	}
	for _, step := range []struct {
		old, new string
		want     tally
	}{
		{"nluug-statuten.01-c8a17ad", "nluug-statuten.02-7d98068", tally{map[string]int{"hernummerd": 6, "kop": 12, "kopregel": 1, "nieuw": 8, "weg": 1, "woorden": 7}, 16, 12, 7}},
		{"nluug-statuten.02-7d98068", "nluug-statuten.03-5a9d796", tally{map[string]int{"nieuw": 1, "weg": 1}, 2, 0, 0}},
		{"nluug-statuten.03-5a9d796", "nluug-statuten.04-f69e30f", tally{map[string]int{"kop": 1, "nieuw": 6, "verplaatst": 1, "weg": 1, "woorden": 12}, 21, 0, 0}},
		{"nluug-statuten.04-f69e30f", "nluug-statuten.05-c03a1e0", tally{map[string]int{"hernummerd": 17, "kopregel": 1, "nieuw": 6, "partij": 4, "weg": 3, "woorden": 4}, 17, 0, 18}},
		{"syntax-av.01-b4c2faa", "syntax-av.02-d8036c2", tally{map[string]int{"hernummerd": 5, "kopregel": 1, "weg": 4, "woorden": 1}, 5, 0, 6}},
		{"syntax-av.02-d8036c2", "syntax-av.03-2502f31", tally{map[string]int{"nieuw": 4, "woorden": 1}, 5, 0, 0}},
	} {
		t.Run(step.new, func(t *testing.T) {
			d := diff.Compare(imported(step.old), imported(step.new))
			got := tally{Sorts: map[string]int{}, Substantive: d.Count(diff.Substantive), Editorial: d.Count(diff.Editorial), Numbering: d.Count(diff.Numbering)}
			for _, c := range d.Changes {
				got.Sorts[sortNames[c.Sort]]++
			}
			assert.Equal(t, step.want, got)
			assert.Equal(t, d.New.Print(), d.Apply())
		})
	}
}

package workspace_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// TestNoWordOfADeviationIsLost holds that a list in text has all words of the
// model and of the document, in order, on lines that fit.
func TestNoWordOfADeviationIsLost(t *testing.T) {
	words := rapid.SliceOf(rapid.StringMatching(`[a-zéA-Z{}|*,.]{1,30}`))
	rapid.Check(t, func(t *rapid.T) {
		standard, own := words.Draw(t, "standard"), words.Draw(t, "own")
		list := &workspace.Deviations{File: "stuk.akte", Articles: []workspace.ArticleDeviation{{
			Title: "Overmacht", Clause: "kantoor.overmacht", Deviations: []workspace.Deviation{{
				Kind: "vervangen", Part: "melden", Standard: strings.Join(standard, " "), Own: strings.Join(own, " "),
			}},
		}}}
		var out strings.Builder
		require.NoError(t, list.Print(&out, "text", diag.Dutch))
		_, printed, found := strings.Cut(out.String(), "is vervangen\n")
		require.True(t, found)
		var want []string
		if len(standard) > 0 {
			want = append(append(want, "model:"), standard...)
		}
		if len(own) > 0 {
			want = append(append(want, "hier:"), own...)
		}
		assert.Equal(t, want, append([]string(nil), strings.Fields(printed)...))
		for line := range strings.Lines(printed) {
			assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, "\n")), 80, line)
		}
	})
}

// TestAMarkdownTableStaysATable holds that no text breaks out of its cell.
func TestAMarkdownTableStaysATable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching("[a-z |*_\\\\`<>\\[\\]#]{0,40}").Draw(t, "text")
		list := &workspace.Deviations{File: "stuk.akte", Articles: []workspace.ArticleDeviation{{
			Clause: "kantoor.overmacht", Deviations: []workspace.Deviation{{Kind: "vervangen", Part: "a", Standard: text, Own: text}},
		}}}
		var out strings.Builder
		require.NoError(t, list.Print(&out, "markdown", diag.Dutch))
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		row := strings.NewReplacer(`\\`, "", `\|`, "").Replace(lines[len(lines)-1])
		assert.Equal(t, 6, strings.Count(row, "|"), row)
	})
}

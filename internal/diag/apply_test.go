package diag

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/source"
)

func edit(file *source.File, start, end int, text string) Edit {
	return Edit{Place: source.At(start, end).In(file), New: text}
}

func TestApply(t *testing.T) {
	file := source.New("a.akte", "één twee drie")
	got, err := Apply(file, []Edit{edit(file, 11, 15, "vier"), edit(file, 0, 5, "een"), edit(file, 6, 6, "of ")})
	require.NoError(t, err)
	assert.Equal(t, "een of twee vier", got)

	got, err = Apply(file, nil)
	require.NoError(t, err)
	assert.Equal(t, file.Text, got)

	got, err = Apply(file, []Edit{edit(file, 5, 6, "-"), edit(file, 6, 6, "+"), edit(file, 6, 10, "2")})
	require.NoError(t, err)
	assert.Equal(t, "één-+2 drie", got, "neighbours do not overlap")
}

func TestApplyRefuses(t *testing.T) {
	file, other := source.New("a.akte", "één twee drie"), source.New("a.akte", "één twee drie")
	for name, edits := range map[string][]Edit{
		"another file":             {edit(other, 0, 0, "x")},
		"nowhere":                  {{New: "x"}},
		"overlap":                  {edit(file, 6, 10, "x"), edit(file, 8, 12, "y")},
		"one in another":           {edit(file, 0, 15, "x"), edit(file, 6, 6, "y")},
		"two insertions":           {edit(file, 6, 6, "x"), edit(file, 6, 6, "y")},
		"the same twice":           {edit(file, 6, 10, "x"), edit(file, 6, 10, "x")},
		"the middle of a letter":   {edit(file, 1, 2, "x")},
		"behind the end":           {edit(file, 15, 16, "x")},
		"before the start":         {edit(file, -1, 2, "x")},
		"ending before it started": {edit(file, 10, 6, "x")},
	} {
		_, err := Apply(file, edits)
		assert.Error(t, err, name)
	}
}

// TestApplyIsCutAndPaste holds for any text and any edits side by side: the
// outcome is the pieces of the text with the new ones between them.
func TestApplyIsCutAndPaste(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var old, want strings.Builder
		type span struct {
			start, end int
			text       string
		}
		var spans []span
		for range rapid.IntRange(0, 8).Draw(t, "edits") {
			kept := rapid.StringN(1, 6, -1).Draw(t, "kept")
			gone, added := rapid.String().Draw(t, "gone"), rapid.String().Draw(t, "added")
			old.WriteString(kept)
			want.WriteString(kept)
			spans = append(spans, span{old.Len(), old.Len() + len(gone), added})
			old.WriteString(gone)
			want.WriteString(added)
		}
		file := &source.File{Name: "a.akte", Text: old.String()}
		var edits []Edit
		for _, s := range spans {
			edits = append(edits, edit(file, s.start, s.end, s.text))
		}
		got, err := Apply(file, slices.Clone(rapid.Permutation(edits).Draw(t, "order")))
		if err != nil || got != want.String() {
			t.Fatalf("%q, %v; want %q", got, err, want.String())
		}
	})
}

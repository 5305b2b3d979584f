package grammar

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

// TestMistakes parses pieces of text in which a comment names the code of what
// is wrong on the next line. All of it is found, there, and nothing else.
func TestMistakes(t *testing.T) {
	data, err := os.ReadFile("testdata/mistakes.akte")
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, piece := range strings.Split(string(data), "---\n") {
		src := source.New("t.akte", piece)
		var want []string
		for n, line := range strings.Split(piece, "\n") {
			if _, code, found := strings.Cut(line, "// ### "); found {
				want = append(want, fmt.Sprintf("%d %s", n+2, code))
				seen[code] = true
			}
		}
		file, findings := Parse(src)
		requireSound(t, file, findings)
		var got []string
		for _, f := range findings {
			got = append(got, fmt.Sprintf("%d %s", src.Position(f.Place.Start).Line, f.Code))
		}
		assert.Equal(t, want, got, "%s\n%s", piece, dumpFindings(findings))
	}
	assert.Greater(t, len(seen), 20)
}

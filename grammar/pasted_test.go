package grammar

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

// TestPasted puts whole contracts between braces as they are, but for the four
// signs of the language: that is prose, without a finding and without the loss
// of a character.
func TestPasted(t *testing.T) {
	folder := os.Getenv("AKTE_CORPUS")
	if folder == "" {
		t.Skip("AKTE_CORPUS is not set: the corpus is not tried")
	}
	escape := strings.NewReplacer("{", `\{`, "}", `\}`, "[", `\[`, "]", `\]`, `\`, `\\`)
	tried := 0
	for _, pattern := range []string{"seeds/*.txt", "dev/*.md", "dev/*.html", "history/*.md"} {
		paths, err := filepath.Glob(filepath.Join(folder, pattern))
		require.NoError(t, err)
		for _, path := range paths {
			tried++
			text := readSource(t, path).Text
			file, findings := Parse(source.New(filepath.Base(path), opening+"tekst {\n"+escape.Replace(text)+"\n}\n"))
			requireSound(t, file, findings)
			assert.Empty(t, dumpFindings(findings), path)
			assert.Len(t, file.Statements, 2, path)
		}
	}
	require.NotZero(t, tried)
}

package grammar

import (
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

// FuzzFormat holds every text that parses without findings to the promise of
// the package: its layout has an equal tree and is its own layout.
func FuzzFormat(f *testing.F) {
	paths, err := filepath.Glob("testdata/format/*.txtar")
	require.NoError(f, err)
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		require.NoError(f, err)
		f.Add(string(archive.Files[0].Data))
	}
	f.Add("overeenkomst \"T\"\ntekst { artikel \"A\" }")
	f.Add("overeenkomst \"T\"\ntekst { *a* \\* **b** *\n// c\nd }\n// e")
	f.Add("overeenkomst \"T\" // a\nlid // b\n// c\n{ {a,\n\"b\"} } // d")
	f.Fuzz(func(t *testing.T, text string) {
		file, findings := Parse(source.New("fuzz.akte", text))
		if len(findings) > 0 {
			Format(file)
			return
		}
		requireFaithful(t, file)
	})
}

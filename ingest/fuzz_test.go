package ingest_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/source"
)

// FuzzImport imports anything. What comes out is Akte; and a text whose import
// differs from it says so.
func FuzzImport(f *testing.F) {
	f.Add("a.txt", []byte("Titel\n\nArtikel 1\n\n1. Een lid;\n\na. met een onderdeel.\n"))
	f.Add("a.md", []byte("# Titel\n\n1. een\n   - twee\n\n| a | b |\n|---|---|\n| c | d |\n"))
	f.Add("a.html", []byte("<h1>Titel</h1><ol><li>een<li>twee</ol><p>kop \"A\"<br>lid {"))
	f.Add("a.docx", []byte("PK\x03\x04"))
	f.Add("a", []byte("Bijlage A\nBijlage A1\nartikel 1 lid 1\n{ } [ ] * \\ |"))
	for _, name := range []string{"testdata/hoofdstukken.txt", "testdata/opnieuw.md", "testdata/paragrafen.html"} {
		content, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(name, content)
	}
	f.Fuzz(func(t *testing.T, name string, content []byte) {
		if len(content) > 1<<14 {
			return
		}
		for _, parameters := range []bool{false, true} {
			result := ingest.Import(name, content, ingest.Options{Parameters: parameters})
			if len(result.Source) == 0 {
				assert.True(t, result.Findings.Stops(), "it does not say why nothing came of it")
				return
			}
			_, findings := grammar.Parse(source.New("import.akte", string(result.Source)))
			assert.Empty(t, findings, "%s", result.Source)
			assert.NotEmpty(t, ingest.Summary(result.Report).NL)
		}
	})
}

package docx_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/internal/source"
)

// TestSecondReader holds that a reader which knows nothing of Word but its text
// elements finds the same words, those that were left out aside.
func TestSecondReader(t *testing.T) {
	// What the file does not store as text is only in the outline.
	unstored := strings.NewReplacer("☑", "", "≥", "", "\uFFFD", "", "per jaar", "", "h=3", "")
	files, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			p := parts{}
			for _, f := range archive.Files {
				p[f.Name] = unwrapped(string(f.Data), f.Name)
			}
			delete(p, "outline")
			data := p.pack(t)
			read, _ := docx.Read("tweede.docx", data)
			original, _, err := raw.Words(raw.DOCX, "tweede.docx", data)
			require.NoError(t, err)
			var text strings.Builder
			written(&text, read.Blocks, false)
			written(&text, read.Blocks, true) // as the file has them
			words := raw.Split(source.New("tekst", unstored.Replace(text.String())))
			report := raw.Compare(original, words, read.Left)
			assert.Positive(t, report.Words)
			for _, d := range report.Differences {
				assert.Fail(t, "words differ", "%s: %v, here %v", d.Place.Text(), texts(d.Original), texts(d.Compiled))
			}
		})
	}
}

func texts(words []raw.Word) []string {
	var all []string
	for _, w := range words {
		all = append(all, w.Text)
	}
	return all
}

// written writes the text of blocks without what Word computes: the notes or all
// else.
func written(b *strings.Builder, blocks []outline.Block, notes bool) {
	for i := range blocks {
		if (blocks[i].Kind == outline.Note) == notes {
			b.WriteString(blocks[i].Text())
			b.WriteByte('\n')
		}
		for _, row := range blocks[i].Rows {
			for _, cell := range row {
				written(b, cell.Blocks, notes)
			}
		}
	}
}

package raw_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/html"
	"github.com/akte-lang/akte/ingest/markdown"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/ingest/text"
	"github.com/akte-lang/akte/internal/source"
)

// read reads a file by the reader of its kind.
func read(kind raw.Kind, name string, content []byte) *outline.Outline {
	switch kind {
	case raw.HTML:
		file, _ := encoding.DecodeHTML(name, content)
		o, _ := html.Read(file)
		return o
	case raw.Markdown:
		file, _ := encoding.Decode(name, content)
		o, _ := markdown.Read(file)
		return o
	default:
		file, _ := encoding.Decode(name, content)
		o, _ := text.Read(file)
		return o
	}
}

// flat returns the text of an outline, its marks included, and the marks that were
// computed.
func flat(blocks []outline.Block) (text string, computed []string) {
	var b strings.Builder
	for i := range blocks {
		block := &blocks[i]
		b.WriteString(block.Mark + " " + block.Text() + "\n")
		if block.Computed {
			computed = append(computed, block.Mark)
		}
		for _, row := range block.Rows {
			for _, cell := range row {
				inside, more := flat(cell.Blocks)
				b.WriteString(inside + "\n")
				computed = append(computed, more...)
			}
		}
	}
	return b.String(), computed
}

// prove holds what a reader made of a file against its bare words.
func prove(t testing.TB, kind raw.Kind, name string, content []byte) raw.Report {
	t.Helper()
	words, _, err := raw.Words(kind, name, content)
	require.NoError(t, err)
	o := read(kind, name, content)
	text, computed := flat(o.Blocks)
	return raw.Compare(words, raw.Split(source.New("outline", text)), o.Left, computed...)
}

// TestCorpus proves that the readers lose no word of real documents.
func TestCorpus(t *testing.T) {
	folder := os.Getenv("AKTE_CORPUS")
	if folder == "" {
		t.Skip("AKTE_CORPUS names no folder with real documents")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*", "*.*"))
	require.NoError(t, err)
	tried := 0
	for _, path := range files {
		switch filepath.Ext(path) {
		case ".txt", ".md", ".html":
		default:
			continue
		}
		content, err := os.ReadFile(path)
		require.NoError(t, err)
		tried++
		t.Run(filepath.Base(path), func(t *testing.T) {
			report := prove(t, raw.KindOf(path), path, content)
			for _, d := range append(report.Differences, report.Moved...) {
				t.Errorf("%q: %s", d.Place.Text(), d)
			}
			assert.Positive(t, report.Words)
		})
	}
	assert.Positive(t, tried)
}

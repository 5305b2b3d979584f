package docx_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
)

var update = flag.Bool("update", false, "rewrite the outlines in testdata")

// codes returns the codes of findings.
func codes(findings diag.List) []string {
	var all []string
	for _, f := range findings {
		all = append(all, string(f.Code))
	}
	return all
}

// TestCases reads the Word files that the cases in testdata describe part by
// part, and holds what comes out against the outline in them.
func TestCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			p, want := parts{}, ""
			for _, f := range archive.Files {
				if f.Name == "outline" {
					want = string(f.Data)
					continue
				}
				p[f.Name] = unwrapped(string(f.Data), f.Name)
			}
			read, findings := docx.Read(strings.TrimSuffix(filepath.Base(file), ".txtar")+".docx", p.pack(t))
			sound(t, read)
			got := read.String()
			for _, f := range findings {
				got += "! " + string(f.Code) + " " + f.Message.NL + "\n"
			}
			if *update {
				last := len(archive.Files) - 1
				require.Equal(t, "outline", archive.Files[last].Name)
				archive.Files[last].Data = []byte(got)
				require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o600))
				return
			}
			assert.Equal(t, want, got)
		})
	}
}

// unwrapped takes the line ends out of XML that stand there for who reads it.
func unwrapped(text, name string) string {
	if name == "links" {
		return text
	}
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimSpace(line))
	}
	return b.String()
}

// sound holds what is true of every outline: text stands at its place, numbers
// that are computed are there, and every cell takes a column.
func sound(t testing.TB, read *outline.Outline) {
	t.Helper()
	soundBlocks(t, read.Blocks)
	for _, left := range read.Left {
		require.False(t, left.Place.IsZero())
		require.LessOrEqual(t, int(left.Place.End), len(left.Place.File.Text))
		require.NotZero(t, left.Reason)
	}
}

func soundBlocks(t testing.TB, blocks []outline.Block) {
	t.Helper()
	for i := range blocks {
		block := &blocks[i]
		require.False(t, block.Place.IsZero())
		require.LessOrEqual(t, int(block.Place.End), len(block.Place.File.Text))
		if block.Kind != outline.Table {
			require.Equal(t, block.Text(), block.Place.Text())
		}
		if block.Computed {
			require.NotEmpty(t, block.Mark)
		}
		for _, row := range block.Rows {
			for _, cell := range row {
				require.Positive(t, cell.Span)
				soundBlocks(t, cell.Blocks)
			}
		}
	}
}

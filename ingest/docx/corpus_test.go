package docx_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/docx"
)

// TestCorpus reads the Word files of the corpus: each has text and numbers, and
// nothing is wrong with them.
func TestCorpus(t *testing.T) {
	folder := os.Getenv("AKTE_CORPUS")
	if folder == "" {
		t.Skip("AKTE_CORPUS names no corpus")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*", "*.docx"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			read, findings := docx.Read(filepath.Base(file), data)
			assert.Empty(t, findings)
			require.NotEmpty(t, read.Blocks)
			sound(t, read)
			numbered := 0
			for _, block := range read.Blocks {
				if block.Computed {
					numbered++
				}
			}
			t.Logf("%d blocks, %d numbered, %d left out", len(read.Blocks), numbered, len(read.Left))
		})
	}
}

// paper writes a long agreement as Word does: runs cut by spelling and editing,
// in numbered articles. It has the given number of bytes of text at least.
func paper(size int) parts {
	var body strings.Builder
	written := 0
	for article := 1; written < size; article++ {
		body.WriteString(`<w:p w:rsidR="00E7383F" w:rsidRDefault="00E7383F"><w:pPr><w:pStyle w:val="Kop1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Onderwerp</w:t></w:r></w:p>`)
		for lid := range 8 {
			body.WriteString(`<w:p w:rsidR="00E7383F" w:rsidRDefault="00E7383F"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:sz w:val="22"/></w:rPr></w:pPr>`)
			for piece := range 6 {
				text := fmt.Sprintf("De huurder betaalt in jaar %d voor fiets %d en onderdeel %d het tarief van die dag; ", article, lid, piece)
				written += len(text)
				fmt.Fprintf(&body, `<w:r w:rsidRPr="00934C24"><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r><w:proofErr w:type="spellStart"/>`, text)
			}
			body.WriteString("</w:p>")
		}
	}
	return parts{"body": body.String(), "numbering": abstract(0, legal) + num(1, 0, "")}
}

// TestMegabyte reads a million characters of text; BenchmarkRead measures it.
func TestMegabyte(t *testing.T) {
	read, findings := docx.Read("lang.docx", paper(1<<20).pack(t))
	require.Empty(t, findings)
	require.Greater(t, len(read.Blocks), 1000)
}

func BenchmarkRead(b *testing.B) {
	data := paper(1 << 20).pack(b)
	b.SetBytes(1 << 20)
	for b.Loop() {
		docx.Read("lang.docx", data)
	}
}

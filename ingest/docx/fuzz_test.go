package docx_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/ingest/docx"
)

// FuzzRead reads any body, numbering and styles: what comes out is sound, and
// the same each time.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	require.NoError(f, err)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(f, err)
		p := parts{}
		for _, one := range archive.Files {
			p[one.Name] = unwrapped(string(one.Data), one.Name)
		}
		f.Add(p["body"], p["numbering"], p["styles"], p["footnotes"])
	}
	f.Add(n(1, 0)+n(1, 1)+n(2, 0), abstract(0, legal)+num(1, 0, "")+num(2, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>`), "", "")
	f.Add(p("", "&lt;&amp;")+"<w:p", "<w:abstractNum>", "<w:style>", "<w:footnote/>")
	f.Fuzz(func(t *testing.T, body, numbering, styles, notes string) {
		data := parts{"body": body, "numbering": numbering, "styles": styles, "footnotes": notes}.pack(t)
		read, findings := docx.Read("willekeurig.docx", data)
		sound(t, read)
		again, same := docx.Read("willekeurig.docx", data)
		require.Equal(t, read.String(), again.String())
		require.Equal(t, codes(findings), codes(same))
		if len(read.Blocks) == 0 {
			require.NotEmpty(t, findings, "nothing came out, and nothing was said")
		}
	})
}

// FuzzArchive reads any bytes.
func FuzzArchive(f *testing.F) {
	whole := short().pack(f)
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte(strings.Replace(string(whole), "document.xml", "Document.xml", 1)))
	f.Add([]byte("PK\x05\x06" + strings.Repeat("\x00", 18)))
	f.Add([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		read, findings := docx.Read("willekeurig.docx", data)
		sound(t, read)
		if len(read.Blocks) == 0 {
			require.NotEmpty(t, findings)
		}
	})
}

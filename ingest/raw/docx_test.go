package raw_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
)

const names = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`

// pack makes a Word document of parts, in order: name, content, name, content.
func pack(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	archive := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := archive.Create(parts[i])
		require.NoError(t, err)
		_, err = w.Write([]byte(parts[i+1]))
		require.NoError(t, err)
	}
	require.NoError(t, archive.Close())
	return b.Bytes()
}

// body makes a document part.
func body(content string) string {
	return `<w:document` + names + `><w:body>` + content + `</w:body></w:document>`
}

func TestDOCX(t *testing.T) {
	content := body(`<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>De hu</w:t></w:r><w:r><w:t>ur</w:t><w:tab/><w:t>is</w:t><w:br/><w:t xml:space="preserve">laag </w:t></w:r>` +
		`<w:del><w:r><w:delText>en oud</w:delText></w:r></w:del><w:ins><w:r><w:t>en nieuw</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>` +
		`<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></mc:Choice>` +
		`<mc:Fallback><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>De e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>ver</w:t></w:r></w:p><w:p><w:r><w:t>huur</w:t></w:r></w:p>` +
		`<w:moveFrom><w:p><w:r><w:t>verplaatst</w:t></w:r></w:p></w:moveFrom><w:moveTo><w:p><w:r><w:t>verplaatst</w:t></w:r></w:p></w:moveTo>`)
	file := pack(t,
		"word/document.xml", content,
		"word/header1.xml", strings.ReplaceAll(body(`<w:p><w:r><w:t>Huur loods</w:t></w:r></w:p>`), "w:document", "w:hdr"),
		"word/footnotes.xml", `<w:footnotes`+names+`><w:footnote><w:p><w:r><w:t>een noot</w:t></w:r></w:p></w:footnote></w:footnotes>`,
		"word/comments.xml", `<w:comments`+names+`><w:comment><w:p><w:r><w:t>nakijken</w:t></w:r></w:p></w:comment></w:comments>`)
	found, left, err := raw.Words(raw.DOCX, "huur.docx", file)
	require.NoError(t, err)
	var texts, notes []string
	for _, word := range found {
		texts = append(texts, word.Text)
		if word.Note {
			notes = append(notes, word.Text)
		}
	}
	assert.Equal(t, "De huur is laag en nieuw De e-mail kader verhuur verplaatst een noot", strings.Join(texts, " "))
	assert.Equal(t, []string{"een", "noot"}, notes)
	assert.Equal(t, []outline.Left{
		{Reason: outline.Deletion, Text: "en oud"}, {Reason: outline.OtherDocument, Text: "kader"}, {Reason: outline.Deletion, Text: "verplaatst"},
		{Reason: outline.RunningHead, Text: "Huur loods"}, {Reason: outline.Comment, Text: "nakijken"},
	}, left)
}

func TestDOCXRefused(t *testing.T) {
	deep := strings.Repeat("<w:p>", 50_000) + strings.Repeat("</w:p>", 50_000)
	_, _, err := raw.Words(raw.DOCX, "diep.docx", pack(t, "word/document.xml", body(deep)))
	assert.NoError(t, err)
	for name, content := range map[string][]byte{
		"no zip":      []byte("huur"),
		"other parts": pack(t, "mimetype", "application/vnd.oasis.opendocument.text"),
		"broken XML":  pack(t, "word/document.xml", "<w:p><w:t>huur</w:p>"),
		"a bomb":      pack(t, "word/document.xml", body("<w:t>"+strings.Repeat(" ", 65<<20)+"</w:t>")),
	} {
		_, _, err := raw.Words(raw.DOCX, "huur.docx", content)
		assert.Error(t, err, name)
	}
	_, _, err = raw.Words(raw.Text, "huur.txt", []byte("%PDF-1.4"))
	assert.Error(t, err)
}

func TestKindOf(t *testing.T) {
	for name, kind := range map[string]raw.Kind{"a.MD": raw.Markdown, "a.htm": raw.HTML, "a.docx": raw.DOCX, "a.txt": raw.Text, "a": raw.Text} {
		assert.Equal(t, kind, raw.KindOf(name), name)
	}
}

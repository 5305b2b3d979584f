package html_test

import (
	"bytes"
	"io"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/html"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/markdown"
)

// BenchmarkRender writes a long document as HTML.
func BenchmarkRender(b *testing.B) {
	d := long(200)
	b.SetBytes(int64(len(asMarkdown(b, d))))
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, html.Render(io.Discard, d, html.Options{}))
	}
}

// BenchmarkGoldmark turns the same document from Markdown into HTML, as a
// measure: bytes are those of the Markdown in both.
func BenchmarkGoldmark(b *testing.B) {
	source := asMarkdown(b, long(200))
	reader := goldmark.New(goldmark.WithExtensions(extension.Table))
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, reader.Convert(source, io.Discard))
	}
}

// long returns a document with the chapter of the sample so many times.
func long(times int) *document.Document {
	d := &document.Document{Title: "Lang"}
	for i := range times {
		chapter := sample.Document().Body[2].(*document.Chapter)
		chapter.Anchor += document.Anchor(strconv.Itoa(i))
		d.Body = append(d.Body, chapter)
	}
	return d
}

func asMarkdown(b *testing.B, d *document.Document) []byte {
	var source bytes.Buffer
	require.NoError(b, markdown.Render(&source, d, markdown.Options{}))
	return source.Bytes()
}

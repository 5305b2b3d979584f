package markdown_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	nethtml "golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/markdown"
	"github.com/akte-lang/akte/output/text"
)

func TestGolden(t *testing.T) {
	for name, options := range map[string]markdown.Options{
		"sample":  {},
		"preview": {Explanations: true, Deviations: true},
		"plain":   {PlainReferences: true},
	} {
		t.Run(name, func(t *testing.T) {
			sample.Golden(t, "testdata/"+name+".md", render(t, sample.Document(), options))
		})
	}
}

// A reader of Markdown, with GitHub's extensions and without, must print the
// words of the document: all of them, in order, marks included.
func TestWordsSurviveReaders(t *testing.T) {
	d := sample.Document()
	assertSameWords(t, d)
	rapid.Check(t, func(t *rapid.T) {
		assertSameWords(t, sample.Documents().Draw(t, "document"))
	})
}

type testingT interface {
	require.TestingT
	Helper()
	Logf(string, ...any)
}

func assertSameWords(t testingT, d *document.Document) {
	t.Helper()
	for _, options := range []markdown.Options{{}, {Explanations: true}, {PlainReferences: true}} {
		var plain bytes.Buffer
		require.NoError(t, text.Render(&plain, d, text.Options{Explanations: options.Explanations}))
		written := render(t, d, options)
		for name, reader := range readers() {
			var page bytes.Buffer
			require.NoError(t, reader.Convert([]byte(written), &page))
			root, err := nethtml.Parse(&page)
			require.NoError(t, err)
			want, got := sample.Words(plain.String()), sample.Words(sample.PageText(root, nil))
			if !assert.ObjectsAreEqual(want, got) {
				require.Equal(t, strings.Join(want, "\n"), strings.Join(got, "\n"), "read by %s:\n%s", name, written)
			}
		}
	}
}

// readers returns GitHub's dialect, CommonMark with HTML, and GitHub's dialect
// without HTML. CommonMark alone has no tables.
func readers() map[string]goldmark.Markdown {
	return map[string]goldmark.Markdown{
		"GitHub": goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe())),
		"tables": goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithUnsafe())),
		"safe":   goldmark.New(goldmark.WithExtensions(extension.GFM)),
	}
}

func render(t require.TestingT, d *document.Document, options markdown.Options) string {
	var b strings.Builder
	require.NoError(t, markdown.Render(&b, d, options))
	return b.String()
}

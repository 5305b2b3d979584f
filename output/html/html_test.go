package html_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"

	nethtml "golang.org/x/net/html"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/html"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/text"
)

func TestGolden(t *testing.T) {
	for name, options := range map[string]html.Options{
		"sample":  {},
		"preview": {Explanations: true, Deviations: true},
	} {
		t.Run(name, func(t *testing.T) {
			sample.Golden(t, "testdata/"+name+".html", render(t, sample.Document(), options))
		})
	}
}

// Whatever a document holds, its page holds the same words, is well formed and
// safe, and all its links arrive.
func TestPages(t *testing.T) {
	assertPage(t, sample.Document())
	rapid.Check(t, func(t *rapid.T) {
		assertPage(t, sample.Documents().Draw(t, "document"))
	})
}

func FuzzWords(f *testing.F) {
	for _, seed := range []string{"</p><script>", `" onclick="x`, "&lt;", "]]>", "<!--", "\x00", "\xff", "a\u2028b", "{{.}}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, words string) {
		assertPage(t, &document.Document{Title: words, Body: []document.Block{
			&document.Article{Anchor: "deel", Mark: words, Cite: words, Title: words, Blocks: []document.Block{
				&document.Definition{Anchor: "begrip", Name: words, Blocks: []document.Block{
					&document.Paragraph{Inlines: []document.Inline{&document.Words{Text: words}}},
				}},
				&document.Paragraph{Inlines: []document.Inline{
					&document.TermUse{Text: words, Target: "begrip"},
					&document.Law{Pieces: []document.LawPiece{{Text: words, URL: words}, {Text: words, URL: "https://" + words}}},
				}},
			}},
		}})
	})
}

type testingT interface {
	require.TestingT
	Helper()
}

func assertPage(t testingT, d *document.Document) {
	t.Helper()
	for _, options := range []html.Options{{}, {Explanations: true, Deviations: true}} {
		written := render(t, d, options)
		assertNested(t, written)
		root, err := nethtml.Parse(strings.NewReader(written))
		require.NoError(t, err)
		assertSafe(t, root)
		assertLinks(t, root)
		assertHeadings(t, root)
		var plain bytes.Buffer
		require.NoError(t, text.Render(&plain, d, text.Options{Explanations: options.Explanations}))
		require.Equal(t, sample.Words(plain.String()), sample.Words(sample.PageText(root, outsideText)))
	}
}

// outsideText picks what the page has beside the words of the document.
func outsideText(n *nethtml.Node) bool {
	return n.DataAtom == atom.Nav || attribute(n, "class") == "sla-over" || attribute(n, "class") == "afwijkingen"
}

// assertNested reads the tags as they stand, before a parser mends anything.
func assertNested(t testingT, written string) {
	t.Helper()
	var open []string
	tokens := nethtml.NewTokenizer(strings.NewReader(written))
	for {
		switch tokens.Next() {
		case nethtml.ErrorToken:
			require.Empty(t, open)
			return
		case nethtml.StartTagToken:
			if name, _ := tokens.TagName(); string(name) != "meta" {
				open = append(open, string(name))
			}
		case nethtml.EndTagToken:
			name, _ := tokens.TagName()
			require.NotEmpty(t, open)
			require.Equal(t, open[len(open)-1], string(name))
			open = open[:len(open)-1]
		case nethtml.CommentToken:
			require.Fail(t, "a comment", "%s", tokens.Raw())
		default:
		}
	}
}

// assertSafe holds every element and attribute against those that the page is
// made of. None can run or fetch anything.
func assertSafe(t testingT, root *nethtml.Node) {
	t.Helper()
	elements := strings.Fields("html head meta title style body a header h1 h2 h3 h4 h5 h6 nav details summary ol ul li main " +
		"section div span p em strong dl dt dd dfn aside table thead tbody tr th td")
	attributes := strings.Fields("lang charset http-equiv content name class id href rel role aria-label aria-labelledby " +
		"aria-describedby scope tabindex")
	for n := range root.Descendants() {
		if n.Type != nethtml.ElementNode {
			continue
		}
		require.Contains(t, elements, n.Data)
		for _, a := range n.Attr {
			require.Contains(t, attributes, a.Key)
			if a.Key == "href" {
				require.Regexp(t, `^(#|(?i:https?)://)[!-~]*$`, a.Val)
			}
		}
	}
}

// assertLinks wants ids to be unique, and every reference to one to arrive.
func assertLinks(t testingT, root *nethtml.Node) {
	t.Helper()
	ids := map[string]bool{}
	for n := range root.Descendants() {
		if id := attribute(n, "id"); id != "" {
			require.False(t, ids[id], "id %q stands there twice", id)
			ids[id] = true
		}
	}
	for n := range root.Descendants() {
		if href := attribute(n, "href"); strings.HasPrefix(href, "#") {
			target, err := url.PathUnescape(href[1:])
			require.NoError(t, err)
			require.True(t, ids[target], "no part %q", target)
		}
		for _, name := range []string{"aria-describedby", "aria-labelledby"} {
			if id := attribute(n, name); id != "" {
				require.True(t, ids[id], "no part %q", id)
			}
		}
	}
}

// assertHeadings wants headings to go down one level at a time, and the lists
// of the contents to nest.
func assertHeadings(t testingT, root *nethtml.Node) {
	t.Helper()
	level := 0
	for n := range root.Descendants() {
		switch n.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			next := int(n.Data[1] - '0')
			require.LessOrEqual(t, next, level+1, "a heading of level %d under one of level %d", next, level)
			level = next
		case atom.Li:
			assert.Contains(t, []string{"ol", "ul"}, n.Parent.Data)
		case atom.Ol:
			assert.Contains(t, []string{"details", "li"}, n.Parent.Data)
		default:
		}
	}
}

func TestStyleIsAllowedByItsDigestOnly(t *testing.T) {
	written := render(t, sample.Document(), html.Options{})
	_, rest, found := strings.Cut(written, "<style>")
	require.True(t, found)
	style, _, found := strings.Cut(rest, "</style>")
	require.True(t, found)
	digest := sha256.Sum256([]byte(style))
	assert.Contains(t, written, "style-src 'sha256-"+base64.StdEncoding.EncodeToString(digest[:])+"'")
	assert.NotContains(t, style, "url(")
	assert.NotContains(t, style, "@import")
}

func TestNotesStandOnThePageOnce(t *testing.T) {
	use := &document.TermUse{Text: "zaak", Target: "begrip-zaak"}
	written := render(t, &document.Document{Body: []document.Block{
		&document.Definition{Anchor: "begrip-zaak", Name: "zaak", Blocks: []document.Block{
			&document.Paragraph{Inlines: []document.Inline{&document.Words{Text: `wat "hier" ligt</style><b>\`}}},
		}},
		&document.Paragraph{Inlines: []document.Inline{use, use, use}},
	}}, html.Options{})
	_, rest, _ := strings.Cut(written, "<style>")
	style, page, _ := strings.Cut(rest, "</style>")
	assert.Contains(t, style, `.term[aria-describedby="begrip-zaak"]::after { content: "zaak: wat \22 hier\22  ligt\3c \2f style\3e \3c b\3e \5c " / ""; }`)
	assert.Equal(t, 1, strings.Count(page, "ligt"), "it is not repeated at every use")
}

func TestUntitled(t *testing.T) {
	written := render(t, &document.Document{Body: []document.Block{&document.Article{Mark: "1."}}}, html.Options{})
	assert.Contains(t, written, "<title>Overeenkomst</title>")
	assert.Contains(t, written, `<h1 class="kop"><span class="nr">1.</span></h1>`)
}

func render(t require.TestingT, d *document.Document, options html.Options) string {
	var b strings.Builder
	require.NoError(t, html.Render(&b, d, options))
	return b.String()
}

func attribute(n *nethtml.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

package markdown_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	"pgregory.net/rapid"

	nethtml "golang.org/x/net/html"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes/internal/pair"
	"github.com/akte-lang/akte/output/changes/markdown"
)

// TestADocumentMakesNoMarkup holds that a code host shows the words of a document
// as words: no elements, links, mentions of people or issues come of them.
func TestADocumentMakesNoMarkup(t *testing.T) {
	ours := map[string]bool{
		"html": true, "head": true, "body": true, "h2": true, "p": true, "table": true, "thead": true, "tbody": true, "tr": true, "th": true, "td": true,
		"details": true, "summary": true, "b": true, "ul": true, "li": true, "strong": true, "em": true, "br": true, "ins": true, "del": true,
		"a": true, // an address in the text, by the host
	}
	mention := regexp.MustCompile(`(^|[^\w])[@#]\w`)
	host := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe()))
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		var out, page strings.Builder
		require.NoError(t, markdown.Render(&out, pair.Report(t, old, new), diag.Dutch))
		require.NoError(t, host.Convert([]byte(out.String()), &page))
		root, err := nethtml.Parse(strings.NewReader(page.String()))
		require.NoError(t, err)
		for n := range root.Descendants() {
			switch n.Type {
			case nethtml.ElementNode:
				require.True(t, ours[n.Data], "%s in\n%s", n.Data, out.String())
			case nethtml.TextNode:
				assert.NotRegexp(t, mention, n.Data)
			}
		}
	})
}

func TestMarkdown(t *testing.T) {
	const old = `overeenkomst "Huur"
artikel gebruik "Gebruik"
    lid {
        De huurder kan de machine zelf onderhouden.
    }
`
	var out strings.Builder
	report := pair.Report(t, old, strings.Replace(old, "kan", "moet", 1))
	require.NoError(t, markdown.Render(&out, report, diag.English))
	assert.Contains(t, out.String(), "| Artikel 1 Gebruik | 1 | | |\n")
	assert.Contains(t, out.String(), "- **substantive** · artikel 1 lid 1: kan → moet\n  <br>De huurder <del>kan</del> <ins>moet</ins> de machine zelf onderhouden.\n")
}

// TestALongComparisonFitsInAComment holds that what does not fit is counted.
func TestALongComparisonFitsInAComment(t *testing.T) {
	var old, new strings.Builder
	old.WriteString("overeenkomst \"Lang\"\n")
	new.WriteString("overeenkomst \"Lang\"\n")
	for i := range 600 {
		article := "artikel a%d \"Artikel %d\"\n    lid {\n        Lid %d zegt dat de koper zich %s aan de afspraken %d houdt.\n    }\n"
		fmt.Fprintf(&old, article, i, i, i, "kan", i)
		fmt.Fprintf(&new, article, i, i, i, "moet", i)
	}
	var out strings.Builder
	require.NoError(t, markdown.Render(&out, pair.Report(t, old.String(), new.String()), diag.Dutch))
	assert.Less(t, out.Len(), 65_536)
	assert.Contains(t, out.String(), "… en nog 300 onderdelen")
	assert.Regexp(t, `Hier ontbreken \d+ wijzigingen`, out.String())
}

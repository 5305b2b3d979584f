package html

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
	"github.com/akte-lang/akte/output/changes/internal/pair"
)

// render returns the page as a browser would read it.
func render(t require.TestingT, r *changes.Report, lang diag.Lang) *html.Node {
	var out strings.Builder
	require.NoError(t, Render(&out, r, lang))
	root, err := html.Parse(strings.NewReader(out.String()))
	require.NoError(t, err)
	return root
}

// elements yields the elements below a node that match.
func elements(root *html.Node, match func(*html.Node) bool) []*html.Node {
	var found []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && match(n) {
			found = append(found, n)
		}
	}
	return found
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func hasClass(n *html.Node, class string) bool {
	return slices.Contains(strings.Fields(attribute(n, "class")), class)
}

// letters returns the text below a node without white space, without what skip
// picks.
func letters(n *html.Node, skip func(*html.Node) bool) string {
	if n.Type == html.TextNode {
		return strings.Join(strings.Fields(n.Data), "")
	}
	if n.Type == html.ElementNode && skip(n) {
		return ""
	}
	all := ""
	for child := range n.ChildNodes() {
		all += letters(child, skip)
	}
	return all
}

// TestThePageHoldsTheNewText holds that without what is struck and what stands
// beside it, the page is the new text: no word is lost and none added.
func TestThePageHoldsTheNewText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		report := pair.Report(t, old, new)
		root := render(t, report, diag.Dutch)
		text := elements(root, func(n *html.Node) bool { return n.Data == "main" })
		require.Len(t, text, 1)
		want := ""
		for _, n := range report.Diff.New.Nodes[1:] {
			switch {
			case n.Kind == diff.Explanation:
				want += "Toelichting"
			case n.Kind == diff.Signature, holds(n.Kind) && n.Number != "":
				want += map[diff.Kind]string{diff.Signature: "Ondertekening", diff.Annex: "Bijlage", diff.Chapter: "Hoofdstuk", diff.Article: "Artikel"}[n.Kind]
			}
			want += n.Number + n.Title + n.Line()
		}
		got := letters(text[0], func(n *html.Node) bool {
			return n.Data == "del" || hasClass(n, "marge") || hasClass(n, "stem") || hasClass(n, "verhuisd") || hasClass(n, "voorwaarde")
		})
		assert.Equal(t, strings.ReplaceAll(strings.Join(strings.Fields(want), ""), "|", ""), strings.ReplaceAll(got, "|", ""))
	})
}

// TestEverythingIsEscaped holds that a document makes no elements of its own, and
// that every link leads to a place on the page.
func TestEverythingIsEscaped(t *testing.T) {
	ours := []string{
		"html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "b", "br", "ins", "del", "span", "section", "div",
		"table", "thead", "tbody", "tr", "th", "td", "details", "summary", "ol", "li", "fieldset", "legend", "label", "input", "main", "small",
	}
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		root := render(t, pair.Report(t, old, new), diag.English)
		ids := map[string]bool{}
		for _, n := range elements(root, func(n *html.Node) bool { return attribute(n, "id") != "" }) {
			require.False(t, ids[attribute(n, "id")], "twice: %s", attribute(n, "id"))
			ids[attribute(n, "id")] = true
		}
		for _, n := range elements(root, func(*html.Node) bool { return true }) {
			require.Contains(t, ours, n.Data)
			for _, a := range n.Attr {
				require.False(t, strings.HasPrefix(a.Key, "on") || a.Key == "src", a.Key)
			}
			if n.Data == "a" {
				target, ok := strings.CutPrefix(attribute(n, "href"), "#")
				require.True(t, ok && ids[target], "leads nowhere: %s", attribute(n, "href"))
			}
		}
	})
}

const before = `overeenkomst "Huur van machines"
artikel gebruik "Gebruik"
    lid {
        De huurder kan de machine zelf onderhouden.
    }
artikel prijs "Prijs"
    lid {
        De huur is bij vooruitbetaling verschuldigd en wordt per week berekend.
    }
artikel slot "Slot"
    lid {
        Op deze overeenkomst is Nederlands recht van toepassing.
    }
`

// TestAMoveIsMarkedAtBothEnds holds that a part that has moved stands once in the
// text, with a link to the mark where it stood and from there back.
func TestAMoveIsMarkedAtBothEnds(t *testing.T) {
	head, rest, _ := strings.Cut(before, "artikel prijs")
	price, slot, _ := strings.Cut(rest, "artikel slot")
	title, gebruik, _ := strings.Cut(head, "artikel gebruik")
	after := title + "artikel slot" + slot + "artikel gebruik" + gebruik + "artikel prijs" + price
	root := render(t, pair.Report(t, before, after), diag.Dutch)
	marks := elements(root, func(n *html.Node) bool { return hasClass(n, "verhuisd") })
	require.Len(t, marks, 1)
	assert.Equal(t, "HierstondArtikel3Slot(oudnummer);datisnuartikel1.", letters(marks[0], func(*html.Node) bool { return false }))
	from := elements(root, func(n *html.Node) bool { return n.Data == "a" && attribute(n, "href") == "#"+attribute(marks[0], "id") })
	assert.Len(t, from, 1, "the moved part links to where it stood")
	assert.Empty(t, elements(root, func(n *html.Node) bool { return n.Data == "del" && hasClass(n, "inhoudelijk") && n.Parent.Data != "p" }))
}

// TestChangesAreHeard holds that whoever hears the page is told what was removed
// and what was added.
func TestChangesAreHeard(t *testing.T) {
	root := render(t, pair.Report(t, before, strings.Replace(before, "kan", "moet", 1)), diag.Dutch)
	text := elements(root, func(n *html.Node) bool { return n.Data == "main" })[0]
	heard := func(tag string) string {
		found := elements(text, func(n *html.Node) bool { return n.Data == tag })
		require.Len(t, found, 1)
		return letters(found[0], func(*html.Node) bool { return false })
	}
	assert.Equal(t, "vervallen:kan,", heard("del"))
	assert.Equal(t, "toegevoegd:moet,", heard("ins"))
	notes := elements(text, func(n *html.Node) bool { return attribute(n, "role") == "note" })
	require.Len(t, notes, 1)
	assert.Equal(t, "inhoudelijkkan→moet", letters(notes[0], func(*html.Node) bool { return false }))
}

func TestTheFiltersAreInTheStyle(t *testing.T) {
	root := render(t, pair.Report(t, before, strings.Replace(before, "kan", "moet", 1)), diag.Dutch)
	inputs := elements(root, func(n *html.Node) bool { return n.Data == "input" })
	require.Len(t, inputs, 4)
	for _, input := range inputs[1:] {
		assert.Contains(t, style, ":has(."+attribute(input, "class")+":checked)")
		assert.Equal(t, "label", input.Parent.Data)
	}
}

// TestEveryKindIsWritten holds that no kind of part is without a class.
func TestEveryKindIsWritten(t *testing.T) {
	for kind := diff.Annex; kind <= diff.Explanation; kind++ {
		assert.NotEmpty(t, kinds[kind], kind)
	}
}

package sample

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

// Golden compares what a format gave with the file that holds what it should
// give; with -update it writes the file.
func Golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run the test with -update to make it")
	require.Equal(t, strings.ReplaceAll(string(want), "\r\n", "\n"), got)
}

// Words returns the words of a text: what stands between white space. Soft
// hyphens do not count.
func Words(text string) []string {
	return strings.Fields(strings.ReplaceAll(text, "\u00ad", ""))
}

// PageText returns the text of an HTML page or part of one, with a space where
// a block, a cell or a line ends. Elements that skip picks are left out.
func PageText(root *html.Node, skip func(*html.Node) bool) string {
	var b strings.Builder
	var read func(*html.Node)
	read = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && (n.Data == "style" || n.Data == "head" || skip != nil && skip(n)) {
			return
		}
		block := n.Type == html.ElementNode && !inline[n.Data]
		if block {
			b.WriteByte(' ')
		}
		for child := range n.ChildNodes() {
			read(child)
		}
		if block {
			b.WriteByte(' ')
		}
	}
	read(root)
	return b.String()
}

// inline are the elements that do not part words.
var inline = map[string]bool{"a": true, "em": true, "strong": true, "span": true, "dfn": true, "code": true, "del": true}

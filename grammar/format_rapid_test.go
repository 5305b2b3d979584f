package grammar

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/source"
)

// TestFormatRandomTrees prints random trees and reads them back.
func TestFormatRandomTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		requireFaithful(t, trees{T: t}.file())
	})
}

// TestFormatRandomProse looks closer at prose, where most can go wrong.
func TestFormatRandomProse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		requireFaithful(t, &File{Statements: []Statement{
			&Agreement{Title: String{Value: "T"}}, &Text{Prose: trees{T: t}.prose()},
		}})
	})
}

// TestFormatRandomExpr reads random expressions back by themselves.
func TestFormatRandomExpr(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		expr := trees{T: t}.expr(4)
		text := FormatExpr(expr)
		again, findings := ParseExpr(source.New("expr", text))
		require.Empty(t, findings, text)
		require.Equal(t, treeText(expr), treeText(again), text)
		require.Equal(t, text, FormatExpr(again))
	})
}

// TestFormatRandomComments puts comments and blank lines in the layouts of
// random trees, wherever those may stand, and lays them out again.
func TestFormatRandomComments(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := trees{T: t}
		text := string(Format(g.file()))
		inProse := proseLines(parseClean(t, "plain.akte", text))
		var b strings.Builder
		for i, line := range strings.Split(text, "\n") {
			if !inProse[i] {
				b.WriteString(g.one("above", "", "", "", "\n", "// boven\n", "\n//boven\n", "    // a\n\n  // b\n"))
			}
			b.WriteString(line)
			if line != "" && !inProse[i+1] && (!inProse[i] || strings.TrimSpace(line) == "}") {
				b.WriteString(g.one("behind", "", "", " // achter", " //achter }"))
			}
			b.WriteByte('\n')
		}
		requireFaithful(t, parseClean(t, "commented.akte", b.String()))
	})
}

// proseLines returns which lines, from 0, begin inside prose: those after the
// line of its opening brace, up to that of its closing one.
func proseLines(file *File) map[int]bool {
	inside := map[int]bool{}
	mark := func(prose *Prose) {
		if prose == nil {
			return
		}
		first, last := file.Source.Position(prose.Start).Line, file.Source.Position(prose.End).Line
		for line := first; line < last; line++ {
			inside[line] = true
		}
	}
	for _, statement := range file.Statements {
		mark(ProseOf(statement))
		for _, setting := range SettingsOf(statement) {
			mark(setting.Prose)
		}
	}
	return inside
}

// TestFormatChangedTexts changes the layouts of random trees here and there:
// what is still without findings must keep its tree.
func TestFormatChangedTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := trees{T: t}
		text := string(Format(g.file()))
		for range g.count("changes", 1, 4) {
			at := g.count("at", 0, len(text))
			end := min(at+g.count("removed", 0, 3), len(text))
			text = text[:at] + g.one("put in", "", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "*", "**", "-", "- ", "|", `\`,
				"//", "// x", "@", "(", ")", "a", ".", ",", `"`, "over", "is", "is niet", "lid {", "}", "{", "[a]", "{a}") + text[end:]
		}
		file, findings := Parse(source.New("changed.akte", text))
		if len(findings) == 0 { // else it is not a text of the language
			requireFaithful(t, file)
		}
	})
}

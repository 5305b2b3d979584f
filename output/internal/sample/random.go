package sample

import (
	"strconv"

	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/document"
)

// Strings generates running text: words that mean something in one format or
// another, between single spaces, as in [document.Words].
func Strings() *rapid.Generator[string] {
	hostile := rapid.SampledFrom([]string{
		"*", "**", "_", "__", "~", "~~", "`", "```", "#", "##", ">", "+", "-", "---", "- - -", "=", "===", "|", "||", "!",
		"![", "[", "]", "](", "[x]", "[^1]", "[a]: b", "(", ")", "<", "</p>", "<b>", "<!--", "-->", "]]>", "<?", "&", "&amp;", "&#65;", "&lt",
		`"`, "'", `\`, `\\`, "$", "$x$", "1.", "1)", "10.", "2026.", "1.1", "a.", "•", "§", ":", "@", "%", "{", "}", "{{", "/", "//",
		"snake_case", "_x_", "*y*", "a*b*c", "https://a.nl/b_c*d", "http://x.nl/~q_", "www.x.nl/*", "www.a_b.nl", "ftp://x.y", "mailto:a@b.nl", "a_b@c.nl", "x@y.nl_", "<a@b.nl>",
		"javascript:alert(1)", "</script>", "</style>", "é", "ﬁ", "日本", "👩‍⚖️", "24\u00a0uur", "\u00ad", "€", "„", "”",
		"het", "datalek", "Opdrachtgever", "5",
	})
	return rapid.Custom(func(t *rapid.T) string {
		text := ""
		for i := range rapid.IntRange(1, 6).Draw(t, "words") {
			if i > 0 && rapid.Bool().Draw(t, "space") {
				text += " "
			}
			text += rapid.OneOf(hostile, rapid.StringMatching(`[ -~]{1,4}`)).Draw(t, "word")
		}
		return text
	})
}

// Documents generates documents of any shape that hold [Strings] everywhere.
func Documents() *rapid.Generator[*document.Document] {
	return rapid.Custom(func(t *rapid.T) *document.Document {
		g := &generator{t: t}
		return &document.Document{Title: g.text(), Body: append(g.blocks(3), g.annexes()...)}
	})
}

// generator draws the parts of one document.
type generator struct {
	t       *rapid.T
	anchors int
}

func (g *generator) text() string { return Strings().Draw(g.t, "text") }

// maybe returns text, or nothing.
func (g *generator) maybe() string {
	if rapid.Bool().Draw(g.t, "empty") {
		return ""
	}
	return g.text()
}

// anchor returns an anchor that no other part has.
func (g *generator) anchor() document.Anchor {
	g.anchors++
	return g.numbered(g.anchors)
}

// target returns an anchor that may or may not be in the document.
func (g *generator) target() document.Anchor {
	return g.numbered(rapid.IntRange(0, g.anchors+1).Draw(g.t, "target"))
}

// numbered returns anchor n: with one prefix a number, so that some targets are
// there and some are not.
func (g *generator) numbered(n int) document.Anchor {
	prefixes := []string{"deel", "één.lid", `x"><b`, "a)(b", "%41"}
	prefix := prefixes[n%len(prefixes)]
	if rapid.Bool().Draw(g.t, "plain") {
		prefix = prefixes[0]
	}
	return document.Anchor(prefix + strconv.Itoa(n))
}

func (g *generator) blocks(depth int) []document.Block {
	blocks := make([]document.Block, rapid.IntRange(0, 3).Draw(g.t, "blocks"))
	for i := range blocks {
		blocks[i] = g.block(depth)
	}
	return blocks
}

// annexes returns annexes, which stand flat and after everything else.
func (g *generator) annexes() []document.Block {
	annexes := make([]document.Block, rapid.IntRange(0, 3).Draw(g.t, "annexes"))
	for i := range annexes {
		annexes[i] = &document.Annex{
			Anchor: g.anchor(), Mark: g.maybe(), Cite: g.text(), Title: g.text(),
			Depth: rapid.IntRange(0, 5).Draw(g.t, "depth"), Blocks: g.blocks(2),
		}
	}
	return annexes
}

func (g *generator) block(depth int) document.Block {
	kinds := 12
	if depth == 0 {
		kinds = 2
	}
	switch rapid.IntRange(1, kinds).Draw(g.t, "kind") {
	case 1:
		return &document.Paragraph{Inlines: g.inlines(1)}
	case 2:
		return &document.Heading{Inner: rapid.Bool().Draw(g.t, "inner"), Text: g.text()}
	case 3:
		return &document.Chapter{Anchor: g.anchor(), Mark: g.maybe(), Title: g.text(), Blocks: g.blocks(depth - 1)}
	case 4:
		return &document.Article{Anchor: g.anchor(), Mark: g.maybe(), Cite: g.text(), Title: g.maybe(), Blocks: g.blocks(depth - 1)}
	case 5:
		return &document.Clause{Anchor: g.anchor(), Mark: g.maybe(), Cite: g.text(), Blocks: g.blocks(depth - 1)}
	case 6:
		return &document.Section{Blocks: g.blocks(depth - 1)}
	case 7:
		return &document.Definition{Anchor: g.anchor(), Name: g.text(), Also: []string{g.text()}, Blocks: g.blocks(depth - 1)}
	case 8:
		return &document.Parties{Intro: g.maybe(), Blocks: g.blocks(depth - 1), Entries: []*document.PartyEntry{
			{Anchor: g.anchor(), Mark: g.maybe(), Title: g.maybe(), Blocks: g.blocks(depth - 1)},
		}}
	case 9:
		return &document.Signature{Signatories: []document.Signatory{{Title: g.maybe(), Name: g.maybe(), Representative: g.maybe()}}}
	case 10:
		return &document.Explanation{Blocks: g.blocks(depth - 1)}
	case 11:
		return &document.List{Items: []*document.Item{
			{Anchor: g.anchor(), Mark: g.maybe(), Blocks: g.blocks(depth - 1)},
			{Mark: g.maybe(), Blocks: g.blocks(depth - 1)},
		}}
	}
	return &document.Table{
		Head: []document.Cell{g.inlines(1), g.inlines(1)},
		Rows: [][]document.Cell{{g.inlines(1), g.inlines(1)}},
	}
}

func (g *generator) inlines(depth int) []document.Inline {
	inlines := make([]document.Inline, rapid.IntRange(0, 4).Draw(g.t, "inlines"))
	for i := range inlines {
		inlines[i] = g.inline(depth)
	}
	return inlines
}

func (g *generator) inline(depth int) document.Inline {
	kinds := 6
	if depth == 0 {
		kinds = 5
	}
	switch rapid.IntRange(1, kinds).Draw(g.t, "inline") {
	case 1:
		return &document.Words{Text: g.text()}
	case 2:
		return &document.Value{Text: g.text(), Source: "x"}
	case 3:
		return &document.Reference{Pieces: []document.Piece{{Text: g.text(), Target: g.target()}, {Text: g.text()}}}
	case 4:
		return &document.Law{Pieces: []document.LawPiece{
			{Text: g.text(), URL: rapid.SampledFrom([]string{"", "https://wetten.example/a)b\"c", "javascript:alert(1)"}).Draw(g.t, "url")},
			{Text: g.text()},
		}}
	case 5:
		return &document.TermUse{Text: g.text(), Target: g.target()}
	}
	return &document.Emphasis{Strong: rapid.Bool().Draw(g.t, "strong"), Inlines: g.inlines(depth - 1)}
}

package html

import (
	"github.com/yuin/goldmark/ast"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/levels"
	"github.com/akte-lang/akte/output/internal/wording"
)

// own begins the ids that the page makes itself. No label holds a colon, so no
// anchor of a document can be the same.
const own = "pagina:"

// mainID is the id of the text, for the link that skips to it.
const mainID = own + "tekst"

// builder turns a document into a tree of nodes. What stands in the page, in a
// chapter and in an annex is made a [stretch] at a time, when it is asked for.
type builder struct {
	options  Options
	deviates map[document.Anchor]bool
	parent   ast.Node // that nodes are added to
	mark     string   // to be put into the next paragraph
	headings []entry  // that are still to come
	tables   int

	words      slab[inline[string]]
	references slab[inline[[]document.Piece]]
	terms      slab[inline[*document.TermUse]]
	paragraphs slab[block[struct{}]]
	marked     slab[block[marked]]
}

func newBuilder(options Options, list []wording.Deviation) *builder {
	b := &builder{options: options, deviates: map[document.Anchor]bool{}}
	for _, deviation := range list {
		b.deviates[deviation.Target] = deviation.Target != ""
	}
	return b
}

// page builds the tree of a whole page, to be walked once and in order.
func (b *builder) page(d *document.Document, list []wording.Deviation) ast.Node {
	s := surveyor{options: b.options, levels: levels.New(d.Title != "")}
	s.blocks(d.Body)
	b.headings = s.entries
	root := &block[page]{kind: kindPage, part: page{title: d.Title, titled: d.Title != ""}}
	b.parent = root
	leaf(b, kindContents, contents(s.entries))
	lazily(b, kindMain, struct{}{}, d.Body)
	if len(list) > 0 {
		leaf(b, kindDeviations, deviations{level: s.levels.Next(), list: list})
	}
	return root
}

// reuse takes back the nodes of the stretch before.
func (b *builder) reuse() {
	b.words.reset()
	b.references.reset()
	b.terms.reset()
	b.paragraphs.reset()
	b.marked.reset()
}

// heading returns the next heading of the document.
func (b *builder) heading() entry {
	next := b.headings[0]
	b.headings = b.headings[1:]
	return next
}

// lazily adds a node that gets its children when they are asked for.
func lazily[T any](b *builder, kind ast.NodeKind, part T, blocks []document.Block) {
	b.parent.AppendChild(b.parent, &lazy[T]{block: block[T]{kind: kind, part: part}, b: b, blocks: blocks})
}

// within adds a node and calls body to fill it.
func within[T any](b *builder, kind ast.NodeKind, part T, body func()) {
	b.within(&block[T]{kind: kind, part: part}, body)
}

// within adds a node and calls body to fill it.
func (b *builder) within(node ast.Node, body func()) {
	outer := b.parent
	outer.AppendChild(outer, node)
	b.parent = node
	body()
	b.flushMark()
	b.parent = outer
}

// leaf adds a node without children.
func leaf[T any](b *builder, kind ast.NodeKind, part T) {
	b.parent.AppendChild(b.parent, &block[T]{kind: kind, part: part})
}

// text adds a node for a piece of running text.
func (b *builder) text(kind ast.NodeKind, text string) { run(b, &b.words, kind, text) }

// run adds a node for a part of running text.
func run[T any](b *builder, nodes *slab[inline[T]], kind ast.NodeKind, part T) {
	node := nodes.next()
	node.kind, node.part = kind, part
	b.parent.AppendChild(b.parent, node)
}

// blocks adds blocks; definitions that follow each other become one list.
func (b *builder) blocks(blocks []document.Block) {
	for len(blocks) > 0 {
		own := together(blocks)
		if isDefinition(blocks[0]) {
			b.definitions(blocks[:own])
		} else {
			blocks[0].Accept(b)
		}
		blocks = blocks[own:]
	}
}

func (b *builder) definitions(definitions []document.Block) {
	b.flushMark()
	within(b, kindDefinitions, struct{}{}, func() {
		for _, definition := range definitions {
			definition.Accept(b)
		}
	})
}

// together returns how many of the first blocks are written as one: 1, or the
// definitions that follow each other.
func together(blocks []document.Block) int {
	n := 0
	for n < len(blocks) && isDefinition(blocks[n]) {
		n++
	}
	return max(n, 1)
}

func isDefinition(block document.Block) bool {
	_, is := block.(*document.Definition)
	return is
}

// flushMark puts a mark that no paragraph has come after into a paragraph of
// its own.
func (b *builder) flushMark() {
	if b.mark != "" {
		b.paragraph(func() {})
	}
}

// paragraph adds a paragraph that begins with the mark that waits, if any.
func (b *builder) paragraph(body func()) {
	mark := b.mark
	b.mark = ""
	node := b.paragraphs.next()
	node.kind = kindParagraph
	b.within(node, func() {
		if mark != "" {
			b.text(kindMark, mark)
		}
		body()
	})
}

// behind adds a node whose text stands behind a mark.
func (b *builder) behind(kind ast.NodeKind, part marked, body func()) {
	b.flushMark()
	node := b.marked.next()
	node.kind, node.part = kind, part
	b.within(node, func() {
		b.mark = part.mark
		body()
	})
}

// part adds a section with its heading, if it has one. When it is all there is
// in its stretch, it may hold stretches itself.
func (b *builder) part(p part, blocks []document.Block, holdsArticles bool) {
	b.flushMark()
	if p.mark != "" || p.title != "" {
		heading := b.heading()
		p.level, p.id = heading.level, heading.id
	}
	if _, alone := b.parent.(*stretch); alone && holdsArticles {
		lazily(b, kindPart, p, blocks)
		return
	}
	within(b, kindPart, p, func() { b.blocks(blocks) })
}

package html

import (
	"strconv"

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

// builder turns a document into a tree of nodes.
type builder struct {
	options  Options
	levels   *levels.Levels
	deviates map[document.Anchor]bool

	parent   ast.Node // that nodes are added to
	mark     string   // to be put into the next paragraph
	contents *contents
	made     int // ids that were made for parts without an anchor
	tables   int

	texts      slab[inline[string]]
	paragraphs slab[block[struct{}]]
}

func newBuilder(options Options, list []wording.Deviation) *builder {
	b := &builder{options: options, deviates: map[document.Anchor]bool{}, contents: new(contents)}
	for _, deviation := range list {
		b.deviates[deviation.Target] = deviation.Target != ""
	}
	return b
}

// page builds the tree of a whole page.
func (b *builder) page(d *document.Document, list []wording.Deviation) ast.Node {
	b.levels = levels.New(d.Title != "")
	root := &block[page]{kind: kindPage, part: page{title: d.Title, titled: d.Title != ""}}
	root.AppendChild(root, &block[*contents]{kind: kindContents, part: b.contents})
	b.parent = root
	within(b, kindMain, struct{}{}, func() { b.blocks(d.Body) })
	if len(list) > 0 {
		leaf(b, kindDeviations, deviations{level: b.levels.Next(), list: list})
	}
	return root
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
func (b *builder) text(kind ast.NodeKind, text string) {
	node := b.texts.next()
	node.kind, node.part = kind, text
	b.parent.AppendChild(b.parent, node)
}

// run adds a node for another part of running text.
func run[T any](b *builder, kind ast.NodeKind, part T) {
	b.parent.AppendChild(b.parent, &inline[T]{kind: kind, part: part})
}

// blocks adds blocks; definitions that follow each other become one list.
func (b *builder) blocks(blocks []document.Block) {
	for i := 0; i < len(blocks); i++ {
		if _, is := blocks[i].(*document.Definition); !is {
			blocks[i].Accept(b)
			continue
		}
		first := i
		for i+1 < len(blocks) && isDefinition(blocks[i+1]) {
			i++
		}
		b.flushMark()
		within(b, kindDefinitions, struct{}{}, func() {
			for _, definition := range blocks[first : i+1] {
				definition.Accept(b)
			}
		})
	}
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
	within(b, kind, part, func() {
		b.mark = part.mark
		body()
	})
}

// part adds a section with a heading, and its line in the contents.
func (b *builder) part(p part, blocks []document.Block) {
	b.flushMark()
	if p.mark == "" && p.title == "" {
		p.level = 0
		within(b, kindPart, p, func() { b.blocks(blocks) })
		return
	}
	if p.id == "" {
		p.id = b.newID()
	}
	b.contents.add(entry{level: p.level, id: p.id, mark: p.mark, title: p.title})
	within(b, kindPart, p, func() {
		b.levels.Under(p.level, func() { b.blocks(blocks) })
	})
}

// newID returns an id for a part that has no anchor.
func (b *builder) newID() string {
	b.made++
	return own + strconv.Itoa(b.made)
}

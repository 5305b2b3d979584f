package html

import "github.com/akte-lang/akte/compiler/document"

func (b *builder) inlines(inlines []document.Inline) {
	for _, inline := range inlines {
		inline.AcceptInline(b)
	}
}

// Words implements [document.InlineVisitor].
func (b *builder) Words(i *document.Words) { run(b, kindWords, i.Text) }

// Value implements [document.InlineVisitor].
func (b *builder) Value(i *document.Value) { run(b, kindValue, i.Text) }

// Reference implements [document.InlineVisitor].
func (b *builder) Reference(i *document.Reference) { run(b, kindReference, i.Pieces) }

// Law implements [document.InlineVisitor].
func (b *builder) Law(i *document.Law) { run(b, kindLaw, i.Pieces) }

// TermUse implements [document.InlineVisitor].
func (b *builder) TermUse(i *document.TermUse) { run(b, kindTerm, i) }

// Emphasis implements [document.InlineVisitor].
func (b *builder) Emphasis(i *document.Emphasis) {
	node := &inline[bool]{kind: kindEmphasis, part: i.Strong}
	outer := b.parent
	outer.AppendChild(outer, node)
	b.parent = node
	b.inlines(i.Inlines)
	b.parent = outer
}

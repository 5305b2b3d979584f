package html

import "github.com/akte-lang/akte/compiler/document"

func (b *builder) inlines(inlines []document.Inline) {
	for _, inline := range inlines {
		inline.AcceptInline(b)
	}
}

// Words implements [document.InlineVisitor].
func (b *builder) Words(i *document.Words) { b.text(kindWords, i.Text) }

// Value implements [document.InlineVisitor].
func (b *builder) Value(i *document.Value) { b.text(kindValue, i.Text) }

// Reference implements [document.InlineVisitor].
func (b *builder) Reference(i *document.Reference) {
	run(b, &b.references, kindReference, i.Pieces)
}

// Law implements [document.InlineVisitor].
func (b *builder) Law(i *document.Law) {
	b.parent.AppendChild(b.parent, &inline[[]document.LawPiece]{kind: kindLaw, part: i.Pieces})
}

// TermUse implements [document.InlineVisitor].
func (b *builder) TermUse(i *document.TermUse) { run(b, &b.terms, kindTerm, i) }

// Emphasis implements [document.InlineVisitor].
func (b *builder) Emphasis(i *document.Emphasis) {
	b.within(&inline[bool]{kind: kindEmphasis, part: i.Strong}, func() { b.inlines(i.Inlines) })
}

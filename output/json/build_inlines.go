package json

import "github.com/akte-lang/akte/compiler/document"

// Words implements [document.InlineVisitor].
func (b *builder) Words(w *document.Words) { b.addInline(words{Kind: "words", Text: w.Text}) }

// Value implements [document.InlineVisitor].
func (b *builder) Value(v *document.Value) {
	b.addInline(value{Kind: "value", Place: at(v.Place), Text: v.Text, Source: v.Source})
}

// Reference implements [document.InlineVisitor].
func (b *builder) Reference(r *document.Reference) {
	b.addInline(reference{
		Kind: "reference", Place: at(r.Place), Text: r.Text(),
		Pieces: each(r.Pieces, func(p document.Piece) referencePiece {
			return referencePiece{Text: p.Text, Target: string(p.Target)}
		}),
	})
}

// Law implements [document.InlineVisitor].
func (b *builder) Law(l *document.Law) {
	b.addInline(law{
		Kind: "law", Place: at(l.Place), Text: l.Text(),
		Pieces: each(l.Pieces, func(p document.LawPiece) lawPiece { return lawPiece(p) }),
	})
}

// TermUse implements [document.InlineVisitor].
func (b *builder) TermUse(t *document.TermUse) {
	b.addInline(term{Kind: "term", Text: t.Text, Target: string(t.Target)})
}

// Emphasis implements [document.InlineVisitor].
func (b *builder) Emphasis(e *document.Emphasis) {
	b.addInline(emphasis{Kind: "emphasis", Strong: e.Strong, Inlines: b.text(e.Inlines)})
}

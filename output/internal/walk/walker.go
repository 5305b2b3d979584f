package walk

import "github.com/akte-lang/akte/compiler/document"

// walker is a [document.Visitor] and a [document.InlineVisitor], so that a new
// kind cannot be passed by.
type walker struct{ visit Visit }

func (w *walker) blocks(blocks []document.Block) {
	for _, block := range blocks {
		if w.visit.Block == nil || w.visit.Block(block) {
			block.Accept(w)
		}
	}
}

func (w *walker) inlines(inlines []document.Inline) {
	if w.visit.Inline == nil {
		return
	}
	for _, inline := range inlines {
		w.visit.Inline(inline)
		inline.AcceptInline(w)
	}
}

func (w *walker) part(anchor document.Anchor, cite string) {
	if w.visit.Part != nil && anchor != "" {
		w.visit.Part(anchor, cite)
	}
}

// Chapter implements [document.Visitor].
func (w *walker) Chapter(b *document.Chapter) {
	w.part(b.Anchor, b.Mark)
	w.blocks(b.Blocks)
}

// Article implements [document.Visitor].
func (w *walker) Article(b *document.Article) {
	w.part(b.Anchor, b.Cite)
	w.blocks(b.Blocks)
}

// Clause implements [document.Visitor].
func (w *walker) Clause(b *document.Clause) {
	w.part(b.Anchor, b.Cite)
	w.blocks(b.Blocks)
}

// Section implements [document.Visitor].
func (w *walker) Section(b *document.Section) {
	w.part(b.Anchor, "")
	w.blocks(b.Blocks)
}

// Heading implements [document.Visitor]; nothing stands in a heading.
func (w *walker) Heading(*document.Heading) {}

// Definition implements [document.Visitor].
func (w *walker) Definition(b *document.Definition) {
	w.part(b.Anchor, b.Name)
	w.blocks(b.Blocks)
}

// Parties implements [document.Visitor].
func (w *walker) Parties(b *document.Parties) {
	for _, entry := range b.Entries {
		w.part(entry.Anchor, entry.Title)
		w.blocks(entry.Blocks)
	}
	w.blocks(b.Blocks)
}

// Annex implements [document.Visitor].
func (w *walker) Annex(b *document.Annex) {
	w.part(b.Anchor, b.Cite)
	w.blocks(b.Blocks)
}

// Signature implements [document.Visitor]; nothing stands in a signature block.
func (w *walker) Signature(*document.Signature) {}

// Explanation implements [document.Visitor].
func (w *walker) Explanation(b *document.Explanation) { w.blocks(b.Blocks) }

// Paragraph implements [document.Visitor].
func (w *walker) Paragraph(b *document.Paragraph) { w.inlines(b.Inlines) }

// List implements [document.Visitor].
func (w *walker) List(b *document.List) {
	for _, item := range b.Items {
		w.part(item.Anchor, item.Cite)
		w.blocks(item.Blocks)
	}
}

// Table implements [document.Visitor].
func (w *walker) Table(b *document.Table) {
	for _, cell := range b.Head {
		w.inlines(cell)
	}
	for _, row := range b.Rows {
		for _, cell := range row {
			w.inlines(cell)
		}
	}
}

// Words implements [document.InlineVisitor].
func (w *walker) Words(*document.Words) {}

// Value implements [document.InlineVisitor].
func (w *walker) Value(*document.Value) {}

// Reference implements [document.InlineVisitor].
func (w *walker) Reference(*document.Reference) {}

// Law implements [document.InlineVisitor].
func (w *walker) Law(*document.Law) {}

// TermUse implements [document.InlineVisitor].
func (w *walker) TermUse(*document.TermUse) {}

// Emphasis implements [document.InlineVisitor].
func (w *walker) Emphasis(i *document.Emphasis) { w.inlines(i.Inlines) }

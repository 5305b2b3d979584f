package json

import "github.com/akte-lang/akte/compiler/document"

// Chapter implements [document.Visitor].
func (b *builder) Chapter(c *document.Chapter) {
	b.add(chapter{
		Kind: "chapter", Place: at(c.Place), Anchor: string(c.Anchor),
		Mark: c.Mark, Title: c.Title, Blocks: b.all(c.Blocks),
	})
}

// Article implements [document.Visitor].
func (b *builder) Article(a *document.Article) {
	b.add(article{
		Kind: "article", Place: at(a.Place), Anchor: string(a.Anchor),
		Mark: a.Mark, Cite: a.Cite, Title: a.Title, Blocks: b.all(a.Blocks),
	})
}

// Clause implements [document.Visitor].
func (b *builder) Clause(c *document.Clause) {
	b.add(clause{
		Kind: "clause", Place: at(c.Place), Anchor: string(c.Anchor),
		Mark: c.Mark, Cite: c.Cite, Blocks: b.all(c.Blocks),
	})
}

// Section implements [document.Visitor].
func (b *builder) Section(s *document.Section) {
	b.add(section{Kind: "section", Place: at(s.Place), Anchor: string(s.Anchor), Blocks: b.all(s.Blocks)})
}

// Heading implements [document.Visitor].
func (b *builder) Heading(h *document.Heading) {
	b.add(heading{Kind: "heading", Place: at(h.Place), Inner: h.Inner, Text: h.Text})
}

// Definition implements [document.Visitor].
func (b *builder) Definition(d *document.Definition) {
	b.add(definition{
		Kind: "definition", Place: at(d.Place), Anchor: string(d.Anchor),
		Name: d.Name, Also: each(d.Also, same), Blocks: b.all(d.Blocks),
	})
}

// Parties implements [document.Visitor].
func (b *builder) Parties(p *document.Parties) {
	b.add(parties{
		Kind: "parties", Place: at(p.Place), Intro: p.Intro,
		Entries: each(p.Entries, func(e *document.PartyEntry) partyEntry {
			return partyEntry{
				Place: at(e.Place), Anchor: string(e.Anchor),
				Mark: e.Mark, Title: e.Title, Blocks: b.all(e.Blocks),
			}
		}),
		Blocks: b.all(p.Blocks),
	})
}

// Annex implements [document.Visitor].
func (b *builder) Annex(a *document.Annex) {
	b.add(annex{
		Kind: "annex", Place: at(a.Place), Anchor: string(a.Anchor),
		Mark: a.Mark, Cite: a.Cite, Title: a.Title, Depth: a.Depth, Blocks: b.all(a.Blocks),
	})
}

// Signature implements [document.Visitor].
func (b *builder) Signature(s *document.Signature) {
	b.add(signature{
		Kind: "signature", Place: at(s.Place),
		Signatories: each(s.Signatories, func(s document.Signatory) signatory { return signatory(s) }),
	})
}

// Explanation implements [document.Visitor].
func (b *builder) Explanation(e *document.Explanation) {
	if b.options.Explanations {
		b.add(explanation{Kind: "explanation", Place: at(e.Place), Blocks: b.all(e.Blocks)})
	}
}

// Paragraph implements [document.Visitor].
func (b *builder) Paragraph(p *document.Paragraph) {
	b.add(paragraph{Kind: "paragraph", Place: at(p.Place), Inlines: b.text(p.Inlines)})
}

// List implements [document.Visitor].
func (b *builder) List(l *document.List) {
	b.add(list{
		Kind: "list", Place: at(l.Place), Numbered: l.Numbered,
		Items: each(l.Items, func(i *document.Item) item {
			return item{Place: at(i.Place), Anchor: string(i.Anchor), Mark: i.Mark, Cite: i.Cite, Blocks: b.all(i.Blocks)}
		}),
	})
}

// Table implements [document.Visitor].
func (b *builder) Table(t *document.Table) {
	b.add(table{
		Kind: "table", Place: at(t.Place),
		Head: b.cells(t.Head), Rows: each(t.Rows, b.cells),
	})
}

func (b *builder) cells(row []document.Cell) []inlines {
	return each(row, func(cell document.Cell) inlines { return b.text(cell) })
}

package html

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/wording"
)

// Chapter implements [document.Visitor].
func (b *builder) Chapter(c *document.Chapter) {
	b.part(part{
		class: "hoofdstuk", id: string(c.Anchor), cite: c.Mark,
		mark: c.Mark, title: c.Title,
	}, c.Blocks, true)
}

// Article implements [document.Visitor].
func (b *builder) Article(a *document.Article) {
	b.part(part{
		class: "artikel", id: string(a.Anchor), cite: a.Cite,
		mark: a.Mark, title: a.Title, deviates: b.deviates[a.Anchor],
	}, a.Blocks, false)
}

// Annex implements [document.Visitor].
func (b *builder) Annex(a *document.Annex) {
	b.part(part{
		class: "bijlage", id: string(a.Anchor), cite: a.Cite,
		mark: a.Mark, title: a.Title,
	}, a.Blocks, true)
}

// Clause implements [document.Visitor].
func (b *builder) Clause(c *document.Clause) {
	b.behind(kindClause, marked{id: c.Anchor, cite: c.Cite, mark: c.Mark}, func() { b.blocks(c.Blocks) })
}

// Section implements [document.Visitor].
func (b *builder) Section(s *document.Section) {
	b.flushMark()
	within(b, kindSection, s.Anchor, func() { b.blocks(s.Blocks) })
}

// Heading implements [document.Visitor].
func (b *builder) Heading(h *document.Heading) {
	b.flushMark()
	if h.Text == "" {
		return
	}
	class := "los"
	if h.Inner {
		class = "tussenkop"
	}
	found := b.heading()
	leaf(b, kindHeading, heading{class: class, id: found.id, level: found.level, text: h.Text})
}

// Definition implements [document.Visitor].
func (b *builder) Definition(d *document.Definition) {
	within(b, kindDefinition, d, func() { b.blocks(d.Blocks) })
}

// Parties implements [document.Visitor].
func (b *builder) Parties(p *document.Parties) {
	b.flushMark()
	within(b, kindParties, struct{}{}, func() {
		if p.Intro != "" {
			b.paragraph(func() { b.text(kindWords, p.Intro) })
		}
		for _, entry := range p.Entries {
			b.behind(kindParty, marked{id: entry.Anchor, mark: entry.Mark}, func() {
				if title := wording.PartyTitle(entry); title != "" {
					b.paragraph(func() { b.text(kindPartyTitle, title) })
				}
				b.blocks(entry.Blocks)
			})
		}
		b.blocks(p.Blocks)
	})
}

// Signature implements [document.Visitor].
func (b *builder) Signature(s *document.Signature) {
	b.flushMark()
	leaf(b, kindSignature, s)
}

// Explanation implements [document.Visitor].
func (b *builder) Explanation(e *document.Explanation) {
	if !b.options.Explanations {
		return
	}
	b.flushMark()
	within(b, kindExplanation, struct{}{}, func() { b.blocks(e.Blocks) })
}

// Paragraph implements [document.Visitor].
func (b *builder) Paragraph(p *document.Paragraph) {
	if len(p.Inlines) > 0 {
		b.paragraph(func() { b.inlines(p.Inlines) })
	}
}

// List implements [document.Visitor].
func (b *builder) List(l *document.List) {
	if len(l.Items) == 0 {
		return
	}
	b.flushMark()
	within(b, kindList, struct{}{}, func() {
		for _, item := range l.Items {
			b.behind(kindItem, marked{id: item.Anchor, mark: item.Mark}, func() { b.blocks(item.Blocks) })
		}
	})
}

// Table implements [document.Visitor].
func (b *builder) Table(t *document.Table) {
	b.flushMark()
	if len(t.Head) == 0 {
		return
	}
	b.tables++
	within(b, kindTable, b.tables, func() {
		b.row(t.Head, row{head: true, last: len(t.Rows) == 0})
		for i, cells := range t.Rows {
			b.row(cells, row{last: i == len(t.Rows)-1})
		}
	})
}

func (b *builder) row(cells []document.Cell, r row) {
	within(b, kindRow, r, func() {
		for _, cell := range cells {
			within(b, kindCell, r.head, func() { b.inlines(cell) })
		}
	})
}

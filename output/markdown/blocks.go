package markdown

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
	"github.com/akte-lang/akte/output/internal/wording"
)

func (p *printer) blocks(blocks []document.Block) {
	for _, block := range blocks {
		block.Accept(p)
	}
}

// part writes a heading and what stands under it.
func (p *printer) part(level int, anchor document.Anchor, mark, title string, blocks []document.Block) {
	p.flushMark()
	p.anchorAt(anchor)
	if mark == "" && title == "" {
		p.blocks(blocks)
		return
	}
	p.heading(level, mark, title)
	p.levels.Under(level, func() { p.blocks(blocks) })
}

// Chapter implements [document.Visitor].
func (p *printer) Chapter(b *document.Chapter) {
	p.part(p.levels.Next(), b.Anchor, b.Mark, b.Title, b.Blocks)
}

// Article implements [document.Visitor].
func (p *printer) Article(b *document.Article) {
	p.part(p.levels.Next(), b.Anchor, b.Mark, b.Title, b.Blocks)
}

// Annex implements [document.Visitor].
func (p *printer) Annex(b *document.Annex) {
	p.part(p.levels.Annex(b.Depth), b.Anchor, b.Mark, b.Title, b.Blocks)
}

// Heading implements [document.Visitor].
func (p *printer) Heading(b *document.Heading) {
	p.flushMark()
	p.heading(p.levels.Next(), "", b.Text)
}

// marked writes blocks behind a mark.
func (p *printer) marked(anchor document.Anchor, mark string, blocks []document.Block) {
	p.flushMark()
	p.anchorAt(anchor)
	p.mark = mark
	p.blocks(blocks)
	p.flushMark()
}

// Clause implements [document.Visitor].
func (p *printer) Clause(b *document.Clause) { p.marked(b.Anchor, b.Mark, b.Blocks) }

// Section implements [document.Visitor].
func (p *printer) Section(b *document.Section) {
	p.anchorAt(b.Anchor)
	p.blocks(b.Blocks)
}

// Definition implements [document.Visitor].
func (p *printer) Definition(b *document.Definition) {
	p.flushMark()
	p.anchorAt(b.Anchor)
	p.paragraph(func() { p.strong(wording.Names(b)) })
	p.blocks(b.Blocks)
}

// Parties implements [document.Visitor].
func (p *printer) Parties(b *document.Parties) {
	p.flushMark()
	if b.Intro != "" {
		p.paragraph(func() { p.text(b.Intro) })
	}
	for _, entry := range b.Entries {
		p.anchorAt(entry.Anchor)
		p.mark = entry.Mark
		p.paragraph(func() { p.partyTitle(entry.Title) })
		p.blocks(entry.Blocks)
	}
	p.blocks(b.Blocks)
}

// partyTitle writes the title of a party; the colon stands outside the bold,
// where stars around words always work.
func (p *printer) partyTitle(title string) {
	if title != "" {
		p.strong(title)
		p.text(":")
	}
}

// Signature implements [document.Visitor].
func (p *printer) Signature(b *document.Signature) {
	for _, signatory := range b.Signatories {
		p.flushMark()
		if signatory.Title != "" {
			p.paragraph(func() { p.strong(signatory.Title) })
		}
		for _, line := range wording.SignatureLines(signatory) {
			p.paragraph(func() { p.text(line.Label + " " + line.Value) })
		}
	}
}

// Explanation implements [document.Visitor]. It is a quotation, because it is
// no part of the agreement.
func (p *printer) Explanation(b *document.Explanation) {
	if !p.options.Explanations {
		return
	}
	p.flushMark()
	outer := p.quote
	if outer {
		p.quotation(b)
		return
	}
	// The blank line before a quotation stands outside it.
	if p.begun {
		p.out.Byte('\n')
		p.begun = false
	}
	p.quote = true
	p.quotation(b)
	p.quote = outer
}

func (p *printer) quotation(b *document.Explanation) {
	p.paragraph(func() { p.strong(wording.Explanation) })
	p.blocks(b.Blocks)
	p.flushMark()
}

// Paragraph implements [document.Visitor].
func (p *printer) Paragraph(b *document.Paragraph) {
	p.paragraph(func() { p.inlines(b.Inlines) })
}

// List implements [document.Visitor].
func (p *printer) List(b *document.List) {
	p.flushMark()
	p.indent++
	for _, item := range b.Items {
		p.item(item)
	}
	p.indent--
}

// item writes an item; what comes after its first paragraph is set in further.
func (p *printer) item(item *document.Item) {
	p.flushMark()
	p.anchorAt(item.Anchor)
	p.mark = item.Mark
	for i, block := range item.Blocks {
		_, list := block.(*document.List)
		if i == 0 || list {
			block.Accept(p)
			continue
		}
		p.indent++
		block.Accept(p)
		p.indent--
	}
	p.flushMark()
}

// deviations lists the departures from the model clauses.
func (p *printer) deviations(list []wording.Deviation) {
	if len(list) == 0 {
		return
	}
	p.flushMark()
	p.heading(min(p.levels.Next(), 2), "", wording.DeviationsHeading(len(list)))
	for i, deviation := range list {
		target := ""
		if deviation.Target != "" && p.parts[deviation.Target] {
			target = clean.Fragment(deviation.Target)
		}
		p.line, p.place = append(p.line[:0], "- "...), place{}
		p.link(deviation.Article, target)
		p.text(" " + deviation.Sentence)
		p.flushText(false)
		if i == 0 {
			p.start()
		}
		p.out.Bytes(p.line)
		p.out.Byte('\n')
	}
}

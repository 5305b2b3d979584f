package text

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/walk"
	"github.com/akte-lang/akte/output/internal/wording"
)

const (
	// definitionIndent sets a definition apart from the name above it.
	definitionIndent = 2
	// widestMark is the widest mark that the leden of an article line up by;
	// wider ones stick out.
	widestMark = 8
)

func (p *printer) blocks(blocks []document.Block) {
	for _, block := range blocks {
		block.Accept(p)
	}
}

// heading writes a mark and a title on a line of their own.
func (p *printer) heading(mark, title string) {
	p.flushMark()
	if mark != "" || title != "" {
		p.line(mark + " " + title)
	}
}

// Chapter implements [document.Visitor].
func (p *printer) Chapter(b *document.Chapter) {
	p.heading(b.Mark, b.Title)
	p.blocks(b.Blocks)
}

// Article implements [document.Visitor].
func (p *printer) Article(b *document.Article) {
	p.heading(b.Mark, b.Title)
	outer := p.clauseMark
	p.clauseMark = 0
	for _, block := range b.Blocks {
		if clause, is := block.(*document.Clause); is {
			if columns := columnsOf(clause.Mark); columns <= widestMark {
				p.clauseMark = max(p.clauseMark, columns)
			}
		}
	}
	p.blocks(b.Blocks)
	p.clauseMark = outer
}

// Clause implements [document.Visitor].
func (p *printer) Clause(b *document.Clause) {
	p.separate()
	p.marked(b.Mark, p.clauseMark, func() { p.blocks(b.Blocks) })
}

// Section implements [document.Visitor].
func (p *printer) Section(b *document.Section) { p.blocks(b.Blocks) }

// Heading implements [document.Visitor].
func (p *printer) Heading(b *document.Heading) { p.heading("", b.Text) }

// Definition implements [document.Visitor].
func (p *printer) Definition(b *document.Definition) {
	p.flushMark()
	p.line(wording.Names(b))
	p.indented(definitionIndent, func() { p.following(b.Blocks) })
}

// following writes blocks of which the first comes right under the line before.
func (p *printer) following(blocks []document.Block) {
	for i, block := range blocks {
		outer := p.tight
		p.tight = p.tight || i == 0
		block.Accept(p)
		p.tight = outer
	}
}

// Parties implements [document.Visitor].
func (p *printer) Parties(b *document.Parties) {
	p.flushMark()
	p.line(b.Intro)
	for _, entry := range b.Entries {
		p.separate()
		p.marked(entry.Mark, 0, func() {
			p.line(wording.PartyTitle(entry))
			p.following(entry.Blocks)
		})
	}
	p.blocks(b.Blocks)
}

// Annex implements [document.Visitor].
func (p *printer) Annex(b *document.Annex) {
	p.heading(b.Mark, b.Title)
	p.blocks(b.Blocks)
}

// Signature implements [document.Visitor].
func (p *printer) Signature(b *document.Signature) {
	for _, signatory := range b.Signatories {
		p.flushMark()
		p.line(signatory.Title)
		lines := wording.SignatureLines(signatory)
		labels := 0
		for _, line := range lines {
			labels = max(labels, columnsOf(line.Label))
		}
		for i, line := range lines {
			if i == 0 && signatory.Title == "" {
				p.separate()
			}
			p.marked(line.Label, labels, func() {
				p.scratch = appendClean(p.scratch[:0], line.Value)
				p.wrap(p.scratch)
			})
		}
	}
}

// Explanation implements [document.Visitor].
func (p *printer) Explanation(b *document.Explanation) {
	if !p.options.Explanations {
		return
	}
	p.flushMark()
	p.line(wording.Explanation)
	p.indented(definitionIndent, func() { p.following(b.Blocks) })
}

// Paragraph implements [document.Visitor].
func (p *printer) Paragraph(b *document.Paragraph) {
	p.separate()
	p.wrap(p.inlines(b.Inlines))
}

// List implements [document.Visitor].
func (p *printer) List(b *document.List) {
	outer := p.tight
	tight := outer || walk.Tight(b)
	columns := 0
	for _, item := range b.Items {
		columns = max(columns, columnsOf(item.Mark))
	}
	for _, item := range b.Items {
		p.tight = tight
		p.separate()
		p.marked(item.Mark, columns, func() {
			p.tight = tight
			p.blocks(item.Blocks)
		})
	}
	p.tight = outer
}

// deviations lists the departures from the model clauses.
func (p *printer) deviations(list []wording.Deviation) {
	if len(list) == 0 {
		return
	}
	p.line(wording.DeviationsHeading(len(list)))
	for _, deviation := range list {
		p.marked("-", 0, func() {
			p.scratch = appendClean(p.scratch[:0], deviation.Article+" "+deviation.Sentence)
			p.wrap(p.scratch)
		})
	}
}

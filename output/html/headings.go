package html

import (
	"strconv"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/levels"
)

// entry is a heading of the page.
type entry struct {
	level       int // of the heading
	id          string
	mark, title string
	inner       bool // inside an article: it is no line of the contents
}

// surveyor goes through a document before its nodes are made and lists its
// headings, since the contents stand first on the page.
type surveyor struct {
	options Options
	levels  *levels.Levels
	entries []entry
	made    int // ids that were made for parts without an anchor
}

// part lists the heading of a part, unless it has none, and what is under it.
func (s *surveyor) part(e entry, blocks []document.Block) {
	if e.mark == "" && e.title == "" {
		s.blocks(blocks)
		return
	}
	s.add(e)
	s.levels.Under(e.level, func() { s.blocks(blocks) })
}

func (s *surveyor) add(e entry) {
	if e.id == "" && !e.inner {
		s.made++
		e.id = own + strconv.Itoa(s.made)
	}
	s.entries = append(s.entries, e)
}

func (s *surveyor) blocks(blocks []document.Block) {
	for _, block := range blocks {
		block.Accept(s)
	}
}

// Chapter implements [document.Visitor].
func (s *surveyor) Chapter(c *document.Chapter) {
	s.part(entry{level: s.levels.Next(), id: string(c.Anchor), mark: c.Mark, title: c.Title}, c.Blocks)
}

// Article implements [document.Visitor].
func (s *surveyor) Article(a *document.Article) {
	s.part(entry{level: s.levels.Next(), id: string(a.Anchor), mark: a.Mark, title: a.Title}, a.Blocks)
}

// Annex implements [document.Visitor].
func (s *surveyor) Annex(a *document.Annex) {
	s.part(entry{level: s.levels.Annex(a.Depth), id: string(a.Anchor), mark: a.Mark, title: a.Title}, a.Blocks)
}

// Heading implements [document.Visitor].
func (s *surveyor) Heading(h *document.Heading) {
	if h.Text != "" {
		s.add(entry{level: s.levels.Next(), title: h.Text, inner: h.Inner})
	}
}

// Clause implements [document.Visitor].
func (s *surveyor) Clause(c *document.Clause) { s.blocks(c.Blocks) }

// Section implements [document.Visitor].
func (s *surveyor) Section(t *document.Section) { s.blocks(t.Blocks) }

// Definition implements [document.Visitor].
func (s *surveyor) Definition(d *document.Definition) { s.blocks(d.Blocks) }

// Parties implements [document.Visitor].
func (s *surveyor) Parties(p *document.Parties) {
	for _, entry := range p.Entries {
		s.blocks(entry.Blocks)
	}
	s.blocks(p.Blocks)
}

// Explanation implements [document.Visitor].
func (s *surveyor) Explanation(e *document.Explanation) {
	if s.options.Explanations {
		s.blocks(e.Blocks)
	}
}

// List implements [document.Visitor].
func (s *surveyor) List(l *document.List) {
	for _, item := range l.Items {
		s.blocks(item.Blocks)
	}
}

// Signature implements [document.Visitor]; no heading stands in one.
func (s *surveyor) Signature(*document.Signature) {}

// Paragraph implements [document.Visitor]; no heading stands in one.
func (s *surveyor) Paragraph(*document.Paragraph) {}

// Table implements [document.Visitor]; no heading stands in one.
func (s *surveyor) Table(*document.Table) {}

package text

import "github.com/akte-lang/akte/compiler/document"

// inlines puts running text together as printed.
func (p *printer) inlines(inlines []document.Inline) []byte {
	p.scratch = p.scratch[:0]
	for _, inline := range inlines {
		inline.AcceptInline(p)
	}
	return p.scratch
}

// Words implements [document.InlineVisitor].
func (p *printer) Words(i *document.Words) { p.scratch = appendClean(p.scratch, i.Text) }

// Value implements [document.InlineVisitor].
func (p *printer) Value(i *document.Value) { p.scratch = appendClean(p.scratch, i.Text) }

// Reference implements [document.InlineVisitor].
func (p *printer) Reference(i *document.Reference) {
	for _, piece := range i.Pieces {
		p.scratch = appendClean(p.scratch, piece.Text)
	}
}

// Law implements [document.InlineVisitor].
func (p *printer) Law(i *document.Law) {
	for _, piece := range i.Pieces {
		p.scratch = appendClean(p.scratch, piece.Text)
	}
}

// TermUse implements [document.InlineVisitor].
func (p *printer) TermUse(i *document.TermUse) { p.scratch = appendClean(p.scratch, i.Text) }

// Emphasis implements [document.InlineVisitor]; plain text has no emphasis.
func (p *printer) Emphasis(i *document.Emphasis) {
	for _, inline := range i.Inlines {
		inline.AcceptInline(p)
	}
}

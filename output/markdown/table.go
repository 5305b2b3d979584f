package markdown

import "github.com/akte-lang/akte/compiler/document"

// Table implements [document.Visitor].
func (p *printer) Table(b *document.Table) {
	p.flushMark()
	if len(b.Head) == 0 {
		return
	}
	p.start()
	p.row(b.Head)
	p.prefix()
	for range b.Head {
		p.out.Text("| --- ")
	}
	p.out.Text("|\n")
	for _, row := range b.Rows {
		p.prefix()
		p.row(row)
	}
}

// row writes one row on a line.
func (p *printer) row(cells []document.Cell) {
	for _, cell := range cells {
		p.line, p.place = p.line[:0], place{cell: true}
		p.inlines(cell)
		p.flushText(false)
		p.out.Text("| ")
		p.out.Bytes(trimRight(p.line))
		p.out.Byte(' ')
	}
	p.out.Text("|\n")
}

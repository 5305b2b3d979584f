package text

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
)

// columnGap is the number of spaces between the columns of a table.
const columnGap = 2

// Table implements [document.Visitor]. Columns are lined up; a table that is
// too wide for that gives each cell a line, so that the words of a cell stay
// together and in order.
func (p *printer) Table(b *document.Table) {
	p.flushMark()
	rows := make([][]string, 0, len(b.Rows)+1)
	for _, row := range append([][]document.Cell{b.Head}, b.Rows...) {
		rows = append(rows, p.cells(row))
	}
	columns := columnWidths(rows)
	total := p.indent
	for i, width := range columns {
		if i > 0 {
			total += columnGap
		}
		total += width
	}
	if p.width > 0 && total > p.width {
		p.stackedRows(rows)
		return
	}
	p.separate()
	for _, row := range rows {
		p.alignedRow(row, columns)
	}
}

// cells returns the cells of a row as printed.
func (p *printer) cells(row []document.Cell) []string {
	cells := make([]string, len(row))
	for i, cell := range row {
		cells[i] = strings.Join(strings.FieldsFunc(string(p.inlines(cell)), isSpace), " ")
	}
	return cells
}

// isSpace knows the ordinary space only, as wrap does.
func isSpace(r rune) bool { return r == ' ' }

func columnWidths(rows [][]string) []int {
	var columns []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(columns) {
				columns = append(columns, 0)
			}
			columns[i] = max(columns[i], columnsOf(cell))
		}
	}
	return columns
}

func (p *printer) alignedRow(row []string, columns []int) {
	last := len(row) - 1
	for last >= 0 && row[last] == "" {
		last--
	}
	if last < 0 {
		return
	}
	p.startLine()
	for i, cell := range row[:last+1] {
		p.out.Text(cell)
		if i < last {
			p.pad(columns[i] - columnsOf(cell) + columnGap)
		}
	}
	p.endLine()
}

func (p *printer) stackedRows(rows [][]string) {
	for _, row := range rows {
		p.separate()
		for i, cell := range row {
			if i == 0 {
				p.wrap([]byte(cell))
				continue
			}
			p.indented(definitionIndent, func() { p.wrap([]byte(cell)) })
		}
	}
}

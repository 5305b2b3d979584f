package recognise

import (
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
)

// table writes a table as a block of the prose at hand. Rows without any text
// are left out; Akte has none.
func (b *builder) table(u *unit) {
	table := &grammar.Table{}
	for _, cells := range u.rows {
		if row := b.row(u, cells); row != nil {
			table.Rows = append(table.Rows, row)
		}
	}
	if len(table.Rows) > 0 {
		b.openText(u)
		b.counts.numbers, b.counts.depths = nil, nil
		b.open.prose.Blocks = append(b.open.prose.Blocks, table)
	}
}

// row writes a row, nil for one without text. A cell that takes more columns is
// followed by empty ones.
func (b *builder) row(u *unit, cells []outline.Cell) *grammar.Row {
	var texts [][]outline.Run
	empty := true
	for _, cell := range cells {
		runs := cellRuns(cell.Blocks)
		empty = empty && strings.TrimSpace(outline.Plain(runs)) == ""
		texts = append(texts, runs)
		for range min(cell.Span, mostColumns) - 1 {
			texts = append(texts, nil)
		}
	}
	if empty {
		return nil
	}
	row := &grammar.Row{Cells: make([][]grammar.Inline, len(texts))}
	for i, runs := range texts {
		b.laterCell(u, runs, &row.Cells[i])
	}
	return row
}

// mostColumns is how many columns one cell is taken to span at most.
const mostColumns = 64

func (b *builder) laterCell(u *unit, runs []outline.Run, into *[]grammar.Inline) {
	b.waiting = append(b.waiting, &waiting{runs: runs, into: into, spot: b.spot, cell: true, place: u.place})
}

// cellRuns returns the text of a cell on one line.
func cellRuns(blocks []outline.Block) []outline.Run {
	var runs []outline.Run
	for i := range blocks {
		block := &blocks[i]
		if len(runs) > 0 {
			runs = append(runs, outline.Run{Text: " "})
		}
		if block.Mark != "" {
			runs = append(runs, outline.Run{Text: clean(block.Mark) + " "})
		}
		for _, row := range block.Rows {
			for _, cell := range row {
				runs = append(runs, cellRuns(cell.Blocks)...)
				runs = append(runs, outline.Run{Text: " "})
			}
		}
		for _, run := range cleaned(block.Runs) {
			if run.Break {
				run = outline.Run{Text: " "}
			}
			runs = append(runs, run)
		}
	}
	return runs
}

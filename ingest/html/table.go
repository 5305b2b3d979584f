package html

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// The limits of tables: how deep a table in a table stays one, how many columns
// and rows a cell may take, and how many empty cells stand for those rows. Deeper
// tables, and tables of one column, become the blocks in them.
const (
	deepest   = 4
	maxSpan   = 100
	maxDown   = 1000
	maxFilled = 10_000
)

// table is an open table.
type table struct {
	place source.Place
	rows  [][]outline.Cell
	// row is the row at hand, heads how many of its cells are heads, span and
	// down how many columns and rows the cell at hand takes; above and below are,
	// by column, how many more rows a cell of the row above and of this row takes.
	row          []outline.Cell
	heads        int
	span, down   int
	head         bool
	above, below []int
	filled       int
}

// tablePart takes in the start tag of a part of a table.
func (r *reader) tablePart(token *html.Token, place source.Place) {
	if len(r.tables) == 0 || r.deeper > 0 || r.opened(atom.Table) < 0 {
		return // of no table: its text is a paragraph
	}
	name := token.DataAtom
	switch name {
	case atom.Td, atom.Th:
		r.endParts(atom.Td, atom.Th, atom.Caption)
		t := r.tables[len(r.tables)-1]
		t.span, t.down = 1, 1
		if n, ok := integer(token, "colspan"); ok {
			t.span = min(max(n, 1), maxSpan)
		}
		if n, ok := integer(token, "rowspan"); ok {
			t.down = min(max(n, 1), maxDown)
		}
		if name == atom.Th {
			t.heads++
		}
		r.push(name)
		r.now.list, r.now.item, r.now.depth, r.now.indent, r.now.style = nil, nil, 0, 0, attribute(token, "class")
		r.sinks = append(r.sinks, &sink{})
	case atom.Caption:
		r.endParts(atom.Td, atom.Th, atom.Caption, atom.Tr)
		r.push(name)
	default:
		r.endParts(atom.Td, atom.Th, atom.Caption, atom.Tr)
		if name != atom.Tr {
			r.endParts(atom.Thead, atom.Tbody, atom.Tfoot)
		}
		if name == atom.Thead {
			t := r.tables[len(r.tables)-1]
			t.head = t.head || len(t.rows) == 0
		}
		r.push(name)
	}
	r.styled(token)
}

// endParts closes parts of the table at hand whose end tags were left out.
func (r *reader) endParts(names ...atom.Atom) {
	for _, name := range names {
		if r.opened(name) >= 0 {
			r.end(name, source.Place{})
		}
	}
}

// endCell ends the cell at hand.
func (r *reader) endCell() {
	last := len(r.sinks) - 1
	if last < 1 || len(r.tables) == 0 {
		return
	}
	t := r.tables[len(r.tables)-1]
	t.fill()
	t.row = append(t.row, outline.Cell{Blocks: r.sinks[last].blocks, Span: t.span})
	for range t.span {
		t.below = append(t.below, t.down-1)
	}
	r.sinks = r.sinks[:last]
}

// fill puts empty cells where cells of the row above reach down into the next
// columns.
func (t *table) fill() {
	for len(t.below) < len(t.above) && t.above[len(t.below)] > 0 && t.filled < maxFilled {
		t.row = append(t.row, outline.Cell{Span: 1})
		t.below = append(t.below, t.above[len(t.below)]-1)
		t.filled++
	}
}

// endRow ends the row at hand.
func (r *reader) endRow() {
	if len(r.tables) == 0 {
		return
	}
	t := r.tables[len(r.tables)-1]
	if len(t.row) > 0 {
		t.fill()
		t.head = t.head || len(t.rows) == 0 && t.heads == len(t.row)
		t.rows = append(t.rows, t.row)
	}
	t.above, t.below = t.below, nil
	t.row, t.heads = nil, 0
}

// endTable ends the table at hand: it becomes a block, or, where it only lays out
// the page, the blocks in it.
func (r *reader) endTable() {
	last := len(r.tables) - 1
	switch {
	case r.deeper > 0:
		r.deeper--
		return
	case last < 0:
		return
	}
	r.endRow()
	t := r.tables[last]
	r.tables = r.tables[:last]
	if len(t.rows) == 0 {
		return
	}
	if t.columns() == 1 {
		for _, row := range t.rows {
			for _, cell := range row {
				for _, b := range cell.Blocks {
					r.emit(b)
				}
			}
		}
		return
	}
	r.emit(outline.Block{Kind: outline.Table, Rows: t.rows, Head: t.head, Place: t.place})
}

// columns is how many cells the longest row has.
func (t *table) columns() int {
	most := 0
	for _, row := range t.rows {
		most = max(most, len(row))
	}
	return most
}

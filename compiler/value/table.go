package value

import (
	"slices"
	"strings"
)

// Table is a table: rows of values under named columns.
type Table struct {
	columns []Column
	rows    [][]Value
}

// NewTable returns the table with these rows; false when a row has another
// number of cells than there are columns, or a cell that its column does not
// admit.
func NewTable(columns []Column, rows ...[]Value) (Table, bool) {
	table := Table{slices.Clone(columns), make([][]Value, len(rows))}
	for i, row := range rows {
		table.rows[i] = slices.Clone(row)
	}
	return table, table.fits(columns)
}

// fits reports whether every cell is a value of its column's type.
func (t Table) fits(columns []Column) bool {
	for _, row := range t.rows {
		if len(row) != len(columns) {
			return false
		}
		for i, cell := range row {
			if !columns[i].Type.Admits(cell) {
				return false
			}
		}
	}
	return true
}

// Kind implements [Value].
func (Table) Kind() Kind { return TableKind }

// String implements [Value]: a list of rows.
func (t Table) String() string {
	rows := make([]string, len(t.rows))
	for i, row := range t.rows {
		rows[i] = sequence(row)
	}
	return "(" + strings.Join(rows, ", ") + ")"
}

// Columns returns the columns in order.
func (t Table) Columns() []Column { return slices.Clone(t.columns) }

// Len returns the number of rows.
func (t Table) Len() int { return len(t.rows) }

// Row returns the cells of row i, from 0, in the order of the columns.
func (t Table) Row(i int) []Value { return slices.Clone(t.rows[i]) }

// Cell returns the cell of row i, from 0, under a column; false when there is
// no such row or column.
func (t Table) Cell(i int, column string) (Value, bool) {
	j := slices.IndexFunc(t.columns, func(c Column) bool { return c.Name == column })
	if j < 0 || i < 0 || i >= len(t.rows) {
		return nil, false
	}
	return t.rows[i][j], true
}

func (t Table) equal(u Table) bool {
	sameName := func(a, b Column) bool { return a.Name == b.Name }
	return slices.EqualFunc(t.columns, u.columns, sameName) &&
		slices.EqualFunc(t.rows, u.rows, func(a, b []Value) bool { return slices.EqualFunc(a, b, Equal) })
}

// asList is the table as a list of its rows.
func (t Table) asList() List {
	rows := make([]Value, len(t.rows))
	for i, row := range t.rows {
		rows[i] = List{row}
	}
	return List{rows}
}

package value

import (
	"maps"
	"slices"

	"github.com/akte-lang/akte/internal/diag"
)

// fromSlice makes a list, a set or a table.
func fromSlice(t Type, data []any) (Value, *Problem) {
	switch t.Kind {
	case ListKind:
		elems := make([]Value, len(data))
		for i, item := range data {
			elem, p := FromData(t.elem(), item)
			if p != nil {
				return nil, p.within("op plaats %d van de lijst", "at place %d of the list", i+1)
			}
			elems[i] = elem
		}
		return List{elems}, nil
	case ChoicesKind:
		names := make([]string, len(data))
		for i, item := range data {
			name, isText := item.(string)
			if !isText {
				return nil, unfit(t, "een van de delen", "one of the parts")
			}
			choice, p := readChoice(tidy(name), t.Choices)
			if p != nil {
				return nil, p.within("op plaats %d van de lijst", "at place %d of the list", i+1)
			}
			names[i] = choice.String()
		}
		return ChoicesOf(names...).inOrder(t.Choices), nil
	case TableKind:
		rows := make([][]Value, len(data))
		for i, item := range data {
			row, p := tableRow(t, item)
			if p != nil {
				return nil, p.within("in rij %d", "in row %d", i+1)
			}
			rows[i] = row
		}
		return Table{t.Columns, rows}, nil
	}
	return nil, unfit(t, "een lijst", "a list")
}

// tableRow reads a row that is given by names or in the order of the columns.
func tableRow(t Type, data any) ([]Value, *Problem) {
	switch data := data.(type) {
	case []any:
		if len(data) != len(t.Columns) {
			return nil, wrongWidth(t, len(data))
		}
		return tableCells(t, func(i int) any { return data[i] })
	case map[string]any:
		names := make([]string, len(t.Columns))
		for i, column := range t.Columns {
			names[i] = column.Name
			if _, given := data[column.Name]; !given {
				return nil, problem("de kolom %s ontbreekt", "the column %s is missing", column.Name).
					cure("Geef elke rij %s.", "Give every row %s.", columnNames(t))
			}
		}
		for _, name := range slices.Sorted(maps.Keys(data)) {
			if !slices.Contains(names, name) {
				return nil, unknownColumn(t, name, names)
			}
		}
		return tableCells(t, func(i int) any { return data[t.Columns[i].Name] })
	case string:
		table, p := readTable(t, "("+data+")")
		if p != nil {
			return nil, p
		}
		if rows := table.(Table).rows; len(rows) == 1 {
			return rows[0], nil
		}
	}
	return nil, problem("een rij van een tabel is een lijst van cellen", "a row of a table is a list of cells").
		cure("Geef elke rij %s.", "Give every row %s.", columnNames(t))
}

func unknownColumn(t Type, name string, names []string) *Problem {
	p := problem("de tabel heeft geen kolom %s", "the table has no column %s", shown(name))
	if near := diag.Nearest(name, names); near != "" {
		return p.ask(near)
	}
	return p.cure("Geef elke rij %s.", "Give every row %s.", columnNames(t))
}

func tableCells(t Type, cell func(int) any) ([]Value, *Problem) {
	cells := make([]Value, len(t.Columns))
	for i, column := range t.Columns {
		v, p := FromData(column.Type, cell(i))
		if p != nil {
			return nil, p.within("in kolom %s", "in column %s", column.Name)
		}
		cells[i] = v
	}
	return cells, nil
}

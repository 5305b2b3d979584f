package value

import (
	"slices"
	"strings"
)

// String writes the type as the language does: "duur", "keuze(a, b)",
// "lijst van tekst", "tabel(naam tekst, plaats tekst)".
func (t Type) String() string {
	switch t.Kind {
	case ChoiceKind, ChoicesKind:
		return t.Kind.String() + "(" + strings.Join(t.Choices, ", ") + ")"
	case ListKind:
		return "lijst van " + t.elem().String()
	case TableKind:
		columns := make([]string, len(t.Columns))
		for i, column := range t.Columns {
			columns[i] = column.Name + " " + column.Type.String()
		}
		return "tabel(" + strings.Join(columns, ", ") + ")"
	default:
		return t.Kind.String()
	}
}

// Equal reports whether t and u are the same type: of choices the same names in
// the same order, of a table the same columns.
func (t Type) Equal(u Type) bool {
	if t.Kind != u.Kind {
		return false
	}
	switch t.Kind {
	case ChoiceKind, ChoicesKind:
		return slices.Equal(t.Choices, u.Choices)
	case ListKind:
		return t.elem().Equal(u.elem())
	case TableKind:
		return slices.EqualFunc(t.Columns, u.Columns, func(a, b Column) bool {
			return a.Name == b.Name && a.Type.Equal(b.Type)
		})
	default:
		return true
	}
}

// Admits reports whether v is a value of t. Unknown is a value of every type;
// every value is one of a type of kind AnyKind.
func (t Type) Admits(v Value) bool {
	if v == nil {
		return false
	}
	if _, unknown := v.(Unknown); unknown || t.Kind == AnyKind {
		return true
	}
	if v.Kind() != t.Kind {
		return false
	}
	switch v := v.(type) {
	case Choice:
		return slices.Contains(t.Choices, string(v))
	case Choices:
		return !slices.ContainsFunc(v.names, func(name string) bool { return !slices.Contains(t.Choices, name) })
	case List:
		return !slices.ContainsFunc(v.elems, func(e Value) bool { return !t.elem().Admits(e) })
	case Table:
		return v.fits(t.Columns)
	default:
		return true
	}
}

// Conform gives v the form that t asks for and reports whether v is a value of
// t then: a choice becomes a set of one where a set is wanted, a set takes the
// order of declaration, a list of choices becomes a set, a list of lists a
// table, and an Unknown learns its kind. Nothing else is converted.
func (t Type) Conform(v Value) (Value, bool) {
	if _, unknown := v.(Unknown); unknown {
		return Unknown{Of: t.Kind}, true
	}
	switch t.Kind {
	case ChoicesKind:
		if set, ok := asChoices(v); ok {
			v = set.inOrder(t.Choices)
		}
	case ListKind:
		if list, ok := v.(List); ok {
			return t.conformList(list)
		}
	case TableKind:
		if list, ok := v.(List); ok {
			return t.conformTable(list)
		}
	}
	return v, t.Admits(v)
}

func (t Type) conformList(list List) (Value, bool) {
	elems := make([]Value, len(list.elems))
	for i, elem := range list.elems {
		conformed, ok := t.elem().Conform(elem)
		if !ok {
			return list, false
		}
		elems[i] = conformed
	}
	return List{elems}, true
}

func (t Type) conformTable(list List) (Value, bool) {
	rows := make([][]Value, len(list.elems))
	for i, elem := range list.elems {
		row, ok := elem.(List)
		if !ok || len(row.elems) != len(t.Columns) {
			return list, false
		}
		rows[i] = make([]Value, len(row.elems))
		for j, cell := range row.elems {
			if rows[i][j], ok = t.Columns[j].Type.Conform(cell); !ok {
				return list, false
			}
		}
	}
	return Table{t.Columns, rows}, true
}

// elem is the type of the elements; of a list that was declared without one,
// any.
func (t Type) elem() Type {
	if t.Elem == nil {
		return Type{Kind: AnyKind}
	}
	return *t.Elem
}

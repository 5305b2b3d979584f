package expr

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
)

// list types ( … ): a list, a table, a set, or one value between parentheses.
func (c *Checker) list(e *grammar.List, want *value.Type) Node {
	switch {
	case want != nil && want.Kind == value.TableKind:
		return c.table(e, *want)
	case want != nil && want.Kind == value.ChoicesKind:
		return c.set(e, *want)
	case want != nil && want.Kind == value.ListKind:
		return c.elements(e, *want, want.Elem)
	case len(e.Elems) == 1:
		return c.infer(e.Elems[0], want)
	case len(e.Elems) == 0:
		return &Group{node: c.at(e, value.Type{Kind: value.AnyKind})}
	}
	first := c.infer(e.Elems[0], nil)
	if first == nil {
		return nil
	}
	elem := first.Type()
	return c.elements(e, value.Type{Kind: value.ListKind, Elem: &elem}, &elem)
}

func (c *Checker) set(e *grammar.List, want value.Type) Node {
	if len(e.Elems) == 1 {
		n := c.infer(e.Elems[0], &want)
		if n != nil && n.Type().Kind == value.ChoiceKind {
			return &Group{c.at(e, want), []Node{n}}
		}
		return n
	}
	one := value.Type{Kind: value.ChoiceKind, Choices: want.Choices}
	return c.elements(e, want, &one)
}

// elements types each element of ( … ), which together are of type t.
func (c *Checker) elements(e *grammar.List, t value.Type, elem *value.Type) Node {
	group := &Group{node: c.at(e, t)}
	for _, x := range e.Elems {
		n := c.Check(x, elem)
		if n == nil {
			return nil
		}
		group.Elems = append(group.Elems, n)
	}
	return group
}

// table types the rows of a table; a single row may stand without its own
// parentheses.
func (c *Checker) table(e *grammar.List, want value.Type) Node {
	group := &Group{node: c.at(e, want)}
	for _, elem := range rows(e) {
		row := c.row(elem, want)
		if row == nil {
			return nil
		}
		group.Elems = append(group.Elems, row)
	}
	return group
}

// rows returns the rows of a table; a table of one row may be written as that
// row alone.
func rows(e *grammar.List) []*grammar.List {
	var lists []*grammar.List
	for _, elem := range e.Elems {
		row, ok := elem.(*grammar.List)
		if !ok {
			return []*grammar.List{e}
		}
		lists = append(lists, row)
	}
	return lists
}

func (c *Checker) row(e *grammar.List, want value.Type) Node {
	if len(e.Elems) != len(want.Columns) {
		c.report(mismatch, e, "Deze rij heeft %d cellen; de tabel heeft er %d: %s.",
			"This row has %d cells; the table has %d: %s.", len(e.Elems), len(want.Columns), want.String())
		return nil
	}
	row := &Group{node: c.at(e, value.Type{Kind: value.ListKind, Elem: &value.Type{Kind: value.AnyKind}})}
	for i, cell := range e.Elems {
		n := c.Check(cell, &want.Columns[i].Type)
		if n == nil {
			return nil
		}
		row.Elems = append(row.Elems, n)
	}
	return row
}

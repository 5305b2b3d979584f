package compiler

import (
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Conditions returns the conditions inside the running text of a part as they
// are written, in order: "als boete > € 0", "anders", "voor elke x in lijst";
// nothing for parts without.
func (v *View) Conditions(part Part) []string {
	var conditions []string
	switch part := part.(type) {
	case *Paragraph:
		conditions = part.run.conditions(nil)
	case *Item:
		conditions = part.run.conditions(nil)
	case *Table:
		for _, row := range part.rows {
			for _, cell := range row {
				conditions = cell.conditions(conditions)
			}
		}
	case *Branch:
		conditions = []string{condition(part.Condition)}
	case *Repeat:
		conditions = []string{"voor elke " + part.Variable.symbol.Name + " in " + written(part.List)}
	}
	return conditions
}

func (r run) conditions(before []string) []string {
	for _, in := range r {
		switch in := in.(type) {
		case emphasis:
			before = in.run.conditions(before)
		case inlineChoice:
			for _, branch := range in.branches {
				before = branch.run.conditions(append(before, condition(branch.condition)))
			}
		case inlineRepeat:
			before = in.run.conditions(append(before, "voor elke "+in.variable.symbol.Name+" in "+written(in.list)))
		}
	}
	return before
}

func condition(node expr.Node) string {
	if node == nil {
		return "anders"
	}
	return "als " + written(node)
}

// written returns an expression as it stands in the source, on one line.
func written(node expr.Node) string {
	if node == nil {
		return "onbekend"
	}
	return strings.Join(strings.Fields(node.Place().Text()), " ")
}

// Value returns what an expression comes to by default, nil when that is not
// known.
func (v *View) Value(node expr.Node) value.Value {
	if node == nil {
		return nil
	}
	e := v.w.e
	result := expr.Eval(node, &frame{e: e})
	if result.Problem != nil || isUnknown(result.Value) {
		return nil
	}
	return result.Value
}

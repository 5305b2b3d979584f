package policy

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Reachable returns the outcomes that tests of a rule should show, lightest first:
// no finding, unknown where a fact can be missing, and how much each of its
// conditions weighs.
func Reachable(r *compiler.Rule) []Outcome {
	outcomes := []Outcome{Clean}
	for _, c := range r.Conditions {
		outcomes = append(outcomes, outcomeOf(Weight(c)))
		if !c.Must && slices.ContainsFunc(c.Nodes, func(n expr.Node) bool { return canBeUnknown(r.Pack, n) }) {
			outcomes = append(outcomes, Unknown)
		}
	}
	slices.Sort(outcomes)
	return slices.Compact(outcomes)
}

// canBeUnknown reports whether a condition can turn on something that a document
// leaves open. What moet asks is met or not.
func canBeUnknown(pack *compiler.Pack, n expr.Node) bool {
	switch n := n.(type) {
	case *expr.Unary:
		return n.Op != "moet" && canBeUnknown(pack, n.X)
	case *expr.Binary:
		return canBeUnknown(pack, n.X) || canBeUnknown(pack, n.Y)
	case *expr.Group:
		return slices.ContainsFunc(n.Elems, func(elem expr.Node) bool { return canBeUnknown(pack, elem) })
	case *expr.Call:
		return slices.ContainsFunc(n.Args, func(arg expr.Node) bool { return canBeUnknown(pack, arg) })
	case *expr.Name:
		read := pack.Reads(n.Symbol)
		switch read.Kind {
		case compiler.ReadFact:
			return true
		case compiler.ReadHeader, compiler.ReadRole:
			known := n.Symbol.Type.Kind == value.ChoiceKind && slices.Contains(n.Symbol.Type.Choices, unknownChoice)
			return !known && read.Field != partOf
		}
	}
	return false
}

package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Guard is what one branch of a choice asks: that its own condition holds and
// those of the branches before it do not.
type Guard struct {
	Holds expr.Node // nil: anders
	Fails []expr.Node
}

// Guards returns the guards that a part stands under, outermost first. A part
// without any is in every variant.
func Guards(part Part) []Guard {
	var guards []Guard
	for p := part; p != nil; p = p.Common().Parent {
		branch, ok := p.(*Branch)
		if !ok {
			continue
		}
		guard := Guard{Holds: branch.Condition}
		for _, sibling := range branch.Parent.Common().Parts {
			if sibling == Part(branch) {
				break
			}
			if condition := sibling.(*Branch).Condition; condition != nil {
				guard.Fails = append(guard.Fails, condition)
			}
		}
		guards = append([]Guard{guard}, guards...)
	}
	return guards
}

// Nodes returns the conditions in a number of guards.
func Nodes(guards []Guard) []expr.Node {
	var nodes []expr.Node
	for _, guard := range guards {
		if guard.Holds != nil {
			nodes = append(nodes, guard.Holds)
		}
		nodes = append(nodes, guard.Fails...)
	}
	return nodes
}

// Met reports what the guards come to together in a variant.
func Met(guards []Guard, truth func(expr.Node) value.Truth) value.Truth {
	result := value.True
	for _, guard := range guards {
		if guard.Holds != nil {
			result = value.And(result, truth(guard.Holds))
		}
		for _, n := range guard.Fails {
			result = value.And(result, value.Not(truth(n)))
		}
	}
	return result
}

package diff

import "github.com/akte-lang/akte/internal/rising"

// displaced returns the nodes among some that stand in another order than their
// others do: the fewest that have to move for the rest to stand as before. All
// nodes have others below one parent.
func displaced(nodes []*Node) map[*Node]bool {
	moved := make(map[*Node]bool, len(nodes))
	for _, n := range nodes {
		moved[n] = true
	}
	for _, i := range rising.Longest(nodes, func(n *Node) int { return n.other.index }) {
		delete(moved, nodes[i])
	}
	return moved
}

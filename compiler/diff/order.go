package diff

import "slices"

// displaced returns the nodes among some that stand in another order than their
// others do: the fewest that have to move for the rest to stand as before
// (patience sorting, n log n). All nodes have others below one parent.
func displaced(nodes []*Node) map[*Node]bool {
	tails := []int{} // by length, the node at which the best row of that length ends
	before := make([]int, len(nodes))
	for i, n := range nodes {
		at, _ := slices.BinarySearchFunc(tails, n.other.index, func(tail, index int) int { return nodes[tail].other.index - index })
		before[i] = -1
		if at > 0 {
			before[i] = tails[at-1]
		}
		if at == len(tails) {
			tails = append(tails, i)
		} else {
			tails[at] = i
		}
	}
	stay := map[*Node]bool{}
	if len(tails) > 0 {
		for i := tails[len(tails)-1]; i >= 0; i = before[i] {
			stay[nodes[i]] = true
		}
	}
	moved := map[*Node]bool{}
	for _, n := range nodes {
		if !stay[n] {
			moved[n] = true
		}
	}
	return moved
}

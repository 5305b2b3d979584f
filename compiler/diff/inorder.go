package diff

import (
	"iter"
	"strings"
)

// inOrder yields the parts of the new text in reading order, and those that are
// gone after what they stood behind. Of a part that is in both the new one
// comes.
func inOrder(old, new *Reading) iter.Seq[*Node] {
	gone := map[*Node][]*Node{} // by the new node that they come after
	last := new.Root
	for _, n := range old.Nodes {
		switch {
		case n.other != nil:
			last = n.other
		default:
			gone[last] = append(gone[last], n)
		}
	}
	return func(yield func(*Node) bool) {
		for _, n := range new.Nodes {
			if !yield(n) {
				return
			}
			for _, removed := range gone[n] {
				if !yield(removed) {
					return
				}
			}
		}
	}
}

// conditions writes the conditions of a part on one line.
func conditions(n *Node) string { return strings.Join(n.Conditions, "; ") }

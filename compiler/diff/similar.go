package diff

import (
	"cmp"
	"slices"
)

// byLikeness pairs the nodes that are left, wherever they stand, with those that
// share most of their words. Likely ones are found through the pairs of words
// that few nodes have.
func (m matcher) byLikeness() {
	index := map[uint64][]*Node{}
	for _, n := range m.old.Nodes {
		if n.other != nil || len(n.Words) < fewestWords {
			continue
		}
		for _, pair := range n.wordPairs() {
			if having := index[pair]; len(having) < mostSharing {
				index[pair] = append(having, n)
			}
		}
	}
	if len(index) == 0 {
		return
	}
	var candidates []candidate
	for _, n := range m.new.Nodes {
		if n.other == nil && len(n.Words) >= fewestWords {
			candidates = append(candidates, likely(n, index)...)
		}
	}
	accept(candidates)
}

// likely returns the nodes that share most pairs of words with a node and are
// alike enough.
func likely(n *Node, index map[uint64][]*Node) []candidate {
	shared := map[*Node]int{}
	var order []*Node
	for _, pair := range n.wordPairs() {
		having := index[pair]
		if len(having) == mostSharing {
			continue
		}
		for _, old := range having {
			if shared[old]++; shared[old] == 1 {
				order = append(order, old)
			}
		}
	}
	slices.SortStableFunc(order, func(a, b *Node) int { return cmp.Compare(shared[b], shared[a]) })
	var found []candidate
	for _, old := range order[:min(len(order), mostCandidates)] {
		if like := likeness(old, n); like >= alikeAnyhow && old.Kind.class() == n.Kind.class() {
			found = append(found, candidate{old, n, like, max(old.index-n.index, n.index-old.index)})
		}
	}
	return found
}

// wordPairs returns the pairs of words that follow each other in a node, each
// once.
func (n *Node) wordPairs() []uint64 {
	pairs := make([]uint64, 0, len(n.Words))
	for i := 1; i < len(n.Words); i++ {
		pairs = append(pairs, uint64(n.Words[i-1].key)<<32|uint64(n.Words[i].key))
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
}

package diff

import (
	"cmp"
	"slices"
	"strings"
)

// How much two parts have to be alike to be the same part, in thousandths of
// their words.
const (
	alikeAlone  = 250 // the only two between the same neighbours
	alikeNear   = 400 // below the same part, between the same neighbours
	alikeAnyhow = 550 // anywhere else in the document
)

const (
	// fewestWords is how many words a part has at least to be known again by its
	// words alone.
	fewestWords = 4
	// widestGap is how many parts between the same neighbours are compared all
	// with all: 64 × 64.
	widestGap = 64
	// mostSharing is how many parts may share a pair of words before it tells
	// nothing any more.
	mostSharing = 16
	// mostCandidates is how many likely parts are looked at for each.
	mostCandidates = 8
)

// matcher finds out which parts of two readings are the same part. It takes, in
// this order, those with the same label, the same words, the same place among
// the same neighbours, and likeness wherever they stand. Every step looks at a
// part a bounded number of times, so that the whole is linear but for sorting.
type matcher struct{ old, new *Reading }

// match pairs the parts of two readings.
func match(old, new *Reading) {
	m := matcher{old, new}
	d := newDictionary()
	d.index(old)
	d.index(new)
	pair(old.Root, new.Root)
	m.byKey(func(n *Node) (string, bool) { return n.Label, n.Label != "" })
	m.byHash(func(n *Node) uint64 { return n.whole }, pairWhole)
	m.byHash(func(n *Node) uint64 { return n.own }, func(a, b *Node) { pair(a, b) })
	m.byKey(func(n *Node) (string, bool) {
		return strings.ToLower(n.Title), n.Title != "" && (n.Kind == Article || n.Kind == Chapter || n.Kind == Annex || n.Kind == Definition)
	})
	m.byChildren()
	m.byPlace()
	m.byLikeness()
	m.byChildren()
	m.byPlace()
	d.point(old, new)
}

// pair makes two nodes the same part, when both are free and of one class.
func pair(old, new *Node) bool {
	if old.other != nil || new.other != nil || old.Kind.class() != new.Kind.class() {
		return false
	}
	old.other, new.other = new, old
	return true
}

// pairWhole pairs two nodes that are equal down to their leaves.
func pairWhole(old, new *Node) {
	pair(old, new)
	if len(old.Children) != len(new.Children) {
		return
	}
	for i := range old.Children {
		pairWhole(old.Children[i], new.Children[i])
	}
}

// byKey pairs the nodes whose key no other node of their class has.
func (m matcher) byKey(key func(*Node) (string, bool)) {
	type named struct {
		class Kind
		name  string
	}
	index := func(r *Reading) map[named]*Node {
		nodes := map[named]*Node{}
		for _, n := range r.Nodes {
			if name, ok := key(n); ok && n.other == nil {
				k := named{n.Kind.class(), name}
				if _, twice := nodes[k]; twice {
					nodes[k] = nil
				} else {
					nodes[k] = n
				}
			}
		}
		return nodes
	}
	olds, news := index(m.old), index(m.new)
	for _, n := range m.new.Nodes {
		if name, ok := key(n); ok {
			k := named{n.Kind.class(), name}
			if old := olds[k]; old != nil && news[k] == n {
				pair(old, n)
			}
		}
	}
}

// byHash pairs the nodes whose words no other node has.
func (m matcher) byHash(hash func(*Node) uint64, pair func(old, new *Node)) {
	index := func(r *Reading) map[uint64]*Node {
		nodes := map[uint64]*Node{}
		for _, n := range r.Nodes {
			if n.other != nil || !n.telling() {
				continue
			}
			if _, twice := nodes[hash(n)]; twice {
				nodes[hash(n)] = nil
			} else {
				nodes[hash(n)] = n
			}
		}
		return nodes
	}
	olds, news := index(m.old), index(m.new)
	for _, n := range m.new.Nodes {
		if old := olds[hash(n)]; old != nil && news[hash(n)] == n && old.other == nil && n.other == nil {
			pair(old, n)
		}
	}
}

// telling reports whether a node has words enough to be known by them.
func (n *Node) telling() bool {
	if len(n.Words) >= fewestWords {
		return true
	}
	words := len(strings.Fields(n.Title))
	for _, child := range n.Children {
		words += len(child.Words)
	}
	return words >= fewestWords && len(n.Children) > 0
}

// byChildren pairs the nodes most of whose children are below each other's: an
// article is where its leden are.
func (m matcher) byChildren() {
	for _, n := range slices.Backward(m.new.Nodes) {
		if n.other != nil || len(n.Children) == 0 {
			continue
		}
		votes := map[*Node]int{}
		var best *Node
		for _, child := range n.Children {
			if child.other == nil {
				continue
			}
			parent := child.other.Parent
			if votes[parent]++; best == nil || votes[parent] > votes[best] {
				best = parent
			}
		}
		if best != nil && 2*votes[best] >= len(n.Children) && 2*votes[best] >= len(best.Children) {
			pair(best, n)
		}
	}
}

// byPlace pairs, below each pair, the nodes that stand between the same
// neighbours. Neighbours that have moved are none.
func (m matcher) byPlace() {
	for _, n := range m.new.Nodes { // parents come before their children
		if n.other == nil || len(n.Children) == 0 || len(n.other.Children) == 0 {
			continue
		}
		olds, news := n.other.Children, n.Children
		moved, at := displaced(stayed(n)), positions(olds)
		from, start := 0, 0
		for i, child := range news {
			if old := child.other; old != nil && old.Parent == n.other && !moved[child] {
				gap(free(olds[from:at[old]]), free(news[start:i]))
				from, start = at[old]+1, i+1
			}
		}
		gap(free(olds[from:]), free(news[start:]))
	}
}

// stayed returns the children of a node whose others are below its other.
func stayed(n *Node) []*Node {
	var found []*Node
	for _, child := range n.Children {
		if child.other != nil && child.other.Parent == n.other {
			found = append(found, child)
		}
	}
	return found
}

func positions(nodes []*Node) map[*Node]int {
	at := make(map[*Node]int, len(nodes))
	for i, n := range nodes {
		at[n] = i
	}
	return at
}

func free(nodes []*Node) []*Node {
	var found []*Node
	for _, n := range nodes {
		if n.other == nil {
			found = append(found, n)
		}
	}
	return found
}

// candidate is a pair of nodes that may be the same part.
type candidate struct {
	old, new *Node
	likeness int
	apart    int // how far apart they stand
}

// gap pairs the nodes between the same neighbours: the likest first.
func gap(olds, news []*Node) {
	if len(olds) == 0 || len(news) == 0 || len(olds) > widestGap || len(news) > widestGap {
		return
	}
	least := alikeNear
	if len(olds) == 1 && len(news) == 1 {
		least = alikeAlone
	}
	var candidates []candidate
	for i, o := range olds {
		for j, n := range news {
			if o.Kind.class() != n.Kind.class() {
				continue
			}
			like := likeness(o, n)
			if o.own == n.own && o.Title == n.Title && (len(o.Words) > 0 || o.Title != "") {
				like = 1000
			}
			if len(o.bag())+len(n.bag()) == 0 {
				like = max(like, likenessBelow(o, n))
			}
			if like >= least {
				candidates = append(candidates, candidate{o, n, like, max(i-j, j-i)})
			}
		}
	}
	accept(candidates)
}

// likenessBelow returns how alike the words below two nodes without words of
// their own are.
func likenessBelow(a, b *Node) int { return shared(below(a), below(b)) }

func below(n *Node) []int32 {
	var bag []int32
	for _, child := range n.Children {
		bag = append(bag, child.bag()...)
	}
	slices.Sort(bag)
	return bag
}

// accept pairs candidates, the likest first.
func accept(candidates []candidate) {
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.likeness, a.likeness), cmp.Compare(a.apart, b.apart),
			cmp.Compare(a.new.index, b.new.index), cmp.Compare(a.old.index, b.old.index))
	})
	for _, c := range candidates {
		pair(c.old, c.new)
	}
}

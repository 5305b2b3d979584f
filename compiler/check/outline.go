package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
)

// outline is the tree of what can be referred to, by the numbers that will be
// printed.
type outline struct {
	body   *node
	of     map[compiler.Part]*node
	at     map[nodeKey]*node
	nodes  []*node // in order, without the document
	annexs []*node // in order
	room   []node  // for the nodes to come
}

// node is the document, an annex or a numbered part of them.
type node struct {
	part compiler.Part // nil: the document
	kind refer.Kind    // 0: the document
	// above is what its number counts in: of an article the annex, or the chapter
	// where each begins again.
	above *node
	below []*node // in order
	order int     // among those of its kind in above, from 0
	spot  refer.Spot
	// counts says by kind how many parts stand directly below, absent how many
	// other variants have besides; [manyAbsent] when nobody can tell.
	counts, absent [refer.ItemSpot + 1]int
	// restart is set when articles begin again in each chapter.
	restart bool
	// bullets is set when it holds items without numbers.
	bullets bool
}

const manyAbsent = 1 << 20

// nodeKey finds a part below another by its number.
type nodeKey struct {
	above  *node
	kind   refer.Kind
	number string
}

// outline returns the tree, made when it is first asked for.
func (c *Context) outline() *outline {
	if c.tree != nil {
		return c.tree
	}
	size := len(c.View.Spots)
	o := &outline{body: &node{}, of: make(map[compiler.Part]*node, size), at: make(map[nodeKey]*node, size)}
	c.tree = o
	compiler.Walk(c.Program.Body, func(part compiler.Part) {
		kind := kindOf(part)
		if kind == 0 {
			return
		}
		spot, present := c.View.Spots[part]
		above := o.holder(part, kind, spot)
		switch item, _ := part.(*compiler.Item); {
		case above == nil:
			return // in something that is itself absent
		case !present:
			above.absent[kind]++
		case item != nil && spot.Kind != refer.ItemSpot:
			above.bullets = true
		default:
			o.add(above, o.fresh(part, kind, spot))
		}
		if _, repeated := compiler.Ancestor[*compiler.Repeat](part); repeated {
			above.absent[kind] += manyAbsent
		}
	})
	return o
}

// kindOf returns what kind of part can be referred to, 0 for none.
func kindOf(part compiler.Part) refer.Kind {
	switch part.(type) {
	case *compiler.Annex:
		return refer.AnnexSpot
	case *compiler.Chapter:
		return refer.ChapterSpot
	case *compiler.Article:
		return refer.ArticleSpot
	case *compiler.Clause:
		return refer.ClauseSpot
	case *compiler.Item:
		return refer.ItemSpot
	}
	return 0
}

// holder returns the node in which a part is numbered, nil when that is absent.
func (o *outline) holder(part compiler.Part, kind refer.Kind, spot refer.Spot) *node {
	if kind == refer.AnnexSpot {
		return o.body
	}
	for p := part.Common().Parent; p != nil; p = p.Common().Parent {
		if kindOf(p) == 0 {
			continue
		}
		n := o.of[p]
		if n != nil && n.kind == refer.ChapterSpot && !spot.Restart {
			continue
		}
		if n != nil && kind == refer.ItemSpot && len(spot.Items) > 1 {
			return o.within(n, spot.Items[:len(spot.Items)-1])
		}
		return n
	}
	return o.body
}

// within returns the item at the end of some numbers, or the nearest above it.
func (o *outline) within(n *node, items []string) *node {
	for _, item := range items {
		if next := o.find(n, refer.ItemSpot, item); next != nil {
			n = next
		}
	}
	return n
}

func (o *outline) add(above, n *node) {
	n.above, n.order = above, above.counts[n.kind]
	above.counts[n.kind]++
	above.below = append(above.below, n)
	o.of[n.part], o.nodes = n, append(o.nodes, n)
	switch part := n.part.(type) {
	case *compiler.Annex:
		o.annexs = append(o.annexs, n)
		o.name(n, n.spot.Annex, strings.ReplaceAll(n.spot.Annex, ".", ""))
	case *compiler.Chapter:
		above.restart = above.restart || n.spot.Restart
		o.name(n, n.spot.Chapter)
	case *compiler.Article:
		o.name(n, n.spot.Article)
		if part.Number != nil {
			o.name(n, numbering.Bare(part.Number.Value))
		}
	case *compiler.Clause:
		o.name(n, n.spot.ClauseNumber)
		if part.Number != nil {
			o.name(n, numbering.Bare(part.Number.Value))
		}
	case *compiler.Item:
		number := n.spot.Items[len(n.spot.Items)-1]
		o.name(n, number, strings.TrimSuffix(number, "°"))
	}
}

// fresh returns a node that stands nowhere yet.
func (o *outline) fresh(part compiler.Part, kind refer.Kind, spot refer.Spot) *node {
	const many = 128
	if len(o.room) == 0 {
		o.room = make([]node, many)
	}
	n := &o.room[0]
	o.room = o.room[1:]
	n.part, n.kind, n.spot = part, kind, spot
	return n
}

// name registers the numbers of a node; of two parts with one number the first
// counts.
func (o *outline) name(n *node, numbers ...string) {
	for _, number := range numbers {
		key := nodeKey{n.above, n.kind, strings.ToLower(number)}
		if o.at[key] == nil {
			o.at[key] = n
		}
	}
}

// find returns the part with a number below another, nil when there is none.
func (o *outline) find(above *node, kind refer.Kind, number string) *node {
	return o.at[nodeKey{above, kind, strings.ToLower(number)}]
}

// nth returns the n-th part of a kind below another, nil when there is none.
func (*outline) nth(above *node, kind refer.Kind, n int) *node {
	if n < 1 || n > above.counts[kind] {
		return nil
	}
	if first := above.below[n-1]; first.is(kind, n) {
		return first // nearly always, as parts of one kind stand together
	}
	for _, below := range above.below {
		if below.is(kind, n) {
			return below
		}
	}
	return nil
}

// is reports whether a node is the n-th of a kind where it stands.
func (n *node) is(kind refer.Kind, nth int) bool { return n.kind == kind && n.order == nth-1 }

// all returns the parts of a kind below a node, in order.
func (n *node) all(kind refer.Kind) []*node {
	var found []*node
	for _, below := range n.below {
		if below.kind == kind {
			found = append(found, below)
		}
	}
	return found
}

// up returns the node of a kind that a node lies in, itself included; nil when
// there is none. Kind 0 stands for the annex or else the document.
func (n *node) up(kind refer.Kind) *node {
	for ; n != nil; n = n.above {
		if n.kind == kind || kind == 0 && n.kind == refer.AnnexSpot {
			return n
		}
	}
	return nil
}

// node returns the nearest node that a part stands in.
func (o *outline) node(part compiler.Part) *node {
	for p := part; p != nil; p = p.Common().Parent {
		if n := o.of[p]; n != nil {
			return n
		}
	}
	return o.body
}

package check

import (
	"cmp"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// outline is the tree of what can be referred to, by the numbers that will be
// printed.
type outline struct {
	body   *node
	of     []*node    // by the index of their part
	nodes  []*node    // in order, without the document
	annexs []*node    // in order
	room   []node     // for the nodes to come
	barren *offspring // of the nodes that nothing is below
}

// node is the document, an annex or a numbered part of them.
type node struct {
	*offspring               // never nil
	part       compiler.Part // nil: the document
	kind       refer.Kind    // 0: the document
	// above is what its number counts in: of an article the annex, or the chapter
	// where each begins again.
	above *node
	order int // among those of its kind in above, from 0
	spot  *refer.Spot
}

// offspring is what stands directly below a node.
type offspring struct {
	below []*node // in order
	// counts says by kind how many parts stand directly below, absent how many
	// other variants have besides; [manyAbsent] when nobody can tell.
	counts, absent [refer.ItemSpot + 1]int
	// restart is set when articles begin again in each chapter.
	restart bool
	// bullets is set when it holds items without numbers.
	bullets bool
	// at holds those below by their numbers, when they are many and one was asked
	// for.
	at map[nodeKey]*node
}

// few is how many nodes are looked through sooner than looked up.
const few = 16

const manyAbsent = 1 << 20

// nodeKey finds a part below another by its number.
type nodeKey struct {
	kind   refer.Kind
	number string // in small letters
}

// outline returns the tree, made when it is first asked for.
func (c *Context) outline() *outline {
	if c.tree != nil {
		return c.tree
	}
	body := &node{spot: &refer.Spot{Home: &refer.Home{}}, offspring: &offspring{}}
	o := &outline{body: body, of: make([]*node, c.Program.PartCount()+1), barren: &offspring{}}
	c.tree = o
	compiler.Walk(c.Program.Body, func(part compiler.Part) {
		kind := kindOf(part)
		if kind == 0 {
			return
		}
		spot := c.View.Spot(part)
		above := o.holder(part, kind, spot)
		switch item, _ := part.(*compiler.Item); {
		case above == nil:
			return // in something that is itself absent
		case spot == nil:
			o.below(above).absent[kind]++
		case item != nil && spot.Kind != refer.ItemSpot:
			o.below(above).bullets = true
		default:
			o.add(above, o.fresh(part, kind, spot))
		}
		if _, repeated := compiler.Ancestor[*compiler.Repeat](part); repeated {
			o.below(above).absent[kind] += manyAbsent
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
// The spot is nil when the part itself is.
func (o *outline) holder(part compiler.Part, kind refer.Kind, spot *refer.Spot) *node {
	if kind == refer.AnnexSpot {
		return o.body
	}
	for p := part.Common().Parent; p != nil; p = p.Common().Parent {
		if kindOf(p) == 0 {
			continue
		}
		n := o.at(p)
		if n != nil && n.kind == refer.ChapterSpot && (spot == nil || !spot.Restart) {
			continue
		}
		if n != nil && kind == refer.ItemSpot && spot != nil && len(spot.Items) > 1 {
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
	in := o.below(above)
	n.above, n.order = above, in.counts[n.kind]
	in.counts[n.kind]++
	in.below = append(in.below, n)
	if in.at != nil {
		in.name(n)
	}
	in.restart = in.restart || n.kind == refer.ChapterSpot && n.spot.Restart
	o.of[n.part.Common().Index()], o.nodes = n, append(o.nodes, n)
	if n.kind == refer.AnnexSpot {
		o.annexs = append(o.annexs, n)
	}
}

// below returns what is below a node, to be changed.
func (o *outline) below(n *node) *offspring {
	if n.offspring == o.barren {
		n.offspring = &offspring{}
	}
	return n.offspring
}

// at returns the node of a part, nil when it has none.
func (o *outline) at(part compiler.Part) *node {
	if part == nil {
		return nil
	}
	return o.of[part.Common().Index()]
}

// numbers returns the numbers that a node is known by, in small letters.
func (n *node) numbers() [2]string {
	first, second := "", ""
	forced := func(number *grammar.String) {
		if number != nil {
			second = numbering.Bare(number.Value)
		}
	}
	switch part := n.part.(type) {
	case *compiler.Annex:
		first, second = n.spot.Annex, strings.ReplaceAll(n.spot.Annex, ".", "")
	case *compiler.Chapter:
		first = n.spot.Chapter
	case *compiler.Article:
		first = n.spot.Article
		forced(part.Number)
	case *compiler.Clause:
		first = n.spot.ClauseNumber
		forced(part.Number)
	case *compiler.Item:
		first = n.spot.Items[len(n.spot.Items)-1]
		second = strings.TrimSuffix(first, "°")
	}
	return [2]string{strings.ToLower(first), strings.ToLower(cmp.Or(second, first))}
}

// fresh returns a node that stands nowhere yet.
func (o *outline) fresh(part compiler.Part, kind refer.Kind, spot *refer.Spot) *node {
	const many = 128
	if len(o.room) == 0 {
		o.room = make([]node, many)
	}
	n := &o.room[0]
	o.room = o.room[1:]
	n.part, n.kind, n.spot, n.offspring = part, kind, spot, o.barren
	return n
}

// name registers the numbers of a node; of two parts with one number the first
// counts.
func (in *offspring) name(n *node) {
	for _, number := range n.numbers() {
		key := nodeKey{n.kind, number}
		if in.at[key] == nil {
			in.at[key] = n
		}
	}
}

// find returns the part with a number below another, nil when there is none.
func (*outline) find(above *node, kind refer.Kind, number string) *node {
	in, number := above.offspring, strings.ToLower(number)
	if len(in.below) > few {
		if in.at == nil {
			in.at = make(map[nodeKey]*node, len(in.below))
			for _, n := range in.below {
				in.name(n)
			}
		}
		return in.at[nodeKey{kind, number}]
	}
	for _, n := range in.below {
		if n.kind != kind {
			continue
		}
		if numbers := n.numbers(); numbers[0] == number || numbers[1] == number {
			return n
		}
	}
	return nil
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
		if n := o.at(p); n != nil {
			return n
		}
	}
	return o.body
}

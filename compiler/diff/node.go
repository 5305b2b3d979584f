package diff

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/source"
)

// Kind is what a part of the document is.
type Kind uint8

// The kinds of parts.
const (
	Root Kind = iota + 1 // the document itself
	Annex
	Chapter
	Article
	Clause
	Text
	Item
	Definition
	Heading
	PartyList
	Party // the introduction of a party
	Signature
	Explanation
)

// Node is a part of one of the two texts: all that has a place of its own.
type Node struct {
	Kind Kind
	Part compiler.Part // nil of the document itself
	// Label is its label with those above it, "datalekken.melden"; "" without one
	// of its own.
	Label string
	// Number is its own number as printed, "6", "a"; "" without.
	Number string
	// Title is its heading; of a definition the names.
	Title string
	// Above is set when the heading of an article stands above its number.
	Above bool
	// Words is its own running text; that of its children is theirs.
	Words []Word
	// Conditions are those that it stands under and those in its text, as they
	// are written.
	Conditions []string
	Place      source.Place
	Parent     *Node
	Children   []*Node

	text  *Reading
	index int   // in reading order
	other *Node // the same part in the other text, nil when there is none
	own   uint64
	whole uint64 // hash of the node with all below it
	// sorted is what bag returns.
	sorted []int32
}

// Other returns the same part in the other text, nil when it has none.
func (n *Node) Other() *Node { return n.other }

// Legal names the part as a lawyer does, "artikel 6 lid 1"; "" where it has no
// number.
func (n *Node) Legal() string {
	for p := n; p != nil && p.Part != nil; p = p.Parent {
		if spot := n.text.view.Spot(p.Part); spot != nil {
			return n.text.view.Cite(spot)
		}
	}
	return ""
}

// Line returns the text of the node on one line.
func (n *Node) Line() string { return text(n.Words) }

// Reading is one text as it is compared.
type Reading struct {
	Program *compiler.Program
	Root    *Node
	// Nodes are all nodes in reading order, Root first.
	Nodes []*Node

	view       *compiler.View
	byPart     map[compiler.Part]*Node
	references map[referenceKey][]compiler.Part
	numbered   map[numbered]*Node
	dictionary *dictionary
}

type referenceKey struct {
	from  compiler.Part
	start int32
}

// Read reads a program: every branch of it, numbered and filled in as the
// defaults would do it.
func Read(p *compiler.Program) *Reading {
	r := &Reading{
		Program: p, view: p.View(), byPart: map[compiler.Part]*Node{},
		references: make(map[referenceKey][]compiler.Part, len(p.References)),
	}
	for _, reference := range p.References {
		var targets []compiler.Part
		for _, alternatives := range reference.Targets {
			targets = append(targets, alternatives...)
		}
		r.references[referenceKey{reference.From, reference.Place.Start}] = targets
	}
	r.Root = r.node(nil, Root, nil)
	r.Root.Title = p.Title
	r.parts(p.Body, r.Root, nil)
	r.number()
	r.numberParts()
	return r
}

// node adds a node below another.
func (r *Reading) node(parent *Node, kind Kind, part compiler.Part) *Node {
	n := &Node{Kind: kind, Part: part, Parent: parent, text: r}
	if part != nil {
		base := part.Common()
		n.Place = base.Place
		r.byPart[part] = n
		if base.Label != "" {
			n.Label = base.Label
			for p := parent; p != nil; p = p.Parent {
				if p.Label != "" {
					n.Label = p.Label + "." + base.Label
					break
				}
			}
		}
		if spot := r.view.Spot(part); spot != nil {
			n.Number = ownNumber(kind, spot)
		}
	}
	if parent != nil {
		parent.Children = append(parent.Children, n)
	}
	return n
}

// ownNumber returns the last number of a spot: of a lid not that of its article.
func ownNumber(kind Kind, spot *refer.Spot) string {
	switch kind {
	case Annex:
		return spot.Annex
	case Chapter:
		return spot.Chapter
	case Article:
		return spot.Article
	case Clause:
		return spot.ClauseNumber
	case Item:
		if n := len(spot.Items); n > 0 {
			return spot.Items[n-1]
		}
	}
	return ""
}

// number gives the nodes their place in reading order.
func (r *Reading) number() {
	var visit func(n *Node)
	visit = func(n *Node) {
		n.index = len(r.Nodes)
		r.Nodes = append(r.Nodes, n)
		for _, child := range n.Children {
			visit(child)
		}
	}
	visit(r.Root)
}

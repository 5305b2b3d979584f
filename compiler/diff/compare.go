// Package diff says what changed between two versions of a document: not which
// lines, but which parts, values and duties, and how much that weighs. It
// compares what two programs print, every branch of them, part by part.
//
// Invariants: comparing a document with itself gives no change; the changes
// together lead from every word of the old text to every word of the new one
// (Apply); the outcome hangs on nothing but the two programs.
package diff

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
)

// Compare compares two readings. A reading takes part in one comparison only.
func Compare(old, new *Reading) *Diff {
	match(old, new)
	c := comparer{diff: &Diff{Old: old, New: new}, norm: newNormaliser(old, new)}
	c.declarations()
	c.facts()
	c.parts()
	c.definitionReach()
	c.settleConsequences()
	return c.diff
}

// Programs compares two programs, which it reads at the same time.
func Programs(old, new *compiler.Program) *Diff {
	before := make(chan *Reading, 1)
	go func() { before <- Read(old) }()
	after := Read(new)
	return Compare(<-before, after)
}

// comparer collects the changes.
type comparer struct {
	diff *Diff
	norm *normaliser
	// byValue holds the parts of the new text by the names of the values that
	// are printed in them; nil until it is asked for.
	byValue map[string][]*Node
}

func (c *comparer) add(change Change) { c.diff.Changes = append(c.diff.Changes, change) }

// parts compares all parts, in the order of the new text; what is gone comes
// where it stood.
func (c *comparer) parts() {
	moved := c.moves()
	for n := range inOrder(c.diff.Old, c.diff.New) {
		switch {
		case n.other == nil && n.Parent != nil && n.Parent.other == nil && n.Kind != Annex:
			// told with the part that it stands in
		case n.other == nil && n.text == c.diff.New:
			c.add(Change{Sort: Added, Class: Substantive, New: n})
		case n.other == nil:
			c.add(Change{Sort: Removed, Class: Substantive, Old: n})
		default:
			c.pair(n.other, n, moved)
		}
	}
}

// pair compares a part with itself in the other text.
func (c *comparer) pair(old, n *Node, moved map[*Node]bool) {
	if n.Kind == Root {
		if old.Title != n.Title {
			c.add(Change{Sort: Retitled, Class: c.norm.class(old.Title, n.Title), Old: old, New: n, OldText: old.Title, NewText: n.Title})
		}
		return
	}
	elsewhere := old.Parent.other != n.Parent
	switch {
	case elsewhere || old.Kind != n.Kind:
		c.add(Change{Sort: Moved, Class: Substantive, Old: old, New: n, OldText: old.Number, NewText: n.Number})
	case moved[n]:
		c.add(Change{Sort: Moved, Class: Numbering, Old: old, New: n, OldText: old.Number, NewText: n.Number})
	case old.Number != n.Number:
		c.add(Change{Sort: Renumbered, Class: Numbering, Old: old, New: n, OldText: old.Number, NewText: n.Number})
	}
	if old.Title != n.Title || old.Above != n.Above {
		c.add(Change{Sort: Retitled, Class: c.norm.class(old.Title, n.Title), Old: old, New: n, OldText: old.Title, NewText: n.Title})
	}
	if !slices.Equal(old.Conditions, n.Conditions) {
		c.add(Change{Sort: Condition, Class: Substantive, Old: old, New: n,
			OldText: conditions(old), NewText: conditions(n)})
	}
	c.words(old, n)
}

// words compares the running text of a part.
func (c *comparer) words(old, n *Node) {
	edits := editsBetween(old.Words, n.Words)
	typedNumbers(edits, old, n)
	for _, meant := range strayed(edits, old, n) {
		c.add(Change{Sort: Retargeted, Class: Substantive, Old: old, New: n, OldText: meant[0].Legal(), NewText: meant[1].Legal(),
			Meant: [2]*Node{meant[0], meant[1]}})
	}
	changed := real(edits)
	if len(changed) == 0 {
		if len(edits) > 0 {
			c.add(Change{Sort: Cited, Class: Numbering, Old: old, New: n, Edits: edits})
		}
		return
	}
	change := Change{Sort: Wording, Old: old, New: n, Edits: edits}
	switch {
	case n.Kind == Explanation:
		change.Class = Editorial // no part of the agreement
	case onlyReferences(changed, old.Words, n.Words):
		change.Sort, change.Class = Retargeted, Substantive
		first := changed[0]
		change.OldText, change.NewText = old.Words[first.From].Text, n.Words[first.NewFrom].Text
	default:
		change.Turns = turns(changed, old.Words, n.Words)
		change.Class = c.norm.words(old, n)
		change.Follows = follows(changed, old.Words, n.Words)
	}
	c.add(change)
}

// onlyReferences reports whether all edits put one reference in the place of
// another.
func onlyReferences(edits []Edit, old, new []Word) bool {
	for _, e := range edits {
		if e.To-e.From != 1 || e.NewTo-e.NewFrom != 1 ||
			old[e.From].Origin != FromReference || new[e.NewFrom].Origin != FromReference {
			return false
		}
	}
	return true
}

// separator parts the names of several values.
const separator = ", "

// follows returns the expressions whose values alone the edits come from, "" when
// the author changed anything else.
func follows(edits []Edit, old, new []Word) string {
	var sources []string
	for _, e := range edits {
		for _, words := range [][]Word{old[e.From:e.To], new[e.NewFrom:e.NewTo]} {
			for _, word := range words {
				if word.Origin != FromValue {
					return ""
				}
				if !slices.Contains(sources, word.Source()) {
					sources = append(sources, word.Source())
				}
			}
		}
	}
	return strings.Join(sources, separator)
}

// moves returns the parts that stand in another order below the same part.
func (c *comparer) moves() map[*Node]bool {
	moved := map[*Node]bool{}
	for _, n := range c.diff.New.Nodes {
		if n.other != nil {
			for child := range displaced(stayed(n)) {
				moved[child] = true
			}
		}
	}
	return moved
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
)

// Context is what all checks of one program share.
type Context struct {
	Program *compiler.Program
	// View is the program as its defaults fill it in.
	View *compiler.View

	findings diag.List
	index    *index
	subjects subjects

	itemLists []itemList // what lists returns, once read
	listsRead bool

	names  *names
	tree   *outline
	cited  citedPassage
	texts  map[*node]string
	spoken map[nodeStem]bool
	titles map[titleKey][]*node
	vocab  *vocabulary
}

// Report adds a finding.
func (c *Context) Report(f diag.Finding) { c.findings.Add(f) }

// walk shows every part and every passage to the watchers.
func (c *Context) walk(watchers []Watcher) {
	vocabulary, counts := c.vocabulary(), c.isDocument()
	seen := func(part compiler.Part) {
		if counts {
			vocabulary.part(part)
		}
		for i := range watchers {
			if watchers[i].Part != nil {
				watchers[i].Part(part)
			}
		}
		passage := c.passage(part)
		if passage == nil {
			return
		}
		if counts {
			vocabulary.passage(passage)
		}
		for i := range watchers {
			if watchers[i].Passage != nil {
				watchers[i].Passage(passage)
			}
		}
	}
	for _, party := range c.Program.Parties {
		if party.Introduction != nil {
			compiler.Walk(party.Introduction.Parts, seen)
		}
	}
	compiler.Walk(c.Program.Body, seen)
}

// index finds parts by the numbers that will be printed.
type index struct {
	bySpot map[spotKey]compiler.Part
	annexs []string // numbers of the annexes, in order
}

type spotKey struct {
	kind           refer.Kind
	annex, article string
	clause         int
	items          string
}

func keyOf(s refer.Spot) spotKey {
	key := spotKey{kind: s.Kind, annex: s.Annex, article: s.Article, clause: s.Clause}
	for _, item := range s.Items {
		key.items += item + "/"
	}
	return key
}

// Find returns the part that stands at a spot: the article, lid or item with
// those numbers. Only the kind, annex, article, lid and items of the spot count.
func (c *Context) Find(s refer.Spot) (compiler.Part, bool) {
	part, ok := c.parts().bySpot[keyOf(s)]
	return part, ok
}

// Annexes returns the numbers of the annexes, in order: A, A1.
func (c *Context) Annexes() []string { return c.parts().annexs }

// parts returns the index, made when it is first asked for.
func (c *Context) parts() *index {
	if c.index != nil {
		return c.index
	}
	c.index = &index{bySpot: make(map[spotKey]compiler.Part, len(c.View.Spots))}
	compiler.Walk(c.Program.Body, func(part compiler.Part) {
		spot, present := c.View.Spots[part]
		if !present {
			return
		}
		if spot.Kind == refer.AnnexSpot {
			c.index.annexs = append(c.index.annexs, spot.Annex)
		}
		if key := keyOf(spot); c.index.bySpot[key] == nil {
			c.index.bySpot[key] = part
		}
	})
	return c.index
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/internal/diag"
)

// Context is what all checks of one program share.
type Context struct {
	Program *compiler.Program
	// View is the program as its defaults fill it in.
	View *compiler.View

	// fills is set when the walk fills the vocabulary.
	fills    bool
	findings diag.List
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
	stated *facts.Facts
	words  []Word // room for the words of a text that is looked at once
	valued []*statedFact
	prints *factPrints
}

// facts returns what the leden say, collected when first asked for.
func (c *Context) facts() *facts.Facts {
	if c.stated == nil {
		c.stated = facts.Collect(c.Program)
	}
	return c.stated
}

// Report adds a finding.
func (c *Context) Report(f diag.Finding) { c.findings.Add(f) }

// walk shows every part and every passage to the watchers.
func (c *Context) walk(watchers []Watcher, text *follower) {
	counts := c.fills && c.isDocument()
	var vocabulary *vocabulary
	if counts {
		vocabulary = c.vocabulary()
	}
	eachPart(c.Program, func(part compiler.Part) {
		if counts {
			vocabulary.part(part)
		}
		for i := range watchers {
			if watchers[i].Part != nil {
				watchers[i].Part(part)
			}
		}
		passage := text.passage(part)
		if passage == nil {
			return
		}
		c.cited.passage = nil
		if counts {
			vocabulary.passage(passage)
		}
		for i := range watchers {
			if watchers[i].Passage != nil {
				watchers[i].Passage(passage)
			}
		}
	})
}

// eachPart calls visit for every part of the document, in order of the source.
func eachPart(p *compiler.Program, visit func(compiler.Part)) {
	for _, party := range p.Parties {
		if party.Introduction != nil {
			compiler.Walk(party.Introduction.Parts, visit)
		}
	}
	compiler.Walk(p.Body, visit)
}

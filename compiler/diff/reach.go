package diff

import (
	"github.com/akte-lang/akte/compiler/terms"
)

// definitionReach tells every change of a definition in which parts its term is
// used: what the change reaches. All terms are looked for in one pass.
func (c *comparer) definitionReach() {
	changed := map[*Node]*Change{}
	for i := range c.diff.Changes {
		change := &c.diff.Changes[i]
		if n := change.Part(); n != nil && n.Kind == Definition && change.Class == Substantive {
			if n.text == c.diff.Old && n.other != nil {
				n = n.other
			}
			if changed[n] == nil {
				changed[n] = change
			}
		}
	}
	if len(changed) == 0 {
		return
	}
	var phrases []terms.Phrase
	var nodes []*Node
	for _, r := range []*Reading{c.diff.New, c.diff.Old} {
		for _, d := range r.Program.Definitions() {
			n := r.byPart[d]
			if changed[n] == nil {
				continue
			}
			for _, names := range [][]string{{d.Name}, d.Also, d.Forms} {
				for _, name := range names {
					phrases = append(phrases, terms.Phrase{Text: name, ID: len(nodes)})
				}
			}
			nodes = append(nodes, n)
		}
	}
	matcher := terms.New(phrases)
	for _, n := range c.diff.New.Nodes {
		for _, m := range matcher.Find(n.Line()) {
			change := changed[nodes[m.ID]]
			if last := len(change.Reach) - 1; n != nodes[m.ID] && (last < 0 || change.Reach[last] != n) {
				change.Reach = append(change.Reach, n)
			}
		}
	}
}

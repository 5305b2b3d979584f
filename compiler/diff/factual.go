package diff

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
)

// stated is a fact as one of the two documents states it by default.
type stated struct {
	fact   *compiler.Fact
	answer facts.Answer
	at     *Node
	source string // the expression, where one statement makes the fact
}

// facts returns the facts of a document by scope and name, and their names in
// order of the source.
func (r *Reading) facts() (map[string]stated, []string) {
	all := facts.Collect(r.Program)
	reading := all.In(r.Program.In(compiler.Variant{}))
	found := map[string]stated{}
	var names []string
	for _, mention := range all.Mentions {
		for _, statement := range mention.Statements {
			name := statement.Name()
			if annex := mention.Scope.Annex; annex != nil {
				name += " (" + r.byPart[annex].Legal() + ")"
			}
			if _, known := found[name]; known {
				continue
			}
			answer := reading.Fact(mention.Scope, mention.Topic.Name, statement.Fact.Name)
			s := stated{fact: statement.Fact, answer: answer, at: r.holding(mention.Part)}
			if len(answer.From) == 1 {
				s.source = statement.Node.Place().Text()
			}
			found[name] = s
			names = append(names, name)
		}
	}
	return found, names
}

// holding returns the node of a part, or that of the nearest part above it.
func (r *Reading) holding(part compiler.Part) *Node {
	for p := part; p != nil; p = p.Common().Parent {
		if n := r.byPart[p]; n != nil {
			return n
		}
	}
	return r.Root
}

// text writes what a fact comes to.
func (s stated) text() string {
	switch s.answer.State {
	case facts.Known:
		return s.answer.Value.String()
	case facts.Contradicted:
		text := ""
		for i, v := range s.answer.Values {
			if i > 0 {
				text += " / "
			}
			text += v.String()
		}
		return text
	case facts.Unsettled:
		return "onbekend"
	}
	return ""
}

// facts compares what the leden are marked with.
func (c *comparer) facts() {
	olds, before := c.diff.Old.facts()
	news, after := c.diff.New.facts()
	for _, name := range after {
		new := news[name]
		old, known := olds[name]
		if known && old.text() == new.text() {
			continue
		}
		change := Change{Sort: Fact, Class: Substantive, Name: name, New: new.at, NewText: new.text()}
		if known {
			change.Old, change.OldText = old.at, old.text()
			change.Effect = effectOf(valueOf(old), valueOf(new)).onFact(new.fact)
			if old.source == new.source && isName(new.source) {
				change.Follows = new.source
			}
			if change.Effect.Direction == Equal {
				change.Class = Editorial
			}
		}
		c.add(change)
	}
	for _, name := range before {
		if _, kept := news[name]; !kept {
			c.add(Change{Sort: Fact, Class: Substantive, Name: name, Old: olds[name].at, OldText: olds[name].text()})
		}
	}
}

func valueOf(s stated) value.Value {
	if s.answer.State != facts.Known {
		return nil
	}
	return s.answer.Value
}

// isName reports whether an expression is the name of a value and nothing more.
func isName(expression string) bool {
	names := namesIn(expression)
	return len(names) == 1 && names[0] == expression
}

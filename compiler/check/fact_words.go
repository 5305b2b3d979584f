package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// factTitle names a fact for a reader: "Begin van de termijn
// (betaling.factuur.anker)". A remark behind the title, after a semicolon, is left
// out.
func factTitle(s *facts.Statement) string {
	title, _, _ := strings.Cut(s.Fact.Title, ";")
	if title == "" {
		title = s.Topic.Title
	}
	return title + " (" + s.Name() + ")"
}

// onProposal lowers a finding that hangs on a kenmerk which a program proposed
// and nobody has accepted yet, and says so.
func onProposal(finding diag.Finding, statements ...*facts.Statement) diag.Finding {
	for _, s := range statements {
		if !s.Proposed {
			continue
		}
		finding.Severity = diag.Info
		return finding.WithNote(s.Mention.Place, "Dit kenmerk is een voorstel dat nog niemand heeft nagekeken.",
			"This kenmerk is a proposal that nobody has looked at yet.")
	}
	return finding
}

// statedParts finds the statements that some running text belongs to.
type statedParts map[compiler.Part][]*statedFact

// statedFact is a statement with its value by default.
type statedFact struct {
	*facts.Statement
	value value.Value
}

// statedFacts returns the statements about which keep is true, by the part that
// they stand at.
func (c *Context) statedFacts(keep func(*statedFact) bool) (kept []*statedFact, parts statedParts) {
	parts = statedParts{}
	for _, s := range c.valuedFacts() {
		if keep(s) {
			kept = append(kept, s)
			parts[s.Part] = append(parts[s.Part], s)
		}
	}
	return kept, parts
}

// valuedFacts returns all statements with their values, computed when first asked
// for. Those in a repetition are left out: their values change with every row.
func (c *Context) valuedFacts() []*statedFact {
	if c.valued != nil {
		return c.valued
	}
	env := c.Program.In(compiler.Variant{})
	c.valued = []*statedFact{}
	for _, mention := range c.facts().Mentions {
		if _, repeated := compiler.Ancestor[*compiler.Repeat](mention.Part); repeated {
			continue
		}
		for _, s := range mention.Statements {
			c.valued = append(c.valued, &statedFact{s, env.Eval(s.Node)})
		}
	}
	return c.valued
}

// each calls visit for every statement whose part holds a passage.
func (s statedParts) each(p *Passage, visit func(*statedFact)) {
	if len(s) == 0 || explains(p.Part) {
		return
	}
	for part := p.Part; part != nil; part = part.Common().Parent {
		for _, stated := range s[part] {
			visit(stated)
		}
	}
}

// isQuantity reports whether a fact is settled at a quantity that prose would
// print. Nothing at all (0 dagen, € 0) is put in words, as is "meteen".
func (s *statedFact) isQuantity() bool {
	switch v := s.value.(type) {
	case value.Duration:
		return v.Count != 0
	case value.Amount:
		return v.Rat().Sign() != 0
	case value.Percentage:
		return v.Rat().Sign() != 0
	}
	return false
}

// isOpenTerm reports whether a fact is a duration that is left onbekend.
func (s *statedFact) isOpenTerm() bool {
	_, open := s.value.(value.Unknown)
	return open && s.Fact.Type.Kind == value.DurationKind
}

// says reports whether a quantity in the text is the value of a fact.
func (s *statedFact) says(q quantity) bool { return facts.Same(s.value, q.value) }

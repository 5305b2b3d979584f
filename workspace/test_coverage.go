package workspace

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// Coverage is what tests reach of the rules of packs. An outcome is reached when a
// test expects it and it came.
type Coverage struct {
	// Rules is how many rules there are, and RulesReached of how many a test has
	// reached some outcome.
	Rules, RulesReached int
	// Outcomes is how many outcomes the rules can have, as [policy.Reachable] tells,
	// and OutcomesReached how many of them tests have reached.
	Outcomes, OutcomesReached int
	// Missing are the outcomes that no test has reached, in order of the source.
	Missing []Uncovered
}

// Uncovered are the outcomes of a rule that no test has reached.
type Uncovered struct {
	Rule     diag.Code
	Outcomes []string
	// Path and Line are where the rule stands.
	Path string
	Line int
	// Never is set when no test has reached any outcome of the rule.
	Never bool
}

// Percent returns how many of a hundred outcomes are reached, rounded down; 100 of
// none.
func (c *Coverage) Percent() int {
	if c.Outcomes == 0 {
		return 100
	}
	return 100 * c.OutcomesReached / c.Outcomes
}

// packUnderTest is a pack among the files with tests.
type packUnderTest struct {
	pack  *compiler.Pack
	draft *Draft
}

// reach notes that a test has shown an outcome.
func (t *tester) reach(code diag.Code, outcome string) {
	if t.reached[code] == nil {
		t.reached[code] = map[string]bool{}
	}
	t.reached[code][outcome] = true
}

// coverage counts what the tests have reached.
func (t *tester) coverage() *Coverage {
	c := &Coverage{}
	counted := map[diag.Code]bool{} // a pack in more files shows its rules more than once
	for _, under := range t.packs {
		for _, rule := range under.pack.Rules {
			if !counted[rule.Code()] {
				counted[rule.Code()] = true
				t.cover(c, under, rule)
			}
		}
	}
	return c
}

func (t *tester) cover(c *Coverage, under packUnderTest, rule *compiler.Rule) {
	reached := t.reached[rule.Code()]
	c.Rules++
	if len(reached) > 0 {
		c.RulesReached++
	}
	var missing []string
	for _, outcome := range slices.Backward(policy.Reachable(rule)) {
		c.Outcomes++
		if reached[outcome.String()] {
			c.OutcomesReached++
		} else {
			missing = append(missing, outcome.String())
		}
	}
	if len(missing) > 0 {
		c.Missing = append(c.Missing, Uncovered{
			Rule: rule.Code(), Outcomes: missing, Never: len(reached) == 0,
			Path: seenFrom(under.draft.onDisk(rule.Place.File.Name)), Line: rule.Place.File.Position(rule.Place.Start).Line,
		})
	}
}

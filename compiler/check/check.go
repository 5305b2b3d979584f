// Package check reads a whole agreement, in every variant of it, and says where
// it contradicts itself. A check is one file and one line in [Checks].
//
// The text is walked once, with all checks together: every check is shown every
// passage and every part, and may say more when it has seen them all.
package check

import (
	"cmp"
	"slices"
	"sync"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

// Check declares one check.
type Check struct {
	// Description is the finding that it makes. Its bad example gives exactly
	// this finding, its good one none.
	Description *diag.Description
	// FalseAlarms are sources that look wrong and are not: they give none.
	FalseAlarms []string
	// Words is set for a check that asks for the vocabulary. Those checks and the
	// others run beside each other, each with a [Context] of their own.
	Words bool
	// Start begins the check of one program.
	Start func(*Context) Watcher
}

// Watcher is one check at work. Any of its functions may be nil.
type Watcher struct {
	// Part is called for every part, in order of the source.
	Part func(compiler.Part)
	// Passage is called for every piece of running text, in order. It may not keep
	// it, but for what [Passage.Keep] returns.
	Passage func(*Passage)
	// Finish is called when everything has been seen.
	Finish func()
}

// Codes returns the descriptions of all checks, in order of code.
func Codes() []*diag.Description {
	codes := []*diag.Description{tooManyVariants}
	for _, check := range Checks() {
		codes = append(codes, check.Description)
	}
	slices.SortStableFunc(codes, func(a, b *diag.Description) int { return cmp.Compare(a.Code, b.Code) })
	return codes
}

// Run checks a document and returns what is to be said about it. Libraries and
// packs are checked where a document uses them.
func Run(p *compiler.Program) diag.List {
	if len(p.Sources.Main.Statements) == 0 {
		return nil
	}
	if _, ok := p.Sources.Main.Statements[0].(*grammar.Agreement); !ok {
		return nil
	}
	return run(p, Checks())
}

// run runs checks, those that ask for the vocabulary beside the others.
func run(p *compiler.Program, checks []Check) diag.List {
	var groups [2][]Check
	for _, check := range checks {
		if check.Words {
			groups[0] = append(groups[0], check)
		} else {
			groups[1] = append(groups[1], check)
		}
	}
	var contexts []*Context
	var wait sync.WaitGroup
	text := newAhead(p, len(groups))
	for i, group := range groups {
		c := &Context{Program: p, View: p.View(), subjects: newSubjects(), names: text.reader.names, fills: i == 0}
		contexts = append(contexts, c)
		wait.Go(func() { c.run(group, text.follow[i]) })
	}
	text.run()
	wait.Wait()
	var findings diag.List
	for _, c := range contexts {
		findings.Add(c.findings...)
	}
	return findings
}

// run runs some checks over a text.
func (c *Context) run(checks []Check, text *follower) {
	watchers := make([]Watcher, len(checks))
	for i, check := range checks {
		watchers[i] = check.Start(c)
	}
	c.walk(watchers, text)
	for _, watcher := range watchers {
		if watcher.Finish != nil {
			watcher.Finish()
		}
	}
}

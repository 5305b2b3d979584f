package workspace

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// RulePage is what there is to tell about a rule of a pack.
type RulePage struct {
	Rule *compiler.Rule
	// Limits are the limits that it reads, with their values.
	Limits []RuleLimit
	// Examples are tests that show its outcomes, worst first.
	Examples []RuleExample
}

// RuleLimit is a limit with its value, as a source writes it.
type RuleLimit struct{ Name, Value string }

// RuleExample is a test that shows an outcome.
type RuleExample struct {
	Outcome policy.Outcome
	Test    string
	// Set are the lines stel of the test: "meldtermijn = 4 dagen".
	Set []string
}

// StandardRules returns the rules of the packs that come with Akte, in order of
// pack and source.
func StandardRules() []RulePage {
	examples := standardExamples()
	var pages []RulePage
	for _, name := range load.StandardNames(clauses.FS) {
		file := "beleid/" + name + ".akte"
		if _, err := fs.Stat(clauses.FS, file); err != nil {
			continue // a library
		}
		sources, _, err := load.Load(clauses.FS, file, clauses.FS)
		if err != nil {
			continue // the files are part of the program; tests compile them
		}
		program, _ := compiler.Compile(sources)
		pages = append(pages, pagesOf(program, examples)...)
	}
	return pages
}

// pagesOf returns the rules of the pack that a program is.
func pagesOf(program *compiler.Program, examples exampleIndex) []RulePage {
	set, _ := program.Policies()
	if len(set.Packs) == 0 {
		return nil
	}
	book, _ := policy.Compile(set)
	examples.add(program.Sources.Main)
	var pages []RulePage
	for _, rule := range set.Packs[0].Rules {
		page := RulePage{Rule: rule, Examples: examples.of(rule.Code())}
		for _, limit := range book.LimitsOf(rule) {
			page.Limits = append(page.Limits, RuleLimit{limit.Pack.Name + "." + limit.Name, book.LimitValue(limit).String()})
		}
		pages = append(pages, page)
	}
	return pages
}

// FindRule returns the rule with a code (avg.datalek_termijn): of the packs that
// come with Akte, or of a pack below the working folder.
func FindRule(code string) (RulePage, bool) { return findRule(StandardRules(), code) }

// findRule looks among the rules that come with Akte first.
func findRule(standard []RulePage, code string) (RulePage, bool) {
	for _, page := range standard {
		if strings.EqualFold(string(page.Rule.Code()), code) {
			return page, true
		}
	}
	pack, _, _ := strings.Cut(code, ".")
	paths, err := akteFiles(".", true)
	if err != nil {
		return RulePage{}, false
	}
	for _, name := range paths {
		draft, err := Open(name)
		if err != nil || draft.Program == nil || len(draft.Sources.Main.Statements) == 0 {
			continue
		}
		opening, ok := draft.Sources.Main.Statements[0].(*grammar.Policy)
		if !ok || !strings.EqualFold(opening.Name.Text, pack) {
			continue
		}
		for _, page := range pagesOf(draft.Program, exampleIndex{}) {
			if strings.EqualFold(string(page.Rule.Code()), code) {
				return page, true
			}
		}
	}
	return RulePage{}, false
}

// RuleCodes returns the codes of the rules that come with Akte.
func RuleCodes() []string {
	var names []string
	for _, page := range StandardRules() {
		names = append(names, string(page.Rule.Code()))
	}
	return names
}

// exampleIndex holds tests by the rule that they expect something of.
type exampleIndex map[diag.Code][]RuleExample

// standardExamples reads the tests that come with Akte.
func standardExamples() exampleIndex {
	index := exampleIndex{}
	names, err := fs.Glob(clauses.Tests, "toetsen/*.akte")
	if err != nil {
		return index
	}
	for _, name := range names {
		content, err := fs.ReadFile(clauses.Tests, name)
		if err != nil {
			continue
		}
		file, _ := grammar.Parse(source.New(path.Base(name), string(content)))
		index.add(file)
	}
	return index
}

// add takes in the tests of a file.
func (x exampleIndex) add(file *grammar.File) {
	for _, statement := range file.Statements {
		test, ok := statement.(*grammar.Test)
		if !ok {
			continue
		}
		var set []string
		for _, line := range test.Lines {
			if line.Set != nil {
				set = append(set, line.Set.Name.Text+" = "+grammar.FormatExpr(line.Set.Value))
			}
		}
		for _, line := range test.Lines {
			expected := line.Expect
			if expected == nil || expected.Not || expected.Subject == nil || expected.Outcome == nil {
				continue
			}
			if outcome, ok := policy.ParseOutcome(expected.Outcome.Text); ok {
				code := diag.Code(expected.Subject.Text)
				x[code] = append(x[code], RuleExample{Outcome: outcome, Test: test.Title.Value, Set: set})
			}
		}
	}
}

// of returns the first example of each outcome of a rule, worst outcome first.
func (x exampleIndex) of(code diag.Code) []RuleExample {
	seen := map[policy.Outcome]bool{}
	var kept []RuleExample
	for _, example := range x[code] {
		if !seen[example.Outcome] {
			seen[example.Outcome] = true
			kept = append(kept, example)
		}
	}
	slices.SortStableFunc(kept, func(a, b RuleExample) int { return int(b.Outcome) - int(a.Outcome) })
	return kept
}

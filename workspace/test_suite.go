package workspace

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// suite runs the tests of one file.
type suite struct {
	tester *tester
	draft  *Draft
	file   *source.File
	// packs are those of the file itself and those that its tests name; they take
	// the place of others of the same name.
	packs    []*compiler.Pack
	subjects map[string]*compiler.Pack // packs by the name that the file has for them
	judges   map[*Draft]*judge
}

func (t *tester) suite(draft *Draft) *suite {
	s := &suite{tester: t, draft: draft, file: draft.Sources.Main.Source, judges: map[*Draft]*judge{}}
	var named []string
	for _, test := range testsIn(draft) {
		for _, line := range test.Lines {
			if pack, _, ok := subject(line); ok {
				named = append(named, pack)
			}
		}
	}
	set, _ := draft.Program.Policies(named...)
	s.packs, s.subjects = set.Packs, set.Named
	return s
}

// subject returns the pack and the rule that a line asks about.
func subject(line *grammar.TestLine) (pack, rule string, ok bool) {
	if line.Expect == nil || line.Expect.Subject == nil {
		return "", "", false
	}
	return strings.Cut(line.Expect.Subject.Text, ".")
}

// trial is one test at work.
type trial struct {
	suite  *suite
	test   *grammar.Test
	draft  *Draft // the document that it is about
	judge  *judge
	values compiler.Values
	packs  []string // that the document is held against besides its own
	result TestResult
	// findings are all that there is to say; nil until a line asks for them.
	findings *diag.List
}

// run runs one test.
func (s *suite) run(test *grammar.Test) TestResult {
	t := &trial{suite: s, test: test, values: compiler.Values{}, result: TestResult{Name: test.Title.Value, Line: s.line(test.Span())}}
	if !t.open() {
		return t.result
	}
	expects := false
	for _, line := range test.Lines {
		switch {
		case line.Set != nil:
			t.set(line)
		case line.Expect != nil:
			expects = true
		}
	}
	if !expects {
		t.fail(test.Span(), diag.T("ten minste één regel verwacht", "at least one line verwacht"), diag.T("geen", "none"))
		return t.result
	}
	for _, line := range test.Lines {
		if line.Expect != nil {
			t.expect(line)
		}
	}
	return t.result
}

func (s *suite) line(span source.Span) int { return s.file.Position(span.Start).Line }

func (t *trial) fail(span source.Span, expected, got diag.Text) {
	t.result.Failures = append(t.result.Failures, TestFailure{Line: t.suite.line(span), Expected: expected, Got: got})
}

// open finds the document that the test is about: the one that it names, or the
// file that it stands in.
func (t *trial) open() bool {
	t.draft = t.suite.draft
	for _, line := range t.test.Lines {
		if line.Document == nil {
			continue
		}
		name := filepath.Join(filepath.Dir(t.suite.draft.Path), filepath.FromSlash(line.Document.Value))
		draft, err := t.suite.tester.open(name)
		if err != nil {
			t.fail(line.Span(), diag.T("het document %s", "the document %s", line.Document.Value), faultText(err))
			return false
		}
		t.draft = draft
	}
	if !t.draft.isDocument() {
		t.fail(t.test.Span(), diag.T("een regel document met een overeenkomst", "a line document with an agreement"),
			diag.T("%s is geen overeenkomst", "%s is no agreement", filepath.Base(t.draft.Path)))
		return false
	}
	if t.draft.Program == nil || t.draft.Findings.Stops() {
		t.fail(t.test.Span(), diag.T("een document zonder fouten in de taal", "a document without errors in the language"), firstError(t.draft.Findings))
		return false
	}
	t.besides()
	t.judge = t.suite.judges[t.draft]
	if t.judge == nil {
		draft := t.draft
		t.judge = draft.newJudge(func() diag.List { return draft.Program.Silence(draft.unruled(nil)) }, t.suite.packs...)
		t.judge.defaults = true
		t.suite.judges[t.draft] = t.judge
	}
	return true
}

// besides finds the packs that the document is held against though it does not
// name them: the one that the test stands in and those that it asks about.
func (t *trial) besides() {
	var names []string
	if isPack(t.suite.draft.Sources.Main) && len(t.suite.packs) > 0 {
		names = append(names, t.suite.packs[0].Name)
	}
	for _, line := range t.test.Lines {
		if pack, _, ok := subject(line); ok && t.suite.subjects[pack] != nil {
			names = append(names, t.suite.subjects[pack].Name)
		}
	}
	named := slices.Clone(t.draft.Program.Packs)
	compiler.Walk(t.draft.Program.Body, func(part compiler.Part) {
		if annex, ok := part.(*compiler.Annex); ok {
			named = append(named, annex.Packs...)
		}
	})
	for _, name := range names {
		if !slices.Contains(named, name) && !slices.Contains(t.packs, name) {
			t.packs = append(t.packs, name)
		}
	}
}

// set takes in a line stel.
func (t *trial) set(line *grammar.TestLine) {
	v, findings := t.draft.Program.Assign(t.suite.file, line.Set)
	if v == nil {
		t.fail(line.Span(), diag.T("een waarde voor %s", "a value for %s", line.Set.Name.Text), firstError(findings))
		return
	}
	t.values[line.Set.Name.Text] = compiler.Given{Value: v, Origin: diag.Same("stel " + line.Set.Name.Text), Place: line.Set.Span().In(t.suite.file)}
}

// unruled returns what there is to say about a document apart from its rules.
func (d *Draft) unruled(values compiler.Values) diag.List {
	findings := append(diag.List(nil), d.Findings...)
	findings.Add(d.consistency()...)
	findings.Add(d.evaluate(Case{Values: values})...)
	return findings
}

// all returns all that there is to say about the document in this test.
func (t *trial) all() diag.List {
	if t.findings == nil {
		report := t.judge.report(t.values, t.packs...)
		findings := append(t.draft.unruled(t.values), report.Findings()...)
		settled := t.draft.settle(findings, report)
		t.findings = &settled
	}
	return *t.findings
}

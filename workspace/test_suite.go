package workspace

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output"
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
	if isPack(t.suite.draft.Sources.Main) {
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

// expect holds one line verwacht against what came of it.
func (t *trial) expect(line *grammar.TestLine) {
	expected := line.Expect
	switch {
	case expected.Text != nil:
		t.expectText(line)
	case expected.Subject == nil:
	case strings.Contains(expected.Subject.Text, "."):
		t.expectOutcome(line)
	default:
		t.expectFinding(line)
	}
}

// expectOutcome holds the outcome of a rule against verwacht pack.rule outcome;
// without an outcome any finding will do.
func (t *trial) expectOutcome(line *grammar.TestLine) {
	packName, ruleName, _ := subject(line)
	if pack := t.suite.subjects[packName]; pack != nil {
		packName = pack.Name
	}
	code := diag.Code(packName + "." + ruleName)
	report := t.judge.report(t.values, t.packs...)
	got, known := report.Outcome(code)
	holds := known && got.Finds()
	if wanted := line.Expect.Outcome; wanted != nil {
		holds = known && got.String() == wanted.Text
		if holds && !line.Expect.Not {
			t.suite.tester.reach(code, wanted.Text)
		}
	}
	if known && holds != line.Expect.Not {
		return
	}
	t.fail(line.Span(), diag.Same(written(line)), outcomeText(report, code, got, known))
}

// outcomeText says what came of a rule, with what its finding says.
func outcomeText(report *policy.Report, code diag.Code, got policy.Outcome, known bool) diag.Text {
	if !known {
		return diag.T("de regel is niet toegepast", "the rule was not applied")
	}
	for _, result := range report.Results {
		if finding, ok := result.Finding(); ok && result.Rule.Code() == code && result.Outcome == got {
			return diag.T("%s: %s", "%s: %s", got.String(), finding.Message)
		}
	}
	return diag.Same(got.String())
}

// expectFinding holds the findings against verwacht AK0304 or verwacht fout.
func (t *trial) expectFinding(line *grammar.TestLine) {
	name := line.Expect.Subject.Text
	var found []diag.Finding
	for _, finding := range t.all() {
		if isSeverity(name, finding.Severity) || strings.EqualFold(string(finding.Code), name) {
			found = append(found, finding)
		}
	}
	if len(found) > 0 == !line.Expect.Not {
		return
	}
	got := diag.T("niets", "nothing")
	if len(found) > 0 {
		got = diag.T("%s (%s)", "%s (%s)", found[0].Message, string(found[0].Code))
		if len(found) > 1 {
			got = diag.T("%s; en %d andere", "%s; and %d others", got, len(found)-1)
		}
	}
	t.fail(line.Span(), diag.Same(written(line)), got)
}

func isSeverity(name string, severity diag.Severity) bool {
	label := severity.Label()
	return name == label.NL || name == label.EN
}

// expectText holds the text of the document against verwacht tekst "…".
func (t *trial) expectText(line *grammar.TestLine) {
	finished, findings := t.draft.Program.Evaluate(t.values)
	if finished == nil {
		t.fail(line.Span(), diag.Same(written(line)), firstError(findings))
		return
	}
	var b bytes.Buffer
	format, _ := output.ByName("text")
	if err := format.Render(&b, finished, output.Options{}); err != nil {
		t.fail(line.Span(), diag.Same(written(line)), diag.Same(err.Error()))
		return
	}
	holds := strings.Contains(oneLine(b.String()), oneLine(line.Expect.Text.Value))
	if holds == line.Expect.Not {
		got := diag.T("die tekst staat er niet", "that text is not there")
		if holds {
			got = diag.T("die tekst staat er", "that text is there")
		}
		t.fail(line.Span(), diag.Same(written(line)), got)
	}
}

// oneLine returns a text with single spaces, for comparing.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// written returns what a line verwacht says.
func written(line *grammar.TestLine) string {
	expected := line.Expect
	var words []string
	if expected.Not {
		words = append(words, "geen")
	}
	if expected.Subject != nil {
		words = append(words, expected.Subject.Text)
	}
	if expected.Outcome != nil {
		words = append(words, expected.Outcome.Text)
	}
	if expected.Text != nil {
		words = append(words, "tekst", fmt.Sprintf("%q", expected.Text.Value))
	}
	return strings.Join(words, " ")
}

// firstError returns what the first finding that stops says, or else the first.
func firstError(findings diag.List) diag.Text {
	for _, finding := range findings {
		if finding.Stops {
			return diag.T("%s (%s)", "%s (%s)", finding.Message, string(finding.Code))
		}
	}
	if len(findings) > 0 {
		return findings[0].Message
	}
	return diag.T("niets", "nothing")
}

func faultText(err error) diag.Text {
	if fault, ok := err.(*Fault); ok {
		return fault.Text
	}
	return diag.Same(err.Error())
}

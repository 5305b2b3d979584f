package workspace

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output"
)

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
	var fault *Fault
	if errors.As(err, &fault) {
		return fault.Text
	}
	return diag.Same(err.Error())
}

package workspace

import (
	"sync"

	"github.com/akte-lang/akte/internal/diag"
)

// evaluate fills the document in. Where no values are given, those that are
// needed are no mistake in the text: they come when the document is made.
func (d *Draft) evaluate(c Case) diag.List {
	switch {
	case !d.isDocument():
		return nil
	case len(c.Values) == 0:
		return d.Program.Findings()
	}
	_, findings := d.Program.Evaluate(c.Values)
	return findings
}

// Check reads, compiles and checks documents, with values where they are given,
// and returns everything that is to be said about them. The error is a [Fault].
func Check(paths []string, in Inputs) (diag.List, error) {
	read, err := in.read()
	if err != nil {
		return nil, err
	}
	var all diag.List
	for _, file := range paths {
		draft, err := Open(file)
		if err != nil {
			return nil, err
		}
		all.Add(draft.Show(draft.check(read))...)
	}
	all = unique(all)
	all.Sort()
	return all, nil
}

// check returns all findings about a document.
func (d *Draft) check(in inputs) diag.List {
	findings := append(diag.List(nil), d.Findings...)
	if d.Program == nil {
		return findings
	}
	checks, held := d.consistencyLater(), d.judgeLater()
	var cases []Case
	if !findings.Stops() {
		var more diag.List
		cases, more = d.inCases(in)
		findings.Add(more...)
	}
	found := sync.OnceValue(func() diag.List {
		findings.Add(<-checks...)
		findings.Add(d.testFaults()...)
		findings.Add(d.acceptanceFaults()...)
		return findings
	})
	rules, reports := d.judged(<-held, cases, found)
	findings = append(found(), rules...)
	return d.settle(findings, reports...)
}

// inCases returns the cases of a document, and what is to be said about it with
// the values of each.
func (d *Draft) inCases(in inputs) ([]Case, diag.List) {
	cases, _, findings := d.cases(in)
	perCase := make([]diag.List, len(cases))
	for i, one := range cases {
		perCase[i] = append(perCase[i], one.Findings...)
		if !one.Findings.Stops() {
			perCase[i].Add(d.evaluate(one)...)
		}
	}
	findings.Add(mergeCases(cases, perCase)...)
	return cases, findings
}

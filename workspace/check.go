package workspace

import (
	"github.com/akte-lang/akte/internal/diag"
)

// inspection is one way of looking at a compiled document with the values of
// one case.
type inspection func(*Draft, Case) diag.List

// inspections are all of them, in the order in which they run.
func inspections() []inspection { return []inspection{evaluation} }

// evaluation fills the document in. Where no values are given, those that are
// needed are no mistake in the text: they come when the document is made.
func evaluation(d *Draft, c Case) diag.List {
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
	cases, _, more := d.cases(in)
	findings.Add(more...)
	perCase := make([]diag.List, len(cases))
	for i, one := range cases {
		perCase[i] = append(perCase[i], one.Findings...)
		for _, inspect := range inspections() {
			if !one.Findings.Stops() {
				perCase[i].Add(inspect(d, one)...)
			}
		}
	}
	findings.Add(mergeCases(cases, perCase)...)
	return findings
}

package workspace

import (
	"fmt"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// judge holds one document against the packs that it names, for any number of
// cases.
type judge struct {
	draft *Draft
	book  *policy.Book
	facts *facts.Facts
	// hangs are the names of the values that rules can turn on: what differs in every
	// row of a data file is seldom among them.
	hangs []string
	// faults are what is wrong with the packs themselves, those that came with Akte
	// apart.
	faults diag.List
	// defaults is set when parameters are at their defaults, as in tests.
	defaults bool
	// others returns what else there is to say about the document.
	others func() diag.List
	// reports are those of the cases so far, by the values that rules turn on.
	reports map[string]*policy.Report
	order   []*policy.Report
}

// newJudge compiles the packs of a document. Packs that are put first take the
// place of those of the same name.
func (d *Draft) newJudge(others func() diag.List, first ...*compiler.Pack) *judge {
	j := &judge{draft: d, others: others, reports: map[string]*policy.Report{}}
	set, findings := d.Program.Policies()
	book, more := policy.Compile(set, first...)
	j.book = book
	standard := d.standard()
	for _, finding := range append(findings, more...) {
		if !standard[finding.Place.File] {
			j.faults.Add(finding)
		}
	}
	if d.isDocument() && len(book.Packs()) > 0 {
		j.facts = facts.Collect(d.Program)
		j.hangs = book.Hangs(d.Program, j.facts)
	}
	return j
}

// report holds the document with some values against its packs, and against
// those that are named besides.
func (j *judge) report(values compiler.Values, packs ...string) *policy.Report {
	key := j.key(values) + "\x00" + strings.Join(packs, ",")
	if known := j.reports[key]; known != nil {
		return known
	}
	report := j.book.Evaluate(policy.Input{
		Program: j.draft.Program, Facts: j.facts, Values: values, Defaults: j.defaults, Packs: packs, Findings: j.others,
	})
	j.reports[key] = report
	j.order = append(j.order, report)
	return report
}

// key writes down the values that rules can turn on. Those that a test sets, any
// name may have.
func (j *judge) key(values compiler.Values) string {
	names := make([]string, 0, len(values))
	for name, given := range values {
		if given.Value != nil || slices.Contains(j.hangs, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	var b strings.Builder
	for _, name := range names {
		fmt.Fprintf(&b, "%s=%v|%v\n", name, values[name].Data, values[name].Value)
	}
	return b.String()
}

// judgeLater compiles the packs of a document while others look at its text, and
// returns where what holds it against them will be.
func (d *Draft) judgeLater() <-chan *judge {
	done := make(chan *judge, 1)
	go func() {
		if d.Program == nil || len(d.Sources.Main.Statements) == 0 {
			done <- nil
			return
		}
		done <- d.newJudge(nil)
	}()
	return done
}

// rules holds a document against its packs with the values of each case. Found is
// what else there is to say about it.
func (d *Draft) rules(cases []Case, found diag.List) (diag.List, []*policy.Report) {
	return d.judged(<-d.judgeLater(), cases, func() diag.List { return found })
}

// judged does what [Draft.rules] does with packs that have been compiled. It asks
// for what else there is to say when a rule does.
func (d *Draft) judged(j *judge, cases []Case, found func() diag.List) (diag.List, []*policy.Report) {
	switch {
	case j == nil:
		return nil, nil
	case !d.isDocument() || d.Findings.Stops():
		return j.faults, nil
	case len(j.book.Packs()) == 0:
		return j.faults, []*policy.Report{{}} // held against no rules at all
	}
	j.others = func() diag.List { return d.Program.Silence(append(diag.List(nil), found()...)) }
	perCase := make([]diag.List, len(cases))
	findings := map[*policy.Report]diag.List{}
	for i, one := range cases {
		report := j.report(one.Values)
		if _, known := findings[report]; !known {
			findings[report] = report.Findings()
		}
		perCase[i] = findings[report]
	}
	return append(j.faults, mergeCases(cases, perCase)...), j.order
}

// Package policy holds documents against the rules of policy packs.
//
// [Compile] puts the rules of packs in order once, into a [Book]. [Book.Evaluate]
// holds one document against them, in every variant that the rules turn on, and
// gives a [Report]: an [Outcome] for every rule, and the findings that follow.
package policy

import "github.com/akte-lang/akte/internal/diag"

// Outcome is what comes of holding a document against a rule. The worst of several
// counts; that is the highest.
type Outcome uint8

// The outcomes, lightest first.
const (
	NotApplicable Outcome = iota // the rule is about other documents, other days or other clauses
	Clean                        // no finding; never: it satisfies the law
	Informs                      // info
	Untested                     // nobody marked the topic that it asks after
	Unknown                      // a fact that it asks after is missing or not settled
	Depends                      // it hangs on the date
	Warns                        // waarschuwing
	Fails                        // fout
)

// names are the words for the outcomes in tests.
var names = [...]string{
	NotApplicable: "nvt", Clean: "geen", Informs: "info", Untested: "niet_getoetst",
	Unknown: "onbekend", Depends: "hangt_af", Warns: "waarschuwing", Fails: "fout",
}

// String names the outcome as tests do.
func (o Outcome) String() string {
	if int(o) < len(names) {
		return names[o]
	}
	return ""
}

// ParseOutcome reads the name of an outcome.
func ParseOutcome(name string) (Outcome, bool) {
	for i, known := range names {
		if known == name {
			return Outcome(i), true
		}
	}
	return 0, false
}

// Worst returns the worst of some outcomes; of none it is NotApplicable.
func Worst(outcomes ...Outcome) Outcome {
	worst := NotApplicable
	for _, o := range outcomes {
		worst = max(worst, o)
	}
	return worst
}

// Finds reports whether an outcome is a finding about what the document says.
func (o Outcome) Finds() bool { return o == Informs || o == Depends || o == Warns || o == Fails }

// outcomeOf is what a condition of a weight that is not met comes to.
func outcomeOf(severity diag.Severity) Outcome {
	switch severity {
	case diag.Error:
		return Fails
	case diag.Warning:
		return Warns
	}
	return Informs
}

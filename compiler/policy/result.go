package policy

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/internal/diag"
)

// Result is what comes of holding one scope of a document against one rule.
type Result struct {
	Rule    *compiler.Rule
	Scope   *facts.Scope
	Outcome Outcome

	rule     *rule
	run      *run
	hits     []*hit
	variants []compiler.Variant
}

// Report is what comes of holding a document against a book.
type Report struct {
	// Results are in order of scope; in each those first that others ask after.
	Results []Result

	run *run
}

// Outcome returns the worst outcome of a rule over all scopes. It reports false
// when the document was not held against it.
func (r *Report) Outcome(code diag.Code) (outcome Outcome, ok bool) {
	for _, result := range r.Results {
		if result.Rule.Code() == code {
			outcome, ok = max(outcome, result.Outcome), true
		}
	}
	return outcome, ok
}

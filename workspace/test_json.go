package workspace

import (
	"encoding/json"
	"io"

	"github.com/akte-lang/akte/internal/diag"
)

// The shape of akte test --format json. Names stay; new ones may come.
type (
	jsonTests struct {
		Version  int           `json:"version"`
		OK       bool          `json:"ok"`
		Files    []jsonFile    `json:"files"`
		Coverage *jsonCoverage `json:"coverage,omitempty"`
	}
	jsonFile struct {
		Path   string     `json:"path"`
		OK     bool       `json:"ok"`
		Broken bool       `json:"broken,omitempty"`
		Tests  []jsonTest `json:"tests"`
	}
	jsonTest struct {
		Name     string        `json:"name"`
		Line     int           `json:"line"`
		OK       bool          `json:"ok"`
		Failures []jsonFailure `json:"failures,omitempty"`
	}
	jsonFailure struct {
		Line     int      `json:"line"`
		Expected jsonText `json:"expected"`
		Got      jsonText `json:"got"`
	}
	jsonText struct {
		NL string `json:"nl"`
		EN string `json:"en"`
	}
	jsonCoverage struct {
		Rules           int             `json:"rules"`
		RulesReached    int             `json:"rulesReached"`
		Outcomes        int             `json:"outcomes"`
		OutcomesReached int             `json:"outcomesReached"`
		Percent         int             `json:"percent"`
		Missing         []jsonUncovered `json:"missing"`
	}
	jsonUncovered struct {
		Rule     string   `json:"rule"`
		Path     string   `json:"path"`
		Line     int      `json:"line"`
		Outcomes []string `json:"outcomes"`
	}
)

// PrintTestsJSON writes a report for other programs: version 1, ok, files with
// their tests and what failed in both languages, and coverage when all tests were
// run. The error is that of w.
func PrintTestsJSON(w io.Writer, report *TestReport) error {
	shape := jsonTests{Version: 1, OK: report.OK(), Files: []jsonFile{}}
	for _, file := range report.Files {
		f := jsonFile{Path: file.Path, OK: file.OK(), Broken: file.Broken, Tests: []jsonTest{}}
		for _, test := range file.Tests {
			one := jsonTest{Name: test.Name, Line: test.Line, OK: len(test.Failures) == 0}
			for _, failure := range test.Failures {
				one.Failures = append(one.Failures, jsonFailure{failure.Line, textOf(failure.Expected), textOf(failure.Got)})
			}
			f.Tests = append(f.Tests, one)
		}
		shape.Files = append(shape.Files, f)
	}
	if c := report.Coverage; c != nil {
		coverage := &jsonCoverage{
			Rules: c.Rules, RulesReached: c.RulesReached, Outcomes: c.Outcomes, OutcomesReached: c.OutcomesReached,
			Percent: c.Percent(), Missing: []jsonUncovered{},
		}
		for _, missing := range c.Missing {
			coverage.Missing = append(coverage.Missing, jsonUncovered{string(missing.Rule), missing.Path, missing.Line, missing.Outcomes})
		}
		shape.Coverage = coverage
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(shape)
}

func textOf(text diag.Text) jsonText { return jsonText{text.NL, text.EN} }

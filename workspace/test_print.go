package workspace

import (
	"fmt"
	"io"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// PrintTests writes a report for people, in the way of go test: what failed, a line
// a file, and what no test reaches. With verbose every test is named. The error is
// that of w.
func PrintTests(w io.Writer, report *TestReport, lang diag.Lang, verbose bool) error {
	p := testPrinter{lang: lang, verbose: verbose}
	for _, file := range report.Files {
		p.file(file)
	}
	if len(report.Files) == 0 {
		p.line(diag.T("Er zijn geen toetsen.", "There are no tests."))
	}
	if report.Coverage != nil && report.Coverage.Rules > 0 {
		p.coverage(report.Coverage)
	}
	_, err := io.WriteString(w, p.out.String())
	return err
}

type testPrinter struct {
	lang    diag.Lang
	verbose bool
	out     strings.Builder
}

func (p *testPrinter) line(text diag.Text) { fmt.Fprintln(&p.out, text.In(p.lang)) }

func (p *testPrinter) file(file TestFile) {
	for _, test := range file.Tests {
		switch {
		case len(test.Failures) > 0:
			p.line(diag.T("--- FAIL: %s", "--- FAIL: %s", test.Name))
		case p.verbose:
			p.line(diag.T("--- ok:   %s", "--- PASS: %s", test.Name))
		}
		for _, failure := range test.Failures {
			p.line(diag.T("    %s:%d: verwacht %s", "    %s:%d: expected %s", file.Path, failure.Line, failure.Expected))
			p.line(diag.T("        gekregen %s", "        got %s", failure.Got))
		}
	}
	switch {
	case file.Broken:
		p.line(diag.T("FAIL\t%s\t[het bestand heeft fouten]", "FAIL\t%s\t[the file has errors]", file.Path))
	case !file.OK():
		p.line(diag.T("FAIL\t%s\t%s", "FAIL\t%s\t%s", file.Path, counted(len(file.Tests))))
	case len(file.Tests) == 0:
		p.line(diag.T("?   \t%s\t[geen toetsen]", "?   \t%s\t[no tests]", file.Path))
	default:
		p.line(diag.T("ok  \t%s\t%s", "ok  \t%s\t%s", file.Path, counted(len(file.Tests))))
	}
}

func counted(tests int) diag.Text {
	if tests == 1 {
		return diag.T("1 toets", "1 test")
	}
	return diag.T("%d toetsen", "%d tests", tests)
}

func (p *testPrinter) coverage(c *Coverage) {
	p.line(diag.T("Dekking: %d van de %d regels, %d van de %d uitkomsten (%d%%).",
		"Coverage: %d of %d rules, %d of %d outcomes (%d%%).", c.RulesReached, c.Rules, c.OutcomesReached, c.Outcomes, c.Percent()))
	if len(c.Missing) == 0 {
		return
	}
	p.line(diag.T("Geen toets bereikt:", "No test reaches:"))
	for _, missing := range c.Missing {
		outcomes := strings.Join(missing.Outcomes, ", ")
		if missing.Never {
			p.line(diag.T("    %s:%d: %s, geen enkele uitkomst (%s)", "    %s:%d: %s, no outcome at all (%s)",
				missing.Path, missing.Line, string(missing.Rule), outcomes))
			continue
		}
		p.line(diag.Same(fmt.Sprintf("    %s:%d: %s: %s", missing.Path, missing.Line, missing.Rule, outcomes)))
	}
}

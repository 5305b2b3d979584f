package ingest

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/internal/diag"
)

// Summary says in one line how an import compares with its original: "5.062
// woorden, gelijk; weggelaten: 14 paginanummers".
func Summary(report raw.Report) diag.Text {
	summary := diag.T("%s, gelijk", "%s, the same", count(report.Words))
	if n := len(report.Differences) + len(report.Moved); n == 1 {
		summary = diag.T("%s, niet gelijk: op 1 plaats anders", "%s, not the same: different in 1 place", count(report.Words))
	} else if n > 1 {
		summary = diag.T("%s, niet gelijk: op %d plaatsen anders", "%s, not the same: different in %d places", count(report.Words), n)
	}
	var left diag.Text
	for i, c := range report.Left {
		if i > 0 {
			left = diag.T("%s, ", "%s, ", left)
		}
		left = diag.T("%s%s", "%s%s", left, c.Reason.Count(c.N))
	}
	if left.IsZero() {
		return summary
	}
	return diag.T("%s; weggelaten: %s", "%s; left out: %s", summary, left)
}

// count puts a number of words into words.
func count(n int) diag.Text {
	if n == 1 {
		return diag.T("1 woord", "1 word")
	}
	return diag.T("%s woorden", "%s words", diag.Text{NL: grouped(n, "."), EN: grouped(n, ",")})
}

// grouped writes a number with a sign between thousands.
func grouped(n int, sign string) string {
	digits := strconv.Itoa(n)
	var b strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(sign)
		}
		b.WriteRune(digit)
	}
	return b.String()
}

package workspace

import (
	"fmt"
	"path"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// maxRows is how many rows a note names before it only counts them.
const maxRows = 5

// mergeCases joins the findings of many cases: what holds for several rows is
// said once, with the rows it holds for.
func mergeCases(cases []Case, perCase []diag.List) diag.List {
	var merged diag.List
	var rows [][]Case
	index := map[string]int{}
	for i, findings := range perCase {
		for _, finding := range unique(findings) {
			k := key(finding)
			at, known := index[k]
			if !known {
				at = len(merged)
				index[k] = at
				merged.Add(finding)
				rows = append(rows, nil)
			}
			rows[at] = append(rows[at], cases[i])
		}
	}
	for i := range merged {
		merged[i] = noteRows(merged[i], rows[i])
	}
	return merged
}

// noteRows says for which rows a finding holds, unless its place says it or
// there are no rows.
func noteRows(finding diag.Finding, rows []Case) diag.Finding {
	first := rows[0]
	if first.Row == 0 || finding.Place.File == first.Place.File {
		return finding
	}
	file := path.Base(first.Place.File.Name)
	if len(rows) == 1 {
		return finding.WithNote(first.Place, "Het gaat om deze gegevens.", "It is about these data.")
	}
	numbers := make([]string, 0, maxRows)
	for _, row := range rows[:min(maxRows, len(rows))] {
		numbers = append(numbers, fmt.Sprint(row.Row))
	}
	list := strings.Join(numbers, ", ")
	if more := len(rows) - maxRows; more > 0 {
		return finding.WithNote(first.Place, "Bij de rijen %s en %d andere van %s.",
			"In the rows %s and %d others of %s.", list, more, file)
	}
	return finding.WithNote(first.Place, "Bij de rijen %s van %s.", "In the rows %s of %s.", list, file)
}

// Package diag holds what Akte has to say about a text: findings with a place,
// a reason and a cure, in Dutch and in English.
package diag

import (
	"cmp"
	"slices"

	"github.com/akte-lang/akte/internal/source"
)

// Severity is how much a finding weighs.
type Severity uint8

// The severities, lightest first.
const (
	Info    Severity = iota + 1 // info
	Warning                     // waarschuwing
	Error                       // fout
)

// Code names a kind of finding for good: "AK0203" or "avg.datalek_termijn".
type Code string

// Finding is one thing to say about one place.
type Finding struct {
	Code     Code
	Severity Severity
	Place    source.Place
	// Legal is the place as a lawyer names it, "artikel 6 lid 1"; "" where
	// there is none.
	Legal   string
	Message Text
	// Notes are the other places involved, and remarks without a place.
	Notes []Note
	// Why says why it matters; left empty, the description of the code does.
	Why Text
	// Help says what to do.
	Help Text
	// Fixes are edits that mend it; the first is the likeliest.
	Fixes []Fix
	// Stops is set when no document can be made while this stands.
	Stops bool
}

// Note is a remark to a finding, at a place of its own or (zero Place) without.
type Note struct {
	Place source.Place
	Legal string
	Text  Text
}

// Fix is a set of edits that together mend a finding.
type Fix struct {
	Title Text
	// Sure is set when a program may apply the fix unasked (akte check --fix).
	Sure  bool
	Edits []Edit
}

// Edit replaces the text at Place by New.
type Edit struct {
	Place source.Place
	New   string
}

// List is a number of findings.
type List []Finding

// Add appends findings.
func (l *List) Add(findings ...Finding) { *l = append(*l, findings...) }

// Stops reports whether any finding in l keeps a document from being made.
func (l List) Stops() bool {
	return slices.ContainsFunc(l, func(f Finding) bool { return f.Stops })
}

// Count returns how many findings have severity s.
func (l List) Count(s Severity) int {
	n := 0
	for i := range l {
		if l[i].Severity == s {
			n++
		}
	}
	return n
}

// Sort orders l by file, place and code, so that output never depends on the
// order in which stages found things.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(fileName(a.Place), fileName(b.Place)),
			cmp.Compare(a.Place.Start, b.Place.Start),
			cmp.Compare(a.Place.End, b.Place.End),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Message.NL, b.Message.NL),
		)
	})
}

func fileName(p source.Place) string {
	if p.File == nil {
		return ""
	}
	return p.File.Name
}

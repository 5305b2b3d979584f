package diag

import "github.com/akte-lang/akte/internal/source"

// Description declares a kind of finding once: akte explain, the reference
// pages and the tests are made from it.
type Description struct {
	Code     Code
	Severity Severity
	// Stops is set when no document can be made while such a finding stands.
	Stops bool
	// Title says in one line what is wrong.
	Title Text
	// Why says why it matters to whoever signs the text.
	Why Text
	// Cure says how it is mended.
	Cure Text
	// Bad is an Akte source that gives exactly this finding, Good the same
	// source mended, which gives none. Both are whole files unless they start
	// with a txtar file mark ("-- voorbeeld.akte --"). Tests run both.
	Bad, Good string
}

// At returns a finding of this kind. The message is a pair of formats with
// shared arguments, as in [T].
func (d *Description) At(place source.Place, nl, en string, args ...any) Finding {
	return Finding{
		Code:     d.Code,
		Severity: d.Severity,
		Stops:    d.Stops,
		Place:    place,
		Message:  T(nl, en, args...),
		Help:     d.Cure,
	}
}

// WithHelp returns f with another cure.
func (f Finding) WithHelp(nl, en string, args ...any) Finding {
	f.Help = T(nl, en, args...)
	return f
}

// WithNote returns f with one more note at a place.
func (f Finding) WithNote(place source.Place, nl, en string, args ...any) Finding {
	f.Notes = append(f.Notes[:len(f.Notes):len(f.Notes)], Note{Place: place, Text: T(nl, en, args...)})
	return f
}

// WithFix returns f with one more fix: a single edit at a place.
func (f Finding) WithFix(sure bool, title Text, place source.Place, replacement string) Finding {
	fix := Fix{Title: title, Sure: sure, Edits: []Edit{{Place: place, New: replacement}}}
	f.Fixes = append(f.Fixes[:len(f.Fixes):len(f.Fixes)], fix)
	return f
}

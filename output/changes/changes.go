// Package changes puts a comparison into words, in Dutch and in English: what
// changed, where, what it comes to and for whom. The faces of akte diff print
// it, each in a folder below: they choose no words of their own but those of
// their headings.
package changes

import (
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Report is a comparison, put together as people read it.
type Report struct {
	Diff *diff.Diff
	// Old and New name the two versions as they were asked for.
	Old, New string
	// Sections are in the order of the new text: the head of the document first,
	// then by article, the numbers and the findings last.
	Sections []Section
	// Runs are the changes of Numbers joined: "artikelen 7 tot en met 40 zijn
	// hernummerd naar 8 tot en met 41".
	Runs []Run
	// Cited are the parts in which references print other numbers of the same
	// parts, and nothing else has changed.
	Cited []*diff.Change

	meanings map[meaning]string
}

// New puts a comparison together. Old and new name the versions.
func New(d *diff.Diff, old, new string) *Report {
	r := &Report{Diff: d, Old: old, New: new, Sections: sectionsOf(d), Runs: runsOf(d), meanings: meanings(d)}
	for i := range d.Changes {
		if change := &d.Changes[i]; change.Sort == diff.Cited {
			r.Cited = append(r.Cited, change)
		}
	}
	return r
}

// Same reports whether nothing has changed at all.
func (r *Report) Same() bool { return len(r.Diff.Changes) == 0 }

// Classes are the classes of changes in the order in which they are told.
func Classes() []diff.Class {
	return []diff.Class{diff.Substantive, diff.Editorial, diff.Numbering}
}

// Summary says how many changes there are of each class: "2 inhoudelijk, 1
// redactioneel, 7 nummering".
func (r *Report) Summary() diag.Text {
	if r.Same() {
		return diag.T("geen verschillen", "no differences")
	}
	var all diag.Text
	for _, class := range Classes() {
		one := diag.T("%d %s", "%d %s", r.Diff.Count(class), class.Label())
		if all.IsZero() {
			all = one
		} else {
			all = diag.T("%s, %s", "%s, %s", all, one)
		}
	}
	return all
}

// Label returns the word that a change is marked with: its class, or what it is
// when it only follows from another one.
func Label(c *diff.Change) diag.Text {
	switch {
	case c.Sort == diff.Outcome:
		return diag.T("bevinding", "finding")
	case c.Consequence():
		return diag.T("gevolg", "consequence")
	}
	return c.Class.Label()
}

// Outcomes returns how many findings are new and how many are resolved.
func (r *Report) Outcomes() (fresh, resolved int) {
	for i := range r.Diff.Changes {
		change := &r.Diff.Changes[i]
		switch {
		case change.Sort != diff.Outcome:
		case change.New != nil:
			fresh++
		default:
			resolved++
		}
	}
	return fresh, resolved
}

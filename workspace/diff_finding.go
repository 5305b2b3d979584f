package workspace

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/changes"
)

// Unaccepted returns a finding for each of some changes, with what changed in a
// line, at its place in the new text, and the files named as seen from the
// working folder.
func (c *Comparison) Unaccepted(open []*diff.Change) diag.List {
	var findings diag.List
	for _, change := range open {
		findings.Add(c.finding(change))
	}
	return c.New.Show(findings)
}

// finding returns the finding for a change that nobody accepted, in the new text:
// of what is gone, in what it stood in. The old text is in no file that a reviewer
// has open.
func (c *Comparison) finding(change *diff.Change) diag.Finding {
	finding := change.Unaccepted(changes.Message(change))
	if change.New != nil || !change.NewPlace.IsZero() {
		finding.Place = firstLine(finding.Place)
		return finding
	}
	finding.Place, finding.Legal = source.At(0, 0).In(c.New.Sources.Main.Source), ""
	for n := change.Old; n != nil; n = n.Parent {
		if now := n.Other(); now != nil && now.Part != nil {
			finding.Place, finding.Legal = compiler.Opening(now.Part), now.Legal()
			break
		}
	}
	return finding
}

// firstLine returns the first line of a place: it tells where, the change is told
// in words.
func firstLine(place source.Place) source.Place {
	if line, _, more := strings.Cut(place.Text(), "\n"); more {
		place.End = place.Start + int32(len(strings.TrimRight(line, "\r")))
	}
	return place
}

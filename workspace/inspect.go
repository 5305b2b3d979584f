package workspace

import (
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// consistency holds the clauses of a document against each other, in every
// variant of it. A document with syntax errors is left alone: what was lost in
// them would look missing everywhere.
func (d *Draft) consistency() diag.List {
	if d.Program == nil || !d.isDocument() {
		return nil
	}
	return check.Run(d.Program)
}

// consistencyLater begins the checks and returns where their findings will be:
// the document is made meanwhile.
func (d *Draft) consistencyLater() <-chan diag.List {
	done := make(chan diag.List, 1)
	go func() { done <- d.consistency() }()
	return done
}

// settle drops what a negeer silences, puts together what the reports say of
// rules that cannot be judged, and says of every finding where it stands in the
// document: findings has to hold everything that was found.
func (d *Draft) settle(findings diag.List, reports ...*policy.Report) diag.List {
	if d.Program == nil {
		return findings
	}
	silence := d.Program.Silence
	if len(reports) == 0 {
		silence = d.Program.SilenceUnjudged
	}
	settled := policy.Summarise(silence(findings), reports...)
	if len(settled) == 0 {
		return settled
	}
	d.locate(settled)
	return settled
}

// locate says of every finding, and of every place besides, where in the document it
// stands.
func (d *Draft) locate(findings diag.List) {
	var wanted []source.Place
	for i := range findings {
		wanted = append(wanted, findings[i].Place)
		for j := range findings[i].Notes {
			wanted = append(wanted, findings[i].Notes[j].Place)
		}
	}
	places := d.Program.View().PlacesOf(wanted)
	for i := range findings {
		if findings[i].Legal == "" {
			findings[i].Legal = places.At(findings[i].Place)
		}
		for j := range findings[i].Notes {
			if note := &findings[i].Notes[j]; note.Legal == "" && !note.Place.IsZero() {
				note.Legal = places.At(note.Place)
			}
		}
	}
}

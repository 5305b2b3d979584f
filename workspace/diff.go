package workspace

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Comparison is two versions of a document held against each other.
type Comparison struct {
	// Old and New are the two versions.
	Old, New *Draft
	// Diff is how they differ; nil when one of them cannot be read whole.
	*diff.Diff
	// Findings say why the two cannot be compared, with the files named as seen
	// from the working folder.
	Findings diag.List
}

// Compare holds two versions of a document against each other: each a file, a
// file at a revision of git ("v1.2:voorwaarden.akte"), or an existing document
// that is imported for the purpose. The error is a [Fault].
func Compare(old, new string) (*Comparison, error) {
	before, err := OpenVersion(old)
	if err != nil {
		return nil, err
	}
	after, err := OpenVersion(new)
	if err != nil {
		return nil, err
	}
	return CompareDrafts(before, after), nil
}

// CompareDrafts holds two documents that are open against each other, with the
// findings that are new and those that are resolved.
func CompareDrafts(old, new *Draft) *Comparison {
	c := &Comparison{Old: old, New: new}
	c.Findings.Add(old.incomparable()...)
	if new != old {
		c.Findings.Add(new.incomparable()...)
	}
	if len(c.Findings) > 0 {
		return c
	}
	before, after := make(chan diag.List, 1), make(chan diag.List, 1)
	go func() { before <- old.verdict() }()
	go func() { after <- new.verdict() }()
	c.Diff = diff.Programs(old.Program, new.Program)
	c.Judge(<-before, <-after)
	return c
}

// incomparable returns why a document cannot be compared, none when it can.
func (d *Draft) incomparable() diag.List {
	if d.Program == nil {
		var stopping diag.List
		for _, finding := range d.Findings {
			if finding.Stops {
				stopping.Add(finding)
			}
		}
		return d.Show(stopping)
	}
	if !d.isDocument() {
		main := d.Sources.Main.Source
		return d.Show(diag.List{notADocument.At(source.At(0, 0).In(main), "%s is geen document.", "%s is not a document.", d.Path)})
	}
	return nil
}

// verdict returns what checks and policies find in a document with its defaults.
func (d *Draft) verdict() diag.List {
	findings := append(diag.List(nil), d.Findings...)
	findings.Add(d.consistency()...)
	rules, reports := d.rules([]Case{{}}, findings)
	findings.Add(rules...)
	return d.settle(findings, reports...)
}

// RevisionRange takes "v1..v2" apart. An end that is left out is "": the files
// as they stand in their folder. The error is a [Fault].
func RevisionRange(revisions string) (old, new string, err error) {
	old, new, ok := strings.Cut(revisions, "..")
	if !ok || old == "" || strings.HasPrefix(new, ".") {
		return "", "", fault("--rev verwacht twee revisies als v1..v2, of v1.. voor de bestanden van nu, niet %q.",
			"--rev expects two revisions as v1..v2, or v1.. for the files of now, not %q.", revisions)
	}
	return old, new, nil
}

// At names a file at a revision: "v1:voorwaarden.akte"; at "" the file itself.
func At(revision, file string) string {
	if revision == "" {
		return file
	}
	return revision + ":" + file
}

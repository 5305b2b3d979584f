package workspace

import (
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Formatted is a source file with its canonical layout.
type Formatted struct {
	Before, After string
	// Findings are those of parsing. Where one of them is an error, After is
	// Before: a text that is not understood is not touched.
	Findings diag.List
}

// Changed reports whether the layout differs.
func (f Formatted) Changed() bool { return f.Before != f.After }

// Format lays out one source file. Name is for its findings.
func Format(name string, content []byte) Formatted {
	before := string(content)
	file, findings := grammar.Parse(source.New(name, before))
	findings.Sort()
	if findings.Count(diag.Error) > 0 {
		return Formatted{Before: before, After: before, Findings: findings}
	}
	return Formatted{Before: before, After: string(grammar.Format(file)), Findings: findings}
}

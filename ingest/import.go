// Package ingest imports existing documents: a text, a web page, Markdown or a
// file of Word becomes Akte source that prints the same words.
//
// Every import is proved. The source is compiled, printed as text, and held word
// by word against a second reading of the original that shares nothing with the
// first.
package ingest

import (
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/ingest/recognise"
	"github.com/akte-lang/akte/internal/diag"
)

// Options say how a document is imported.
type Options struct {
	// Parameters makes parameters of durations, amounts and percentages, instead
	// of leaving them as typed.
	Parameters bool
}

// Result is an imported document.
type Result struct {
	// Source is the Akte source; empty when the original cannot be read.
	Source []byte
	// Report is how its words compare with those of the original.
	Report raw.Report
	// Findings are about the original, at places in it.
	Findings diag.List
}

// Import makes Akte source of the content of a file called name. It never fails:
// when the file cannot be read at all, a finding that stops says why.
func Import(name string, content []byte, options Options) Result {
	kind := KindOf(name, content)
	o, findings := kind.read(name, content)
	if findings.Stops() {
		return Result{Findings: findings}
	}
	original, _, err := raw.Words(kind.raw, name, content)
	if err != nil {
		findings.Add(unproved.At(wholeOf(o), "De tekst kan niet worden nagelezen: %s.", "The text cannot be read again: %s.", err))
	}
	p := proof{outline: o, original: original, left: o.Left}
	result := p.best(options)
	result.Findings = append(findings, result.Findings...)
	result.Findings.Add(differences(result.Report)...)
	return result
}

// proof holds what an import is held against.
type proof struct {
	outline  *outline.Outline
	original []raw.Word
	left     []outline.Left
}

// best returns the import that recognises most and can be proved. Where nothing
// can, the first stands, with its differences.
func (p *proof) best(options Options) Result {
	attempts := []recognise.Options{{Parameters: options.Parameters}, {Typed: true}, {Typed: true, Flat: true}}
	var first Result
	for i, attempt := range attempts {
		recognised := recognise.Recognise(p.outline, attempt)
		result := Result{Source: grammar.Format(recognised.File), Findings: recognised.Findings}
		words, more := printed(p.outline.Name, result.Source)
		result.Findings.Add(more...)
		result.Report = raw.Compare(p.original, words, p.left, recognised.Computed...)
		if result.Report.Same() && len(more) == 0 {
			if attempt.Flat {
				result.Findings.Add(flattened.At(wholeOf(p.outline),
					"De opbouw van deze tekst is niet te herkennen zonder woorden te veranderen; alles is gewone tekst.",
					"The structure of this text cannot be recognised without changing words; everything is plain text."))
			}
			return result
		}
		if i == 0 {
			first = result
		}
	}
	return first
}

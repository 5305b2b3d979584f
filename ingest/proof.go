package ingest

import (
	"bytes"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/text"
)

// printed compiles a source and returns the words that it prints. Findings tell
// why it prints nothing.
func printed(name string, content []byte) ([]raw.Word, diag.List) {
	file := source.New(name+".akte", string(content))
	tree, findings := grammar.Parse(file)
	if findings.Stops() {
		return nil, stopping(findings)
	}
	program, findings := compiler.Compile(&load.Sources{Main: tree, Files: []*grammar.File{tree}})
	if findings.Stops() {
		return nil, stopping(findings)
	}
	document, findings := program.Evaluate(nil)
	if document == nil {
		return nil, stopping(findings)
	}
	var out bytes.Buffer
	if err := text.Render(&out, document, text.Options{Width: -1}); err != nil {
		return nil, nil // a buffer takes everything
	}
	return raw.Split(source.New(name+".txt", out.String())), nil
}

// stopping returns the findings that kept a document from being made.
func stopping(findings diag.List) diag.List {
	var list diag.List
	for _, finding := range findings {
		if finding.Stops {
			list.Add(finding)
		}
	}
	return list
}

// wholeOf returns the start of an original, for findings about all of it.
func wholeOf(o *outline.Outline) source.Place {
	for i := range o.Blocks {
		if place := o.Blocks[i].Place; !place.IsZero() {
			return source.At(0, 0).In(place.File)
		}
	}
	return source.Place{}
}

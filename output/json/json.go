// Package json writes a document as data for other programs: all its parts
// with their kinds, numbers, anchors and places in the source.
//
// The form is published as a JSON Schema in schema.json, which is exact: it
// allows nothing that is not written. New fields and kinds may be added;
// whatever else changes makes a new [Version].
package json

import (
	_ "embed" // for the schema
	"encoding/json"
	"io"

	"github.com/akte-lang/akte/compiler/document"
)

// Version is the version of the form.
const Version = 1

// Options say what the data holds.
type Options struct {
	// Explanations includes the toelichtingen, which are no part of the
	// agreement.
	Explanations bool
}

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of what Render writes.
func Schema() []byte { return append([]byte(nil), schema...) }

// Render writes d to w as JSON, indented, with its keys always in one order.
// The error is that of w.
func Render(w io.Writer, d *document.Document, options Options) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(newBuilder(options).root(d))
}

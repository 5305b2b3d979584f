// Package output has the formats in which a finished document can be written.
// A format is one folder and one line in [Formats].
package output

import (
	"io"
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/html"
	"github.com/akte-lang/akte/output/json"
	"github.com/akte-lang/akte/output/markdown"
	"github.com/akte-lang/akte/output/text"
)

// Options say what is shown. A format takes from them what it knows.
type Options struct {
	// Explanations shows the toelichtingen, which are no part of the agreement.
	Explanations bool
	// Deviations lists the departures from model clauses after the document,
	// for whoever approves it.
	Deviations bool
	// Width is the line length of plain text in columns: 0 for the default, a
	// negative width leaves paragraphs on one line.
	Width int
	// PlainReferences prints references and citations of the law in Markdown
	// as words, without links and anchors.
	PlainReferences bool
}

// Format is one way to write a document.
type Format struct {
	Name      string // as on the command line: "markdown"
	Extension string // of a file, with its dot: ".md"
	MediaType string // "text/markdown; charset=utf-8"
	// Render writes a document. The error is that of the writer.
	Render func(io.Writer, *document.Document, Options) error
}

// Formats returns all formats.
func Formats() []Format {
	return []Format{
		{
			Name: "text", Extension: ".txt", MediaType: "text/plain; charset=utf-8",
			Render: func(w io.Writer, d *document.Document, o Options) error {
				return text.Render(w, d, text.Options{
					Explanations: o.Explanations, Deviations: o.Deviations, Width: o.Width,
				})
			},
		},
		{
			Name: "markdown", Extension: ".md", MediaType: "text/markdown; charset=utf-8",
			Render: func(w io.Writer, d *document.Document, o Options) error {
				return markdown.Render(w, d, markdown.Options{
					Explanations: o.Explanations, Deviations: o.Deviations, PlainReferences: o.PlainReferences,
				})
			},
		},
		{
			Name: "html", Extension: ".html", MediaType: "text/html; charset=utf-8",
			Render: func(w io.Writer, d *document.Document, o Options) error {
				return html.Render(w, d, html.Options{Explanations: o.Explanations, Deviations: o.Deviations})
			},
		},
		{
			Name: "json", Extension: ".json", MediaType: "application/json",
			Render: func(w io.Writer, d *document.Document, o Options) error {
				return json.Render(w, d, json.Options{Explanations: o.Explanations})
			},
		},
	}
}

// ByName returns the format with a name, in either case.
func ByName(name string) (Format, bool) {
	return find(func(f Format) bool { return strings.EqualFold(f.Name, name) })
}

// ByExtension returns the format for files with an extension (".md"), in either
// case.
func ByExtension(extension string) (Format, bool) {
	return find(func(f Format) bool { return strings.EqualFold(f.Extension, extension) })
}

func find(is func(Format) bool) (Format, bool) {
	for _, format := range Formats() {
		if is(format) {
			return format, true
		}
	}
	return Format{}, false
}

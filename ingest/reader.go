package ingest

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/html"
	"github.com/akte-lang/akte/ingest/markdown"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/ingest/text"
	"github.com/akte-lang/akte/internal/diag"
)

// Kind is one kind of file that can be imported.
type Kind struct {
	Name       diag.Text
	Extensions []string // with their dot, in small letters
	// Starts is what the content of such a file starts with, if that is telling.
	Starts []string

	raw  raw.Kind
	read func(name string, content []byte) (*outline.Outline, diag.List)
}

// Kinds returns the kinds of files that can be imported. What is none of the
// others is plain text, the last.
func Kinds() []Kind {
	return []Kind{
		{
			Name: diag.T("Word-document", "Word document"), Extensions: []string{".docx", ".docm", ".dotx"},
			Starts: []string{"PK\x03\x04"}, raw: raw.DOCX, read: docx.Read,
		},
		{
			Name: diag.T("webpagina", "web page"), Extensions: []string{".html", ".htm", ".xhtml"},
			Starts: []string{"<!doctype", "<html"}, raw: raw.HTML,
			read: func(name string, content []byte) (*outline.Outline, diag.List) {
				file, findings := encoding.DecodeHTML(name, content)
				o, more := html.Read(file)
				return o, append(findings, more...)
			},
		},
		{
			Name: diag.Same("Markdown"), Extensions: []string{".md", ".markdown", ".mdown", ".mkd"}, raw: raw.Markdown,
			read: func(name string, content []byte) (*outline.Outline, diag.List) {
				file, findings := encoding.Decode(name, content)
				o, more := markdown.Read(file)
				return o, append(findings, more...)
			},
		},
		{
			Name: diag.T("tekst", "text"), Extensions: []string{".txt", ".text"}, raw: raw.Text,
			read: func(name string, content []byte) (*outline.Outline, diag.List) {
				file, findings := encoding.Decode(name, content)
				o, more := text.Read(file)
				return o, append(findings, more...)
			},
		},
	}
}

// KindOf returns the kind of a file: by its extension, and of one without an
// extension that is known by its content.
func KindOf(name string, content []byte) Kind {
	kinds := Kinds()
	extension := strings.ToLower(path.Ext(name))
	for _, kind := range kinds {
		if slices.Contains(kind.Extensions, extension) {
			return kind
		}
	}
	head := bytes.ToLower(bytes.TrimLeft(content[:min(len(content), 512)], " \t\r\n\ufeff"))
	for _, kind := range kinds {
		for _, start := range kind.Starts {
			if bytes.HasPrefix(head, bytes.ToLower([]byte(start))) {
				return kind
			}
		}
	}
	return kinds[len(kinds)-1]
}

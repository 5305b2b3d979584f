package ingest

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/html"
	"github.com/akte-lang/akte/ingest/markdown"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/ingest/text"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
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
			// The last two are older than .docx; the reader says what to do with them.
			Starts: []string{"PK\x03\x04", "\xd0\xcf\x11\xe0", "{\\rtf"}, raw: raw.DOCX, read: docx.Read,
		},
		{
			Name: diag.T("webpagina", "web page"), Extensions: []string{".html", ".htm", ".xhtml"},
			Starts: []string{"<!doctype", "<html"}, raw: raw.HTML, read: decoded(encoding.DecodeHTML, html.Read),
		},
		{
			Name: diag.Same("Markdown"), Extensions: []string{".md", ".markdown", ".mdown", ".mkd"},
			raw: raw.Markdown, read: decoded(encoding.Decode, markdown.Read),
		},
		{
			Name: diag.T("tekst", "text"), Extensions: []string{".txt", ".text"},
			raw: raw.Text, read: decoded(encoding.Decode, text.Read),
		},
	}
}

// decoded returns a reader of bytes from one of text. What is no text is not
// read.
func decoded(
	decode func(name string, content []byte) (*source.File, diag.List), read func(*source.File) (*outline.Outline, diag.List),
) func(name string, content []byte) (*outline.Outline, diag.List) {
	return func(name string, content []byte) (*outline.Outline, diag.List) {
		file, findings := decode(name, content)
		if findings.Stops() {
			return &outline.Outline{Name: name}, findings
		}
		o, more := read(file)
		return o, append(findings, more...)
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
	head := bytes.TrimLeft(content[:min(len(content), headLength)], " \t\r\n\ufeff")
	for _, kind := range kinds {
		for _, start := range kind.Starts {
			if len(head) >= len(start) && (string(head[:len(start)]) == start || isASCII(start) && strings.EqualFold(string(head[:len(start)]), start)) {
				return kind
			}
		}
	}
	return kinds[len(kinds)-1]
}

// headLength is how much of a file is looked at for what it starts with.
const headLength = 512

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
}

// Package raw reads an existing text a second time, as simply as can be: only the
// words, in the order of the file. What was imported is held against it, word by
// word. It shares nothing with the readers that make an outline but the decoding
// of bytes, and knows nothing of articles, lists or headings.
//
// A word is what stands between white space, numbers and marks included, in
// Unicode's composed form and without signs that have no width.
package raw

import (
	"fmt"
	"path"
	"strings"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// Kind is the format of a file.
type Kind uint8

// The formats.
const (
	Text Kind = iota + 1
	Markdown
	HTML
	DOCX
)

// KindOf returns the format that a file name tells, Text where it tells none.
func KindOf(name string) Kind {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown", ".mdown", ".mkd":
		return Markdown
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".docx":
		return DOCX
	default:
		return Text
	}
}

// Word is one word of a text.
type Word struct {
	Text string
	// Place is where it stands; of DOCX in the text of its words, a line a
	// paragraph.
	Place source.Place
	// Bullet is set for a sign of Markdown that begins an item: *, + and - all
	// stand for the same.
	Bullet bool
	// Note is set for a word of a footnote: a note may stand elsewhere in another
	// text, at its reference or at the end.
	Note bool
	// first is set for the first word on its line.
	first bool
}

// Words returns the words of a file, and what was left out of them for what it
// is, whatever any other reader thinks of it: comments, scripts, deletions,
// headers. A reader tells the same things, with more: who shows what was left out
// shows the one or the other. The error says why the file cannot be read.
func Words(kind Kind, name string, content []byte) ([]Word, []outline.Left, error) {
	switch kind {
	case DOCX:
		return docx(name, content)
	case HTML:
		file, findings := encoding.DecodeHTML(name, content)
		if findings.Stops() {
			return nil, nil, unreadable(name)
		}
		words, left := page(file)
		return words, left, nil
	case Markdown:
		file, findings := encoding.Decode(name, content)
		if findings.Stops() {
			return nil, nil, unreadable(name)
		}
		words, left := markdown(file)
		return words, left, nil
	default:
		file, findings := encoding.Decode(name, content)
		if findings.Stops() {
			return nil, nil, unreadable(name)
		}
		return Split(file), nil, nil
	}
}

func unreadable(name string) error { return fmt.Errorf("%s is no text", path.Base(name)) }

// Split returns the words of plain text.
func Split(file *source.File) []Word {
	c := collector{file: file}
	c.text(file.Text, 0)
	return c.end()
}

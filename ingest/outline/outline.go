// Package outline is what every reader makes of an existing text: its blocks in
// order, with what the original itself tells about each, and nothing guessed.
// What a block means, a numbered article or the second lid of one, is for
// package recognise to say.
//
// Invariant: every word of the original stands in exactly one run, in a mark or
// in a Left; nothing is lost on the way.
package outline

import (
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// Outline is one existing text.
type Outline struct {
	// Name is the path of the original.
	Name string
	// Properties is what the file itself tells: its title, author or dates
	// (docProps/core.xml, <title>, front matter). None of it is running text.
	Properties []Property
	Blocks     []Block
	// Left is what was left out, in order of the original.
	Left []Left
}

// Property is one thing that a file tells about itself.
type Property struct{ Name, Value string }

// Kind is what sort of block it is, as the format tells.
type Kind uint8

// The kinds of blocks.
const (
	// Paragraph is running text; in plain text every block is one.
	Paragraph Kind = iota + 1
	// Heading is what the format marks as a heading: #, <h2>, Heading 1.
	Heading
	// Item is what the format marks as an item of a list.
	Item
	// Table is a table.
	Table
	// Note is a footnote or an endnote; its Mark is what the text refers to it
	// by.
	Note
	// Break is a rule or a page break that the author set. It holds no text.
	Break
)

// Block is one block of a text.
type Block struct {
	Kind Kind
	// Level counts from 1: of a heading its level, of an item its depth, of a
	// numbered paragraph of Word the level of its numbering. 0: the format tells
	// none.
	Level int
	// Mark is what the format sets before the text: "4.", "a)", "•", "-",
	// "Artikel 4". It is no part of Runs. A mark that somebody typed in a format
	// that knows no marks (plain text) stays in Runs.
	Mark string
	// Computed is set when Mark stands nowhere in the file: Word or a browser
	// counts it.
	Computed bool
	// List tells the list that a mark belongs to; blocks of one list share it. 0:
	// none.
	List int
	// Style is the name that the original gives its look: the paragraph style of
	// Word, the class of HTML.
	Style string
	Runs  []Run
	// Rows are the rows of a table.
	Rows [][]Cell
	// Head is set when the first row of a table is marked as its head.
	Head bool
	// Indent is how far it stands in, in columns of plain text.
	Indent int
	// Gap is set when the original leaves an empty line before it.
	Gap bool
	// Centered is set when the original centres it.
	Centered bool
	// Place is where it stands in the original: of DOCX in the text of the
	// document part.
	Place source.Place
}

// Cell is one cell of a table.
type Cell struct {
	Blocks []Block
	// Span is how many columns it takes, at least 1.
	Span int
}

// Run is a stretch of text in one look.
type Run struct {
	Text         string
	Bold, Italic bool
	// Break is set for a line break that the author made inside a paragraph; Text
	// is then empty.
	Break bool
}

// Reason is why something was left out.
type Reason uint8

// The reasons to leave something out, in the order in which they are told.
const (
	PageNumber    Reason = iota + 1 // a number of a page between two pages
	RunningHead                     // a header or footer that returns on every page
	Hyphen                          // a hyphen that broke a word at the end of a line
	SoftHyphen                      // a soft hyphen
	Comment                         // a comment or a remark in the margin
	Deletion                        // a tracked deletion
	Contents                        // a table of contents
	Picture                         // a picture, or the words that stand for it
	Script                          // a script or style sheet
	Hidden                          // hidden text
	LinkTarget                      // an address behind a link
	FieldCode                       // the code of a field of Word
	Markup                          // signs that only mark up: **, #, |---|
	FrontMatter                     // lines about the file before its text
	Invisible                       // signs without a width: zero-width space, byte-order mark
	OtherDocument                   // an older or a machine's twin of the same text
	Navigation                      // a menu of a web page
	Surroundings                    // a part of a web site around the text: its head, its foot, a column beside it
	FormField                       // a field or a button to use on a web page, with the words in it
)

// Left is one thing that was left out.
type Left struct {
	Reason Reason
	// Text is what was left out, as it stands in the original.
	Text  string
	Place source.Place
}

// Plain returns the text of the runs; a line break becomes a newline.
func Plain(runs []Run) string {
	if len(runs) == 1 && !runs[0].Break {
		return runs[0].Text
	}
	var b strings.Builder
	for _, run := range runs {
		if run.Break {
			b.WriteByte('\n')
			continue
		}
		b.WriteString(run.Text)
	}
	return b.String()
}

// Text returns the text of a block without its mark.
func (b *Block) Text() string { return Plain(b.Runs) }

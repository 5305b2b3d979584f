// Package grammar reads and writes the Akte language: source text to a tree
// ([Parse]) and a tree to its canonical text ([Format]).
//
// A file is a flat list of statements, as a contract is a flat list of
// articles; what stands under what is for the compiler to say. Statements do
// not know each other and are parsed independently.
//
// Invariants: parsing never fails and never panics, whatever the input; the
// tree is not changed after parsing; a tree that came without findings prints
// to a text that parses to an equal tree.
package grammar

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// File is one parsed source file.
type File struct {
	Source     *source.File
	Statements []Statement
	// Comments are those outside prose, in order of place.
	Comments []Comment
}

// Comment is a comment outside prose.
type Comment struct {
	source.Span
	Text string // with its slashes, without the line end
	// OwnLine is set when nothing but white space precedes it on its line.
	OwnLine bool
}

// Statement is one statement of the language. Types switch on it; the
// statement kinds are listed in statements.go.
type Statement interface {
	// Span runs from the keyword to the last byte of the statement.
	Span() source.Span
	// Keyword is the word that opens it.
	Keyword() string
}

// node is the place of a statement: what participle fills in. EndPos is the
// offset after the last token.
type node struct {
	Pos    lexer.Position
	EndPos lexer.Position
}

// Span implements [Statement].
func (n *node) Span() source.Span { return source.At(n.Pos.Offset, n.EndPos.Offset) }

// Name is an identifier, dotted or plain: datalekken.melden.
type Name struct {
	source.Span
	Text string
}

// String is a quoted string.
type String struct {
	source.Span
	Value string // without quotes and escapes
}

// Type is a type as written.
type Type struct {
	source.Span
	Name    string   // duur, bedrag, keuze, …
	Choices []Name   // of keuze and keuzes
	Elem    *Type    // of lijst van T
	Columns []Column // of tabel(naam T, …)
}

// Column is one column of a table type.
type Column struct {
	Name Name
	Type *Type
}

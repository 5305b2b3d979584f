// Package document is the finished document: one variant of an agreement, with
// its values filled in, its parts numbered and its references printed. It is
// pure data; renderers read it and add nothing but form.
//
// Invariants: nothing in it is unresolved; every node knows the place in the
// source it came from; the words of all nodes together, in order, are the words
// of the agreement.
package document

import "github.com/akte-lang/akte/internal/source"

// Document is a finished document.
type Document struct {
	Title string
	Meta  Meta
	Body  []Block // the annexes last
}

// Meta is what a document says about itself. Dates are ISO 8601 (2026-11-20).
type Meta struct {
	Kinds      []string // soort
	Version    string   // versie, "" when not given
	Date       string   // datum of entry into force, "" when not given
	LawDate    string   // peildatum, "" when not given
	Parties    []Party
	Parameters []Parameter // all that were set or have a default, in order of declaration
	Deviations []Deviation // from the model clauses
}

// Party is a party as data.
type Party struct {
	Name   string // its name in the source
	Title  string
	Roles  []string
	Fields []Field // naam, adres, … as printed, in order of the source
}

// Field is one named value of a party, as printed.
type Field struct {
	Name, Value string
}

// Parameter is a parameter with the value that this document was made with.
type Parameter struct {
	Name     string
	Type     string // as written in the language: duur, keuze(a, b)
	Value    string // as printed in the notation of the document
	Question string // vraag, "" when not given
	FromData bool   // the value was given and is not the default
}

// Deviation is one way in which an article departs from the model clause that
// it follows.
type Deviation struct {
	Clause string // standaard.geheimhouding
	Kind   string // vervangen, geschrapt, toegevoegd, waarde
	Part   string // label of the part or name of the parameter
	Target string // ID of the article
	Place  source.Place
}

// Block is a part of the document. Renderers switch on it through [Visitor].
type Block interface {
	Where() source.Place
	Accept(Visitor)
}

// Node is what every part has: where it came from.
type Node struct {
	Place source.Place
}

// Where implements [Block] and [Inline].
func (n Node) Where() source.Place { return n.Place }

// Anchor is a name for a part that stays the same under renumbering when the
// part has a label; it is unique in the document. "" for parts that nothing
// can refer to.
type Anchor string

// Chapter is a hoofdstuk with its articles.
type Chapter struct {
	Node
	Anchor Anchor
	Mark   string // "Hoofdstuk 1", "I."
	Title  string
	Blocks []Block
}

// Article is an artikel.
type Article struct {
	Node
	Anchor Anchor
	Mark   string // as printed before the title: "Artikel 1:"
	Cite   string // as others name it: "artikel 1"
	Title  string // "" when it has none
	Blocks []Block
}

// Clause is a lid.
type Clause struct {
	Node
	Anchor Anchor
	Mark   string // "1.1", "1."
	Cite   string // "artikel 1 lid 1"
	Blocks []Block
}

// Section is an unnumbered tekst.
type Section struct {
	Node
	Anchor Anchor // "" without a label
	Blocks []Block
}

// Heading is an unnumbered heading: kop, or inside an article a tussenkop.
type Heading struct {
	Node
	Inner bool // a tussenkop
	Text  string
}

// Definition is a begrip. Its name and the names beside it are printed,
// separated by commas, before its blocks.
type Definition struct {
	Node
	Anchor Anchor
	Name   string
	Also   []string
	Blocks []Block
}

// Parties is the list of the parties: an introduction, an entry a party, a
// close.
type Parties struct {
	Node
	Intro   string // "" when there is none
	Entries []*PartyEntry
	Blocks  []Block // the close
}

// PartyEntry introduces one party. The title is printed with a colon after it.
type PartyEntry struct {
	Node
	Anchor Anchor
	Mark   string // "1."
	Title  string
	Blocks []Block
}

// Annex is a bijlage. Annexes stand flat, an annex of an annex after it.
type Annex struct {
	Node
	Anchor Anchor
	Mark   string // "Bijlage A:"
	Cite   string // "Bijlage A"
	Title  string
	Depth  int // 1, or 2 and more for an annex of an annex
	Blocks []Block
}

// Signature is a signature block.
type Signature struct {
	Node
	Signatories []Signatory
}

// Signatory signs for one party. Empty fields are lines to fill in.
type Signatory struct {
	Title          string // Verwerker
	Name           string // Voorbeeld B.V.
	Representative string // vertegenwoordigd
}

// Explanation is a toelichting. It is not part of the agreement: renderers
// leave it out unless they are asked for it.
type Explanation struct {
	Node
	Blocks []Block
}

// Paragraph is a paragraph of running text.
type Paragraph struct {
	Node
	Inlines []Inline
}

// List is a list; an item holds its sublists among its blocks.
type List struct {
	Node
	Numbered bool
	Items    []*Item
}

// Item is an item (onderdeel) of a list.
type Item struct {
	Node
	Anchor Anchor // "" for an item without a label
	Mark   string // "a.", "1°", "-", "•"
	Cite   string // "artikel 1 lid 1 onder a"; "" for an item without a number
	Blocks []Block
}

// Table is a table. Rows have as many cells as the head.
type Table struct {
	Node
	Head []Cell
	Rows [][]Cell
}

// Cell is one cell of a table.
type Cell []Inline

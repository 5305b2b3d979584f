package grammar

import "github.com/akte-lang/akte/internal/source"

// Prose is what stands between { and }.
type Prose struct {
	source.Span // with its braces
	Blocks      []Block
}

// Block is a block of prose.
type Block interface {
	Place() source.Span
	isBlock()
}

// Paragraph is a paragraph, up to a blank line or a list.
type Paragraph struct {
	source.Span
	Inlines []Inline
}

// Item is one item of a list. Items stand flat, one after another, with their
// depth; the lid numbers them.
type Item struct {
	source.Span
	Depth    int  // 1 to 3
	Numbered bool // "- ", else a bullet "* "
	Label    *Name
	Inlines  []Inline
}

// Table is a table of lines | a | b |. The first row is its head.
type Table struct {
	source.Span
	Rows []*Row
}

// Row is one row of a table.
type Row struct {
	source.Span
	Cells [][]Inline
}

// ValueTable is {tabel naam}: the rows of a value of type tabel.
type ValueTable struct {
	source.Span
	Value Expr
}

// BlockChoice is a choice around blocks: {als x}, {anders}, {einde}, each
// alone on its line.
type BlockChoice struct {
	source.Span
	Branches []*BlockBranch
}

// BlockBranch is one branch. Condition is nil for {anders}.
type BlockBranch struct {
	source.Span
	Condition Expr
	Blocks    []Block
}

// BlockRepeat is a repetition around blocks: {voor elke s in lijst} … {einde}.
type BlockRepeat struct {
	source.Span
	Variable Name
	List     Expr
	Blocks   []Block
}

// CommentLine is a line of comment in prose; among blocks where it stands
// alone, among inlines where a paragraph goes on around it.
type CommentLine struct {
	source.Span
	Text string // with its slashes
}

// Inline is a part of a paragraph, an item or a cell.
type Inline interface {
	Place() source.Span
	isInline()
}

// Words is running text. A "\n" in it is where the author broke the line.
type Words struct {
	source.Span
	Text string // without escapes; indentation after a line break is dropped
}

// Interpolation prints a value: {meldtermijn}, {plafond, "EUR 1.000,00"}.
type Interpolation struct {
	source.Span
	Value    Expr
	Notation *String
}

// Emphasis is *cursief* or **vet**.
type Emphasis struct {
	source.Span
	Strong  bool
	Inlines []Inline
}

// InlineChoice is a choice within one paragraph, item or cell.
type InlineChoice struct {
	source.Span
	Branches []*InlineBranch
}

// InlineBranch is one branch. Condition is nil for {anders}.
type InlineBranch struct {
	source.Span
	Condition Expr
	Inlines   []Inline
}

// InlineRepeat is a repetition within one paragraph, item or cell.
type InlineRepeat struct {
	source.Span
	Variable Name
	List     Expr
	Inlines  []Inline
}

// Join is the word between two targets of a reference.
type Join string

// The joins.
const (
	Comma   Join = ","
	And     Join = "en"
	Or      Join = "of"
	Through Join = "tot en met"
)

// Reference is a reference to a labelled part: [datalekken.melden],
// [a en b], [a tot en met c], [a.doeleinden, "artikel 1.1"].
type Reference struct {
	source.Span
	Targets []Name
	Joins   []Join  // one less than Targets
	Style   *String // a style by example, or nil
}

// LawReference is a reference to the law: [AVG 28 lid 3 onder h],
// [BW 6:236 onder j], [AVG 12 tot en met 22].
type LawReference struct {
	source.Span
	Law     Name // name or alias as typed; may hold spaces
	Targets []Pinpoint
	Joins   []Join // one less than Targets
	Style   *String
}

// Pinpoint is a place in a law. Empty parts are not named.
type Pinpoint struct {
	source.Span
	Book    string // "6" of 6:236; Boek
	Article string // "236", "7.4a", "230m"
	Lid     string // "3"
	Onder   string // "h"; deeper "a 1°"
}

// Placeholder is something between brackets that is no reference: [●],
// [naam invullen].
type Placeholder struct {
	source.Span
	Text string // without brackets
}

// Place implements [Block].
func (b *Paragraph) Place() source.Span   { return b.Span }
func (b *Item) Place() source.Span        { return b.Span }
func (b *Table) Place() source.Span       { return b.Span }
func (b *ValueTable) Place() source.Span  { return b.Span }
func (b *BlockChoice) Place() source.Span { return b.Span }
func (b *BlockRepeat) Place() source.Span { return b.Span }
func (b *CommentLine) Place() source.Span { return b.Span }

func (*Paragraph) isBlock()   {}
func (*Item) isBlock()        {}
func (*Table) isBlock()       {}
func (*ValueTable) isBlock()  {}
func (*BlockChoice) isBlock() {}
func (*BlockRepeat) isBlock() {}
func (*CommentLine) isBlock() {}

// Place implements [Inline].
func (i *Words) Place() source.Span         { return i.Span }
func (i *Interpolation) Place() source.Span { return i.Span }
func (i *Emphasis) Place() source.Span      { return i.Span }
func (i *InlineChoice) Place() source.Span  { return i.Span }
func (i *InlineRepeat) Place() source.Span  { return i.Span }
func (i *Reference) Place() source.Span     { return i.Span }
func (i *LawReference) Place() source.Span  { return i.Span }
func (i *Placeholder) Place() source.Span   { return i.Span }

func (*Words) isInline()         {}
func (*Interpolation) isInline() {}
func (*Emphasis) isInline()      {}
func (*InlineChoice) isInline()  {}
func (*InlineRepeat) isInline()  {}
func (*Reference) isInline()     {}
func (*LawReference) isInline()  {}
func (*Placeholder) isInline()   {}
func (*CommentLine) isInline()   {}

package document

// Visitor has one method a kind of block, so that a new kind does not build
// until every renderer knows it.
type Visitor interface {
	Chapter(*Chapter)
	Article(*Article)
	Clause(*Clause)
	Section(*Section)
	Heading(*Heading)
	Definition(*Definition)
	Parties(*Parties)
	Annex(*Annex)
	Signature(*Signature)
	Explanation(*Explanation)
	Paragraph(*Paragraph)
	List(*List)
	Table(*Table)
}

// InlineVisitor has one method a kind of inline.
type InlineVisitor interface {
	Words(*Words)
	Value(*Value)
	Reference(*Reference)
	Law(*Law)
	TermUse(*TermUse)
	Emphasis(*Emphasis)
}

// Accept implements [Block].
func (b *Chapter) Accept(v Visitor)     { v.Chapter(b) }
func (b *Article) Accept(v Visitor)     { v.Article(b) }
func (b *Clause) Accept(v Visitor)      { v.Clause(b) }
func (b *Section) Accept(v Visitor)     { v.Section(b) }
func (b *Heading) Accept(v Visitor)     { v.Heading(b) }
func (b *Definition) Accept(v Visitor)  { v.Definition(b) }
func (b *Parties) Accept(v Visitor)     { v.Parties(b) }
func (b *Annex) Accept(v Visitor)       { v.Annex(b) }
func (b *Signature) Accept(v Visitor)   { v.Signature(b) }
func (b *Explanation) Accept(v Visitor) { v.Explanation(b) }
func (b *Paragraph) Accept(v Visitor)   { v.Paragraph(b) }
func (b *List) Accept(v Visitor)        { v.List(b) }
func (b *Table) Accept(v Visitor)       { v.Table(b) }

// AcceptInline implements [Inline].
func (i *Words) AcceptInline(v InlineVisitor)     { v.Words(i) }
func (i *Value) AcceptInline(v InlineVisitor)     { v.Value(i) }
func (i *Reference) AcceptInline(v InlineVisitor) { v.Reference(i) }
func (i *Law) AcceptInline(v InlineVisitor)       { v.Law(i) }
func (i *TermUse) AcceptInline(v InlineVisitor)   { v.TermUse(i) }
func (i *Emphasis) AcceptInline(v InlineVisitor)  { v.Emphasis(i) }

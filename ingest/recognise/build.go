package recognise

import (
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// builder writes statements, one unit after another, and counts along as the
// compiler will: a statement is chosen only when it prints the very mark of the
// original.
type builder struct {
	options    Options
	statements []grammar.Statement
	parties    []*grammar.Party
	findings   diag.List
	odd        int // numbers that do not count on
	scheme     scheme
	counts     counts
	spot       refer.Spot // where the builder is, in printed numbers
	plain      bool       // the format of the original tells no headings

	inArticle bool
	article   *unit
	open      *passage // the prose that paragraphs and items may go on with
	theme     string   // the last heading without a number
	here      *part    // the article that the builder is in
	lid       *part    // the lid
	parts     []*part  // everything that may be referred to
	waiting   []*waiting
	annexes   []*annexed // as far as they have been opened
	planned   []*annexed

	body       scheme // of the document without its annexes
	topAnnexes int    // annexes that belong to no other
	labels     *names // of articles, chapters and annexes
	values     *names // of parties and parameters
	parameters []*grammar.Parameter
	quantities map[parameterKey]string // names of parameters
}

// counts are the numbers given out so far.
type counts struct {
	chapter, article, clause int
	items                    [numbering.MaxDepth]int
	numbers                  []string // of the items that the last one stands in, with itself
	depths                   []int    // their depths
}

// passage is prose under construction.
type passage struct {
	prose *grammar.Prose
	owner *unit // the unit that it starts with
	lid   bool
	spot  refer.Spot
}

// part is a part that a reference may mean.
type part struct {
	spot    refer.Spot
	label   **grammar.Name
	title   string // the words to make a label of
	around  *part  // the article of a lid, the lid or article of an item
	annexes *annexed
	names   *names // of the leden or items in it
}

// waiting is running text that waits until every number is known.
type waiting struct {
	runs    []outline.Run
	into    *[]grammar.Inline
	spot    refer.Spot
	room    *annexed
	cell    bool
	item    bool
	indent  int
	starts  int // columns that a mark takes on the first line
	place   source.Place
	heading string // title of the article that it stands in
}

// section builds one section.
func (b *builder) section(units []*unit) {
	for i := 0; i < len(units); i++ {
		u := units[i]
		switch u.role {
		case chapterRole:
			b.chapter(u)
		case articleRole:
			b.openArticle(u)
		case clauseRole:
			b.clause(u)
		case itemRole:
			b.item(u)
		case headingRole:
			b.heading(u, units[i+1:])
		case termRole:
			i += b.term(u, units[i+1:])
		case partyRole:
			i += b.partyList(units[i:]) - 1
		case tableRole:
			b.table(u)
		case termTableRole:
			b.termTable(u)
		case titleRole, annexRole:
		default:
			b.text(u)
		}
	}
}

func (b *builder) add(s grammar.Statement) { b.statements = append(b.statements, s) }

// close ends the prose at hand: what comes next opens its own.
func (b *builder) close() { b.open = nil }

// text writes a paragraph without a number.
func (b *builder) text(u *unit) {
	u.unmark()
	if u.text == "" {
		return
	}
	if b.open != nil && !b.belongs(u) {
		b.close()
	}
	b.paragraph(u)
}

// paragraph adds a paragraph to the prose at hand, or opens new.
func (b *builder) paragraph(u *unit) {
	if b.open != nil && len(b.open.prose.Blocks) > 0 && looksLikeStatement(u.text) {
		b.close()
	}
	b.openText(u)
	b.counts.numbers, b.counts.depths = nil, nil // a paragraph ends the list, though items count on
	block := &grammar.Paragraph{}
	b.open.prose.Blocks = append(b.open.prose.Blocks, block)
	b.later(u, &block.Inlines, 0)
}

// openText opens a tekst when no prose is open.
func (b *builder) openText(u *unit) {
	if b.open != nil {
		return
	}
	statement := &grammar.Text{Prose: &grammar.Prose{}}
	b.resetItems()
	b.spot.Items = nil
	if b.inArticle {
		b.spot.Kind, b.spot.Clause, b.spot.ClauseNumber = refer.ArticleSpot, 0, ""
	}
	b.add(statement)
	b.open = &passage{prose: statement.Prose, owner: u, spot: b.spot}
}

// later notes running text to be written when every number is known.
func (b *builder) later(u *unit, into *[]grammar.Inline, starts int) {
	w := &waiting{runs: u.runs, into: into, spot: b.spot, item: starts > 0, indent: 4, starts: starts, place: u.place}
	if b.inArticle {
		w.indent, w.heading = 8, b.article.text
	}
	if len(b.annexes) > 0 {
		w.room = b.annexes[len(b.annexes)-1]
	}
	b.waiting = append(b.waiting, w)
}

// belongs reports whether a paragraph goes on with the prose at hand: the text
// behind a list, or the second paragraph of a lid.
func (b *builder) belongs(u *unit) bool {
	blocks := b.open.prose.Blocks
	switch {
	case len(blocks) == 0 || u.goesOn:
		return true
	case isClosing(u.text):
		return false
	}
	_, afterParagraph := blocks[len(blocks)-1].(*grammar.Paragraph)
	owner := b.open.owner
	switch {
	case b.open.lid && !afterParagraph:
		return !b.plain || u.indent > 0 || owner.indent == 0
	case b.open.lid:
		return u.kind == outline.Item || u.indent > owner.indent
	}
	return !afterParagraph && !startsUpper(u.text)
}

// heading writes a heading without a number.
func (b *builder) heading(u *unit, rest []*unit) {
	u.unmark()
	b.close()
	title := grammar.String{Value: flat(u.text)}
	b.theme = title.Value
	if b.inArticle && b.isInner(u, rest) {
		b.add(&grammar.Subheading{Title: title})
		return
	}
	b.leaveArticle()
	b.add(&grammar.Heading{Title: title})
}

// leaveArticle ends the article at hand, as a kop does.
func (b *builder) leaveArticle() {
	b.inArticle = false
	home := *b.spot.Home
	home.Article, home.ArticleCite = "", ""
	b.spot = refer.Spot{Home: &home}
}

// isInner reports whether a heading stands inside the article at hand: it is a
// smaller heading than that of the article, or leden count on below it.
func (b *builder) isInner(u *unit, rest []*unit) bool {
	if b.article.kind == outline.Heading {
		return u.kind != outline.Heading || u.level > b.article.level
	}
	for _, next := range rest {
		switch next.role {
		case clauseRole:
			return true
		case articleRole, chapterRole, headingRole:
			return false
		}
	}
	return false
}

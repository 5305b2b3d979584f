package recognise

import (
	"strings"

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

func (b *builder) chapter(u *unit) {
	shape := b.scheme.Chapter
	if shape.Mark(b.counts.chapter+1, "") != u.mark.text || u.text == "" {
		b.unnumbered(u)
		return
	}
	b.counts.chapter++
	if b.scheme.Restart {
		b.counts.article = 0
	}
	b.close()
	b.inArticle, b.theme = false, ""
	statement := &grammar.Chapter{Title: grammar.String{Value: flat(u.text)}}
	word := strings.ToLower(strings.TrimSpace(shape.Prefix))
	if word == "" {
		word = "hoofdstuk"
	}
	number := shape.Number(b.counts.chapter, "")
	b.spot = refer.Spot{Kind: refer.ChapterSpot, Home: &refer.Home{
		Annex: b.spot.Annex, AnnexCite: b.spot.AnnexCite,
		Chapter: number, ChapterCite: word + " " + number, Restart: b.scheme.Restart,
	}}
	b.part(&statement.Label, u.text, nil)
	b.add(statement)
}

// part notes a part that may be referred to, at the spot where the builder is.
func (b *builder) part(label **grammar.Name, title string, around *part) *part {
	p := &part{spot: b.spot, label: label, title: title, around: around}
	if len(b.annexes) > 0 {
		p.annexes = b.annexes[len(b.annexes)-1]
	}
	b.parts = append(b.parts, p)
	return p
}

// unnumbered writes a heading whose mark no numbering prints: as it was typed.
func (b *builder) unnumbered(u *unit) {
	b.close()
	u.unmark()
	if len(u.text) > titleBytes {
		b.text(u)
		return
	}
	b.leaveArticle()
	b.add(&grammar.Heading{Title: grammar.String{Value: flat(u.text)}})
}

func (b *builder) openArticle(u *unit) {
	shape := b.scheme.Article
	statement := &grammar.Article{}
	n, number, ok := b.number(u, shape, b.counts.article, b.spot.Chapter, &statement.Number)
	if !ok {
		b.unnumbered(u)
		return
	}
	b.close()
	b.counts.article, b.counts.clause = n, 0
	b.inArticle, b.article = true, u
	title, rest := u.titleAndText()
	if title != "" {
		statement.Title = &grammar.String{Value: title}
	}
	home := *b.spot.Home
	home.Article, home.ArticleCite = number, "artikel "+number
	if strings.Contains(shape.Prefix, "§") {
		home.ArticleCite = "§ " + number
	}
	b.spot = refer.Spot{Kind: refer.ArticleSpot, Home: &home}
	if title == "" {
		title = b.theme
	}
	b.here = b.part(&statement.Label, title, nil)
	b.add(statement)
	if rest != nil {
		b.paragraph(rest)
	}
}

// titleAndText parts what stands behind the number of an article into its title
// and the text of which the number is that of the article itself. In a document
// whose articles carry no titles even a short sentence is text.
func (u *unit) titleAndText() (title string, rest *unit) {
	if strings.TrimSpace(u.text) == "" {
		return "", nil
	}
	titled := u.kind == outline.Heading || u.bold || 2*u.group.titles >= u.group.units
	if titled && (isTitle(u.text) || u.kind == outline.Heading && isShort(u.text, 2*titleWords)) {
		return flat(u.text), nil
	}
	for i, run := range u.runs {
		if head := plain(u.runs[:i]); run.Break && titled && isTitle(head) {
			below := *u
			below.runs = u.runs[i+1:]
			below.text = plain(below.runs)
			return flat(head), &below
		}
	}
	return "", u
}

// number decides which number a part gets: the next, or the one that it has, set
// by hand. Number is as references name it. It is not ok when neither prints
// the mark of the original.
func (b *builder) number(u *unit, shape numbering.Shape, last int, above string, forced **grammar.String) (n int, number string, ok bool) {
	if shape.Mark(last+1, above) == u.mark.text {
		return last + 1, shape.Number(last+1, above), true
	}
	given := u.mark.text
	n, ok = shape.ParseMark(given)
	if !ok || shape.Forced(given) != given || strings.Contains(given, `"`) {
		return 0, "", false
	}
	*forced = &grammar.String{Value: given}
	b.reportNumber(u, n, last)
	return n, numbering.Bare(given), true
}

func (b *builder) clause(u *unit) {
	shape := b.scheme.Clause
	statement := &grammar.Clause{Prose: &grammar.Prose{}}
	n, number, ok := 0, "", false
	if b.inArticle {
		n, number, ok = b.number(u, shape, b.counts.clause, b.spot.Article, &statement.Number)
	}
	if !ok {
		u.unmark()
		b.close()
		b.text(u)
		return
	}
	b.counts.clause = n
	b.resetItems()
	b.spot.Kind, b.spot.Clause, b.spot.Items = refer.ClauseSpot, n, nil
	own := shape
	own.Nested = false
	b.spot.ClauseNumber = own.Number(n, "")
	if statement.Number != nil {
		b.spot.ClauseNumber = number[strings.LastIndexByte(number, '.')+1:]
	}
	b.lid = b.part(&statement.Label, u.text, b.here)
	b.add(statement)
	b.open = &passage{prose: statement.Prose, owner: u, lid: true, spot: b.spot}
	if u.text != "" {
		b.paragraph(u)
	}
}

func (b *builder) resetItems() {
	b.counts.items = [numbering.MaxDepth]int{}
	b.counts.numbers, b.counts.depths = nil, nil
}

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

// item writes an item of a list.
func (b *builder) item(u *unit) {
	depth, ok := b.depthOf(u)
	ok = ok && strings.TrimSpace(u.text) != "" // an item has words
	if ok && b.open != nil && !b.prints(u, depth) {
		b.close() // in prose of its own the list begins again
	}
	if !ok || b.open == nil && !b.printsFirst(u, depth) {
		u.unmark()
		if b.open == nil {
			b.text(u)
		} else {
			b.paragraph(u)
		}
		return
	}
	b.openText(u)
	block := &grammar.Item{Depth: depth, Numbered: !u.mark.sign}
	b.open.prose.Blocks = append(b.open.prose.Blocks, block)
	b.count(u, depth)
	if !u.mark.sign {
		saved := b.spot
		b.spot.Kind, b.spot.Items = refer.ItemSpot, append([]string{}, b.counts.numbers...)
		b.part(&block.Label, u.text, b.around())
		b.later(u, &block.Inlines, depth+1)
		b.spot = saved
		return
	}
	b.later(u, &block.Inlines, depth+1)
}

// around returns the lid or article that the builder is in, nil outside both.
func (b *builder) around() *part {
	switch {
	case !b.inArticle:
		return nil
	case b.spot.Clause != 0:
		return b.lid
	}
	return b.here
}

// depthOf returns the depth at which the scheme prints marks as that of u.
func (b *builder) depthOf(u *unit) (depth int, ok bool) {
	shape, _, ok := u.itemShape()
	if !ok {
		return 0, false
	}
	shapes := b.scheme.Items
	if u.mark.sign {
		shapes = b.scheme.Bullets
	}
	found := 0
	for i, known := range shapes {
		if known != shape {
			continue
		}
		if found == 0 || i+1 <= u.depth {
			found = i + 1
		}
	}
	return found, found > 0
}

// prints reports whether the next item at a depth gets the mark of u.
func (b *builder) prints(u *unit, depth int) bool {
	if u.mark.sign {
		return true
	}
	return b.scheme.Items[depth-1].Mark(b.counts.items[depth-1]+1, b.above(depth)) == u.mark.text
}

// printsFirst reports whether the first item of a list gets the mark of u.
func (b *builder) printsFirst(u *unit, depth int) bool {
	if u.mark.sign {
		return true
	}
	above := ""
	if b.inArticle {
		above = b.spot.Article
	}
	return b.scheme.Items[depth-1].Mark(1, above) == u.mark.text
}

// above is the number that a nested mark at a depth begins with.
func (b *builder) above(depth int) string {
	for i := len(b.counts.depths) - 1; i >= 0; i-- {
		if b.counts.depths[i] < depth {
			return b.counts.numbers[i]
		}
	}
	switch {
	case b.spot.Clause == 0:
		return b.spot.Article
	case b.scheme.Clause.Nested:
		return b.spot.Article + "." + b.spot.ClauseNumber
	}
	return b.spot.ClauseNumber
}

// count counts an item as the compiler does: an item ends the lists below it.
func (b *builder) count(u *unit, depth int) {
	for deeper := depth; deeper < numbering.MaxDepth; deeper++ {
		b.counts.items[deeper] = 0
	}
	for n := len(b.counts.depths); n > 0 && b.counts.depths[n-1] >= depth; n = len(b.counts.depths) {
		b.counts.depths, b.counts.numbers = b.counts.depths[:n-1], b.counts.numbers[:n-1]
	}
	if u.mark.sign {
		return
	}
	b.counts.items[depth-1]++
	b.counts.depths = append(b.counts.depths, depth)
	b.counts.numbers = append(b.counts.numbers, b.scheme.Items[depth-1].Number(b.counts.items[depth-1], ""))
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

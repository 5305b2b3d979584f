package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
)

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
	titled := u.implied || u.kind == outline.Heading || u.bold || 2*u.group.titles >= u.group.units
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

package compiler

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/compiler/value"
)

// inside runs f as if inside a part: what it changes of the writer's place is
// put back after it.
func (w *writer) inside(spot *refer.Spot, prefix string, f func()) {
	savedSpot, savedPrefix := w.spot, w.prefix
	w.spot, w.prefix = spot, prefix
	f()
	w.spot, w.prefix = savedSpot, savedPrefix
}

func (w *writer) annex(p *Annex, f *frame) document.Block {
	w.counts.annexes[p.To]++
	n := w.counts.annexes[p.To]
	shape := p.Form.Scheme.Annex
	number, depth := shape.Number(n, ""), 1
	if p.To != nil {
		parent := w.spots.of(p.To)
		if parent == nil {
			w.e.findings.Add(AbsentTarget.At(Opening(p), "De bijlage waar deze bij hoort, ontbreekt in deze variant.",
				"The annex that this one belongs to is absent in this variant."))
			parent = w.spot
		}
		number = shape.Sub(parent.Annex, n)
		for to := p.To; to != nil; to = to.To {
			depth++
		}
	}
	annex := &document.Annex{
		Node: document.Node{Place: p.Place}, Anchor: w.anchor("", p.Label, "bijlage-"+number),
		Mark: shape.Around(number), Cite: citeOf(shape, "Bijlage", number), Title: p.Title, Depth: depth,
	}
	home := &refer.Home{Annex: number, AnnexCite: annex.Cite}
	spot := w.spotAt(&refer.Spot{Home: home, Kind: refer.AnnexSpot, Anchor: annex.Anchor})
	w.spots[p.index] = spot // for the annexes of this one
	savedForm, savedCounts := w.form, w.counts
	w.form = &p.Form
	w.counts = counts{annexes: savedCounts.annexes}
	w.inside(spot, string(annex.Anchor), func() { annex.Blocks = w.blocks(p.Parts, f) })
	w.form, w.counts = savedForm, savedCounts
	return annex
}

// citeOf returns how others name a part: the word of its mark and its number.
func citeOf(shape numbering.Shape, word, number string) string {
	if own := strings.TrimSpace(shape.Prefix); own != "" && own != "(" {
		word = own
	}
	return word + " " + number
}

func (w *writer) chapter(p *Chapter, f *frame) document.Block {
	w.counts.chapter++
	if w.form.Scheme.Restart {
		w.counts.article = 0
	}
	shape := w.form.Scheme.Chapter
	number := shape.Number(w.counts.chapter, "")
	chapter := &document.Chapter{
		Node: document.Node{Place: p.Place}, Anchor: w.anchor(w.prefix, p.Label, slug(p.Title)),
		Mark: shape.Mark(w.counts.chapter, ""), Title: p.Title,
	}
	home := *w.spot.Home
	home.Chapter, home.ChapterCite, home.Restart = number, strings.ToLower(citeOf(shape, "hoofdstuk", ""))+number, w.form.Scheme.Restart
	spot := w.spotAt(w.spot)
	spot.Home, spot.Kind, spot.Anchor = &home, refer.ChapterSpot, chapter.Anchor
	w.note(p, spot)
	w.inside(spot, w.prefix, func() { chapter.Blocks = w.blocks(p.Parts, f) })
	return chapter
}

func (w *writer) article(p *Article, f *frame) document.Block {
	shape := w.form.Scheme.Article
	w.counts.article = w.number(p.Number, p.Place, shape, w.counts.article+1)
	w.counts.clause = 0
	number := shape.Number(w.counts.article, w.spot.Chapter)
	if p.Number != nil {
		number = numbering.Bare(p.Number.Value) // 4a stays 4a
	}
	article := &document.Article{
		Node: document.Node{Place: p.Place}, Anchor: w.anchor(w.prefix, p.Label, w.articleSlug(p, number)),
		Mark: w.mark(shape, w.counts.article, w.spot.Chapter), Cite: w.form.Style.Article + " " + number, Title: p.Title,
	}
	if strings.Contains(shape.Prefix, "§") {
		article.Cite = "§ " + number
	}
	if p.Number != nil {
		article.Mark = shape.Forced(p.Number.Value)
	}
	home := *w.spot.Home
	home.Article, home.ArticleCite = number, article.Cite
	spot := w.spotAt(w.spot)
	spot.Home, spot.Kind, spot.Anchor = &home, refer.ArticleSpot, article.Anchor
	w.note(p, spot)
	w.noteDeviations(p, article.Anchor)
	w.inside(spot, string(article.Anchor), func() { article.Blocks = w.apart(p.Parts, f) })
	return article
}

func (w *writer) articleSlug(p *Article, number string) string {
	if s := slug(p.Title); s != "" {
		return s
	}
	return "artikel-" + number
}

func (w *writer) noteDeviations(p *Article, target document.Anchor) {
	if p.Model == nil {
		return
	}
	for _, deviation := range w.e.deviations(p.Model) {
		w.deviations = append(w.deviations, document.Deviation{
			Clause: p.Model.Name, Kind: string(deviation.Kind), Part: deviation.Part, Target: string(target), Place: deviation.Place,
		})
	}
}

func (w *writer) clause(p *Clause, f *frame) document.Block {
	shape := w.form.Scheme.Clause
	w.counts.clause = w.number(p.Number, p.Place, shape, w.counts.clause+1)
	n := w.counts.clause
	own := shape
	own.Nested = false
	clause := &document.Clause{
		Node: document.Node{Place: p.Place}, Anchor: w.anchor(w.prefix, p.Label, "lid-"+strconv.Itoa(n)),
		Mark: w.mark(shape, n, w.spot.Article),
	}
	if p.Number != nil {
		clause.Mark = shape.Forced(p.Number.Value)
	}
	spot := w.spotAt(w.spot)
	spot.Kind, spot.Anchor = refer.ClauseSpot, clause.Anchor
	spot.Clause, spot.ClauseNumber = n, own.Number(n, "")
	if p.Number != nil {
		bare := numbering.Bare(p.Number.Value)
		spot.ClauseNumber = bare[strings.LastIndexByte(bare, '.')+1:]
	}
	w.note(p, spot)
	clause.Cite = w.cite(spot)
	w.inside(spot, string(clause.Anchor), func() { clause.Blocks = w.apart(p.Parts, f) })
	return clause
}

// mark returns the mark of part n, which stands in another.
func (w *writer) mark(shape numbering.Shape, n int, parent string) string {
	if w.numbersOnly {
		return ""
	}
	return shape.Mark(n, parent)
}

// cite names a part in full, as it is named from outside the document.
func (w *writer) cite(spot *refer.Spot) string {
	if w.numbersOnly {
		return ""
	}
	text := ""
	for _, piece := range (refer.Renderer{Style: w.form.Style}).Render(refer.Reference{Targets: []*refer.Spot{spot}, Exact: true}) {
		text += piece.Text
	}
	return text
}

func (w *writer) section(p *Text, f *frame) document.Block {
	section := &document.Section{Node: document.Node{Place: p.Place}}
	prefix := w.prefix
	if p.Label != "" {
		section.Anchor = w.anchor(w.prefix, p.Label, "")
		prefix = string(section.Anchor)
	}
	w.inside(w.spot, prefix, func() { section.Blocks = w.apart(p.Parts, f) })
	if len(section.Blocks) == 0 {
		return nil
	}
	return section
}

func (w *writer) definition(p *Definition, f *frame) document.Block {
	id := w.e.program.terms.id(p)
	definition := &document.Definition{
		Node: document.Node{Place: p.Place}, Anchor: w.anchor("", "", "begrip-"+slug(p.Name)), Name: p.Name, Also: p.Also,
	}
	w.terms[id] = definition.Anchor
	first := len(w.pending)
	definition.Blocks = w.apart(p.Parts, f)
	for i := first; i < len(w.pending); i++ {
		w.pending[i].own = id
	}
	return definition
}

func (w *writer) partyList(p *PartyList, f *frame) document.Block {
	list := &document.Parties{Node: document.Node{Place: p.Place}, Intro: p.Intro}
	for i, party := range w.e.program.Parties {
		entry := &document.PartyEntry{
			Node: document.Node{Place: party.Place}, Anchor: w.anchor("", "", "partij-"+slug(party.Name)),
			Mark: w.form.Scheme.Party.Mark(i+1, ""), Title: party.Title,
		}
		if party.Introduction != nil {
			entry.Blocks = w.apart(party.Introduction.Parts, f)
		}
		list.Entries = append(list.Entries, entry)
	}
	list.Blocks = w.apart(p.Parts, f)
	return list
}

func (w *writer) signature(p *Signature) document.Block {
	signature := &document.Signature{Node: document.Node{Place: p.Place}}
	for _, party := range p.Parties {
		signature.Signatories = append(signature.Signatories, document.Signatory{
			Title: party.Title, Name: w.e.field(party, "naam"), Representative: w.e.field(party, "vertegenwoordigd"),
		})
	}
	return signature
}

// field returns a field of a party as text, "" when it is not settled.
func (e *evaluation) field(party *Party, name string) string {
	text, _ := e.value(e.program.scope.symbols[party.Name+"."+name]).(value.Text)
	return string(text)
}

// anchor returns a name for a part that no other has: its label behind that of
// what it stands in, or the fallback.
func (w *writer) anchor(prefix, label, fallback string) document.Anchor {
	if w.numbersOnly {
		return ""
	}
	name := label
	if name == "" {
		name = fallback
	}
	if prefix != "" {
		name = prefix + "." + name
	}
	unique := name
	for i := w.anchors[name] + 1; w.anchors[unique] > 0; i++ {
		unique = name + "-" + strconv.Itoa(i)
		w.anchors[name] = i
	}
	w.anchors[unique] = 1
	return document.Anchor(unique)
}

// slug makes a name of a title: its words in small letters, joined by hyphens.
func slug(title string) string {
	return strings.Join(terms.Words(strings.ToLower(title)), "-")
}

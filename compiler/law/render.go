package law

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
)

// Render prints a reference in a style: "artikel 28 lid 3 onder h AVG", "de
// artikelen 12 tot en met 22 AVG". The citations are those that
// [Register.Resolve] gave for it; day is the peildatum for the links, ISO 8601
// or "". Each cited place is one link; a reference to one place is one piece.
// The first piece always starts with a letter, for the caller to capitalise at
// the start of a sentence.
//
// A lid is phrased as "lid 3" in the style of contracts too: "28.3" would be
// read as the number of an article of the law. Any name of a law that has an
// abbreviation gives the abbreviation, but a title written in full is printed in
// full: "van de Algemene verordening gegevensbescherming". Of a law without one,
// the name that was typed is printed: "artikel 5 Richtlijn 93/13/EEG".
func Render(ref *grammar.LawReference, citations []Citation, style numbering.Style, day string) []document.LawPiece {
	if len(ref.Targets) == 0 || len(citations) != len(ref.Targets) {
		return []document.LawPiece{{Text: ref.Law.Text}}
	}
	p := &printer{style: style, day: day, citations: citations, targets: complete(ref.Targets), joins: ref.Joins}
	p.long, p.tail = name(ref.Law.Text, citations)
	p.print()
	return p.merged()
}

// name returns what stands behind the last article, with its leading space, and
// whether a book is phrased as "van Boek 6" in it.
func name(typed string, citations []Citation) (long bool, tail string) {
	law := citations[0].Law
	if law == nil {
		return false, " " + typed
	}
	titled := fold(typed) == fold(law.Title)
	switch {
	case law.Abbreviation != "" && !titled:
		return false, " " + law.Abbreviation
	case law.Determiner == "" || !titled:
		return false, " " + law.spelled(typed)
	}
	tail = " van " + law.Determiner + " " + law.Title
	book := citations[0].Book
	for _, citation := range citations {
		if citation.Book == nil || citation.Book != book {
			return false, tail
		}
	}
	return true, " van Boek " + book.Number + tail
}

// printer prints one reference.
type printer struct {
	style     numbering.Style
	day       string
	citations []Citation
	targets   []grammar.Pinpoint
	joins     []grammar.Join
	long      bool // the book is named once, behind the articles
	tail      string
	pieces    []document.LawPiece
}

// run is a number of targets in one article, from first up to end.
type run struct {
	first, end int
}

func (p *printer) print() {
	runs := p.runs()
	if plural(p.joins, runs) {
		p.words(p.articleWords())
	} else {
		p.words(p.style.Article + " ")
	}
	for i, r := range runs {
		if i > 0 {
			p.join(r.first-1, p.style.Comma && detailed(p.targets[r.first-1]))
		}
		p.article(r)
	}
	if p.style.Comma && detailed(p.targets[len(p.targets)-1]) {
		p.words(",")
	}
	p.words(p.tail)
}

// detailed reports whether a target goes deeper than its article, so that a
// style with commas closes it with one.
func detailed(target grammar.Pinpoint) bool { return target.Lid != "" || target.Onder != "" }

// runs groups consecutive targets in the same article.
func (p *printer) runs() []run {
	var runs []run
	for i, target := range p.targets {
		if i > 0 && target.Article == p.targets[i-1].Article && target.Book == p.targets[i-1].Book {
			runs[len(runs)-1].end = i + 1
			continue
		}
		runs = append(runs, run{i, i + 1})
	}
	return runs
}

// plural reports whether several articles are cited together; "6 of 9" is one
// of them.
func plural(joins []grammar.Join, runs []run) bool {
	for _, r := range runs[1:] {
		if joinBefore(joins, r.first) != grammar.Or && joinBefore(joins, r.first) != grammar.Comma {
			return true
		}
	}
	return false
}

// joinBefore returns the word before target i; a reference that lost its joins
// reads as a list.
func joinBefore(joins []grammar.Join, i int) grammar.Join {
	if i < 1 || i > len(joins) {
		return grammar.Comma
	}
	return joins[i-1]
}

// articleWords is the plural of the word for an article, with a space.
func (p *printer) articleWords() string {
	if p.style.Article == "artikel" {
		return "de artikelen "
	}
	return p.style.Article + " "
}

// article prints the targets of one article.
func (p *printer) article(r run) {
	first := p.targets[r.first]
	number := first.Article
	if first.Book != "" && !p.long {
		number = first.Book + ":" + number
	}
	p.link(r.first, number)
	if r.end-r.first == 1 {
		p.link(r.first, p.separator()+p.clause(first.Lid)+p.itemAfter(first))
		return
	}
	shared := p.shared(r)
	switch {
	case shared.items:
		p.words(p.separator() + p.clause(first.Lid))
		if first.Lid != "" {
			p.words(p.separator())
		}
		p.words(p.itemWords(r))
	case shared.clauses && p.style.Form != numbering.Legislative:
		p.words(p.separator() + clauseWords(p.joins, r))
	default:
		p.words(p.separator())
	}
	for i := r.first; i < r.end; i++ {
		if i > r.first {
			p.join(i-1, p.style.Comma && shared == sharing{})
		}
		p.link(i, p.part(p.targets[i], shared))
	}
	if shared.clauses && p.style.Form == numbering.Legislative {
		p.words(" lid")
	}
}

// sharing says what the targets in one article have in common.
type sharing struct {
	items   bool // all name an item of the same lid: "onder e en f"
	clauses bool // all name a lid and nothing more: "leden 3 en 4"
}

func (p *printer) shared(r run) sharing {
	shared := sharing{items: true, clauses: true}
	for _, target := range p.targets[r.first:r.end] {
		_, numbered := clauseNumber(target.Lid)
		shared.items = shared.items && target.Onder != "" && target.Lid == p.targets[r.first].Lid
		shared.clauses = shared.clauses && target.Lid != "" && target.Onder == "" &&
			(numbered || p.style.Form != numbering.Legislative)
	}
	return shared
}

// join prints the word between target i and the next, after a comma where the
// style closes target i with one.
func (p *printer) join(i int, comma bool) {
	if joinBefore(p.joins, i+1) == grammar.Comma {
		p.words(", ")
		return
	}
	if comma {
		p.words(",")
	}
	p.words(" " + string(joinBefore(p.joins, i+1)) + " ")
}

// words prints what belongs to no link.
func (p *printer) words(text string) {
	p.pieces = append(p.pieces, document.LawPiece{Text: text})
}

// link prints a part of target i.
func (p *printer) link(i int, text string) {
	if strings.Trim(text, ", ") == "" {
		return
	}
	p.pieces = append(p.pieces, document.LawPiece{Text: text, URL: p.citations[i].URL(p.day)})
}

// merged returns the pieces with neighbours of one address joined; a single
// cited place is one link altogether.
func (p *printer) merged() []document.LawPiece {
	if len(p.citations) == 1 {
		whole := document.LawPiece{URL: p.citations[0].URL(p.day)}
		for _, piece := range p.pieces {
			whole.Text += piece.Text
		}
		return []document.LawPiece{whole}
	}
	var merged []document.LawPiece
	for _, piece := range p.pieces {
		last := len(merged) - 1
		if last >= 0 && merged[last].URL == piece.URL {
			merged[last].Text += piece.Text
			continue
		}
		merged = append(merged, piece)
	}
	return merged
}

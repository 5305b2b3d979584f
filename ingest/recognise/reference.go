package recognise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// styles are the ways of wording references that are tried, the usual first.
var styles = []string{
	"artikel 1 lid 1 onder a", "artikel 1.1 sub a", "artikel 1, eerste lid, onderdeel a",
	"artikel 1 lid 1 sub a", "artikel 1, lid 1, onder a", "artikel 1, lid 1, sub a", "artikel 1.1 onder a",
	"artikel 1.1, sub a", "art. 1 lid 1 onder a", "art. 1.1 sub a",
}

// parsedStyle is a style with the example that shows it.
type parsedStyle struct {
	example string
	style   numbering.Style
}

func parsedStyles() []parsedStyle {
	list := make([]parsedStyle, 0, len(styles))
	for _, example := range styles {
		if style, ok := numbering.ParseStyle(example); ok {
			list = append(list, parsedStyle{example, style})
		}
	}
	return list
}

// partKey finds a part by the numbers that others name it by.
type partKey struct {
	annex, chapter, article, lid, items string
}

// referrer turns typed references into real ones.
type referrer struct {
	b      *builder
	parts  map[partKey]*part // nil for numbers that two parts have
	styles []parsedStyle
	style  parsedStyle // of the document
}

// found is a typed reference with what it refers to.
type found struct {
	mention
	target  *part
	capital bool
	typed   string // with single spaces
}

func (b *builder) referrer() *referrer {
	r := &referrer{b: b, parts: map[partKey]*part{}, styles: parsedStyles()}
	r.style = r.styles[0]
	for _, p := range b.parts {
		key := keyOf(p)
		if _, twice := r.parts[key]; twice {
			r.parts[key] = nil
			continue
		}
		r.parts[key] = p
	}
	return r
}

func keyOf(p *part) partKey {
	key := partKey{annex: p.spot.Annex}
	if p.spot.Restart {
		key.chapter = p.spot.Chapter
	}
	switch p.spot.Kind {
	case refer.ChapterSpot:
		key.chapter = "hoofdstuk " + p.spot.Chapter
	case refer.ArticleSpot:
		key.article = p.spot.Article
	case refer.ClauseSpot, refer.ItemSpot:
		key.article, key.lid, key.items = p.spot.Article, p.spot.ClauseNumber, strings.Join(p.spot.Items, " ")
	}
	return key
}

// find returns what a mention at a spot refers to; nil when that is nothing, or
// can be two things.
func (r *referrer) find(m mention, from *refer.Spot) *part {
	if m.annex != "" {
		return r.parts[partKey{annex: m.annex}]
	}
	key := partKey{annex: from.Annex, article: m.article, lid: m.lid, items: m.item}
	if from.Restart {
		key.chapter = from.Chapter
	}
	if m.article == "" {
		key.article = from.Article
	}
	if key.article == "" {
		return nil
	}
	if p := r.parts[key]; p != nil {
		return p
	}
	if dot := strings.LastIndexByte(m.article, '.'); dot > 0 && m.lid == "" {
		key.article, key.lid = m.article[:dot], m.article[dot+1:]
		return r.parts[key]
	}
	return nil
}

// in finds the references in one piece of text. Before is the text ahead of it in
// the same paragraph; opens says whether that paragraph opens a sentence.
func (r *referrer) in(text, before string, w *waiting) []found {
	var list []found
	for _, m := range mentions(text) {
		target := r.find(m, &w.spot)
		if target == nil {
			continue
		}
		capital, sure := capitalAt(ahead(before, text[:m.start], tailLength), w)
		first, _ := utf8.DecodeRuneInString(text[m.start:])
		if !sure || m.annex == "" && capital != unicode.IsUpper(first) {
			continue
		}
		list = append(list, found{mention: m, target: target, capital: capital, typed: flat(text[m.start:m.end])})
	}
	return list
}

// capitalAt says whether the compiler would print a reference behind a text with
// a capital; it is not sure behind what may be an abbreviation.
func capitalAt(before string, w *waiting) (capital, sure bool) {
	trimmed := strings.TrimRightFunc(before, unicode.IsSpace)
	if trimmed == "" {
		if w.item {
			return strings.HasSuffix(strings.TrimSpace(plain(w.runs)), "."), true
		}
		return true, true
	}
	trimmed = strings.TrimRight(trimmed, `"'”’)»`)
	switch {
	case strings.HasSuffix(trimmed, "!") || strings.HasSuffix(trimmed, "?"):
		return true, true
	case strings.HasSuffix(trimmed, "."):
		word := lastWord(strings.TrimSuffix(trimmed, "."))
		return true, utf8.RuneCountInString(word) > 4 && !strings.Contains(word, ".")
	}
	return false, true
}

// words returns how a style prints a reference.
func (r *referrer) words(f found, w *waiting, style numbering.Style, exact bool) string {
	renderer := refer.Renderer{Style: style}
	text := ""
	for _, piece := range renderer.Render(refer.Reference{
		From: &w.spot, Targets: []*refer.Spot{&f.target.spot}, Exact: exact, Capital: f.capital,
	}) {
		text += piece.Text
	}
	return text
}

// choose settles the style of the document: that in which most references print
// as they were typed.
func (r *referrer) choose() {
	counts := make([]int, len(r.styles))
	for _, w := range r.b.waiting {
		for _, f := range r.in(plain(w.runs), "", w) {
			for i, s := range r.styles {
				if r.words(f, w, s.style, false) == f.typed {
					counts[i]++
				}
			}
		}
	}
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	r.style = r.styles[best]
}

// reference makes a reference of a mention, nil when none prints its words.
func (r *referrer) reference(f found, w *waiting) *grammar.Reference {
	reference := &grammar.Reference{}
	if r.words(f, w, r.style.style, false) != f.typed {
		for _, s := range r.styles {
			if r.words(f, w, s.style, true) == f.typed {
				reference.Style = &grammar.String{Value: s.example}
				break
			}
		}
		if reference.Style == nil {
			return nil
		}
	}
	reference.Targets = []grammar.Name{{Text: r.b.name(f.target)}}
	return reference
}

// name returns the dotted name of a part, and gives labels where it needs them.
func (b *builder) name(p *part) string {
	if p.around == nil {
		return b.give(p)
	}
	return b.name(p.around) + "." + b.give(p)
}

// link puts references in the place of typed ones.
func (r *referrer) link(pieces []piece, w *waiting) []piece {
	var linked []piece
	before := ""
	for i, p := range pieces {
		at := 0
		if !p.strong && !p.slant && p.inline == nil {
			for _, f := range r.in(p.text, before, w) {
				after := p.text[f.end:]
				if after == "" && i+1 < len(pieces) {
					after = pieces[i+1].text
				}
				if !standsApart(ahead(before, p.text[:f.start], 1), after) {
					continue
				}
				reference := r.reference(f, w)
				if reference == nil {
					continue
				}
				if f.start > at {
					linked = append(linked, piece{text: p.text[at:f.start]})
				}
				width := utf8.RuneCountInString(grammar.FormatReference(reference))
				linked = append(linked, piece{inline: reference, width: width})
				at = f.end
			}
		}
		if at < len(p.text) || p.inline != nil {
			rest := p
			rest.text = p.text[at:]
			linked = append(linked, rest)
		}
		before = ahead(before, p.text, tailLength)
	}
	return linked
}

// tailLength is how much of a text tells whether a sentence ends there; the
// compiler looks no farther either.
const tailLength = 64

// ahead returns the last n bytes of two texts that follow each other, or a
// little more. Looking at more would make long paragraphs slow.
func ahead(before, text string, n int) string {
	n += utf8.UTFMax
	if len(text) >= n {
		return text[runeStart(text, len(text)-n):]
	}
	return before[runeStart(before, len(before)-n):] + text
}

// runeStart returns the first start of a character at or behind i.
func runeStart(text string, i int) int {
	i = max(i, 0)
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i++
	}
	return i
}

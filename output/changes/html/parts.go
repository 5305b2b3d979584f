package html

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

// deepestHeading is the last level that HTML has.
const deepestHeading = 6

// part writes a part of the new text with all below it, and between them what is
// gone. Level is that of its heading.
func (p *page) part(n *diff.Node, level int) {
	section := holds(n.Kind)
	if section {
		p.raw("<section class=\"" + kinds[n.Kind] + p.state(n) + "\">\n")
	}
	if n.Kind != diff.Root {
		p.row(n, level)
	}
	below := level
	if section {
		below++
	}
	for _, old := range p.gone.first[n] {
		p.goneRow(old, below)
	}
	for _, child := range n.Children {
		p.part(child, below)
		for _, old := range p.gone.behind[child] {
			p.goneRow(old, below)
		}
	}
	if n.Kind == diff.Root {
		for _, old := range p.gone.behind[nil] {
			p.goneRow(old, below)
		}
	}
	if section {
		p.raw("</section>\n")
	}
}

// holds reports whether a part is a section of the page.
func holds(kind diff.Kind) bool {
	return kind == diff.Annex || kind == diff.Chapter || kind == diff.Article
}

// kinds are the classes of parts in the style sheet.
var kinds = map[diff.Kind]string{
	diff.Annex: "bijlage", diff.Chapter: "hoofdstuk", diff.Article: "artikel", diff.Clause: "lid", diff.Text: "los", diff.Item: "onderdeel",
	diff.Definition: "begrip", diff.Heading: "tussenkop", diff.PartyList: "partijen", diff.Party: "partij", diff.Signature: "ondertekening",
	diff.Explanation: "toelichting",
}

// state returns the classes that say whether anything in a part has changed, and
// whether any of it is substantive.
func (p *page) state(n *diff.Node) string {
	switch p.heaviest(n) {
	case 0:
		return " gelijk"
	case diff.Substantive:
		return ""
	}
	return " licht"
}

// heaviest returns the heaviest class of the changes in a part and below it, 0
// when nothing has changed there.
func (p *page) heaviest(n *diff.Node) diff.Class {
	if n.Other() == nil {
		return diff.Substantive
	}
	var found diff.Class
	consider := func(class diff.Class) {
		if class != 0 && (found == 0 || class < found) {
			found = class
		}
	}
	for _, c := range p.notes[n] {
		consider(c.Class)
	}
	gone := func(list []*diff.Node) {
		for _, old := range list {
			if p.moved[old] {
				consider(diff.Numbering)
			} else {
				consider(diff.Substantive)
			}
		}
	}
	gone(p.gone.first[n])
	for _, child := range n.Children {
		if found == diff.Substantive {
			return found
		}
		consider(p.heaviest(child))
		gone(p.gone.behind[child])
	}
	return found
}

// row writes the words of one part and, beside them, what changed.
func (p *page) row(n *diff.Node, level int) {
	notes := p.notes[n]
	state := p.state(n)
	heaviest := weight(notes)
	if n.Other() == nil {
		heaviest = " heeft-inhoudelijk"
	}
	p.raw("<div class=\"rij " + kinds[n.Kind] + "-rij" + depth(n) + state + heaviest + "\" id=\"" + p.id(n) + "\">\n<div class=\"tekst\">")
	p.condition(n)
	p.body(n, level)
	p.raw("</div>\n")
	p.margin(notes)
	p.raw("</div>\n")
}

// condition writes under which conditions the part, or some of its words, apply.
func (p *page) condition(n *diff.Node) {
	if len(n.Conditions) == 0 {
		return
	}
	p.raw("<p class=\"voorwaarde\" lang=\"" + p.language() + "\">")
	p.say(diag.T("Voorwaarde: %s", "Condition: %s", strings.Join(n.Conditions, "; ")))
	p.raw("</p>")
}

// weight returns the class of the heaviest change of a part.
func weight(notes []*diff.Change) string {
	heaviest := ""
	for _, c := range notes {
		switch weightClass(c.Class) {
		case "inhoudelijk":
			return " heeft-inhoudelijk"
		case "redactioneel":
			heaviest = " heeft-redactioneel"
		case "nummering":
			if heaviest == "" {
				heaviest = " heeft-nummering"
			}
		}
	}
	return heaviest
}

// depth returns the class for how deep an item stands.
func depth(n *diff.Node) string {
	items := 0
	for p := n; p != nil && p.Kind == diff.Item; p = p.Parent {
		items++
	}
	if items == 0 {
		return ""
	}
	return " diep-" + strconv.Itoa(min(items, 4))
}

// body writes a part: its number or heading, and its words.
func (p *page) body(n *diff.Node, level int) {
	old := n.Other()
	mark := changes.Kept
	if old == nil {
		old, mark = n, changes.Inserted
	}
	switch n.Kind {
	case diff.Annex, diff.Chapter, diff.Article, diff.Heading, diff.Signature:
		p.heading(old, n, level, mark)
		return
	}
	p.raw("<p>")
	p.lead(old, n, mark)
	if change := p.wording(n); change != nil {
		p.pieces(changes.Pieces(change), weightClass(change.Class))
	} else {
		p.pieces(changes.WholePiece(n.Words, mark), "inhoudelijk")
	}
	p.raw("</p>")
}

// wording returns the change of the words of a part that shows them, nil when
// they are the same.
func (p *page) wording(n *diff.Node) *diff.Change {
	for _, c := range p.notes[n] {
		if len(c.Edits) > 0 {
			return c
		}
	}
	return nil
}

// heading writes a heading with its number.
func (p *page) heading(old, n *diff.Node, level int, mark changes.Mark) {
	tag := "h" + strconv.Itoa(min(level, deepestHeading))
	p.raw("<" + tag + ">")
	word := headingWord(n)
	if mark != changes.Kept {
		p.mark(mark, "inhoudelijk", escape(joinWords(word, n.Number, n.Title)))
	} else {
		if word != "" {
			p.text(word + " ")
		}
		p.number(old.Number, n.Number, "nummering")
		p.title(old.Title, n.Title)
	}
	p.raw("</" + tag + ">")
}

// kindWord stands before the number in a heading.
var kindWord = map[diff.Kind]string{diff.Annex: "Bijlage", diff.Chapter: "Hoofdstuk", diff.Article: "Artikel", diff.Signature: "Ondertekening"}

// headingWord returns the word before a number or, of the signatures, the names.
func headingWord(n *diff.Node) string {
	if n.Number == "" && n.Title != "" && n.Kind != diff.Signature {
		return ""
	}
	return kindWord[n.Kind]
}

func joinWords(words ...string) string {
	all := ""
	for _, word := range words {
		if word == "" {
			continue
		}
		if all != "" {
			all += " "
		}
		all += word
	}
	return all
}

// number writes a number, with the old one before it where it was another. Class
// is that of the change.
func (p *page) number(old, new, class string) {
	if old == "" && new == "" {
		return
	}
	p.raw("<span class=\"nr\">")
	if old != new && old != "" {
		p.mark(changes.Deleted, class, escape(old))
		p.raw(" ")
	}
	if old != new && new != "" {
		p.mark(changes.Inserted, class, escape(new))
	} else {
		p.text(new)
	}
	p.raw("</span> ")
}

// lead writes what stands before the words of a part that has no heading.
func (p *page) lead(old, n *diff.Node, mark changes.Mark) {
	switch n.Kind {
	case diff.Definition, diff.Party:
		p.raw("<b class=\"term\">")
		if mark != changes.Kept {
			p.mark(mark, "inhoudelijk", escape(n.Title))
		} else {
			p.title(old.Title, n.Title)
		}
		p.raw("</b> ")
	case diff.PartyList:
		if mark != changes.Kept {
			p.mark(mark, "inhoudelijk", escape(n.Title))
		} else {
			p.title(old.Title, n.Title)
		}
	case diff.Explanation:
		p.raw("<b class=\"term\">")
		p.mark(mark, "inhoudelijk", "Toelichting")
		p.raw("</b> ")
	default:
		switch {
		case mark == changes.Inserted && n.Number != "":
			p.number("", n.Number, "inhoudelijk")
		case mark == changes.Deleted && n.Number != "":
			p.number(n.Number, "", "inhoudelijk")
		default:
			p.number(old.Number, n.Number, "nummering")
		}
	}
}

// pieces writes words with what changed in them marked.
func (p *page) pieces(pieces []changes.Piece, class string) {
	for _, piece := range pieces {
		in := class
		if piece.Follows {
			in = "nummering"
		}
		p.mark(piece.Mark, in, lines(piece.Text))
	}
}

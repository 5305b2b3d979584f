package html

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

// lines writes text that may hold the ends of paragraphs.
func lines(text string) string {
	parts := strings.Split(text, changes.Paragraph)
	for i := range parts {
		parts[i] = escape(parts[i])
	}
	return strings.Join(parts, "<br>")
}

// margin writes what changed in a part beside it.
func (p *page) margin(notes []*diff.Change) {
	if len(notes) == 0 {
		return
	}
	p.raw("<div class=\"marge\" role=\"note\" lang=\"" + p.language() + "\">")
	for _, c := range notes {
		p.note(c)
	}
	p.raw("</div>\n")
}

func (p *page) note(c *diff.Change) {
	p.raw("<p class=\"" + class(c) + "\"><b>")
	p.say(changes.Label(c))
	p.raw("</b> ")
	switch c.Sort {
	case diff.Moved:
		p.movedFrom(c)
	case diff.Fact:
		p.text(c.Name + ": ")
		p.say(changes.What(c))
	default:
		p.say(changes.What(c))
	}
	for _, remark := range changes.Remarks(c) {
		p.raw("<br>")
		p.say(changes.Capital(remark))
	}
	p.raw("</p>\n")
}

// movedFrom tells where a part stood, with a link to the mark there.
func (p *page) movedFrom(c *diff.Change) {
	p.raw("<a href=\"#" + p.id(c.Old) + "\">")
	p.say(changes.What(c))
	p.raw("</a>")
}

// goneRow writes a part of the old text that is gone, or that stands elsewhere
// now: of that only a mark that says where.
func (p *page) goneRow(old *diff.Node, level int) {
	if p.moved[old] {
		p.raw("<div class=\"rij verhuisd nummering-blok\" id=\"" + p.id(old) + "\">\n<div class=\"tekst\"><p lang=\"" + p.language() + "\">")
		p.say(diag.T("Hier stond %s (oud nummer); dat is nu", "%s (old number) stood here; it is now", changes.Titled(old)))
		p.raw(" ")
		p.link(old.Other())
		p.raw(".</p></div>\n</div>\n")
		return
	}
	for i, line := range changes.Fragments(old) {
		n := line.Node
		p.raw("<div class=\"rij vervallen " + kinds[n.Kind] + "-rij" + depth(n) + " heeft-inhoudelijk\" id=\"" + p.id(n) + "\">\n<div class=\"tekst\">")
		p.goneBody(n, level+line.Depth)
		p.raw("</div>\n")
		if i == 0 {
			p.margin(p.notes[n])
		}
		p.raw("</div>\n")
	}
}

// goneBody writes the number or heading and the words of a part that is gone.
func (p *page) goneBody(n *diff.Node, level int) {
	if holds(n.Kind) || n.Kind == diff.Heading || n.Kind == diff.Signature {
		p.heading(n, n, level, changes.Deleted)
		return
	}
	p.raw("<p>")
	p.lead(n, n, changes.Deleted)
	p.pieces(changes.WholePiece(n.Words, changes.Deleted), "inhoudelijk")
	p.raw("</p>")
}

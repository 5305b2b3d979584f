package html

import (
	"strconv"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/wording"
)

func (r *pageRenderer) openPart(p part) {
	class := p.class
	if p.deviates {
		class += " afwijkend"
	}
	r.tag("section", class)
	r.id(p.id)
	r.out.Text(">\n")
	if p.level > 0 {
		r.headingTag(p.level, "kop", "", func() { r.title(p.mark, p.title) })
		r.permalink(p.id, p.cite)
	}
}

func (r *pageRenderer) closePart(part) { r.out.Text("</section>\n") }

func (r *pageRenderer) heading(h heading) {
	r.headingTag(h.level, "kop "+h.class, h.id, func() { r.escaped(h.text) })
}

// openMarked writes the start tag of text behind a mark.
func (r *pageRenderer) openMarked(class string, m marked) {
	r.out.Text(`<div class="`)
	r.out.Text(class)
	if m.mark != "" {
		r.out.Text(" genummerd")
	}
	r.out.Byte('"')
	r.id(string(m.id))
}

func (r *pageRenderer) openClause(m marked) {
	r.openMarked("lid", m)
	r.out.Text(">\n")
	r.permalink(string(m.id), m.cite)
}

func (r *pageRenderer) openParty(m marked) {
	r.openMarked("partij", m)
	r.out.Text(">\n")
}

// openItem writes the start tag of an item. A list of HTML would number it once
// more when it is pasted elsewhere, so it is one by its role only.
func (r *pageRenderer) openItem(m marked) {
	r.openMarked("onderdeel", m)
	r.out.Text(" role=\"listitem\">\n")
}

func (r *pageRenderer) openSection(anchor document.Anchor) {
	r.tag("div", "tekst")
	r.id(string(anchor))
	r.out.Text(">\n")
}

func (r *pageRenderer) openDefinition(d *document.Definition) {
	r.tag("div", "begrip")
	r.id(string(d.Anchor))
	r.out.Text(">\n<dt><dfn>")
	r.escaped(d.Name)
	r.out.Text("</dfn>")
	for _, name := range d.Also {
		r.out.Text(", <dfn>")
		r.escaped(name)
		r.out.Text("</dfn>")
	}
	r.out.Text("</dt>\n<dd>\n")
}

func (r *pageRenderer) openExplanation(struct{}) {
	r.out.Text("<aside class=\"toelichting\" aria-label=\"" + wording.Explanation + "\">\n<p class=\"kopje\">" +
		wording.Explanation + "</p>\n")
}

func (r *pageRenderer) openTable(number int) {
	r.tag("div", "tabel")
	r.attribute("role", "region")
	r.attribute("aria-label", "Tabel "+strconv.Itoa(number))
	r.out.Text(" tabindex=\"0\">\n<table>\n")
}

func (r *pageRenderer) openRow(w row) {
	if w.head {
		r.out.Text("<thead>\n")
	}
	r.out.Text("<tr>")
}

func (r *pageRenderer) closeRow(w row) {
	r.out.Text("</tr>\n")
	switch {
	case w.head && w.last:
		r.out.Text("</thead>\n")
	case w.head:
		r.out.Text("</thead>\n<tbody>\n")
	case w.last:
		r.out.Text("</tbody>\n")
	}
}

func (r *pageRenderer) openCell(head bool) {
	if head {
		r.out.Text(`<th scope="col">`)
	} else {
		r.out.Text("<td>")
	}
}

func (r *pageRenderer) closeCell(head bool) {
	if head {
		r.out.Text("</th>")
	} else {
		r.out.Text("</td>")
	}
}

func (r *pageRenderer) signature(s *document.Signature) {
	r.out.Text("<div class=\"ondertekening\" role=\"group\" aria-label=\"Ondertekening\">\n")
	for _, signatory := range s.Signatories {
		r.out.Text("<div class=\"ondertekenaar\">\n")
		if signatory.Title != "" {
			r.out.Text("<p>")
			r.escaped(signatory.Title)
			r.out.Text("</p>\n")
		}
		r.out.Text("<dl>\n")
		lines := wording.SignatureLines(signatory)
		for i, line := range lines {
			r.signatureLine(line, i == len(lines)-1)
		}
		r.out.Text("</dl>\n</div>\n")
	}
	r.out.Text("</div>\n")
}

// signatureLine writes one line; the last has room for a signature.
func (r *pageRenderer) signatureLine(line wording.Line, last bool) {
	r.out.Text("<dt>")
	r.escaped(line.Label)
	switch {
	case line.Value != "":
		r.out.Text("</dt><dd>")
		r.escaped(line.Value)
	case last:
		r.out.Text("</dt><dd class=\"invullen handtekening\">")
	default:
		r.out.Text("</dt><dd class=\"invullen\">")
	}
	r.out.Text("</dd>\n")
}

func (r *pageRenderer) deviations(d deviations) {
	r.out.Text("<aside class=\"afwijkingen\" aria-labelledby=\"" + own + "afwijkingen\">\n")
	r.headingTag(min(d.level, 2), "kop", own+"afwijkingen", func() {
		r.escaped(wording.DeviationsHeading(len(d.list)))
	})
	r.out.Text("<ul>\n")
	for _, deviation := range d.list {
		r.out.Text("<li>")
		r.inner(deviation.Article, deviation.Target)
		r.out.Byte(' ')
		r.escaped(deviation.Sentence)
		r.out.Text("</li>\n")
	}
	r.out.Text("</ul>\n</aside>\n")
}

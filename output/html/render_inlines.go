package html

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
)

func (r *pageRenderer) mark(mark string) {
	r.out.Text(`<span class="nr">`)
	r.escaped(mark)
	r.out.Text("</span> ")
}

func (r *pageRenderer) partyTitle(title string) {
	r.out.Text(`<span class="partijtitel">`)
	r.escaped(title)
	r.out.Text("</span>")
}

func (r *pageRenderer) reference(pieces []document.Piece) {
	for _, piece := range pieces {
		r.inner(piece.Text, piece.Target)
	}
}

// inner writes a link to a part of the page, or only its words when the part
// is not there.
func (r *pageRenderer) inner(text string, target document.Anchor) {
	if target == "" || !r.parts[target] {
		r.escaped(text)
		return
	}
	r.out.Text("<a")
	r.href(string(target))
	r.out.Byte('>')
	r.escaped(text)
	r.out.Text("</a>")
}

func (r *pageRenderer) law(pieces []document.LawPiece) {
	for _, piece := range pieces {
		address, is := clean.URL(piece.URL)
		if !is {
			r.escaped(piece.Text)
			continue
		}
		r.out.Text(`<a class="wet"`)
		r.attribute("href", address)
		r.out.Text(` rel="external noopener noreferrer">`)
		r.escaped(piece.Text)
		r.out.Text("</a>")
	}
}

// term writes a use of a term as a link to its definition. A screen reader
// reads the definition with it; on a wide screen its beginning is shown in the
// margin. Neither is text of the page, so neither is printed or copied.
func (r *pageRenderer) term(use *document.TermUse) {
	if use.Target == "" || !r.parts[use.Target] {
		r.escaped(use.Text)
		return
	}
	r.out.Text(`<a class="term"`)
	r.href(string(use.Target))
	r.out.Text(r.terms[use.Target])
	r.out.Byte('>')
	r.escaped(use.Text)
	r.out.Text("</a>")
}

func (r *pageRenderer) openEmphasis(strong bool) {
	if strong {
		r.out.Text("<strong>")
	} else {
		r.out.Text("<em>")
	}
}

func (r *pageRenderer) closeEmphasis(strong bool) {
	if strong {
		r.out.Text("</strong>")
	} else {
		r.out.Text("</em>")
	}
}

package docx

import (
	"strings"

	"github.com/akte-lang/akte/ingest/glyph"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// run reads a w:r.
func (s *story) run() error {
	bold, italic, hidden := s.bold, s.italic, s.hidden
	s.bold, s.italic, s.hidden = s.styles.lookOf(s.paragraph.style, "", look{})
	err := s.c.each(func(e *element) error {
		if !e.word("rPr") {
			return s.inline(e)
		}
		var own look
		character := ""
		err := own.read(s.c, func(e *element) {
			if e.word("rStyle") {
				character = e.val()
			}
		})
		s.bold, s.italic, s.hidden = s.styles.lookOf(s.paragraph.style, character, own)
		return err
	})
	s.bold, s.italic, s.hidden = bold, italic, hidden
	return err
}

// content reads what stands in a run.
func (s *story) content(e *element) error {
	if e.in != word {
		return s.c.each(s.inline)
	}
	switch e.name {
	case "t":
		text, err := s.c.text()
		s.say(spaced(e, text))
		return err
	case "delText":
		text, err := s.c.text()
		s.paragraph.leave(outline.Deletion, text)
		return err
	case "instrText":
		text, err := s.c.text()
		if f := s.innermost(); f != nil && !f.shows && s.deleted == 0 {
			f.code.WriteString(text)
		}
		return err
	case "delInstrText", "rt": // rt: how the text beside it is pronounced
		return s.c.skip()
	case "tab", "ptab":
		s.say("\t")
	case "br", "cr":
		s.broken(e.attribute("type"))
	case "noBreakHyphen":
		s.say("-") // as people type it: e-mail is one word with e-mail
	case "softHyphen":
		s.say("\u00AD")
	case "sym":
		s.symbol(e.attribute("font"), e.attribute("char"))
	case "fldChar":
		return s.fieldCharacter(e)
	case "footnoteReference":
		s.noted(footnote, e)
	case "endnoteReference":
		s.noted(endnote, e)
	case "commentReference":
		s.remarked(e.attribute("id"))
	case "drawing", "pict", "object":
		return s.picture()
	}
	return s.c.each(s.inline)
}

func (s *story) fieldCharacter(e *element) error {
	if s.deleted > 0 {
		return s.c.skip()
	}
	switch e.attribute("fldCharType") {
	case "begin":
		s.begin()
	case "separate":
		s.separate()
	case "end":
		s.end()
	}
	return s.c.each(func(e *element) error {
		if e.word("ffData") {
			return s.choice()
		}
		return s.c.skip()
	})
}

// spaced returns the text of an element as Word shows it: white space at its
// ends only counts where it is said to.
func spaced(e *element, text string) string {
	text = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(text)
	for i := range e.attributes {
		if e.attributes[i].Name.Local == "space" && e.attributes[i].Value == "preserve" {
			return text
		}
	}
	return strings.Trim(text, " \t")
}

// say takes text where it belongs: to the paragraph, or to what is left out.
func (s *story) say(text string) {
	if s.sayLeft(text) {
		return
	}
	shown, left := glyph.Strip(text, func(start, end int) source.Place { return source.At(start, end).In(nil) })
	done, gone := 0, 0
	for i := range left {
		at := int(left[i].Place.Start) - gone
		s.paragraph.write(shown[done:at], s.bold, s.italic)
		s.paragraph.leave(left[i].Reason, left[i].Text)
		done, gone = at, gone+len(left[i].Text)
	}
	s.paragraph.write(shown[done:], s.bold, s.italic)
}

// sayLeft takes text that is not shown as running text; it reports false for
// text that is.
func (s *story) sayLeft(text string) bool {
	f := s.innermost()
	switch {
	case s.deleted > 0:
		s.paragraph.leave(outline.Deletion, text)
	case s.contents():
		s.paragraph.leave(outline.Contents, text)
	case s.hidden, f != nil && f.within:
		s.paragraph.leave(outline.Hidden, text)
	default:
		return false
	}
	return true
}

// broken reads a break of a line, a column or a page. A page break between the
// words of a paragraph is a line break; at its ends it stands by itself.
func (s *story) broken(kind string) {
	p := s.paragraph
	switch {
	case s.sayLeft("\n"):
	case kind != "page":
		p.newline()
	case len(p.text) == 0:
		p.before = append(p.before, piece{page: true})
	default:
		p.pageNext = true
	}
}

// picture reads a picture, a shape or an embedded object. A shape with text in
// it is a text box.
func (s *story) picture() error {
	boxes, name := 0, ""
	var visit func(e *element) error
	visit = func(e *element) error {
		switch {
		case e.word("txbxContent"):
			boxes++
			return s.box()
		case e.in == compat && e.name == "AlternateContent":
			return s.alternative(visit)
		case e.in == drawing && e.name == "docPr":
			if name = e.attribute("descr"); name == "" {
				name = e.attribute("name")
			}
		case e.in == other && e.name == "shape" && name == "":
			name = e.attribute("alt")
		}
		return s.c.each(visit)
	}
	err := s.c.each(visit)
	if boxes == 0 {
		s.paragraph.leave(outline.Picture, name)
	}
	return err
}

// bare returns an address as people write it.
func bare(address string) string {
	address = strings.ToLower(strings.TrimSpace(address))
	for _, scheme := range []string{"mailto:", "tel:", "https://", "http://"} {
		address = strings.TrimPrefix(address, scheme)
	}
	return strings.TrimSuffix(strings.TrimPrefix(address, "www."), "/")
}

package docx

import "github.com/akte-lang/akte/ingest/outline"

func newParagraph(s *styles) *paragraph { return &paragraph{style: s.paragraph} }

// readParagraph reads a w:p. What was read before an error counts.
func (s *story) readParagraph(into *flow) error {
	if s.paragraphs++; s.paragraphs > MaxParagraphs {
		return errTooMany
	}
	outer := s.paragraph
	p := newParagraph(s.styles)
	p.gone = s.deleted > 0 || s.contents()
	s.paragraph = p
	end, err := s.readInline(p)
	s.paragraph = outer
	if p.pageNext {
		p.after = append(p.after, piece{page: true})
	}
	*into = append(*into, piece{paragraph: p})
	if end != nil {
		*into = append(*into, piece{section: end})
	}
	return err
}

// readInline reads what stands in a paragraph, and the end of the section that
// may hang on it.
func (s *story) readInline(p *paragraph) (end *section, err error) {
	return end, s.c.each(func(e *element) error {
		if !e.word("pPr") {
			return s.inline(e)
		}
		found, err := s.properties(p)
		if found != nil {
			end = found
		}
		if level := p.shape.over(p.style.shape).outline; level != noLevel && level != bodyLevel {
			s.stopContents()
		}
		return err
	})
}

// properties reads the properties of a paragraph.
func (s *story) properties(p *paragraph) (end *section, err error) {
	err = p.shape.read(s.c, func(e *element) (bool, error) {
		switch {
		case e.word("pStyle"):
			p.style = s.styles.paragraphStyle(e.val())
		case e.word("rPr"):
			var own look
			err := own.read(s.c, func(e *element) {
				if e.word("del") || e.word("moveFrom") {
					p.joins = true
				}
			})
			p.unseen = own.hidden == on
			return true, err
		case e.word("sectPr"):
			found, err := s.readSection()
			end = found
			return true, err
		}
		return false, nil
	})
	return end, err
}

// inline reads what stands in a paragraph.
func (s *story) inline(e *element) error {
	if done, err := s.through(e, s.inline); done {
		return err
	}
	switch {
	case e.word("r"):
		return s.run()
	case e.word("hyperlink"):
		return s.link(e)
	case e.word("fldSimple"):
		f := s.begin()
		f.code.WriteString(e.attribute("instr"))
		s.separate()
		err := s.c.each(s.inline)
		s.end()
		return err
	case e.word("p"):
		return s.readParagraph(&s.paragraph.after)
	case e.word("tbl"):
		return s.readTable(&s.paragraph.after)
	case e.in == formula && e.name == "t":
		text, err := s.c.text()
		s.say(text)
		return err
	}
	return s.content(e)
}

// link reads a hyperlink. Its address is left out, unless it reads as the text
// does.
func (s *story) link(e *element) error {
	start := len(s.paragraph.text)
	err := s.c.each(s.inline)
	address := s.links[e.target("id")]
	if address != "" && !s.contents() && bare(string(s.paragraph.text[start:])) != bare(address) {
		s.paragraph.leave(outline.LinkTarget, address)
	}
	return err
}

// readSection reads what is said of the section that ends here.
func (s *story) readSection() (*section, error) {
	end := &section{}
	err := s.c.each(func(e *element) error {
		switch {
		case e.word("type"):
			end.goesOn = e.val() == "continuous" || e.val() == "nextColumn"
		case e.word("footnotePr"):
			return end.notes[footnote].read(s.c)
		case e.word("endnotePr"):
			return end.notes[endnote].read(s.c)
		}
		return s.c.skip()
	})
	return end, err
}

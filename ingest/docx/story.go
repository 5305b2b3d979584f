package docx

import (
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
)

// story is a running text that is being read: the body, a note, a header or a
// text box.
type story struct {
	*reader
	c         *cursor
	paragraph *paragraph // the one that is being read
	fields    fields
	deleted   int // how many deletions, deleted rows and the like lie around
	listed    int // how many tables of contents lie around
	// The look of the run that is being read.
	bold, italic, hidden bool
}

func (r *reader) story(c *cursor) *story {
	return &story{reader: r, c: c, paragraph: newParagraph(r.styles)}
}

// block returns a visitor of what stands between paragraphs.
func (s *story) block(into *flow) func(*element) error {
	var visit func(e *element) error
	visit = func(e *element) error {
		if done, err := s.through(e, visit); done {
			return err
		}
		switch {
		case e.word("p"):
			return s.readParagraph(into)
		case e.word("tbl"):
			return s.readTable(into)
		case e.word("sectPr"):
			end, err := s.readSection()
			*into = append(*into, piece{section: end})
			return err
		case e.word("altChunk"), e.word("subDoc"):
			p := newParagraph(s.styles)
			p.gone = true
			s.embedded(p, e.target("id"))
			*into = append(*into, piece{paragraph: p})
			return s.c.skip()
		}
		return s.c.each(visit)
	}
	return visit
}

// through handles what may stand around anything: tracked changes, content
// controls and alternatives. It reports false for all else.
func (s *story) through(e *element, visit func(*element) error) (bool, error) {
	switch {
	case e.word("del"), e.word("moveFrom"):
		s.deleted++
		err := s.c.each(visit)
		s.deleted--
		return true, err
	case e.word("sdt"):
		return true, s.control(visit)
	case e.in == compat && e.name == "AlternateContent":
		return true, s.alternative(visit)
	case e.in == word && (strings.HasSuffix(e.name, "Pr") && e.name != "pPr" && e.name != "sectPr" || strings.HasSuffix(e.name, "Change")):
		return true, s.c.skip() // what is said about things, and was said before
	}
	return false, nil
}

// control reads a content control. Word keeps its tables of contents in one,
// with the heading over them.
func (s *story) control(visit func(*element) error) error {
	list := 0
	var about func(e *element) error
	about = func(e *element) error {
		switch {
		case e.word("docPartObj"):
			return s.c.each(about)
		case e.word("docPartGallery"):
			if e.val() == "Table of Contents" {
				list = 1
			}
		}
		return s.c.skip()
	}
	return s.c.each(func(e *element) error {
		switch {
		case e.word("sdtPr"):
			return s.c.each(about)
		case e.word("sdtContent"):
			s.listed += list
			err := s.c.each(visit)
			s.listed -= list
			return err
		}
		return s.c.skip()
	})
}

// alternative reads the first of some versions of one thing; the others are
// twins for older programs.
func (s *story) alternative(visit func(*element) error) error {
	chosen := false
	return s.c.each(func(e *element) error {
		if e.in != compat {
			return s.c.skip()
		}
		if !chosen {
			chosen = true
			return s.c.each(visit)
		}
		text, err := s.plain()
		s.paragraph.leave(outline.OtherDocument, text)
		return err
	})
}

// plain returns the text in an element, whatever stands around it.
func (s *story) plain() (string, error) {
	var b strings.Builder
	var visit func(e *element) error
	visit = func(e *element) error {
		switch {
		case e.word("t"):
			text, err := s.c.text()
			b.WriteString(text)
			return err
		case e.word("p") && b.Len() > 0:
			b.WriteByte('\n')
		case e.word("tab"), e.word("br"):
			b.WriteByte(' ')
		}
		return s.c.each(visit)
	}
	err := s.c.each(visit)
	return strings.TrimSpace(b.String()), err
}

// box reads the content of a text box. It comes after the paragraph that it hangs
// on, wherever in that it hangs.
func (s *story) box() error {
	inner := *s
	inner.fields, inner.paragraph = fields{}, newParagraph(s.styles)
	return s.c.each(inner.block(&s.paragraph.after))
}

package docx

import (
	"strings"
)

// style is one style of the document.
type style struct {
	id, name, base string
	kind           string // paragraph, character, table or numbering
	look           look
	shape          shape
	settled        bool // base has been worked in
}

// styles are those of a document.
type styles struct {
	byID      map[string]*style
	look      look  // of everything, under the styles
	shape     shape // likewise
	paragraph *style
	language  string // of the text: "nl-NL"
}

func noStyles() *styles {
	return &styles{byID: map[string]*style{}, paragraph: &style{settled: true}}
}

// readStyles reads the part with the styles. When it returns an error, what was
// read up to there counts.
func readStyles(content []byte) (*styles, error) {
	s := noStyles()
	var all []*style
	c := newCursor(content)
	err := c.root(func(*element) error {
		return c.each(func(e *element) error {
			switch {
			case e.word("docDefaults"):
				return s.defaults(c)
			case e.word("style"):
				one := &style{id: e.attribute("styleId"), kind: e.attribute("type")}
				standard := e.attribute("default")
				if err := one.read(c); err != nil {
					return err
				}
				if s.byID[one.id] == nil {
					s.byID[one.id] = one
					all = append(all, one)
				}
				if one.kind == "paragraph" && (standard == "1" || standard == "true" || standard == "on") {
					s.paragraph = one
				}
				return nil
			}
			return c.skip()
		})
	})
	for _, one := range all {
		s.settle(one)
	}
	return s, err
}

func (s *styles) defaults(c *cursor) error {
	return c.each(func(e *element) error {
		switch {
		case e.word("rPrDefault"), e.word("pPrDefault"):
			return c.each(func(e *element) error {
				switch {
				case e.word("rPr"):
					return s.look.read(c, func(e *element) {
						if e.word("lang") {
							s.language = e.val()
						}
					})
				case e.word("pPr"):
					return s.shape.read(c, nil)
				}
				return c.skip()
			})
		}
		return c.skip()
	})
}

func (s *style) read(c *cursor) error {
	return c.each(func(e *element) error {
		switch {
		case e.word("name"):
			s.name = e.val()
		case e.word("basedOn"):
			s.base = e.val()
		case e.word("rPr"):
			return s.look.read(c, nil)
		case e.word("pPr"):
			return s.shape.read(c, nil)
		}
		return c.skip()
	})
}

// settle works the styles that one is based on into it. A circle of styles ends
// where it closes.
func (s *styles) settle(one *style) {
	var chain []*style
	for at := one; at != nil && !at.settled; at = s.byID[at.base] {
		at.settled = true // also ends a circle
		chain = append(chain, at)
	}
	for i := len(chain) - 1; i >= 0; i-- {
		at := chain[i]
		if at.outline() == noLevel {
			at.shape.outline = headingByName(at.name)
		}
		base := s.byID[at.base]
		if base == nil || base == at || base.kind != at.kind {
			continue
		}
		at.look = at.look.over(base.look)
		at.shape = at.shape.over(base.shape)
	}
}

func (s *style) outline() int { return s.shape.outline }

// headingByName knows the headings of Word by their names, for files of programs
// that leave their level out.
func headingByName(name string) int {
	kind, level, found := strings.Cut(strings.ToLower(name), " ")
	if kind == "title" || kind == "titel" {
		if !found {
			return 1
		}
		return noLevel
	}
	if n, ok := number(level); ok && (kind == "heading" || kind == "kop") && n >= 1 && n < bodyLevel {
		return n
	}
	return noLevel
}

// paragraphStyle returns the style that a paragraph has when it names id.
func (s *styles) paragraphStyle(id string) *style {
	if found := s.byID[id]; found != nil && found.kind == "paragraph" {
		return found
	}
	return s.paragraph
}

// lookOf returns how a run looks: the styles of paragraph and characters switch
// each other, what the run says itself holds, and what is on everywhere is on
// (ISO/IEC 29500-1, 17.7.3).
func (s *styles) lookOf(paragraph *style, character string, own look) (bold, italic, hidden bool) {
	var inner look
	if found := s.byID[character]; found != nil && found.kind == "character" {
		inner = found.look
	}
	shown := func(own, paragraph, character, everywhere toggle) bool {
		if own != unset {
			return own == on
		}
		return (paragraph == on) != (character == on) || everywhere == on
	}
	return shown(own.bold, paragraph.look.bold, inner.bold, s.look.bold),
		shown(own.italic, paragraph.look.italic, inner.italic, s.look.italic),
		shown(own.hidden, paragraph.look.hidden, inner.hidden, s.look.hidden)
}

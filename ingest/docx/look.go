package docx

import "strings"

// toggle is a property that is on, off or not mentioned.
type toggle int8

const (
	unset toggle = iota
	off
	on
)

func toggled(e *element) toggle {
	if e.on() {
		return on
	}
	return off
}

// or returns t, or where it says nothing, what lies under it.
func (t toggle) or(under toggle) toggle {
	if t == unset {
		return under
	}
	return t
}

// look is how characters look, as far as it matters here.
type look struct{ bold, italic, hidden toggle }

func (l look) over(under look) look {
	return look{l.bold.or(under.bold), l.italic.or(under.italic), l.hidden.or(under.hidden)}
}

// Levels of the outline: from 1 as people count them.
const (
	noLevel   = 0
	bodyLevel = 10 // said to be no heading
)

// shape is how a paragraph stands, as far as it matters here.
type shape struct {
	outline  int // level of the outline, bodyLevel or noLevel when not mentioned
	list     string
	hasList  bool
	level    int // of the numbering, from 0
	hasLevel bool
	centered toggle
	indent   int // twips
	indented bool
	newPage  toggle // begins a page
}

// over returns s with what it does not mention taken from what lies under it.
func (s shape) over(under shape) shape {
	if s.outline == noLevel {
		s.outline = under.outline
	}
	if !s.hasList {
		s.list, s.hasList = under.list, under.hasList
	}
	if !s.hasLevel {
		s.level, s.hasLevel = under.level, under.hasLevel
	}
	if !s.indented {
		s.indent, s.indented = under.indent, under.indented
	}
	s.centered, s.newPage = s.centered.or(under.centered), s.newPage.or(under.newPage)
	return s
}

// read reads run properties; rest sees those that are not of the look.
func (l *look) read(c *cursor, rest func(*element)) error {
	return c.each(func(e *element) error {
		switch {
		case e.word("b"):
			l.bold = toggled(e)
		case e.word("i"):
			l.italic = toggled(e)
		case e.word("vanish"):
			l.hidden = toggled(e)
		case rest != nil:
			rest(e)
		}
		return c.skip()
	})
}

// read reads paragraph properties. Visit gets those that are not of the shape
// and says whether it read them to their end; nil gets none.
func (s *shape) read(c *cursor, visit func(*element) (bool, error)) error {
	return c.each(func(e *element) error {
		switch {
		case e.word("outlineLvl"):
			if n, ok := number(e.val()); ok && n >= 0 && n < bodyLevel {
				s.outline = n + 1
			}
		case e.word("numPr"):
			return c.each(func(e *element) error {
				switch {
				case e.word("numId"):
					s.list, s.hasList = strings.TrimSpace(e.val()), true
				case e.word("ilvl"):
					s.level, s.hasLevel = number(e.val())
				}
				return c.skip()
			})
		case e.word("jc"):
			s.centered = off
			if e.val() == "center" {
				s.centered = on
			}
		case e.word("ind"):
			for _, side := range []string{"left", "start"} {
				if n, ok := number(e.attribute(side)); ok {
					s.indent, s.indented = n, true
				}
			}
		case e.word("pageBreakBefore"):
			s.newPage = toggled(e)
		case visit != nil:
			if done, err := visit(e); done || err != nil {
				return err
			}
		}
		return c.skip()
	})
}

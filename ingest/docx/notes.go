package docx

import (
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
)

// noteKind is what sort of note it is.
type noteKind uint8

const (
	footnote noteKind = iota
	endnote
	noteKinds
)

// noteStyle is how notes are counted; what is not said is empty.
type noteStyle struct {
	format   string
	start    int
	hasStart bool
	restart  string // "eachSect", "eachPage" or "continuous"
}

func (n *noteStyle) read(c *cursor) error {
	return c.each(func(e *element) error {
		switch {
		case e.word("numFmt"):
			n.format = e.val()
		case e.word("numStart"):
			n.start, n.hasStart = number(e.val())
		case e.word("numRestart"):
			n.restart = e.val()
		}
		return c.skip()
	})
}

// over returns n with what it does not say taken from what lies under it.
func (n noteStyle) over(under noteStyle) noteStyle {
	if n.format == "" {
		n.format = under.format
	}
	if !n.hasStart {
		n.start, n.hasStart = under.start, under.hasStart
	}
	if n.restart == "" {
		n.restart = under.restart
	}
	return n
}

// usual is how Word counts notes when nobody says how.
func usual(kind noteKind) noteStyle {
	if kind == endnote {
		return noteStyle{format: "lowerRoman", start: 1, hasStart: true}
	}
	return noteStyle{format: "decimal", start: 1, hasStart: true}
}

// sideTexts are notes or comments by their numbers.
type sideTexts struct {
	byID  map[string]flow
	order []string
	used  map[string]bool
}

// readSide reads a part with notes or comments. When it returns an error, what
// was read up to there counts.
func (r *reader) readSide(content []byte, name string) (*sideTexts, error) {
	side := &sideTexts{byID: map[string]flow{}, used: map[string]bool{}}
	c := newCursor(content)
	err := c.root(func(*element) error {
		return c.each(func(e *element) error {
			if !e.word(name) {
				return c.skip()
			}
			if kind := e.attribute("type"); kind != "" && kind != "normal" {
				return c.skip() // the lines between text and notes
			}
			id := e.attribute("id")
			var content flow
			err := c.each(r.story(c).block(&content))
			if _, there := side.byID[id]; !there {
				side.byID[id] = content
				side.order = append(side.order, id)
			}
			return err
		})
	})
	return side, err
}

// use returns a text at its first use and reports false at any other.
func (s *sideTexts) use(id string) (content flow, there, fresh bool) {
	if s == nil {
		return nil, false, false
	}
	content, there = s.byID[id]
	fresh = !s.used[id]
	s.used[id] = true
	return content, there, fresh
}

// unused returns the texts that nothing referred to.
func (s *sideTexts) unused() []flow {
	if s == nil {
		return nil
	}
	var left []flow
	for _, id := range s.order {
		if !s.used[id] {
			left = append(left, s.byID[id])
		}
	}
	return left
}

// words returns the text of a flow, a line a paragraph, without what was left
// out.
func words(f flow) string {
	var b strings.Builder
	f.words(&b)
	return strings.TrimSpace(b.String())
}

func (f flow) words(b *strings.Builder) {
	for _, one := range f {
		if p := one.paragraph; p != nil {
			p.before.words(b)
			if len(p.text) > 0 {
				b.Write(p.text)
				b.WriteByte('\n')
			}
			p.after.words(b)
		}
		if one.table != nil {
			for _, row := range one.table.rows {
				for _, c := range row {
					c.content.words(b)
				}
			}
		}
	}
}

// noted takes note of a reference to a note. The note of a deleted reference is
// deleted with it.
func (s *story) noted(kind noteKind, e *element) {
	id, p := e.attribute("id"), s.paragraph
	if s.deleted > 0 {
		if content, _, fresh := s.notes[kind].use(id); fresh {
			p.leave(outline.Deletion, words(content))
		}
		return
	}
	mark := e.attribute("customMarkFollows")
	custom := mark != "" && mark != "0" && mark != "false" && mark != "off"
	p.notes = append(p.notes, noteMark{kind: kind, id: id, custom: custom})
}

// remarked leaves out the comment that hangs on this place.
func (s *story) remarked(id string) {
	if content, there, fresh := s.comments.use(id); there && fresh {
		s.paragraph.leave(outline.Comment, words(content))
	}
}

package docx

import (
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
)

// field is a field of Word that is being read: first its code, then what it
// shows.
type field struct {
	code  strings.Builder
	shows bool // the code is over
	// within is set when this one is a part of the code of another: nobody sees
	// what it shows.
	within  bool
	choices []string // of a list to choose from
	chosen  int
}

// fields are those that are being read, the innermost last.
type fields struct {
	open []*field
	// list is one more than the place in open of the first table of contents that
	// shows; 0 when none does.
	list int
}

// name returns the first word of the code, in capitals.
func (f *field) name() string {
	words := strings.Fields(f.code.String())
	if len(words) == 0 {
		return ""
	}
	return strings.ToUpper(words[0])
}

func (s *story) innermost() *field {
	if len(s.fields.open) == 0 {
		return nil
	}
	return s.fields.open[len(s.fields.open)-1]
}

// begin opens a field.
func (s *story) begin() *field {
	f := &field{}
	if outer := s.innermost(); outer != nil {
		f.within = outer.within || !outer.shows
	}
	s.fields.open = append(s.fields.open, f)
	return f
}

// separate ends the code of the innermost field.
func (s *story) separate() {
	f := s.innermost()
	if f == nil || f.shows {
		return
	}
	s.coded(f)
	f.shows = true
	switch f.name() {
	case "TOC", "INDEX", "TOA":
		if s.fields.list == 0 {
			s.fields.list = len(s.fields.open)
		}
	}
}

// coded takes note of the code of a field. Those in a table of contents belong
// to it.
func (s *story) coded(f *field) {
	if !s.contents() {
		s.paragraph.leave(outline.FieldCode, strings.TrimSpace(f.code.String()))
	}
}

// end closes the innermost field.
func (s *story) end() {
	f := s.innermost()
	if f == nil {
		return // that of a table of contents which stopped at a heading
	}
	s.fields.open = s.fields.open[:len(s.fields.open)-1]
	if s.fields.list > len(s.fields.open) {
		s.fields.list = 0
	}
	if f.shows {
		return
	}
	s.coded(f)
	switch name := f.name(); name {
	case "FORMDROPDOWN":
		if f.chosen >= 0 && f.chosen < len(f.choices) {
			s.say(f.choices[f.chosen])
		}
	case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "SYMBOL", "EQ":
		s.computed(name)
	}
}

// stopContents ends a table of contents that is still open where a heading
// begins: its own end was lost, and without this all text would go with it.
func (s *story) stopContents() {
	if s.fields.list > 0 {
		s.fields.open = s.fields.open[:s.fields.list-1]
		s.fields.list = 0
	}
}

// contents reports whether a table of contents is being read.
func (s *story) contents() bool { return s.listed > 0 || s.fields.list > 0 }

// choice reads the choices of a form field.
func (s *story) choice() error {
	f := s.innermost()
	var visit func(e *element) error
	visit = func(e *element) error {
		switch {
		case f != nil && e.word("listEntry"):
			f.choices = append(f.choices, e.val())
		case f != nil && e.word("result"):
			f.chosen, _ = number(e.val())
		case e.word("ddList"):
			return s.c.each(visit)
		}
		return s.c.skip()
	}
	return s.c.each(visit)
}

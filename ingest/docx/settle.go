package docx

import (
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// twipsPerColumn is how wide a column of plain text is taken to be, in
// twentieths of a point: the usual tab of Word takes four.
const twipsPerColumn = 180

// settler makes blocks of a flow.
type settler struct {
	*reader
	out      *outline.Outline
	text     strings.Builder // of the places
	counter  *counter
	sections []*section
	section  int
	counted  [noteKinds]int
	inNote   bool
	pending  pending
	lines    int          // how many paragraphs came so far
	last     source.Place // of the block being made
}

func newSettler(r *reader, out *outline.Outline) *settler {
	s := &settler{reader: r, out: out, counter: newCounter(r.numbering, r.styles.language)}
	s.counter.unknown = func(format string) {
		if r.once("format " + format) {
			r.findings.Add(unknownFormat.At(s.last, "Word toont dit nummer in de vorm %q; Akte zet er gewone cijfers.",
				"Word shows this number in the form %q; Akte puts plain digits.", format))
		}
	}
	return s
}

// document settles a whole document with the texts of its headers and footers.
func (s *settler) document(body flow, edges []string) {
	for i := range body {
		if body[i].section != nil {
			s.sections = append(s.sections, body[i].section)
		}
	}
	s.out.Blocks = s.settle(body)
	for len(s.out.Blocks) > 0 && s.out.Blocks[len(s.out.Blocks)-1].Kind == outline.Break {
		s.out.Blocks = s.out.Blocks[:len(s.out.Blocks)-1]
	}
	for kind := range s.notes {
		for _, f := range s.notes[kind].unused() {
			s.leave(outline.Hidden, words(f))
		}
	}
	for _, f := range s.comments.unused() {
		s.leave(outline.Comment, words(f))
	}
	for _, text := range edges {
		s.leave(outline.RunningHead, text)
	}
	s.pending.flush(s.out, s.file)
	s.file.Text = s.text.String()
}

// leave takes note of what hangs on no paragraph.
func (s *settler) leave(reason outline.Reason, text string) {
	s.lines++
	if text != "" {
		s.pending.add(s.out, s.file, reason, text, s.text.Len(), s.lines)
	}
}

// take takes note of what was left out of a paragraph whose text starts at an
// offset, and of what there is to tell about it.
func (s *settler) take(p *paragraph, start int) {
	s.lines++
	for i := range p.left {
		l := &p.left[i]
		s.pending.add(s.out, s.file, l.reason, l.text, min(start+l.at, s.text.Len()), s.lines)
	}
	for _, r := range p.remarks {
		at := min(start+r.at, s.text.Len())
		s.findings.Add(r.made(source.At(at, at).In(s.file)))
	}
}

package docx

import (
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// pending is what was left out at one place of the text. What follows for the
// same reason without text between is one thing: Word cuts a deletion, hidden
// text or a line of a table of contents in many pieces.
type pending struct {
	at   int
	left []pendingLeft
	// open is one more than the place in left of what goes on, by reason.
	open [outline.OtherDocument + 1]int
}

type pendingLeft struct {
	reason outline.Reason
	text   []byte
	line   int // its last paragraph, by number
}

func (p *pending) add(out *outline.Outline, file *source.File, reason outline.Reason, text string, at, line int) {
	if at != p.at {
		p.flush(out, file)
		p.at = at
	}
	if before := p.open[reason]; before > 0 {
		one := &p.left[before-1]
		switch reason {
		case outline.Deletion, outline.Hidden:
			if one.line != line {
				one.text, one.line = append(one.text, '\n'), line
			}
			one.text = append(one.text, text...)
			return
		case outline.Contents:
			if one.line == line {
				one.text = append(one.text, text...)
				return
			}
		}
	}
	p.left = append(p.left, pendingLeft{reason, []byte(text), line})
	p.open[reason] = len(p.left)
}

// flush gives what was gathered to the outline.
func (p *pending) flush(out *outline.Outline, file *source.File) {
	for i := range p.left {
		out.Left = append(out.Left, outline.Left{
			Reason: p.left[i].reason, Text: string(p.left[i].text), Place: source.At(p.at, p.at).In(file),
		})
	}
	*p = pending{at: p.at, left: p.left[:0]}
}

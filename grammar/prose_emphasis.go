package grammar

import (
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/source"
)

// opener is a star or two that may open emphasis.
type opener struct {
	index  int // of its words in the list
	strong bool
}

// star reads the stars at i. They open emphasis before a character that is no
// space and after one that is no letter; they close it the other way round.
// Stars that do neither are text.
func (in *inliner) star(i int) {
	end := i
	for end < len(in.src) && in.src[end] == '*' {
		end++
	}
	if end-i > 2 {
		in.pos = end
		return
	}
	strong := end-i == 2
	before := in.runeBefore(i)
	after, _ := utf8.DecodeRuneInString(in.src[end:])
	if end >= len(in.src) {
		after = ' '
	}
	opened := in.opened(strong)
	switch {
	case opened >= 0 && !unicode.IsSpace(before) && !isLetterOrDigit(after):
		in.closeEmphasis(opened, i, end)
	case opened < 0 && !unicode.IsSpace(after) && !isLetterOrDigit(before):
		in.flush(i)
		in.open = append(in.open, opener{len(in.list), strong})
		in.list = append(in.list, &Words{Span: source.At(i, end), Text: in.src[i:end]})
		in.begin(end)
		in.pos = end
	default:
		in.pos = end
	}
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// opened returns the index in in.open of emphasis of this kind, or -1.
func (in *inliner) opened(strong bool) int {
	for i, o := range in.open {
		if o.strong == strong {
			return i
		}
	}
	return -1
}

// closeEmphasis makes emphasis of what stands between its stars. Stars inside
// that did not close are text.
func (in *inliner) closeEmphasis(opened, start, end int) {
	in.flush(start)
	in.begin(end)
	in.pos = end
	o := in.open[opened]
	inner := append([]Inline(nil), in.list[o.index+1:]...)
	if len(in.open) > opened+1 {
		inner = joinWords(inner)
	}
	emphasis := &Emphasis{
		Span:    source.Span{Start: in.list[o.index].Place().Start, End: int32(end)},
		Strong:  o.strong,
		Inlines: inner,
	}
	in.list = append(in.list[:o.index], emphasis)
	in.open = in.open[:opened]
}

// settleEmphasis makes text of the stars that were not closed.
func (in *inliner) settleEmphasis() {
	if len(in.open) > 0 {
		in.list = joinWords(in.list)
	}
}

// joinWords joins words that stand directly after each other.
func joinWords(list []Inline) []Inline {
	joined := list[:0]
	for _, inline := range list {
		words, ok := inline.(*Words)
		if ok && len(joined) > 0 {
			if last, ok := joined[len(joined)-1].(*Words); ok && last.End == words.Start {
				joined[len(joined)-1] = &Words{Span: last.To(words.Span), Text: last.Text + words.Text}
				continue
			}
		}
		joined = append(joined, inline)
	}
	return joined
}

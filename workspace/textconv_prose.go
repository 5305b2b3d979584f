package workspace

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
)

// prosePart writes a part with running text: a line with its number and label,
// its kenmerken, and its text.
func (p *plainWriter) prosePart(part compiler.Part) {
	p.line("")
	base := part.Common()
	switch d := part.(type) {
	case *compiler.Clause:
		number := ""
		if spot := p.view.Spot(part); spot != nil {
			number = spot.ClauseNumber
		}
		p.line(joinWords("lid", number, labelOf(part)))
	case *compiler.Definition:
		names := append([]string{d.Name}, d.Also...)
		p.line(joinWords("begrip", strings.Join(names, ", ")))
		if len(d.Forms) > 0 {
			p.line("    vormen " + strings.Join(d.Forms, ", "))
		}
	case *compiler.Explanation:
		p.line("toelichting")
	default:
		if base.Label != "" {
			p.line(labelOf(part))
		}
	}
	p.attributes(part)
	p.blocks(base.Parts)
}

// blocks writes paragraphs, items and tables, with the conditions around them.
func (p *plainWriter) blocks(parts []compiler.Part) {
	for _, part := range parts {
		switch part := part.(type) {
		case *compiler.Paragraph:
			p.sentences("", p.running(part))
		case *compiler.Item:
			p.item(part)
		case *compiler.Table, *compiler.ValueTable:
			for line := range strings.Lines(part.Common().Place.Text()) {
				p.line(strings.TrimSpace(line))
			}
		case *compiler.Choice:
			p.blocks(part.Parts)
			p.line("{einde}")
		case *compiler.Branch:
			p.line("{" + strings.Join(p.view.Conditions(part), " ") + "}")
			p.blocks(part.Parts)
		case *compiler.Repeat:
			p.line("{" + strings.Join(p.view.Conditions(part), " ") + "}")
			p.blocks(part.Parts)
			p.line("{einde}")
		}
	}
}

func (p *plainWriter) item(item *compiler.Item) {
	number := "•"
	if spot := p.view.Spot(item); spot != nil && len(spot.Items) > 0 {
		number = spot.Items[len(spot.Items)-1]
	}
	indent := strings.Repeat("  ", item.Depth)
	text := joinWords(labelOf(item), p.running(item))
	p.sentences(indent+number+" ", text)
}

// running returns the text of a paragraph or an item on one line. With
// conditions inside it, it is the text as it is written: the variants one after
// another would be no text.
func (p *plainWriter) running(part compiler.Part) string {
	if len(p.view.Conditions(part)) > 0 {
		return oneLine(strings.TrimLeft(part.Common().Place.Text(), "-* "))
	}
	var b strings.Builder
	for _, piece := range p.view.Pieces(part) {
		switch {
		case piece.Text != "":
			b.WriteString(piece.Text)
		case piece.Kind == compiler.ValuePiece && piece.Value != nil:
			b.WriteString(piece.Value.String())
		default:
			b.WriteString(piece.Place.Text())
		}
	}
	return oneLine(b.String())
}

// sentences writes a text one sentence a line, the first of them after a mark
// and the others below it.
func (p *plainWriter) sentences(mark, text string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(mark))
	for text != "" {
		n := sentenceLength(text)
		p.line(mark + strings.TrimSpace(text[:n]))
		mark, text = indent, strings.TrimSpace(text[n:])
	}
}

// sentenceLength returns the length in bytes of the sentence that a text begins
// with: up to a point, a question mark or a semicolon before a space and a
// capital. An initial ("A. de Wit") ends no sentence, and neither does "B.V.".
func sentenceLength(text string) int {
	for i, r := range text {
		if r != '.' && r != '?' && r != ';' {
			continue
		}
		rest := strings.TrimLeft(text[i+1:], " ")
		next, _ := utf8.DecodeRuneInString(rest)
		if len(rest) == len(text[i+1:]) || !unicode.IsUpper(next) || r == '.' && afterInitial(text[:i]) {
			continue
		}
		return i + 1
	}
	return len(text)
}

// afterInitial reports whether a text ends in a single capital.
func afterInitial(text string) bool {
	last, size := utf8.DecodeLastRuneInString(text)
	before, _ := utf8.DecodeLastRuneInString(text[:len(text)-size])
	return unicode.IsUpper(last) && !unicode.IsLetter(before)
}

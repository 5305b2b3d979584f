package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// inlineStops are the bytes at which running text stops being plain.
var inlineStops = [256]bool{
	'\n': true, '\\': true, '{': true, '}': true, '[': true, ']': true, '*': true, '|': true,
}

// inliner reads the running text of one paragraph, item or cell, or of one
// branch of a choice in it.
type inliner struct {
	*proseParser
	cell  bool // up to a bar, on one line
	depth int  // of choices and repetitions

	list []Inline
	open []opener // emphasis that is not closed yet

	start  int  // of the words at hand
	from   int  // of the part of them that is not in the arena
	mark   int  // where they start in the arena
	copied bool // they are in the arena up to from
}

// paragraphInlines reads running text up to the end of its block.
func (p *proseParser) paragraphInlines() []Inline {
	list, _ := p.inlines(false, 0)
	return list
}

// cellInlines reads the running text of a cell.
func (p *proseParser) cellInlines() []Inline {
	list, _ := p.inlines(true, 0)
	return list
}

// inlines reads running text up to the end of its block, or up to a directive
// that ends or divides the choice around it.
func (p *proseParser) inlines(cell bool, depth int) ([]Inline, *directive) {
	in := inliner{proseParser: p, cell: cell, depth: depth}
	in.begin(p.pos)
	stop := in.read()
	in.settleEmphasis()
	return in.list, stop
}

// read reads until the block or the branch ends.
func (in *inliner) read() *directive {
	for {
		i := in.pos
		for i < len(in.src) && !inlineStops[in.src[i]] {
			i++
		}
		in.pos = i
		if i >= len(in.src) {
			in.endBlock(i)
			return nil
		}
		switch in.src[i] {
		case '\n':
			if in.cell || !in.newLine(i) {
				in.endBlock(i)
				return nil
			}
		case '|':
			if in.cell {
				in.endBlock(i)
				return nil
			}
			in.pos++
		case '\\':
			in.escape(i)
		case '*':
			in.star(i)
		case '{':
			if stop := in.brace(i); stop != nil {
				return stop
			}
		case '[':
			in.bracket(i)
		case '}':
			if stop := in.strayBrace(i); stop != nil {
				return stop
			}
		default:
			in.stray(i)
		}
	}
}

// begin starts new words at i.
func (in *inliner) begin(i int) {
	in.start, in.from, in.copied = i, i, false
}

// copyTo moves the words up to i into the arena.
func (in *inliner) copyTo(i int) {
	if !in.copied {
		in.copied = true
		in.mark = in.arena.Len()
	}
	in.arena.WriteString(in.src[in.from:i])
	in.from = i
}

// flush ends the words at hand at i and adds them to the list.
func (in *inliner) flush(i int) {
	if in.start >= i {
		return
	}
	text := in.src[in.from:i]
	if in.copied {
		in.arena.WriteString(text)
		text = in.arena.String()[in.mark:]
	}
	if text != "" {
		in.list = append(in.list, &Words{Span: source.At(in.start, i), Text: text})
	}
}

// add adds an inline after the words at hand and goes on at end.
func (in *inliner) add(inline Inline, end int) {
	in.flush(int(inline.Place().Start))
	in.list = append(in.list, inline)
	in.pos = end
	in.begin(end)
}

// endBlock ends the words at the end of the block, without the white space
// there.
func (in *inliner) endBlock(i int) {
	in.pos = i
	end := trimmedEnd(in.src, in.start, i)
	if in.copied && end <= in.from {
		in.trimArena()
		return
	}
	in.flush(end)
}

// trimArena ends words of which the last part in the source is white space
// after a line break that is already in the arena.
func (in *inliner) trimArena() {
	text := in.arena.String()[in.mark:]
	text = text[:trimmedEnd(text, 0, len(text))]
	end := trimmedEnd(in.src, in.start, in.from)
	if text != "" {
		in.list = append(in.list, &Words{Span: source.At(in.start, end), Text: text})
	}
}

// newLine goes on after the line break at i and reports whether the block goes
// on there. The break stays in the words, the indentation after it and the
// white space before it do not.
func (in *inliner) newLine(i int) bool {
	next, goesOn := in.nextLine(i, in.depth)
	if !goesOn {
		return false
	}
	text := i
	for text > in.from && (in.src[text-1] == ' ' || in.src[text-1] == '\t' || in.src[text-1] == '\r') {
		text--
	}
	if text < i || next > i+1 {
		in.copyTo(text)
		in.arena.WriteByte('\n')
		in.from = next
	}
	in.pos = next
	for in.commentAt(in.pos) {
		in.flush(in.pos)
		comment := in.comment()
		in.list = append(in.list, comment)
		next, _ = in.nextLine(in.pos, in.depth)
		in.pos = next
		in.begin(next)
	}
	return true
}

// nextLine returns where the text of the line after the break at i starts, and
// whether the paragraph goes on there: past lines of comment, up to a blank
// line, an item, a table or a directive alone on its line.
func (p *proseParser) nextLine(i, depth int) (next int, goesOn bool) {
	next = skipBlanks(p.src, p.breakEnd(i))
	text := next
	for text < len(p.src) && p.commentAt(text) {
		text = skipBlanks(p.src, p.breakEnd(lineEnd(p.src, text)))
	}
	if text >= len(p.src) {
		return next, false
	}
	switch p.src[text] {
	case '\n', '\r', '|':
		return next, false
	case '-', '*':
		if depth, _ := p.marker(text); depth > 0 {
			return next, false
		}
	case '{', 'a', 'e', 'v', 't':
		if depth == 0 {
			saved := p.pos
			p.pos = text
			goesOn = !p.startsDirective()
			p.pos = saved
			return next, goesOn
		}
	}
	return next, true
}

// breakEnd returns the offset after the line break at i.
func (p *proseParser) breakEnd(i int) int {
	if i < len(p.src) && p.src[i] == '\r' {
		i++
	}
	if i < len(p.src) && p.src[i] == '\n' {
		i++
	}
	return i
}

// escape reads a backslash: what it stands before is text. Before anything
// else it is text itself.
func (in *inliner) escape(i int) {
	if i+1 >= len(in.src) || !isEscapable(in.src[i+1]) {
		in.pos = i + 1
		return
	}
	in.copyTo(i)
	in.from = i + 1
	in.pos = i + 2
}

// isEscapable reports whether a backslash before b makes it text.
func isEscapable(b byte) bool { return strings.IndexByte(`{}[]*\-@/|`, b) >= 0 }

// bracket reads a reference, or text that starts like one.
func (in *inliner) bracket(i int) {
	limit := len(in.src)
	if in.cell {
		limit = lineEnd(in.src, i)
	}
	end, closed := referenceEnd(in.src, i+1, limit)
	if closed {
		r := refReader{src: in.src[:end], i: i + 1}
		ref := r.whole(source.At(i, end+1))
		if _, open := ref.(*Placeholder); open && strings.Count(in.src[i:end], straightQuote)%2 == 1 {
			in.report(stringNotClosed, i, end+1,
				"In deze verwijzing wordt een aanhalingsteken niet gesloten.",
				"In this reference a quotation mark is not closed.")
		}
		in.add(ref, end+1)
		return
	}
	r := refReader{src: in.src[:end], i: i + 1}
	ref, end := r.prefix()
	if ref == nil {
		f := in.report(referenceNotClosed, i, i+1,
			"Deze [ begint een verwijzing die nergens wordt afgesloten.",
			"This [ starts a reference that is closed nowhere.")
		*f = f.WithFix(false, diag.T(`Maak er gewone tekst van: \[`, `Make it plain text: \[`),
			source.At(i, i+1).In(in.file), `\[`)
		in.pos = i + 1
		return
	}
	f := in.report(referenceNotClosed, i, end,
		"Na deze verwijzing ontbreekt ].", "A ] is missing after this reference.")
	*f = f.WithFix(false, diag.T("Sluit de verwijzing af met ]", "Close the reference with ]"),
		source.At(end, end).In(in.file), "]")
	in.add(ref, end)
}

// strayBrace reads a closing brace in running text. It may end a directive of
// which the opening brace is missing.
func (in *inliner) strayBrace(i int) (stop *directive) {
	at := in.directiveBefore(i)
	if at < 0 {
		in.stray(i)
		return nil
	}
	return in.steer(in.lostBrace(at, i), at)
}

// maxDirective is how many bytes before a stray brace a directive is looked
// for.
const maxDirective = 200

// directiveBefore returns where in the words at hand a directive starts that
// ends at i, or -1.
func (in *inliner) directiveBefore(i int) int {
	from := max(in.from, i-maxDirective)
	text := in.src[from:i]
	if in.depth > 0 {
		for _, word := range [...]string{"anders", "einde"} {
			if strings.HasSuffix(text, word) {
				return i - len(word)
			}
		}
	}
	for _, word := range [...]string{"als ", "voor elke ", "anders als "} {
		at := strings.LastIndex(text, word)
		if at < 0 || at > 0 && !unicode.IsSpace(rune(text[at-1])) || strings.Contains(text[at:], "\n") {
			continue
		}
		if isInterpolation(in.src[:i], from+at) {
			return from + at
		}
	}
	return -1
}

// stray reports a closing brace or bracket that closes nothing. It is kept as
// text.
func (in *inliner) stray(i int) {
	d, sign := strayBrace, in.src[i:i+1]
	if sign == "]" {
		d = strayBracket
	}
	f := in.report(d, i, i+1,
		"Deze %s sluit niets af.", "This %s closes nothing.", sign)
	*f = f.WithFix(true, diag.T(`Maak er gewone tekst van: \%s`, `Make it plain text: \%s`, sign),
		source.At(i, i+1).In(in.file), `\`+sign)
	in.pos = i + 1
}

// runeBefore returns the character before i, or a space at the start of text.
func (in *inliner) runeBefore(i int) rune {
	if i <= in.start && len(in.list) == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRuneInString(in.src[:i])
	return r
}

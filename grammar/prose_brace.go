package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// directive is an interpolation that steers instead of printing: {als x},
// {anders}, {einde}, {voor elke x in y}, {tabel x}.
type directive struct {
	content
	start, end int // with its braces
}

// braceEnd looks from i for the brace that closes an interpolation and returns
// its offset. Without one it returns where the search ended: at another brace,
// a blank line or the end of src.
func braceEnd(src string, i int) (end int, closed bool) {
	for ; i < len(src); i++ {
		switch src[i] {
		case '}':
			return i, true
		case '{':
			return i, false
		case '\n':
			if next := skipBlanks(src, i+1); next >= len(src) || isLineBreak(src[next]) {
				return i, false
			}
		}
	}
	return len(src), false
}

// readBrace reads the interpolation at i: a directive, or an inline, or, when
// it is neither and both are nil, text up to next.
func (p *proseParser) readBrace(i int) (d *directive, inline Inline, next int) {
	if name := nameEnd(p.src, i+1); name > i+1 && name < len(p.src) && p.src[name] == '}' {
		if text := p.src[i+1 : name]; !isReserved(text) {
			return nil, &Interpolation{
				Span:  source.At(i, name+1),
				Value: &Name{Span: source.At(i+1, name), Text: text},
			}, name + 1
		}
	}
	end, closed := braceEnd(p.src, i+1)
	inside := p.src[:end]
	tokens, findings := innerTokens(p.file, inside, i+1, p.buffer)
	p.buffer = tokens
	if closed {
		p.findings.Add(findings...)
	}
	s := stream{list: tokens, src: inside}
	c, wrong := s.content()
	switch {
	case closed && wrong == nil && s.next == len(tokens):
		next = end + 1
	case closed:
		return p.badBrace(&s, c, i, end+1, wrong, len(findings) > 0)
	default:
		next = s.consumed(i + 1)
		if wrong != nil && c.kind == valueContent {
			return nil, nil, p.looseBrace(i)
		}
		p.missingBrace(i, next)
	}
	d, inline = c.at(i, next)
	return d, inline, next
}

// at returns c as a directive or as an inline.
func (c content) at(start, end int) (*directive, Inline) {
	if c.kind == valueContent {
		return nil, &Interpolation{Span: source.At(start, end), Value: c.value, Notation: c.notation}
	}
	if c.value == nil && (c.kind == ifContent || c.kind == repeatContent || c.kind == tableContent) {
		c.value = unknownAt(end)
	}
	return &directive{content: c, start: start, end: end}, nil
}

// unknownAt returns the value that stands in the tree where one is missing.
func unknownAt(offset int) Expr {
	return &Literal{Span: source.At(offset, offset), Kind: UnknownLiteral, Text: "onbekend"}
}

// badBrace reports what is wrong between braces that are both there. What
// steers keeps its place in the structure; the rest is kept as text.
func (p *proseParser) badBrace(
	s *stream, c content, start, end int, wrong *fault, reported bool,
) (*directive, Inline, int) {
	if !reported {
		p.findings.Add(p.contentFault(s, start, end, wrong).finding(p.file))
	}
	if c.kind == valueContent {
		return nil, nil, end
	}
	d, _ := c.at(start, end)
	return d, nil, end
}

// contentFault says what is wrong between braces.
func (p *proseParser) contentFault(s *stream, start, end int, wrong *fault) *fault {
	t := s.peek()
	switch {
	case wrong != nil && wrong.description != badExpression && wrong.description != unexpectedPart:
		return wrong
	case wrong != nil && !t.atEnd():
		t.Span = wrong.span
	case t.kind == illegalKind:
		return illegalText(t)
	}
	f := newFault(badInterpolation, source.At(start, end),
		"Tussen deze accolades hoort een waarde of naam, maar er staat %s.",
		"A value or a name belongs between these braces, but there is %s.",
		diag.Same("“"+shorten(oneLine(p.src[start+1:end-1]))+"”"))
	if len(s.list) == 0 {
		f.message = diag.T("Tussen deze accolades staat niets.", "Nothing stands between these braces.")
	}
	return f.withFix(false, diag.T(`Maak er gewone tekst van: \{ en \}`, `Make it plain text: \{ and \}`),
		source.At(start, end), `\`+p.src[start:end-1]+`\}`)
}

// looseBrace reports a brace that starts nothing, and returns where the text
// goes on.
func (p *proseParser) looseBrace(i int) int {
	f := p.report(interpolationNotClosed, i, i+1,
		"Deze { begint een invulling die nergens wordt afgesloten.",
		"This { starts an interpolation that is closed nowhere.")
	*f = f.WithFix(false, diag.T(`Maak er gewone tekst van: \{`, `Make it plain text: \{`),
		source.At(i, i+1).In(p.file), `\{`)
	return i + 1
}

// missingBrace reports an interpolation without its closing brace.
func (p *proseParser) missingBrace(start, end int) {
	f := p.report(interpolationNotClosed, start, end,
		"Na deze invulling ontbreekt }.", "A } is missing after this interpolation.")
	*f = f.WithFix(false, diag.T("Sluit de invulling af met }", "Close the interpolation with }"),
		source.At(end, end).In(p.file), "}")
}

// isDirectiveWord reports whether word opens a directive.
func isDirectiveWord(word string) bool {
	switch word {
	case "als", "anders", "einde", "voor", "tabel":
		return true
	}
	return false
}

// unbracedDirective reports whether a directive without its opening brace
// fills the line at i, and where its closing brace stands.
func (p *proseParser) unbracedDirective(i int) (end int, ok bool) {
	if !isDirectiveWord(p.src[i:wordEnd(p.src, i)]) {
		return i, false
	}
	end = lineEnd(p.src, i)
	closing := trimmedEnd(p.src, i, end) - 1
	if p.src[closing] != '}' || strings.IndexByte(p.src[i:closing], '{') >= 0 {
		return i, false
	}
	return closing, isInterpolation(p.src[:closing], i)
}

// lostBrace reads a directive without its opening brace from start to the
// closing brace at end.
func (p *proseParser) lostBrace(start, end int) *directive {
	f := p.report(strayBrace, end, end+1,
		"Deze } sluit niets af: voor %q ontbreekt {.", "This } closes nothing: a { is missing before %q.",
		oneLine(p.src[start:end]))
	*f = f.WithFix(false, diag.T("Zet er { voor", "Put { before it"), source.At(start, start).In(p.file), "{")
	tokens, _ := innerTokens(p.file, p.src[:end], start, p.buffer)
	p.buffer = tokens
	s := stream{list: tokens, src: p.src[:end]}
	c, _ := s.content()
	return &directive{content: c, start: start, end: end + 1}
}

// startsDirective reports whether a directive stands here alone on its line.
func (p *proseParser) startsDirective() bool {
	i := p.pos
	if p.src[i] != '{' {
		_, ok := p.unbracedDirective(i)
		return ok
	}
	start := i + 1
	for start < len(p.src) && (p.src[start] == ' ' || p.src[start] == '\t') {
		start++
	}
	if !isDirectiveWord(p.src[start:wordEnd(p.src, start)]) {
		return false
	}
	end, closed := braceEnd(p.src, i+1)
	if !closed {
		line := lineEnd(p.src, i)
		return line <= end && isInterpolation(p.src[:line], i+1)
	}
	after := skipBlanks(p.src, end+1)
	if after < len(p.src) && !isLineBreak(p.src[after]) {
		return false
	}
	tokens, _ := innerTokens(nil, p.src[:end], i+1, p.buffer)
	p.buffer = tokens
	s := stream{list: tokens, src: p.src[:end]}
	c, _ := s.content()
	return c.kind != valueContent
}

// aloneDirective reads the directive that stands here alone on its line; nil
// when there is none.
func (p *proseParser) aloneDirective() *directive {
	if !p.startsDirective() {
		return nil
	}
	if p.src[p.pos] != '{' {
		end, _ := p.unbracedDirective(p.pos)
		return p.lostBrace(p.pos, end)
	}
	d, _, _ := p.readBrace(p.pos)
	return d
}

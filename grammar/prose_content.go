package grammar

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// contentKind is what stands between the braces of an interpolation.
type contentKind uint8

const (
	valueContent  contentKind = iota // {meldtermijn}
	ifContent                        // {als x}
	elseContent                      // {anders}, {anders als x}
	endContent                       // {einde}
	repeatContent                    // {voor elke x in y}
	tableContent                     // {tabel x}
)

// content is what stands between the braces of an interpolation.
type content struct {
	kind     contentKind
	value    Expr // the value, the condition or the list; nil for {anders} and {einde}
	notation *String
	variable Name
}

// content reads
//
//	Content = "als" Expr | "anders" [ "als" Expr ] | "einde"
//	        | "voor" "elke" Name "in" Expr | "tabel" Expr
//	        | Expr [ "," String ]
func (s *stream) content() (c content, wrong *fault) {
	t := s.peek()
	if t.kind != identKind {
		return s.printed()
	}
	switch t.text {
	case "als":
		c.kind = ifContent
		s.advance()
		c.value, wrong = s.expression()
	case "anders":
		c.kind = elseContent
		s.advance()
		if s.isWord("als") {
			s.advance()
			c.value, wrong = s.expression()
		}
	case "einde":
		c.kind = endContent
		s.advance()
	case "voor":
		return s.repetition()
	case "tabel":
		if s.next+1 >= len(s.list) || s.list[s.next+1].kind != identKind {
			return s.printed()
		}
		c.kind = tableContent
		s.advance()
		c.value, wrong = s.expression()
	default:
		return s.printed()
	}
	return c, wrong
}

// printed reads a value and the notation in which it is printed.
func (s *stream) printed() (c content, wrong *fault) {
	if c.value, wrong = s.expression(); wrong != nil {
		return c, wrong
	}
	if s.peek().kind != commaKind || s.next+1 >= len(s.list) || s.list[s.next+1].kind != stringKind {
		return c, nil
	}
	s.advance()
	t := s.peek()
	s.advance()
	c.notation = &String{Span: t.Span, Value: unquote(t.text)}
	return c, nil
}

// repetition reads "voor" "elke" Name "in" Expr.
func (s *stream) repetition() (c content, wrong *fault) {
	voor := s.peek()
	s.advance()
	if !s.isWord("elke") {
		s.next--
		return s.printed()
	}
	c.kind = repeatContent
	s.advance()
	name := s.peek()
	if name.kind != identKind {
		return c, needName(name)
	}
	s.advance()
	c.variable = Name{Span: name.Span, Text: name.text}
	if in := s.peek(); !s.isWord("in") {
		return c, newFault(unexpectedPart, in.Span,
			"Na %q hoort \"in\" en de lijst: voor elke %[1]s in lijst.",
			"After %q comes \"in\" and the list: voor elke %[1]s in lijst.", voor.text)
	}
	s.advance()
	c.value, wrong = s.expression()
	return c, wrong
}

// consumed returns the end of the last token that was read, or start.
func (s *stream) consumed(start int) int {
	if s.next == 0 || len(s.list) == 0 {
		return start
	}
	return int(s.list[min(s.next, len(s.list))-1].end)
}

// innerTokens returns the tokens of what stands between braces, from i to the
// end of src, and what is wrong with them.
func innerTokens(file *source.File, src string, i int, buffer []token) ([]token, diag.List) {
	s := scanner{file: file, src: src, pos: i, inner: true, tokens: buffer[:0]}
	s.read()
	return s.tokens, s.findings
}

// isInterpolation reports whether src from i on can stand between the braces
// of an interpolation.
func isInterpolation(src string, i int) bool {
	tokens, findings := innerTokens(nil, src, i, nil)
	s := stream{list: tokens, src: src}
	_, wrong := s.content()
	return len(tokens) > 0 && wrong == nil && s.next == len(tokens) && len(findings) == 0
}

// isExpression reports whether src from i on is one whole expression.
func isExpression(src string, i int) bool {
	tokens, findings := innerTokens(nil, src, i, nil)
	s := stream{list: tokens, src: src}
	_, wrong := s.expression()
	return wrong == nil && s.next == len(tokens) && len(findings) == 0
}

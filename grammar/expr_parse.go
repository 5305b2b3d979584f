package grammar

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// lexeme is a token with its text, as the expression parser reads it.
type lexeme struct {
	kind kind
	text string
	source.Span
}

// stream is where the expression parser reads from: the tokens of a statement,
// or those between the braces of an interpolation.
type stream struct {
	lex  *lexer.PeekingLexer
	list []token
	src  string
	next int
}

// peek returns the next token.
func (s *stream) peek() lexeme {
	if s.lex != nil {
		t := s.lex.Peek()
		return lexeme{kindOf(t.Type), t.Value, source.At(t.Pos.Offset, t.Pos.Offset+len(t.Value))}
	}
	if s.next >= len(s.list) {
		return lexeme{endKind, "", source.At(len(s.src), len(s.src))}
	}
	t := s.list[s.next]
	return lexeme{t.kind, s.src[t.start:t.end], source.Span{Start: t.start, End: t.end}}
}

// advance moves past the next token.
func (s *stream) advance() {
	if s.lex != nil {
		s.lex.Next()
		return
	}
	s.next++
}

func kindOf(t lexer.TokenType) kind {
	switch {
	case t == lexer.EOF:
		return endKind
	case kind(t) == missingCloseKind:
		return closeKind
	case kind(t) == missingNameKind:
		return identKind
	case kind(t) == missingStringKind:
		return stringKind
	}
	return kind(t)
}

// parseExpression is how participle reaches the expression parser.
func parseExpression(lex *lexer.PeekingLexer) (Expr, error) {
	s := stream{lex: lex}
	if !startsExpression(s.peek()) {
		return nil, participle.NextMatch
	}
	start := s.peek().Start
	expr, wrong := s.expression()
	if wrong != nil {
		return nil, wrong.standIn(missingValueKind, start).stop(lex)
	}
	return expr, nil
}

// startsExpression reports whether an expression can begin with t.
func startsExpression(t lexeme) bool {
	switch t.kind {
	case identKind, stringKind, durationKind, amountKind, percentageKind, numberKind, dateKind, openKind,
		missingValueKind:
		return true
	case operatorKind:
		return t.text == "-" || t.text == "−"
	}
	return false
}

// The precedence of the operators, loosest first.
const (
	orLevel = iota + 1
	andLevel
	notLevel
	compareLevel
	sumLevel
	productLevel
	minusLevel
)

// expression reads
//
//	Expr = Or
//	Or   = And { "of" And }
//	And  = Not { "en" Not }
//	Not  = ( "niet" | "moet" ) Not | Comparison
//	Comparison = Sum { ( "=" | "<>" | "<" | "<=" | ">" | ">=" | "is" ["niet"] | "in" ) Sum }
//	Sum     = Product { ( "+" | "-" ) Product }
//	Product = Minus { ( "*" | "/" ) Minus }
//	Minus   = "-" Minus | Primary
func (s *stream) expression() (Expr, *fault) { return s.level(orLevel, 1) }

// level reads an expression whose operators bind at least as tightly as level.
func (s *stream) level(level, depth int) (Expr, *fault) {
	if depth > MaxExpressionDepth {
		return nil, tooDeep(s.peek())
	}
	x, wrong := s.prefix(level, depth)
	if wrong != nil {
		return nil, wrong
	}
	for chain := 0; ; chain++ {
		op, binds := s.operator()
		if binds < level {
			return x, nil
		}
		if chain >= MaxOperators {
			return nil, tooDeep(s.peek())
		}
		is := s.isWord("is")
		s.advance()
		if is && s.isWord("niet") {
			s.advance()
			op = "<>"
		}
		y, wrong := s.level(binds+1, depth+1)
		if wrong != nil {
			return nil, wrong
		}
		x = &Binary{Span: x.Place().To(y.Place()), Op: op, X: x, Y: y}
	}
}

// operandFollows reports whether an operand comes after the next token. It tells
// the operator moet, which only rules use, from a value of that name.
func (s *stream) operandFollows() bool {
	after := *s
	if s.lex != nil {
		checkpoint := s.lex.MakeCheckpoint()
		defer s.lex.LoadCheckpoint(checkpoint)
	}
	after.advance()
	t := after.peek()
	if t.kind == identKind && isConnective(t.text) {
		return false
	}
	return startsExpression(t) && t.kind != operatorKind
}

// isConnective reports whether word stands between operands.
func isConnective(word string) bool {
	switch word {
	case "en", "of", "is", "in":
		return true
	}
	return false
}

// prefix reads niet x, moet x, -x or a primary.
func (s *stream) prefix(level, depth int) (Expr, *fault) {
	t := s.peek()
	var op string
	var binds int
	switch {
	case t.kind == identKind && (t.text == "niet" || t.text == "moet" && s.operandFollows()):
		op, binds = t.text, notLevel
	case t.kind == operatorKind && (t.text == "-" || t.text == "−"):
		op, binds = "-", minusLevel
	default:
		return s.primary(depth)
	}
	if binds == notLevel && level > notLevel {
		return nil, unexpectedIn(t)
	}
	s.advance()
	x, wrong := s.level(binds, depth+1)
	if wrong != nil {
		return nil, wrong
	}
	return &Unary{Span: t.To(x.Place()), Op: op, X: x}, nil
}

// operator returns the operator that comes next, normalised, and how tightly
// it binds; 0 when there is none.
func (s *stream) operator() (op string, binds int) {
	t := s.peek()
	switch t.kind {
	case operatorKind:
		switch t.text {
		case "=", "<", ">", "<=", ">=", "<>":
			return t.text, compareLevel
		case "≠":
			return "<>", compareLevel
		case "≤":
			return "<=", compareLevel
		case "≥":
			return ">=", compareLevel
		case "+", "-":
			return t.text, sumLevel
		case "−":
			return "-", sumLevel
		case "*", "/":
			return t.text, productLevel
		}
	case identKind:
		switch t.text {
		case "of":
			return "of", orLevel
		case "en":
			return "en", andLevel
		case "is":
			return "=", compareLevel
		case "in":
			return "in", compareLevel
		}
	}
	return "", 0
}

func (s *stream) isWord(word string) bool {
	t := s.peek()
	return t.kind == identKind && t.text == word
}

package grammar

import "github.com/akte-lang/akte/internal/source"

// primary reads
//
//	Primary = Literal | Name | Call | List
//	Call    = Name "(" [ Expr { "," Expr } ] ")"
//	List    = "(" [ Expr { "," Expr } ] ")"
func (s *stream) primary(depth int) (Expr, *fault) {
	t := s.peek()
	switch t.kind {
	case stringKind:
		s.advance()
		return &Literal{Span: t.Span, Kind: TextLiteral, Text: unquote(t.text)}, nil
	case identKind:
		return s.named(t, depth)
	case missingValueKind:
		s.advance()
		return unknownAt(int(t.Start)), nil
	case openKind:
		elems, span, wrong := s.arguments(depth)
		if wrong != nil {
			return nil, wrong
		}
		return &List{Span: span, Elems: elems}, nil
	}
	if kind := literalKind(t.kind); kind != 0 {
		s.advance()
		return &Literal{Span: t.Span, Kind: kind, Text: t.text}, nil
	}
	return nil, unexpectedIn(t)
}

// literalKind returns the kind of literal that a token is; 0 when it is none.
func literalKind(k kind) LiteralKind {
	switch k {
	case durationKind:
		return DurationLiteral
	case amountKind:
		return AmountLiteral
	case percentageKind:
		return PercentageLiteral
	case numberKind:
		return NumberLiteral
	case dateKind:
		return DateLiteral
	}
	return 0
}

// named reads what starts with a word: ja, nee, onbekend, a name or a call.
func (s *stream) named(t lexeme, depth int) (Expr, *fault) {
	s.advance()
	switch t.text {
	case "ja", "nee":
		return &Literal{Span: t.Span, Kind: BoolLiteral, Text: t.text}, nil
	case "onbekend":
		return &Literal{Span: t.Span, Kind: UnknownLiteral, Text: t.text}, nil
	}
	if isReserved(t.text) {
		return nil, unexpectedIn(t)
	}
	name := Name{Span: t.Span, Text: t.text}
	next := s.peek()
	if next.kind == openKind {
		args, span, wrong := s.arguments(depth)
		if wrong != nil {
			return nil, wrong
		}
		return &Call{Span: t.To(span), Name: name, Args: args}, nil
	}
	if next.kind == identKind && isUnit(next.text) {
		if digits := digitsOf(t.text); digits != "" {
			return nil, spelledOut(t, next, digits)
		}
	}
	return &name, nil
}

// arguments reads expressions between parentheses, or none at all.
func (s *stream) arguments(depth int) (elems []Expr, span source.Span, wrong *fault) {
	open := s.peek()
	s.advance()
	if t := s.peek(); t.kind == closeKind {
		s.advance()
		return nil, open.To(t.Span), nil
	}
	for {
		elem, wrong := s.level(orLevel, depth+1)
		if wrong != nil {
			return nil, span, wrong
		}
		elems = append(elems, elem)
		switch t := s.peek(); t.kind {
		case commaKind:
			s.advance()
		case closeKind:
			s.advance()
			return elems, open.To(t.Span), nil
		default:
			return nil, span, notClosed(open, t)
		}
	}
}

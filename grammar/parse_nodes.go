package grammar

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// Parse implements participle.Parseable: a name that is not first on its line.
func (n *Name) Parse(lex *lexer.PeekingLexer) error {
	t := lex.Peek()
	if kindOf(t.Type) != identKind {
		return participle.NextMatch
	}
	n.Span = source.At(t.Pos.Offset, t.Pos.Offset+len(t.Value))
	n.Text = t.Value
	lex.Next()
	return nil
}

// Parse implements participle.Parseable: a quoted string.
func (s *String) Parse(lex *lexer.PeekingLexer) error {
	t := lex.Peek()
	if kindOf(t.Type) != stringKind {
		return participle.NextMatch
	}
	s.Span = source.At(t.Pos.Offset, t.Pos.Offset+len(t.Value))
	s.Value = unquote(t.Value)
	lex.Next()
	return nil
}

// Parse implements participle.Parseable: prose as a whole. What stands between
// its braces is parsed when the statement is complete.
func (p *Prose) Parse(lex *lexer.PeekingLexer) error {
	t := lex.Peek()
	if kindOf(t.Type) != proseKind {
		return participle.NextMatch
	}
	p.Span = source.At(t.Pos.Offset, t.Pos.Offset+len(t.Value))
	lex.Next()
	return nil
}

// Parse implements participle.Parseable:
//
//	Type = "keuze" Choices | "keuzes" Choices | "lijst" "van" Type
//	     | "tabel" "(" Column { "," Column } ")" | Name
func (t *Type) Parse(lex *lexer.PeekingLexer) error {
	s := stream{lex: lex}
	start := s.peek()
	if start.kind != identKind {
		return participle.NextMatch
	}
	parsed, wrong := s.typ(1)
	if wrong != nil {
		return wrong.standIn(missingNameKind, start.Start).stop(lex)
	}
	*t = *parsed
	return nil
}

func (s *stream) typ(depth int) (*Type, *fault) {
	t := s.peek()
	switch {
	case t.kind != identKind:
		return nil, needType(t)
	case depth > MaxTypeDepth:
		return nil, newFault(limitExceeded, t.Span,
			"Dit type is te diep genest: hoogstens %d niveaus.",
			"This type nests too deep: at most %d levels.", MaxTypeDepth)
	}
	s.advance()
	typ := &Type{Span: t.Span, Name: t.text}
	switch t.text {
	case "keuze", "keuzes":
		return s.choices(typ)
	case "lijst":
		if van := s.peek(); !s.isWord("van") {
			return nil, newFault(unexpectedPart, van.Span,
				"Na lijst hoort \"van\" en een type: lijst van tekst.",
				"After lijst comes \"van\" and a type: lijst van tekst.")
		}
		s.advance()
		elem, wrong := s.typ(depth + 1)
		if wrong != nil {
			return nil, wrong
		}
		typ.Elem, typ.End = elem, elem.End
	case "tabel":
		return s.columns(typ, depth)
	}
	return typ, nil
}

// choices reads the names of keuze(a, b).
func (s *stream) choices(typ *Type) (*Type, *fault) {
	return typ, s.parenthesised(typ, func() *fault {
		t := s.peek()
		if t.kind != identKind {
			return needName(t)
		}
		s.advance()
		typ.Choices = append(typ.Choices, Name{Span: t.Span, Text: t.text})
		return nil
	})
}

// columns reads the columns of tabel(naam tekst, land tekst).
func (s *stream) columns(typ *Type, depth int) (*Type, *fault) {
	return typ, s.parenthesised(typ, func() *fault {
		t := s.peek()
		if t.kind != identKind {
			return needName(t)
		}
		s.advance()
		column, wrong := s.typ(depth + 1)
		if wrong != nil {
			return wrong
		}
		typ.Columns = append(typ.Columns, Column{Name: Name{Span: t.Span, Text: t.text}, Type: column})
		return nil
	})
}

// parenthesised reads one or more elements with commas between parentheses and
// makes typ end after them.
func (s *stream) parenthesised(typ *Type, element func() *fault) *fault {
	open := s.peek()
	if open.kind != openKind {
		return newFault(unexpectedPart, open.Span,
			"Na %q hoort een lijst tussen haakjes.", "After %q comes a list between parentheses.", typ.Name)
	}
	s.advance()
	for {
		if wrong := element(); wrong != nil {
			return wrong
		}
		t := s.peek()
		switch t.kind {
		case commaKind:
			s.advance()
		case closeKind:
			s.advance()
			typ.End = t.End
			return nil
		default:
			return notClosed(open, t)
		}
	}
}

func needType(t lexeme) *fault {
	return newFault(unexpectedPart, t.Span,
		"Hier hoort een type, zoals duur of bedrag, maar er staat %s.",
		"A type belongs here, such as duur or bedrag, but there is %s.", t.describe())
}

func needName(t lexeme) *fault {
	return newFault(unexpectedPart, t.Span,
		"Hier hoort een naam, maar er staat %s.",
		"A name belongs here, but there is %s.", t.describe())
}

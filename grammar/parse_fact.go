package grammar

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// Parse implements participle.Parseable: one fact of a topic on a line of its
// own, and the lines that say who is better off.
//
//	Fact   = Name Type [ String ] { Favour }
//	Favour = ( "lager" | "hoger" ) "gunstig" "voor" Name
func (f *Fact) Parse(lex *lexer.PeekingLexer) error {
	s := stream{lex: lex}
	t := s.peek()
	if t.kind != firstKind {
		return participle.NextMatch
	}
	s.advance()
	f.Name = Name{Span: t.Span, Text: t.text}
	end, wrong := s.factRest(f)
	if wrong != nil {
		return wrong.in(t.Start).stop(lex)
	}
	f.node = nodeAt(source.Span{Start: t.Start, End: end})
	return nil
}

func (s *stream) factRest(f *Fact) (end int32, wrong *fault) {
	if f.Type, wrong = s.typ(1); wrong != nil {
		return 0, wrong
	}
	end = f.Type.End
	if t := s.peek(); t.kind == stringKind {
		s.advance()
		f.Title = &String{Span: t.Span, Value: unquote(t.text)}
		end = t.End
	}
	for {
		t := s.peek()
		if t.kind != firstKind || t.text != "lager" && t.text != "hoger" {
			return end, nil
		}
		s.advance()
		favour, wrong := s.favour(t)
		if wrong != nil {
			return 0, wrong.in(t.Start)
		}
		f.Favour = append(f.Favour, favour)
		end = favour.Role.End
	}
}

// favour reads what follows lager or hoger.
func (s *stream) favour(direction lexeme) (*Favour, *fault) {
	for _, word := range [...]string{"gunstig", "voor"} {
		if t := s.peek(); !s.isWord(word) {
			return nil, newFault(unexpectedPart, t.Span,
				"Hier hoort \"%s gunstig voor\" en een rol, maar er staat %s.",
				"Here belongs \"%s gunstig voor\" and a role, but there is %s.", direction.text, t.describe())
		}
		s.advance()
	}
	role := s.peek()
	if role.kind != identKind {
		return nil, needName(role)
	}
	s.advance()
	return &Favour{
		node:      nodeAt(direction.To(role.Span)),
		Direction: direction.text,
		Role:      Name{Span: role.Span, Text: role.text},
	}, nil
}

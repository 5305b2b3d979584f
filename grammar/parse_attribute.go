package grammar

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// parseAttribute is how participle reaches the parser of kenmerken:
//
//	Attribute = "over" TopicUse { "," TopicUse } | "negeer" Name [ String ]
func parseAttribute(lex *lexer.PeekingLexer) (Attribute, error) {
	s := stream{lex: lex}
	t := s.peek()
	if t.kind != markKind {
		return nil, participle.NextMatch
	}
	var attribute Attribute
	var wrong *fault
	switch t.text {
	case "over":
		attribute, wrong = s.over()
	case "negeer":
		attribute, wrong = s.ignore()
	default:
		return nil, participle.NextMatch
	}
	if wrong != nil {
		return nil, wrong.in(t.Start).stop(lex)
	}
	return attribute, nil
}

// over reads the topics after over.
func (s *stream) over() (*Over, *fault) {
	t := s.peek()
	s.advance()
	over := &Over{Span: t.Span}
	for {
		topic, wrong := s.topic(len(over.Topics) == 0)
		if wrong != nil {
			return nil, wrong
		}
		over.Topics = append(over.Topics, topic)
		over.End = topic.End
		if s.peek().kind != commaKind {
			return over, nil
		}
		s.advance()
	}
}

// topic reads
//
//	TopicUse = [ Name ] [ "(" [ FactValue { "," FactValue } ] ")" ]
//
// of which the first after over may go without its name.
func (s *stream) topic(first bool) (*TopicUse, *fault) {
	t := s.peek()
	topic := &TopicUse{Span: t.Span}
	switch {
	case t.kind == identKind:
		s.advance()
		topic.Topic = &Name{Span: t.Span, Text: t.text}
	case t.kind == openKind && first:
	default:
		return nil, newFault(unexpectedPart, t.Span,
			"Hier hoort een onderwerp, zoals avg.datalek, maar er staat %s.",
			"A topic belongs here, such as avg.datalek, but there is %s.", t.describe())
	}
	open := s.peek()
	if open.kind != openKind {
		return topic, nil
	}
	s.advance()
	if t := s.peek(); t.kind == closeKind {
		s.advance()
		topic.End = t.End
		return topic, nil
	}
	return topic, s.facts(topic, open)
}

// facts reads the facts of a topic up to the closing parenthesis.
func (s *stream) facts(topic *TopicUse, open lexeme) *fault {
	comma := open
	for {
		if wrong := s.fact(topic, open, comma); wrong != nil {
			return wrong
		}
		switch t := s.peek(); t.kind {
		case commaKind:
			comma = t
			s.advance()
		case closeKind:
			s.advance()
			topic.End = t.End
			return nil
		default:
			return notClosed(open, t)
		}
	}
}

// fact reads FactValue = Name "=" Expr.
func (s *stream) fact(topic *TopicUse, open, comma lexeme) *fault {
	t := s.peek()
	if t.kind != identKind {
		return newFault(unexpectedPart, t.Span,
			"Hier hoort een feit, zoals termijn = 24 uur, maar er staat %s.",
			"A fact belongs here, such as termijn = 24 uur, but there is %s.", t.describe())
	}
	s.advance()
	equals := s.peek()
	switch {
	case equals.kind == openKind && len(topic.Facts) > 0:
		return nextTopic(open, comma, t)
	case equals.kind != operatorKind || equals.text != "=":
		return newFault(unexpectedPart, equals.Span,
			"Na het feit %q hoort een = en de waarde, maar er staat %s.",
			"After the fact %q comes = and the value, but there is %s.", t.text, equals.describe())
	}
	s.advance()
	value, wrong := s.expression()
	if wrong != nil {
		return wrong
	}
	topic.Facts = append(topic.Facts, &FactValue{
		Span: t.To(value.Place()), Name: Name{Span: t.Span, Text: t.text}, Value: value,
	})
	return nil
}

// nextTopic returns the fault of a topic that lacks its closing parenthesis
// before the comma that leads to the next.
func nextTopic(open, comma, t lexeme) *fault {
	f := notClosed(open, t)
	f.at, f.from = comma.Start, comma.Start
	return f
}

// ignore reads "negeer" Name [ String ].
func (s *stream) ignore() (*Ignore, *fault) {
	t := s.peek()
	s.advance()
	code := s.peek()
	if code.kind != identKind {
		return nil, newFault(unexpectedPart, code.Span,
			"Na negeer hoort de code van een bevinding, zoals AK0404, maar er staat %s.",
			"After negeer comes the code of a finding, such as AK0404, but there is %s.", code.describe())
	}
	s.advance()
	ignore := &Ignore{Span: t.To(code.Span), Code: Name{Span: code.Span, Text: code.text}}
	if reason := s.peek(); reason.kind == stringKind {
		s.advance()
		ignore.Reason = &String{Span: reason.Span, Value: unquote(reason.text)}
		ignore.End = reason.End
	}
	return ignore, nil
}

package grammar

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// Parse implements participle.Parseable:
//
//	Setting = ( "nummering" | "notatie" ) Example { Example }
//	        | "negeer" Name [ String ]
//	        | "geldt" "voor" Expr { "," Expr }
//	        | Name [ Name ] Prose
//	        | Name Reference { "," Reference }
//	        | Name Expr { "," Expr }
//
// Which names there are is for the compiler to say.
func (set *Setting) Parse(lex *lexer.PeekingLexer) error {
	s := stream{lex: lex}
	t := s.peek()
	if t.kind != firstKind && (t.kind != identKind || !namesSetting(t.text)) {
		return participle.NextMatch
	}
	s.advance()
	set.Name = Name{Span: t.Span, Text: t.text}
	end, wrong := s.setting(set)
	if wrong != nil {
		return wrong.in(t.Start).stop(lex)
	}
	set.node = nodeAt(source.Span{Start: t.Start, End: end})
	return nil
}

// namesSetting reports whether a word within a line can be the name of a
// further setting: what could not be one at the start of a line cannot be one
// there.
func namesSetting(word string) bool {
	return canonicalKeyword(word) == "" && !isReserved(word) && !startsUpper(word)
}

// setting reads what follows the name of a setting and returns where it ends.
func (s *stream) setting(set *Setting) (end int32, wrong *fault) {
	switch set.Name.Text {
	case "nummering", "notatie":
		return s.examples(set)
	case "negeer":
		return s.ignored(set)
	case "geldt":
		if t := s.peek(); t.kind == identKind && t.text == "voor" {
			s.advance()
			set.Qualifier = &Name{Span: t.Span, Text: t.text}
		}
	}
	switch t := s.peek(); t.kind {
	case proseKind:
		return s.settingProse(set, t)
	case referenceKind:
		return s.references(set)
	}
	first, wrong := s.settingValue(set)
	if wrong != nil {
		return 0, wrong
	}
	if t := s.peek(); t.kind == proseKind {
		if name, ok := first.(*Name); ok && set.Qualifier == nil && (name.Text == "en" || name.Text == "nl") {
			set.Qualifier = name
			return s.settingProse(set, t)
		}
	}
	return s.values(set, first)
}

// settingValue reads the first value of a setting. A word that means something
// in every expression may stand before prose: melding en { … }.
func (s *stream) settingValue(set *Setting) (Expr, *fault) {
	t := s.peek()
	if t.kind == identKind && isOperatorWord(t.text) {
		s.advance()
		if s.peek().kind != proseKind {
			return nil, unexpectedIn(t)
		}
		return &Name{Span: t.Span, Text: t.text}, nil
	}
	if !startsExpression(t) {
		return nil, noValue(set.Name, t)
	}
	return s.expression()
}

// settingProse reads the prose of a setting.
func (s *stream) settingProse(set *Setting, t lexeme) (end int32, wrong *fault) {
	s.advance()
	set.Prose = &Prose{Span: t.Span}
	return t.End, nil
}

// values reads the further values of a setting.
func (s *stream) values(set *Setting, first Expr) (end int32, wrong *fault) {
	for value := first; ; {
		set.Values = append(set.Values, value)
		end = value.Place().End
		if s.peek().kind != commaKind {
			return end, nil
		}
		s.advance()
		if value, wrong = s.expression(); wrong != nil {
			return 0, wrong
		}
	}
}

// references reads references with commas between them.
func (s *stream) references(set *Setting) (end int32, wrong *fault) {
	for {
		t := s.peek()
		if t.kind != referenceKind {
			return 0, newFault(unexpectedPart, t.Span,
				"Na de komma hoort nog een verwijzing tussen blokhaken, maar er staat %s.",
				"After the comma comes another reference between brackets, but there is %s.", t.describe())
		}
		s.advance()
		set.References = append(set.References, referenceOf(t))
		end = t.End
		if s.peek().kind != commaKind {
			return end, nil
		}
		s.advance()
	}
}

// ignored reads the code and the reason after negeer.
func (s *stream) ignored(set *Setting) (end int32, wrong *fault) {
	code := s.peek()
	if code.kind != identKind {
		return 0, noValue(set.Name, code)
	}
	s.advance()
	set.Values = []Expr{&Name{Span: code.Span, Text: code.text}}
	reason := s.peek()
	if reason.kind != stringKind {
		return code.End, nil
	}
	s.advance()
	set.Values = append(set.Values, &Literal{Span: reason.Span, Kind: TextLiteral, Text: unquote(reason.text)})
	return reason.End, nil
}

// examples reads
//
//	Example = Name String { [ "," ] String } [ "herstart" ]
func (s *stream) examples(set *Setting) (end int32, wrong *fault) {
	for {
		kind := s.peek()
		if kind.kind != identKind {
			if len(set.Examples) == 0 {
				return 0, noValue(set.Name, kind)
			}
			return end, nil
		}
		s.advance()
		example := &Example{Kind: Name{Span: kind.Span, Text: kind.text}}
		if end, wrong = s.shown(example); wrong != nil {
			return 0, wrong
		}
		example.node = nodeAt(source.Span{Start: kind.Start, End: end})
		set.Examples = append(set.Examples, example)
	}
}

// shown reads the strings of an example.
func (s *stream) shown(example *Example) (end int32, wrong *fault) {
	for {
		t := s.peek()
		if t.kind == commaKind && len(example.Examples) > 0 {
			s.advance()
			t = s.peek()
		}
		if t.kind != stringKind {
			break
		}
		s.advance()
		end = t.End
		example.Examples = append(example.Examples, String{Span: t.Span, Value: unquote(t.text)})
	}
	t := s.peek()
	if len(example.Examples) == 0 {
		return 0, newFault(unexpectedPart, t.Span,
			"Na %q hoort een voorbeeld tussen aanhalingstekens, maar er staat %s.",
			"After %q comes an example between quotation marks, but there is %s.",
			example.Kind.Text, t.describe())
	}
	if s.isWord("herstart") {
		s.advance()
		example.Restart = true
		end = t.End
	}
	return end, nil
}

// noValue returns the fault of a setting without a value.
func noValue(name Name, t lexeme) *fault {
	f := newFault(incomplete, name.Span,
		"Na %q hoort een waarde, maar er staat %s.",
		"After %q comes a value, but there is %s.", name.Text, t.describe())
	f.at = t.Start
	return f
}

// nodeAt returns the place of a node.
func nodeAt(span source.Span) node {
	return node{Pos: lexer.Position{Offset: int(span.Start)}, EndPos: lexer.Position{Offset: int(span.End)}}
}

package grammar

import (
	"io"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// definition makes the lexer known to participle.
type definition struct{}

// Symbols implements [lexer.Definition].
func (definition) Symbols() map[string]lexer.TokenType {
	symbols := make(map[string]lexer.TokenType, len(kindNames))
	for k, name := range kindNames {
		symbols[name] = kind(k).tokenType()
	}
	return symbols
}

// Lex implements [lexer.Definition].
func (d definition) Lex(filename string, r io.Reader) (lexer.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return d.LexString(filename, string(text))
}

// LexString implements [lexer.StringDefinition].
func (definition) LexString(filename, text string) (lexer.Lexer, error) {
	file := source.New(filename, text)
	s := scanner{file: file, src: file.Text}
	s.scan()
	return &run{src: s.src, tokens: s.tokens}, nil
}

// run hands a run of tokens to participle. Two stop tokens stand after the
// last: a hand-written parser that fails moves past two tokens, by which
// participle knows that it must not try something else.
type run struct {
	src    string
	tokens []token
	next   int
}

// stops is the number of stop tokens after a run.
const stops = 2

// Next implements [lexer.Lexer]. It returns no error.
func (r *run) Next() (lexer.Token, error) {
	i := r.next
	r.next++
	switch {
	case i < len(r.tokens):
		t := r.tokens[i]
		return lexer.Token{
			Type:  t.kind.tokenType(),
			Value: t.text(r.src),
			Pos:   lexer.Position{Offset: int(t.start)},
		}, nil
	case i < len(r.tokens)+stops:
		return lexer.Token{Type: stopKind.tokenType(), Pos: r.end()}, nil
	}
	return lexer.EOFToken(r.end()), nil
}

// end returns the place after the last token.
func (r *run) end() lexer.Position {
	if n := len(r.tokens); n > 0 {
		return lexer.Position{Offset: int(r.tokens[n-1].end)}
	}
	return lexer.Position{Offset: len(r.src)}
}

// text returns the text of t; of a keyword as it should be written.
func (t token) text(src string) string {
	text := src[t.start:t.end]
	if t.kind == keywordKind {
		return keywordOf(text)
	}
	return text
}

package grammar

import (
	"sort"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/source"
)

// settle completes a statement that participle has parsed: it parses its
// prose, and makes every node end after its last token. (Participle makes a
// node end where the next token starts.)
func (w *worker) settle(statement Statement, tokens []token) {
	if placed, ok := statement.(interface{ setSpan(source.Span) }); ok {
		placed.setSpan(source.Span{Start: tokens[0].start, End: tokens[len(tokens)-1].end})
	}
	if prose := ProseOf(statement); prose != nil {
		w.parseProse(prose)
	}
	for _, setting := range SettingsOf(statement) {
		if setting.Prose != nil {
			w.parseProse(setting.Prose)
		}
	}
	switch s := statement.(type) {
	case *Article:
		for _, assignment := range s.With {
			assignment.trim(tokens)
		}
	case *Test:
		for _, line := range s.Lines {
			line.settle(tokens)
		}
	}
	w.checkNames(statement)
}

// settle makes the parts of a line of a test end after their last tokens.
func (l *TestLine) settle(tokens []token) {
	l.trim(tokens)
	if l.Set != nil {
		l.Set.trim(tokens)
	}
	if l.Expect != nil {
		l.Expect.trim(tokens)
	}
}

// setSpan sets the place of a node.
func (n *node) setSpan(span source.Span) { *n = nodeAt(span) }

// trim moves the end of a node from the start of the token after it back to
// the end of its last token.
func (n *node) trim(tokens []token) {
	end := int32(n.EndPos.Offset)
	next := sort.Search(len(tokens), func(i int) bool { return tokens[i].start >= end })
	if next > 0 {
		n.EndPos = lexer.Position{Offset: int(tokens[next-1].end)}
	}
}

// parseProse parses what stands between the braces of prose. Prose that stands
// for what is missing is empty.
func (w *worker) parseProse(prose *Prose) {
	if prose.Len() == 0 {
		return
	}
	w.prose.parse(prose, w.scanned.bracesOf(prose.Span))
}

// bareProse is prose of which a brace is missing.
type bareProse struct {
	start int32
	braces
}

// bracesOf returns which braces the prose at a span has.
func (s *scanner) bracesOf(span source.Span) braces {
	i := sort.Search(len(s.bare), func(i int) bool { return s.bare[i].start >= span.Start })
	if i < len(s.bare) && s.bare[i].start == span.Start {
		return s.bare[i].braces
	}
	return braces{opened: true, closed: true}
}

package grammar

import (
	"sort"

	"github.com/akte-lang/akte/internal/source"
)

// index returns the index of the first token at or after an offset. What was
// put in directly before a token has the same offset, and is passed over.
func (m *mender) index(offset int32) int {
	i := sort.Search(len(m.tokens), func(i int) bool { return m.tokens[i].start >= offset })
	for i+1 < len(m.tokens) && m.tokens[i].start == m.tokens[i].end && m.tokens[i+1].start == offset {
		i++
	}
	return i
}

// lexeme returns the token at an index, the end of the statement after the
// last.
func (m *mender) lexeme(i int) lexeme {
	if i < len(m.tokens) {
		t := m.tokens[i]
		return lexeme{t.kind, t.text(m.file.Text), source.Span{Start: t.start, End: t.end}}
	}
	end := m.tokens[len(m.tokens)-1].end
	return lexeme{stopKind, "", source.Span{Start: end, End: end}}
}

// apply takes the mistake out of the tokens, or puts in what is missing. It
// reports false when there is nothing to take out.
func (m *mender) apply(wrong *fault) bool {
	at := m.index(wrong.at)
	switch {
	case wrong.insert != 0:
		if at >= len(m.tokens) {
			at = len(m.tokens)
		}
		end := m.tokens[at-1].end
		m.tokens = append(m.tokens[:at:at], append([]token{{wrong.insert, end, end}}, m.tokens[at:]...)...)
		return true
	case wrong.replace != 0:
		last := m.index(wrong.span.End)
		at = m.index(wrong.span.Start)
		merged := token{wrong.replace, wrong.span.Start, wrong.span.End}
		m.tokens = append(append(m.tokens[:at:at], merged), m.tokens[last:]...)
		return true
	}
	from := max(m.index(wrong.from), 1)
	end := m.sync(max(at, from), from)
	if wrong.description == looseText && !needsProse(m.keyword) {
		end = len(m.tokens)
	}
	if from >= end && wrong.instead == 0 {
		return false
	}
	var instead []token
	if wrong.instead != 0 {
		offset := m.tokens[from-1].end
		instead = []token{{wrong.instead, offset, offset}}
	}
	m.cut = m.cut || end == len(m.tokens)
	m.tokens = append(append(m.tokens[:from:from], instead...), m.tokens[end:]...)
	return true
}

// sync returns the index of the next token after at at which a new part of the
// statement starts, and which is not itself part of what is dropped from.
func (m *mender) sync(at, from int) int {
	if at == from {
		at++
	}
	for ; at < len(m.tokens); at++ {
		switch m.tokens[at].kind {
		case markKind, proseKind:
			return at
		case firstKind:
			if takesLines(m.keyword) {
				return at
			}
		}
	}
	return len(m.tokens)
}

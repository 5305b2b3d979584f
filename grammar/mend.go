package grammar

import (
	"errors"
	"sort"
	"strings"

	"github.com/alecthomas/participle/v2"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// mend parses a statement in which something is wrong. Each mistake is
// reported and taken out, or what is missing is put in, and the statement is
// parsed anew, until it is sound or nothing can be mended any more.
func (w *worker) mend(keyword string, tokens []token) Statement {
	m := mender{worker: w, keyword: keyword, tokens: append([]token(nil), tokens...)}
	// Every turn takes a token out or puts one in, and what is put in is
	// bounded by what a statement can lack.
	work, most := 0, 2*len(tokens)+8
	budget := repairTokens + minRepairs*len(tokens)
	for turn := 0; ; turn++ {
		work += len(m.tokens)
		statement, wrong := m.try()
		if wrong == nil {
			w.settle(statement, tokens)
			return statement
		}
		m.report(wrong)
		if turn == most || work > budget || !m.apply(wrong) {
			complete(statement, int(tokens[len(tokens)-1].end))
			w.settle(statement, tokens)
			return statement
		}
	}
}

// mender mends one statement.
type mender struct {
	*worker
	keyword string
	tokens  []token
	cut     bool // all from some token on has been taken out
}

// try parses the statement as it now is.
func (m *mender) try() (Statement, *fault) {
	lex := peeking(m.file.Text, m.tokens)
	statement, err := parserFor(m.keyword)(lex)
	if err == nil {
		next := int(lex.RawCursor())
		if next >= len(m.tokens) {
			return statement, nil
		}
		return statement, m.wrongAt(next)
	}
	var wrong *fault
	if errors.As(err, &wrong) {
		return statement, wrong
	}
	offset := len(m.file.Text)
	var unexpected *participle.UnexpectedTokenError
	if errors.As(err, &unexpected) {
		offset = unexpected.Unexpected.Pos.Offset
	}
	return statement, m.wrongAt(m.index(int32(offset)))
}

// wrongAt returns the fault at the token with this index.
func (m *mender) wrongAt(i int) *fault {
	f := m.unopenedString(i)
	if f == nil {
		f = m.explain(i)
	}
	f.placed = true
	return f
}

// lastOnLine returns the index of the last token on the line of the token at
// an index, prose left out.
func (m *mender) lastOnLine(i int) int {
	limit := int32(lineEnd(m.file.Text, int(m.tokens[i].start)))
	for i+1 < len(m.tokens) && m.tokens[i+1].start < limit && m.tokens[i+1].kind != proseKind {
		i++
	}
	return i
}

// unopenedString returns the fault of a string without its opening quote,
// which the scanner has reported at the closing one. What stands on the line
// from the token at i on is that string.
func (m *mender) unopenedString(i int) *fault {
	if i < 1 || i >= len(m.tokens) {
		return nil
	}
	start, last := m.tokens[i].start, m.lastOnLine(i)
	if last == i || m.tokens[last].kind != stringKind || !m.scanned.unclosedAt(m.tokens[last].start) {
		return nil
	}
	f := newFault(stringNotClosed, source.Span{Start: start, End: m.tokens[last].end},
		"Hier ontbreekt een aanhalingsteken.", "A quotation mark is missing here.")
	f.replace = stringKind
	return f
}

// unclosedAt reports whether the scanner found a string that starts at an
// offset and is not closed.
func (s *scanner) unclosedAt(start int32) bool {
	for i := range s.findings {
		if f := &s.findings[i]; f.Code == stringNotClosed.Code && f.Place.Start == start {
			return true
		}
	}
	return false
}

// report records a fault, unless the scanner has already found what is wrong
// there, or what is missing stood in what was taken out.
func (m *mender) report(wrong *fault) {
	k := m.index(wrong.at)
	if !wrong.placed && k > 0 && wrong.span == m.lexeme(k).Span {
		if before := m.lexeme(k - 1); strings.Contains(m.file.Text[before.End:wrong.span.Start], "\n") {
			wrong.span = before.Span
		}
	}
	if wrong.insert == missingCloseKind && k > 0 {
		end := m.tokens[k-1].end
		wrong = wrong.withFix(false, diag.T("Zet er ) bij", "Add the )"), source.Span{Start: end, End: end}, ")")
	}
	start := int32(lineStart(m.file.Text, int(min(wrong.from, wrong.at, wrong.span.Start, m.attributeBefore(k)))))
	end := int32(lineEnd(m.file.Text, int(max(wrong.span.End, m.lexeme(max(k-1, 0)).End))))
	if m.scanned.foundBetween(start, end) || m.cut && wrong.description == incomplete {
		return
	}
	m.findings.Add(wrong.finding(m.file))
}

// attributeBefore returns where the kenmerken start in which the token at an
// index stands; without any, where that token stands.
func (m *mender) attributeBefore(i int) int32 {
	for k := min(i, len(m.tokens)-1); k > 0 && takesMarks(m.keyword); k-- {
		if m.tokens[k].kind == markKind {
			return m.tokens[k].start
		}
	}
	return m.lexeme(i).Start
}

// foundBetween reports whether the scanner found a mistake that leaves a token
// malformed between two offsets.
func (s *scanner) foundBetween(start, end int32) bool {
	for i := sort.Search(len(s.findings), func(i int) bool { return s.findings[i].Place.End >= start }); i < len(s.findings); i++ {
		f := &s.findings[i]
		if f.Place.Start > end {
			return false
		}
		switch f.Code {
		case stringNotClosed.Code, referenceNotClosed.Code, proseNotOpened.Code:
			return true
		}
	}
	return false
}

package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// brace reads prose as one token. Its inside is parsed later, statement by
// statement.
func (s *scanner) brace() {
	start := s.pos
	s.depth = 0
	s.awaiting, s.prosed = false, true
	end, closed := s.proseEnd(start + 1)
	if !closed {
		s.bare = append(s.bare, bareProse{int32(start), braces{opened: true}})
		s.unclosedProse(source.At(start, start+1), end)
	}
	s.add(proseKind, end)
}

// unbraced reads prose of which the opening brace is missing.
func (s *scanner) unbraced(start int) {
	s.awaiting, s.prosed = false, true
	end, closed := s.proseEnd(start)
	s.bare = append(s.bare, bareProse{int32(start), braces{closed: closed}})
	s.unopenedProse(start, end, closed)
	s.add(proseKind, end)
}

// unbracedOnLine reads prose without its opening brace on the line of its
// keyword: lid De afnemer betaalt. }
func (s *scanner) unbracedOnLine() {
	if !s.awaiting || s.statement == "begrip" || lineShape(s.src, int(s.tokens[s.opened].start), s.statement) != noShape {
		return
	}
	start := skipBlanks(s.src, s.pos)
	end := trimmedEnd(s.src, start, lineEnd(s.src, start))
	rest := s.src[start:end]
	if strings.Contains(rest, "{") || !isNameStart(s.src, start) || strings.Count(rest, " ") < 2 {
		return
	}
	if strings.Contains(rest, `"`) || strings.Contains(rest, " over ") || strings.Contains(rest, "=") {
		return
	}
	s.pos = start
	s.unbraced(start)
}

// lacksBrace reports whether the line at hand, which starts with word, is
// prose without its opening brace.
func (s *scanner) lacksBrace(word string) bool {
	switch {
	case s.awaiting:
		return !s.startsAttribute(word) && !s.startsProse() && !s.braceFollows()
	case s.prosed:
		return false
	case s.statement == "partijen":
		return s.src[s.pos] != '{' || s.startsInterpolation()
	case s.statement == "partij":
		line := s.src[s.pos:lineEnd(s.src, s.pos)]
		return s.startsInterpolation() || startsUpper(word) && strings.Count(line, " ") > 2
	}
	return false
}

// maxSearch is how many lines the search for a brace that opens prose goes on.
const maxSearch = 40

// braceFollows reports whether the prose of the statement at hand is opened on
// a later line, so that the line at hand, whatever it is, is not prose.
func (s *scanner) braceFollows() bool {
	next := s.pos
	for range maxSearch {
		next = nextLine(s.src, next)
		c := cursor{s.src, next}
		keyword := canonicalKeyword(s.src[next:wordEnd(s.src, next)])
		switch {
		case c.opensProse():
			return true
		case next == len(s.src), s.src[next] == '}', keyword != "" && opens(s.src, next, keyword):
			return false
		}
	}
	return false
}

// startsProse reports whether a brace here opens prose.
func (s *scanner) startsProse() bool { return s.src[s.pos] == '{' && !s.startsInterpolation() }

// startsInterpolation reports whether the line starts with an interpolation
// and goes on after it, as a line of prose does that lost its brace.
func (s *scanner) startsInterpolation() bool {
	start := lineStart(s.src, s.pos)
	if skipBlanks(s.src, start) != s.pos {
		return false
	}
	end := lineEnd(s.src, s.pos)
	closing := strings.IndexByte(s.src[s.pos:end], '}')
	if closing < 0 || !isNameStart(s.src, s.pos+1) {
		return false
	}
	closing += s.pos
	rest := cursor{s.src, closing + 1}
	return !rest.atLineEnd() && isInterpolation(s.src[:closing], s.pos+1)
}

// proseEnd returns the end of the prose whose text starts at i: after its
// closing brace, or, where that is missing, after the last text before the
// next opening of a statement.
func (s *scanner) proseEnd(i int) (end int, closed bool) {
	p := proseScan{
		src: s.src, start: i, inBrace: -1, candidate: -1, eager: s.statement == "regel",
		lineEnd: lineEnd(s.src, i),
	}
	return p.run()
}

// proseScan looks for the end of one prose.
type proseScan struct {
	src       string
	start     int
	lineEnd   int  // of the line on which the prose starts
	inBrace   int  // offset of the open interpolation, or -1
	candidate int  // offset after a brace at a line's end that may be the last one, or -1
	eager     bool // such a brace is the last one
}

// proseStops are the bytes at which a scan for the end of prose stops.
var proseStops = [256]bool{'\n': true, '\\': true, '{': true, '}': true}

func (p *proseScan) run() (end int, closed bool) {
	for i := p.start; ; i++ {
		for i < len(p.src) && !proseStops[p.src[i]] {
			i++
		}
		if i >= len(p.src) {
			return p.missing(len(p.src))
		}
		switch p.src[i] {
		case '\\':
			if i+1 < len(p.src) && !isLineBreak(p.src[i+1]) {
				i++
			}
		case '{':
			p.inBrace = i
		case '}':
			if p.closes(i) {
				return i + 1, true
			}
		case '\n':
			next, done := p.newLine(i + 1)
			if done {
				return p.missing(next)
			}
			if next < len(p.src) && p.src[next] == '}' && p.alone(next) {
				return next + 1, true
			}
			i = next - 1
		}
	}
}

// newLine looks at the line that starts at i. It returns where to go on, or
// that a statement opens there.
func (p *proseScan) newLine(i int) (next int, done bool) {
	next = skipBlanks(p.src, i)
	if next >= len(p.src) {
		return next, false
	}
	switch b := p.src[next]; {
	case isLineBreak(b):
		p.inBrace = -1
	case b == '/' && strings.HasPrefix(p.src[next:], "//"):
		return lineEnd(p.src, next), false
	case 'a' <= b && b <= 'z':
		keyword := canonicalKeyword(p.src[next:wordEnd(p.src, next)])
		return next, keyword != "" && opens(p.src, next, keyword)
	}
	return next, false
}

// closes reports whether the brace at i ends the prose. It may end an
// interpolation, or be one too many in the text.
func (p *proseScan) closes(i int) bool {
	after := cursor{p.src, i + 1}
	last := after.atLineEnd()
	if p.inBrace >= 0 {
		open := p.inBrace
		p.inBrace = -1
		if !last || isInterpolation(p.src[:i], open+1) {
			return false
		}
	}
	if i < p.lineEnd {
		return !p.anotherOnLine(after.i)
	}
	if p.eager {
		return true
	}
	if last {
		p.candidate = i + 1
	}
	return false
}

// maxOneLine is how many bytes the search for another brace on a line goes on.
const maxOneLine = 4096

// anotherOnLine reports whether a brace that closes nothing ends the line that
// goes on at i.
func (p *proseScan) anotherOnLine(i int) bool {
	depth := 0
	for limit := min(p.lineEnd, i+maxOneLine); i < limit; i++ {
		switch p.src[i] {
		case '\\':
			i++
		case '{':
			depth++
		case '}':
			c := cursor{p.src, i + 1}
			if depth == 0 && c.atLineEnd() {
				return true
			}
			depth = max(depth-1, 0)
		}
	}
	return false
}

// alone reports whether nothing follows the brace at i on its line. Such a
// brace always ends the prose.
func (p *proseScan) alone(i int) bool {
	c := cursor{p.src, i + 1}
	return c.atLineEnd()
}

// missing settles where prose ends of which no brace that stands alone was
// found before limit.
func (p *proseScan) missing(limit int) (end int, closed bool) {
	if p.candidate >= 0 {
		return p.candidate, true
	}
	return trimmedEnd(p.src, p.start, limit), false
}

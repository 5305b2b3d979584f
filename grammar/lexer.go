package grammar

import (
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// scanner turns a text into tokens in one pass. It never fails: what fits
// nowhere becomes an illegal token. What only a whole line can show, such as a
// brace that is missing, it finds by itself.
type scanner struct {
	file *source.File
	src  string
	pos  int
	// inner is set inside the braces of prose, where no line opens a
	// statement and no word is first on its line.
	inner bool

	tokens   []token
	comments []Comment
	findings diag.List
	bare     []bareProse // prose of which a brace is missing, in order of place

	statement string // keyword of the statement at hand
	opened    int    // index of its keyword
	depth     int    // of parentheses
	awaiting  bool   // the statement still needs its prose
	prosed    bool   // the statement has had prose
}

// scan reads the whole text.
func (s *scanner) scan() {
	s.tokens = make([]token, 0, 16+len(s.src)/24)
	s.read()
}

// read reads from the current place to the end of the text.
func (s *scanner) read() {
	for fresh := true; ; fresh = false {
		broke := s.space(fresh)
		if s.pos >= len(s.src) {
			return
		}
		if !broke || !s.line() {
			s.token()
		}
	}
}

// space skips white space and comments and reports whether a line ended. At
// the start of the text every comment is on a line of its own.
func (s *scanner) space(fresh bool) (broke bool) {
	broke = fresh
	for s.pos < len(s.src) {
		switch b := s.src[s.pos]; {
		case b == ' ' || b == '\t':
			s.pos++
		case b == '\n' || b == '\r':
			broke = true
			s.pos++
		case b == '/' && strings.HasPrefix(s.src[s.pos:], "//") && !s.inner:
			end := trimmedEnd(s.src, s.pos, lineEnd(s.src, s.pos))
			s.comments = append(s.comments, Comment{
				Span: source.At(s.pos, end), Text: s.src[s.pos:end], OwnLine: broke,
			})
			s.pos = end
		default:
			next := skipBlanks(s.src, s.pos)
			if next == s.pos {
				return broke
			}
			s.pos = next
		}
	}
	return broke
}

// line looks at the first token of a line. It reports whether it has read it.
func (s *scanner) line() bool {
	if s.inner {
		return false
	}
	end := nameEnd(s.src, s.pos)
	word := s.src[s.pos:end]
	if s.opening(word) {
		return true
	}
	if s.goesOn() {
		if word == "" || s.depth == 0 || !s.startsAttribute(word) {
			return false
		}
		s.depth = 0
	}
	if s.depth > 0 {
		if word == "" || isOperatorWord(word) {
			return false
		}
		s.depth = 0
	}
	switch {
	case s.lacksBrace(word):
		s.unbraced(s.pos)
		return true
	case s.startsAttribute(word):
		return false
	case s.leadsWithOperator(word):
		return false
	case word == "":
		return false
	}
	s.add(firstKind, end)
	return true
}

// opening reads the keyword of a statement, if the line opens one. Where a
// value goes on, only the whole shape of an opening does.
func (s *scanner) opening(word string) bool {
	keyword := canonicalKeyword(word)
	switch {
	case keyword == "":
		keyword = s.capital(word)
		if keyword == "" || !opens(s.src, s.pos, keyword) {
			return false
		}
		s.capitalised(word, keyword)
	case s.depth > 0 || s.goesOn():
		if !opens(s.src, s.pos, keyword) {
			return false
		}
	case keyword == "voor":
		if c := (cursor{s.src, s.pos + len(word)}); !c.word("elke") {
			return false
		}
	}
	s.statement, s.opened = keyword, len(s.tokens)
	s.depth, s.awaiting, s.prosed = 0, needsProse(keyword), false
	s.add(keywordKind, s.pos+len(word))
	s.unbracedOnLine()
	return true
}

// capital returns the keyword that word is but for its capitals, or "".
func (s *scanner) capital(word string) string {
	if word == "" || word[0] < 'A' || word[0] > 'Z' {
		return ""
	}
	return canonicalKeyword(strings.ToLower(word))
}

// goesOn reports whether the line before ended in a comma, an operator or an
// open parenthesis, so that the value runs on.
func (s *scanner) goesOn() bool {
	if len(s.tokens) == 0 {
		return false
	}
	switch last := s.tokens[len(s.tokens)-1]; last.kind {
	case commaKind, openKind, operatorKind:
		return true
	case identKind:
		label := len(s.tokens) == s.opened+2 && takesMarks(s.statement)
		switch s.src[last.start:last.end] {
		case "en", "of", "niet", "is", "in":
			return !label
		}
	}
	return false
}

// startsAttribute reports whether a word that is first on its line opens
// kenmerken of the statement at hand.
func (s *scanner) startsAttribute(word string) bool {
	if !takesMarks(s.statement) {
		return false
	}
	if s.statement == "begrip" && (word == "ook" || word == "vormen") {
		return true
	}
	switch word {
	case "over", "negeer", "nummer", "volgens", "met":
	default:
		return false
	}
	if !s.awaiting || word == "negeer" {
		return true
	}
	c := cursor{s.src, s.pos}
	if c.attribute() != noShape {
		return true
	}
	c.name()
	return word == "over" && strings.Contains(c.name(), ".")
}

// token reads one token that is not the keyword of a statement.
func (s *scanner) token() {
	start := s.pos
	b := s.src[start]
	switch {
	case s.afterAcceptance() && isHexWord(s.src, start):
		s.add(hashKind, wordOrDigitsEnd(s.src, start))
	case isDigit(b):
		kind, end := valueToken(s.src, start)
		s.add(kind, end)
	case b == '{' && !s.inner:
		s.brace()
	case b == '[' && !s.inner:
		s.bracket()
	case b == '(':
		s.depth++
		s.add(openKind, start+1)
	case b == ')':
		s.depth = max(s.depth-1, 0)
		s.add(closeKind, start+1)
	case b == ',':
		s.add(commaKind, start+1)
	case quoteLen(s.src, start) > 0:
		s.quoted()
	default:
		s.wordOrSymbol()
	}
}

func (s *scanner) wordOrSymbol() {
	if end := operatorEnd(s.src, s.pos); end > s.pos {
		s.add(operatorKind, end)
		return
	}
	if strings.HasPrefix(s.src[s.pos:], "€") {
		s.add(amountKind, amountToken(s.src, s.pos+len("€")))
		return
	}
	end := nameEnd(s.src, s.pos)
	if end == s.pos {
		s.illegal()
		return
	}
	if s.src[s.pos:end] == "EUR" {
		if amount := amountToken(s.src, end); amount > end {
			s.add(amountKind, amount)
			return
		}
	}
	kind := identKind
	if s.isMark(s.src[s.pos:end], end) {
		kind = markKind
	}
	s.add(kind, end)
}

// isMark reports whether a word that ends at end opens a kenmerk, a number or
// what an article follows, and so is no label.
func (s *scanner) isMark(word string, end int) bool {
	if s.depth > 0 || !takesMarks(s.statement) {
		return false
	}
	switch word {
	case "over", "negeer", "nummer":
		return true
	case "volgens", "met":
		return s.statement == "artikel" && isNameStart(s.src, skipBlanks(s.src, end))
	}
	return false
}

// illegal adds what fits nowhere; neighbours make one token.
func (s *scanner) illegal() {
	_, size := utf8.DecodeRuneInString(s.src[s.pos:])
	if n := len(s.tokens); n > 0 && s.tokens[n-1].kind == illegalKind && int(s.tokens[n-1].end) == s.pos {
		s.pos += size
		s.tokens[n-1].end = int32(s.pos)
		return
	}
	s.add(illegalKind, s.pos+size)
}

// quoted reads a string.
func (s *scanner) quoted() {
	start := s.pos
	end, closed := stringEnd(s.src, start)
	s.add(stringKind, end)
	if !closed {
		s.unclosedString(start, end)
	}
}

// bracket reads a reference outside prose. One that is not closed ends where
// its line does.
func (s *scanner) bracket() {
	start := s.pos
	end, closed := referenceEnd(s.src, start+1, len(s.src))
	if closed {
		s.add(referenceKind, end+1)
		return
	}
	end = trimmedEnd(s.src, start+1, min(end, lineEnd(s.src, start)))
	s.unclosedBracket(start, end)
	s.add(referenceKind, end)
}

// add appends a token from the current place to end.
func (s *scanner) add(kind kind, end int) {
	s.tokens = append(s.tokens, token{kind, int32(s.pos), int32(end)})
	s.pos = end
}

// afterAcceptance reports whether the hash of an accepted change is due.
func (s *scanner) afterAcceptance() bool {
	return s.statement == "akkoord" && !s.inner && len(s.tokens) == s.opened+1
}

func isHexWord(src string, i int) bool {
	end := wordOrDigitsEnd(src, i)
	for ; i < end; i++ {
		if !isHex(src[i]) {
			return false
		}
	}
	return true
}

// wordOrDigitsEnd returns the end of the run of ASCII letters and digits at i.
func wordOrDigitsEnd(src string, i int) int {
	for i < len(src) && (isDigit(src[i]) || 'a' <= src[i]|0x20 && src[i]|0x20 <= 'z') {
		i++
	}
	return i
}

// operatorEnd returns the end of the operator at i; i when there is none.
func operatorEnd(src string, i int) int {
	switch src[i] {
	case '=', '+', '*', '/', '-':
		return i + 1
	case '<':
		if i+1 < len(src) && (src[i+1] == '=' || src[i+1] == '>') {
			return i + 2
		}
		return i + 1
	case '>':
		if i+1 < len(src) && src[i+1] == '=' {
			return i + 2
		}
		return i + 1
	}
	for _, sign := range [...]string{"≠", "≤", "≥", "−"} {
		if strings.HasPrefix(src[i:], sign) {
			return i + len(sign)
		}
	}
	return i
}

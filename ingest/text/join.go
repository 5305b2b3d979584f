package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/typed"
	"github.com/akte-lang/akte/internal/lazyregexp"
)

// most is how many empty lines may stand in the middle of a sentence, where a page
// ended that left no other trace.
const most = 6

// joins reports whether a line goes on with the paragraph that the line before
// stands in. first is the first line of that paragraph.
func (s *shape) joins(first, before, l *line) bool {
	if before.ruled() || l.ruled() || before.tabular() || l.tabular() {
		return false
	}
	if (s.wrapped || l.page) && brokenWord(before, l) {
		return true
	}
	if s.begins(before, l) {
		return false
	}
	middle := !before.ended() && (l.goesOn() || lead.MatchString(tail(before.text)) && !l.page && l.gap <= s.inside)
	switch {
	case l.page:
		return middle || s.wrapped && !before.ended() && s.full(before, l)
	case l.gap > s.inside:
		return middle && l.gap <= most && s.running(before, l) && !strings.HasSuffix(before.text, ",")
	case !s.wrapped:
		return middle && long(before)
	case s.full(before, l):
		return !before.ended() || l.goesOn() || l.indent <= max(before.indent, 1) || before == first
	default:
		return middle && before.right*5 >= s.width*3
	}
}

// running reports whether two lines on either side of a gap are both running
// text.
func (s *shape) running(before, l *line) bool {
	if s.wrapped {
		return s.full(before, l)
	}
	return long(before) && long(l)
}

// brokenWord reports whether a line ends with a hyphen that parts a word.
func brokenWord(before, l *line) bool {
	head := strings.TrimRight(before.text, "-\u00ad")
	r, _ := utf8.DecodeLastRuneInString(head)
	first, _ := utf8.DecodeRuneInString(l.text)
	return len(head)+2 >= len(before.text) && len(head) < len(before.text) && unicode.IsLetter(r) && unicode.IsLower(first) &&
		len(l.text) > 1 && l.text[1] != '.' && l.text[1] != ')'
}

// before a number that is none of a list: "… bedoeld in artikel", "… onder".
var lead = lazyregexp.New(`(?i)(?:^|[\s(])(?:artikel(?:en)?|artt?\.|lid|leden|onder|sub|onderdeel|bijlagen?|hoofdstuk|paragraaf|nummer|nr\.|punt|tot|de|het|en|of|met|van|op|in)$`)

// begins reports whether a line begins with a mark of its own, and not with a
// number that belongs to the sentence before.
func (s *shape) begins(before, l *line) bool {
	mark, rest, ok := typed.Mark(l.text)
	if !ok {
		return false
	}
	if before.ended() || l.gap > s.inside && !l.page || strings.HasSuffix(before.text, ",") || lastButOne(before.text) {
		return true
	}
	if s.wrapped && !s.full(before, l) && !l.page {
		return true
	}
	if !s.wrapped && !l.page {
		return true
	}
	first, _ := utf8.DecodeRuneInString(rest)
	last := tail(before.text)
	switch {
	case strings.ContainsAny(mark, "0123456789") && lead.MatchString(last):
		return false
	case len(mark) == 2 && mark[1] == '.' && unicode.IsUpper(rune(mark[0])): // an initial
		return false
	case strings.ContainsAny(mark, "0123456789") || mark == "–" || mark == "—" || mark == "+" || mark == "*":
		return !unicode.IsLower(first)
	default:
		return !lead.MatchString(last)
	}
}

// lastButOne reports whether a line ends as the last item but one of a list does.
func lastButOne(text string) bool {
	return strings.HasSuffix(text, "; en") || strings.HasSuffix(text, "; of")
}

// tail is the end of a text, as much as a lead takes.
func tail(text string) string { return text[max(0, len(text)-24):] }

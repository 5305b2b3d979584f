package text

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/typed"
)

// shape is how a document as a whole sets its lines.
type shape struct {
	// wrapped is set when lines were broken to fit a width.
	wrapped bool
	// width is the column that nearly all lines keep within.
	width int
	// inside is how many empty lines stand between two lines of one paragraph:
	// some PDF readers put one between all lines.
	inside int
	// spaced is set when empty lines stand between paragraphs.
	spaced bool
}

// The widths between which a page breaks lines. Shorter lines are a list, longer
// ones are paragraphs.
const (
	narrowest = 45
	widest    = 200
)

// measure finds the shape of a document.
func measure(lines []line) shape {
	var s shape
	if len(lines) == 0 {
		return s
	}
	rights := make([]int, len(lines))
	for i := range lines {
		rights[i] = lines[i].right
	}
	slices.Sort(rights)
	s.width = rights[len(rights)-1-len(rights)/50]
	if s.width < narrowest || s.width > widest {
		return s
	}
	long, broken := 0, [2]int{}
	for i := 1; i < len(lines); i++ {
		before, l := &lines[i-1], &lines[i]
		if before.right*4 >= s.width*3 {
			long++
		}
		if before.right*5 >= s.width*3 && !before.ended() && l.goesOn() && !l.page && (l.gap == 0 || !strings.HasSuffix(before.text, ",")) {
			broken[min(l.gap, 1)]++ // a preamble goes on after an empty line and a comma
		}
	}
	if broken[1] > broken[0] && broken[1]*3 >= long {
		s.inside = 1
	}
	s.wrapped = (broken[0]+broken[1])*3 >= max(long, 1)
	s.spaced = s.gaps(lines)
	return s
}

// gaps tells whether paragraphs are parted by empty lines, by those that surely
// end: their last line is short, and no mark begins the next.
func (s *shape) gaps(lines []line) bool {
	with, without := 0, 0
	for i := 1; i < len(lines); i++ {
		before := &lines[i-1]
		if before.right*10 >= s.width*7 || !before.ended() || typed.Begins(lines[i].text) {
			continue
		}
		if lines[i].gap > s.inside {
			with++
		} else {
			without++
		}
	}
	return with >= without
}

// full reports whether a line goes on as far as the width allows: the first word
// of the next did not fit. Letters of a printed page differ in width, so that some
// room may be left; next to none where nothing but the width tells a paragraph
// from the next.
func (s *shape) full(l, next *line) bool {
	needed := l.right + 1 + next.firstWord()
	if !s.spaced && l.ended() && !next.goesOn() {
		return needed*20 > s.width*19
	}
	return needed*100 > s.width*82
}

// long reports whether a line, in a text that is not broken, is of a length that
// running text has.
func long(l *line) bool { return utf8.RuneCountInString(l.text) >= 40 }

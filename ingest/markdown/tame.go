package markdown

import (
	"bytes"

	"github.com/akte-lang/akte/internal/lazyregexp"
)

// The parser of goldmark takes time that grows with the square of how many signs
// of one sort a paragraph has, and of how deep quotations and lists stand in each
// other on one line. No contract comes near these limits; what goes beyond them is
// read as plain text.
const (
	maxBrackets = 100 // [ in one paragraph
	maxTicks    = 200 // ` in one paragraph
	maxStars    = 500 // * _ ~ in one paragraph
	maxPrefix   = 160 // characters of > - + * 1. before the text of a line
)

// fresh is a line that begins a paragraph or an item.
var fresh = lazyregexp.New(`^[ \t]*(?:$|[-*+][ \t]|[#|>]|\d{1,9}[.)][ \t])`)

// tame takes from the bytes to parse the signs of paragraphs that have too many.
// The text itself is read from elsewhere. It returns where it did so first, or -1.
func tame(body []byte) int {
	first, start := -1, 0
	for at := 0; at <= len(body); {
		end := len(body)
		if n := bytes.IndexByte(body[at:], '\n'); n >= 0 {
			end = at + n
		}
		if fresh.Get().Match(body[at:end]) || end == len(body) {
			if changed := subdue(body[start:at]); changed && first < 0 {
				first = start
			}
			start = at
		}
		if shallow(body[at:end]) && first < 0 {
			first = at
		}
		at = end + 1
	}
	if subdue(body[min(start, len(body)):]) && first < 0 {
		first = start
	}
	return first
}

// subdue takes the signs from a paragraph that has too many.
func subdue(paragraph []byte) bool {
	changed := false
	for _, limit := range []struct {
		signs string
		most  int
	}{{"[", maxBrackets}, {"`", maxTicks}, {"*_~", maxStars}} {
		count := 0
		for i := range limit.signs {
			count += bytes.Count(paragraph, []byte{limit.signs[i]})
		}
		if count <= limit.most {
			continue
		}
		changed = true
		for i, b := range paragraph {
			if bytes.IndexByte([]byte(limit.signs), b) >= 0 {
				paragraph[i] = 'x'
			}
		}
	}
	return changed
}

// shallow takes the marks of quotations and lists from where too many stand on
// one line.
func shallow(line []byte) bool {
	text := bytes.TrimLeft(line, " \t>-+*0123456789.)")
	depth := len(line) - len(text)
	if depth <= maxPrefix || len(bytes.Trim(line[:depth], " \t")) <= maxPrefix || !nests(line[:depth]) {
		return false
	}
	for i := range line[:depth] {
		if line[i] != ' ' && line[i] != '\t' {
			line[i] = 'x'
		}
	}
	return true
}

// nests reports whether marks open anything in each other: a rule of dashes does
// not.
func nests(prefix []byte) bool {
	return bytes.IndexByte(prefix, '>') >= 0 || len(bytes.Fields(prefix)) > maxPrefix/8
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// keepBreak returns what to write in the place of some words so that a line
// break between them stays: the breaks in prose are the author's. Where fewer
// words are left than there were, the break goes behind them, and the place
// takes in the space that stood there.
func keepBreak(place source.Place, right string) (source.Place, string) {
	typed := place.Text()
	if !strings.ContainsRune(typed, '\n') {
		return place, right
	}
	gaps := gapsOf(typed)
	words := strings.Fields(right)
	var b strings.Builder
	for i, word := range words {
		b.WriteString(word)
		switch {
		case i+1 == len(words):
		case i < len(gaps):
			b.WriteString(gaps[i])
		default:
			b.WriteByte(' ')
		}
	}
	lost := ""
	for i := max(0, len(words)-1); i < len(gaps); i++ {
		if strings.ContainsRune(gaps[i], '\n') {
			lost = gaps[i]
		}
	}
	rest := place.File.Text[place.End:]
	if lost == "" || !strings.HasPrefix(rest, " ") {
		return place, b.String()
	}
	place.End++
	return place, b.String() + lost
}

// gapsOf returns the white space between the words of a text.
func gapsOf(text string) []string {
	const white = " \t\r\n\u00A0"
	var gaps []string
	for {
		start := strings.IndexAny(text, white)
		if start < 0 {
			return gaps
		}
		rest := strings.TrimLeft(text[start:], white)
		gaps = append(gaps, text[start:len(text)-len(rest)])
		text = rest
	}
}

// Package glyph takes from text the characters that show nothing: soft hyphens,
// and signs without a width.
package glyph

import (
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// invisible are the signs that show nothing; the first is the soft hyphen.
const invisible = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"

// Strip returns text without signs that show nothing, and those signs. place
// tells where text[start:end] stands in the original.
func Strip(text string, place func(start, end int) source.Place) (string, []outline.Left) {
	at := strings.IndexAny(text, invisible)
	if at < 0 {
		return text, nil
	}
	var b strings.Builder
	var left []outline.Left
	done := 0
	for at >= 0 {
		at += done
		b.WriteString(text[done:at])
		reason, size := outline.Invisible, len("\u200b")
		if strings.HasPrefix(text[at:], "\u00ad") {
			reason, size = outline.SoftHyphen, len("\u00ad")
		}
		left = append(left, outline.Left{Reason: reason, Text: text[at : at+size], Place: place(at, at+size)})
		done = at + size
		at = strings.IndexAny(text[done:], invisible)
	}
	b.WriteString(text[done:])
	return b.String(), left
}

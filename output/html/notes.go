package html

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
	"github.com/akte-lang/akte/output/internal/walk"
	"github.com/akte-lang/akte/output/internal/wording"
)

// longestNote is the length in bytes at which a note in the margin breaks off;
// the link beside it leads to the whole definition.
const longestNote = 320

// note is what the page says of a defined term wherever it is used.
type note struct {
	anchor document.Anchor
	text   string
}

// notesOf returns the notes of all defined terms, in order.
func notesOf(d *document.Document) []note {
	var notes []note
	walk.Document(d, walk.Visit{Block: func(b document.Block) bool {
		if definition, is := b.(*document.Definition); is && definition.Anchor != "" {
			notes = append(notes, note{definition.Anchor, shorten(wording.Names(definition) + ": " + walk.Words(definition.Blocks))})
		}
		return true
	}})
	return notes
}

// described returns, for every defined term, the attribute of a link to it by
// which a screen reader tells what it means.
func described(notes []note) map[document.Anchor]string {
	attributes := make(map[document.Anchor]string, len(notes))
	for _, n := range notes {
		attributes[n.anchor] = ` aria-describedby="` + escape(string(n.anchor)) + `"`
	}
	return attributes
}

// marginStyle returns the rules that show the notes in the margin: each note
// stands on the page once, however often its term is used.
func marginStyle(notes []note) string {
	if len(notes) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("@media screen and (min-width: 86rem) {\n")
	for _, n := range notes {
		b.WriteString(`  .term[aria-describedby="` + inStyle(string(n.anchor)) + `"]::after { content: "` + inStyle(n.text) + "\" / \"\"; }\n")
	}
	b.WriteString("}\n")
	return b.String()
}

// inStyle returns text as it stands in a string of a style sheet, with whatever
// could end the string or the sheet escaped.
func inStyle(text string) string {
	var b strings.Builder
	for _, r := range clean.Text(text) {
		if r >= utf8.RuneSelf || 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || strings.ContainsRune(" .,:;-", r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, `\%x `, r)
		}
	}
	return b.String()
}

// shorten cuts text at a space before the longest length.
func shorten(text string) string {
	if len(text) <= longestNote {
		return text
	}
	if cut := strings.LastIndexByte(text[:longestNote], ' '); cut > 0 {
		return text[:cut] + " …"
	}
	return strings.ToValidUTF8(text[:longestNote], "") + "…"
}

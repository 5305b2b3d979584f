package html

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/walk"
	"github.com/akte-lang/akte/output/internal/wording"
)

// longestNote is the length in bytes at which a note in the margin breaks off;
// the link beside it leads to the whole definition.
const longestNote = 320

// notes returns, for every defined term, the attributes of a link to it that
// tell what it means. They are made once: a term is used on every page.
func notes(d *document.Document) map[document.Anchor]string {
	attributes := map[document.Anchor]string{}
	walk.Document(d, walk.Visit{Block: func(b document.Block) bool {
		if definition, is := b.(*document.Definition); is && definition.Anchor != "" {
			attributes[definition.Anchor] = ` aria-describedby="` + escape(string(definition.Anchor)) +
				`" data-uitleg="` + escape(shorten(wording.Names(definition)+": "+walk.Words(definition.Blocks))) + `"`
		}
		return true
	}})
	return attributes
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

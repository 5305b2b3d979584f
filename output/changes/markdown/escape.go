package markdown

import (
	"strings"
	"unicode"

	"github.com/akte-lang/akte/output/changes"
)

// marksOfMarkdown escape what means something in Markdown or HTML. An empty
// comment keeps what follows from becoming a mention of a person or an issue,
// which would send people mail about a contract.
var marksOfMarkdown = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "|", `\|`, "~", `\~`, "$", `\$`,
	"<", "&lt;", ">", "&gt;", "&", "&amp;", "@", "@<!-- -->", "#", "#<!-- -->", changes.Paragraph, "<br>")

// escape returns text as it is to be written within a line: it can be nothing
// but text.
func escape(text string) string {
	return marksOfMarkdown.Replace(strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t' || r == '\r':
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
			return unicode.ReplacementChar
		}
		return r
	}, text))
}

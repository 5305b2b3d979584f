package diag

import (
	"fmt"
	"strings"
)

// Markdown returns what a kind of finding means as a page of Markdown, in a
// language.
func Markdown(d *Description, lang Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s: %s\n\n%s: %s\n", d.Code, d.Title.In(lang), T("Ernst", "Severity").In(lang), d.Severity.Label().In(lang))
	for _, s := range sections(d) {
		fmt.Fprintf(&b, "\n## %s\n\n", s.title.In(lang))
		if s.example == "" {
			b.WriteString(s.text.In(lang) + "\n")
			continue
		}
		fence := fenceFor(s.example)
		fmt.Fprintf(&b, "%sakte\n%s\n%s\n", fence, strings.TrimRight(visible(s.example), "\n"), fence)
	}
	return b.String()
}

// fenceFor returns a fence that no line of the code can close.
func fenceFor(code string) string {
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	return fence
}

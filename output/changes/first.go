package changes

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// longestWords is how many characters of changed words stand in a line.
const longestWords = 60

// firstWords shows the first words that changed, in a line.
func firstWords(c *diff.Change) diag.Text {
	edits := 0
	shown := diag.Text{}
	for _, e := range readable(c) {
		if e.Follows {
			continue
		}
		edits++
		if edits > 1 {
			continue
		}
		shown = replaced(oneLine(c.Old.Words[e.From:e.To]), oneLine(c.New.Words[e.NewFrom:e.NewTo]))
	}
	switch {
	case edits == 0:
		return diag.T("andere woorden", "other words")
	case edits == 2:
		return diag.T("%s, en nog 1 wijziging", "%s, and 1 more change", shown)
	case edits > 2:
		return diag.T("%s, en nog %d wijzigingen", "%[1]s, and %[2]d more changes", shown, edits-1)
	}
	return shown
}

func replaced(old, new string) diag.Text {
	switch {
	case old == "" && new == "":
		return diag.T("andere indeling", "other layout")
	case old == "":
		return diag.T("“%s” toegevoegd", "“%s” added", new)
	case new == "":
		return diag.T("“%s” vervallen", "“%s” removed", old)
	}
	return diag.T("“%s” → “%s”", "“%s” → “%s”", old, new)
}

// oneLine returns words on one line, shortened where they are many.
func oneLine(words []diff.Word) string {
	var b strings.Builder
	for _, piece := range WholePiece(words, Kept) {
		b.WriteString(piece.Text)
	}
	return Short(strings.Join(strings.Fields(b.String()), " "), longestWords)
}

// Short cuts a text off between words after some number of characters.
func Short(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	cut := string(runes[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;") + " …"
}

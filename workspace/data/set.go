package data

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Assignment reads naam=waarde as typed on the command line. Its place is in a
// file of its own, named after the flag, that holds just what was typed.
func Assignment(typed string) (Field, bool) {
	name, content, ok := strings.Cut(typed, "=")
	trimmed := strings.TrimSpace(name)
	if !ok || trimmed == "" {
		return Field{}, false
	}
	src := source.New("--set "+trimmed, typed)
	start := strings.Index(name, trimmed)
	return Field{
		Name:  Name{Text: trimmed, Place: source.At(start, start+len(trimmed)).In(src)},
		Data:  strings.TrimSpace(content),
		Value: source.At(len(name)+1, len(typed)).In(src),
	}, true
}

// Unknown says that a name is not one of the names that a document knows.
func Unknown(name Name, known []string) diag.Finding {
	return unknown.At(name.Place, "Het document kent geen %q.%s", "The document knows no %q.%s",
		name.Text, suggestion(name.Text, known))
}

// Unused says that a name in a data file is not used. When it looks like a name
// that the document knows it is taken for a slip of the pen, which stops;
// otherwise it is a column that was there for another purpose.
func Unused(name Name, known []string) diag.Finding {
	if diag.Nearest(name.Text, known) != "" {
		return Unknown(name, known)
	}
	return unused.At(name.Place, "Het document gebruikt %q niet.", "The document does not use %q.", name.Text)
}

func suggestion(typed string, known []string) diag.Text {
	question := diag.DidYouMean(typed, known)
	if question.IsZero() {
		return question
	}
	return diag.T(" %s", " %s", question)
}

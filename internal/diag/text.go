package diag

import "fmt"

// Lang is a language in which findings are printed.
type Lang string

// The languages.
const (
	Dutch   Lang = "nl"
	English Lang = "en"
)

// Text is one message in both languages.
type Text struct {
	NL, EN string
}

// In returns the message in a language.
func (t Text) In(lang Lang) string {
	if lang == English {
		return t.EN
	}
	return t.NL
}

// IsZero reports whether there is no message.
func (t Text) IsZero() bool { return t == Text{} }

// T formats one message in both languages. An argument that is itself a Text
// is taken in the language at hand.
func T(nl, en string, args ...any) Text {
	if len(args) == 0 {
		return Text{nl, en}
	}
	return Text{format(Dutch, nl, args), format(English, en, args)}
}

func format(lang Lang, pattern string, args []any) string {
	local := make([]any, len(args))
	for i, arg := range args {
		if text, ok := arg.(Text); ok {
			arg = text.In(lang)
		}
		local[i] = arg
	}
	return fmt.Sprintf(pattern, local...)
}

// Same returns a message that reads the same in both languages.
func Same(s string) Text { return Text{s, s} }

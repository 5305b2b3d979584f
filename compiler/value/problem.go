package value

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

// Problem says why a text is no value, or why a value cannot be computed or
// written, and what to do about it.
type Problem struct {
	// Message says what is wrong.
	Message diag.Text
	// Cure says how it is mended.
	Cure diag.Text
	// Suggestion is a text to put in the place of the wrong one; "" where it is
	// not known what was meant.
	Suggestion string

	offers []string // the suggestion and what else may have been meant
	asks   bool     // the cure is a question
}

func problem(nl, en string, args ...any) *Problem {
	return &Problem{Message: sentence(nl, en, args...)}
}

// sentence is a message with a capital and a full stop.
func sentence(nl, en string, args ...any) diag.Text {
	text := diag.T(nl, en, args...)
	return diag.Text{NL: withFirst(text.NL, unicode.ToUpper) + ".", EN: withFirst(text.EN, unicode.ToUpper) + "."}
}

// withFirst changes the first character of a text.
func withFirst(text string, change func(rune) rune) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(change(r)) + text[size:]
}

// cure sets the cure and returns p.
func (p *Problem) cure(nl, en string, args ...any) *Problem {
	p.Cure = diag.T(nl, en, args...)
	return p
}

// suggest sets the suggestion, with a cure that names it, and returns p.
func (p *Problem) suggest(replacement string) *Problem {
	p.Suggestion, p.offers, p.asks = replacement, []string{replacement}, false
	return p.cure("Schrijf %s.", "Write %s.", replacement)
}

// ask sets a suggestion that is a guess, one of several perhaps, with a cure
// that asks for it, and returns p.
func (p *Problem) ask(offers ...string) *Problem {
	p.Suggestion, p.offers, p.asks = offers[0], offers, true
	return p.cure("Bedoelde u "+strings.Join(offers, " of ")+"?", "Did you mean "+strings.Join(offers, " or ")+"?")
}

// complete makes suggestions for a part into suggestions for the whole. Those
// that form refuses are dropped; when none is left, the cure is the one given.
func (p *Problem) complete(form func(string) (string, bool), nl, en string) *Problem {
	if len(p.offers) == 0 {
		return p
	}
	var offers []string
	for _, offer := range p.offers {
		if formed, ok := form(offer); ok {
			offers = append(offers, formed)
		}
	}
	switch {
	case len(offers) == 0:
		p.Suggestion, p.offers = "", nil
		return p.cure(nl, en)
	case p.asks:
		return p.ask(offers...)
	}
	return p.suggest(offers[0])
}

// within says where in a larger value the problem lies and returns p. What
// mends a part does not mend the whole, so the suggestion goes.
func (p *Problem) within(nl, en string, args ...any) *Problem {
	where := diag.T(nl, en, args...)
	where.NL += ": " + withFirst(p.Message.NL, unicode.ToLower)
	where.EN += ": " + withFirst(p.Message.EN, unicode.ToLower)
	return &Problem{
		Message: diag.Text{NL: withFirst(where.NL, unicode.ToUpper), EN: withFirst(where.EN, unicode.ToUpper)},
		Cure:    p.Cure,
	}
}

// shownLength is the number of characters of a wrong text that a message
// repeats.
const shownLength = 60

// shown is a text as a message quotes it: printable, and not too long.
func shown(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if utf8.RuneCountInString(text) > shownLength {
		text = string([]rune(text)[:shownLength-1]) + "…"
	}
	clean := strings.Map(func(r rune) rune {
		if unprintable(r) || r == '\n' || r == '\r' || r == '\t' {
			return '\uFFFD'
		}
		return r
	}, text)
	return "“" + clean + "”"
}

package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/lazyregexp"
)

const (
	unitPattern   = `werkdagen|werkdag|kwartieren|minuten|dagen|dag|uren|uur|weken|week|maanden|maand|jaren|jaar`
	digitsPattern = `\d{1,3}(?:\.\d{3})+|\d+`
)

// quantityPattern finds durations (dertig (30) dagen), amounts (EUR 1.000,00) and
// percentages (5%).
var quantityPattern = lazyregexp.New(
	`(?:((?:\b[A-Za-z]|[éë])[A-Za-zéë]*)[ \n](?:\((\d{1,4})\)[ \n])?|\b(\d{1,4})[ \n])(` + unitPattern + `)\b` +
		`|((?:€|\bEUR|\beuro)[ \x{A0}]?(?:` + digitsPattern + `)(?:,(?:\d{2}\b|-))?)` +
		`|(\b(?:` + digitsPattern + `)(?:,\d{2})?[ \n]euro\b)` +
		`|(\b\d{1,3}(?:,\d{1,3})?[ ]?(?:%|procent\b))`)

// quantity is a value that somebody typed.
type quantity struct {
	start, end int
	kind       value.Kind
	literal    grammar.LiteralKind
	value      value.Value
	notation   *grammar.String // nil: it prints so by itself
}

// quantities finds the values in a text that Akte prints back as typed.
func quantities(text string) []quantity {
	var list []quantity
	for _, at := range quantityPattern.Get().FindAllStringSubmatchIndex(text, -1) {
		q := quantity{start: at[0], end: at[1]}
		group := func(i int) string {
			if at[2*i] < 0 {
				return ""
			}
			return text[at[2*i]:at[2*i+1]]
		}
		typed := spaced(text[q.start:q.end])
		source := typed
		switch {
		case group(4) != "":
			q.kind, q.literal = value.DurationKind, grammar.DurationLiteral
			source = group(2) + group(3)
			if source == "" {
				source = cardinal(group(1))
			}
			source += " " + group(4)
		case group(7) != "":
			q.kind, q.literal = value.PercentageKind, grammar.PercentageLiteral
		default:
			q.kind, q.literal = value.AmountKind, grammar.AmountLiteral
		}
		if isRate(text[q.end:]) && q.kind == value.DurationKind || strings.HasPrefix(source, " ") {
			continue
		}
		parsed, problem := value.ParseLiteral(q.kind, source)
		if problem != nil {
			continue
		}
		q.value = parsed
		if q.prints(typed) {
			list = append(list, q)
		}
	}
	return list
}

// spaced returns a value with ordinary spaces: Akte keeps a number and its unit
// together with a no-break space, which makes no other words.
func spaced(text string) string { return flat(strings.ReplaceAll(text, "\u00a0", " ")) }

// cardinal returns the digits of a number in words, "" of any other word. "een"
// is mostly no number; "één" is.
func cardinal(word string) string {
	n, ok := value.ParseCardinal(strings.ToLower(word))
	if !ok || n < 2 && !strings.HasPrefix(strings.ToLower(word), "é") {
		return ""
	}
	return value.NumberOf(n).String()
}

// isRate reports whether a text goes on with "per week": then what stands before
// it is no term.
func isRate(after string) bool {
	next, _ := cutToken(strings.TrimLeft(head(after), " \n"))
	return next == "per"
}

// prints finds the notation in which a value prints as it was typed, and reports
// whether there is one.
func (q *quantity) prints(typed string) bool {
	if text, problem := value.Write(q.value, value.Notations{}); problem == nil && spaced(text) == typed {
		return true
	}
	notation, ok := value.ParseNotation(typed)
	if !ok || notation.Kind() != q.kind {
		return false
	}
	text, problem := value.Write(q.value, value.Notations{}.With(notation))
	q.notation = &grammar.String{Value: typed}
	return problem == nil && spaced(text) == typed
}

// fill puts parameters in the place of typed values.
func (b *builder) fill(pieces []piece, w *waiting) []piece {
	var filled []piece
	before := ""
	for i, p := range pieces {
		at := 0
		if !p.strong && !p.slant && p.inline == nil && !w.cell {
			for _, q := range quantities(p.text) {
				after := p.text[q.end:]
				if after == "" && i+1 < len(pieces) {
					after = pieces[i+1].text
				}
				if !standsApart(ahead(before, p.text[:q.start], 1), after) || isSpelled(after) {
					continue
				}
				name := b.parameter(q, sentenceAround(before, p.text, q), w)
				if q.start > at {
					filled = append(filled, piece{text: p.text[at:q.start]})
				}
				interpolation := &grammar.Interpolation{Value: &grammar.Name{Text: name}, Notation: q.notation}
				width := len(name) + 2
				if q.notation != nil {
					width += len(q.notation.Value) + 4
				}
				filled = append(filled, piece{inline: interpolation, width: width})
				at = q.end
			}
		}
		if at < len(p.text) || p.inline != nil {
			rest := p
			rest.text = p.text[at:]
			filled = append(filled, rest)
		}
		before = ahead(before, p.text, longestSentence)
	}
	return filled
}

// spelledPattern finds the words behind an amount that say it once more.
var spelledPattern = lazyregexp.New(`^[ \n]\((?:zegge:? )?\pL[\pL ]* euro\)`)

// isSpelled reports whether a text says the amount before it once more in words,
// "€ 500 (vijfhonderd euro)": a parameter would change only one of the two.
func isSpelled(after string) bool { return spelledPattern.MatchString(head(after)) }

// parameterKey is what makes two quantities one: what they are about, and how
// much.
type parameterKey struct{ about, value string }

// parameter returns the name of the parameter for a quantity, and declares it the
// first time.
func (b *builder) parameter(q quantity, around sentence, w *waiting) string {
	about := around.about(q.kind)
	if about == "" {
		about = sentence{before: strings.ToLower(w.heading)}.about(q.kind)
	}
	if about == "" {
		about = nameByTitle(q.kind, w.heading)
	}
	key := parameterKey{about, q.value.String()}
	if name, known := b.quantities[key]; known {
		return name
	}
	candidates := []string{about}
	for _, word := range append(stressed(w.heading, 1), stressed(around.after, 1)...) {
		if !strings.HasSuffix(about, "_"+word) {
			candidates = append(candidates, about+"_"+word)
		}
	}
	name := b.values.take(candidates...)
	if b.quantities == nil {
		b.quantities = map[parameterKey]string{}
	}
	b.quantities[key] = name
	b.parameters = append(b.parameters, &grammar.Parameter{
		Name: grammar.Name{Text: name}, Type: &grammar.Type{Name: q.kind.String()},
		Default: &grammar.Literal{Kind: q.literal, Text: q.value.String()},
	})
	return name
}

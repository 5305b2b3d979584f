package check

import (
	"strings"
	"sync"

	"github.com/akte-lang/akte/compiler/value"
)

// Quantity is a duration, an amount or a percentage in a text.
type Quantity struct {
	Start, End int // byte offsets
	Value      value.Value
}

// Quantities returns the quantities in a text, in words and in digits, in order
// and without overlap: "dertig (30) dagen", "EUR 1.000,00", "5%".
func Quantities(text string) []Quantity {
	p := &Passage{Text: text, Words: words(text)}
	var found []Quantity
	end := 0
	for _, q := range p.quantities() {
		if q.start >= end {
			found = append(found, Quantity{q.start, q.end, q.value})
			end = q.end
		}
	}
	return found
}

// respelling holds the phrases that are wrong in any sentence, and what is right.
var respelling = sync.OnceValue(func() (r struct {
	wrong *lexicon
	right []string
}) {
	phrases, err := wrongPhrases()
	if err != nil { // the check itself reports a broken file
		return r
	}
	var wrong []string
	for _, phrase := range phrases {
		if phrase.Doubt == "" {
			wrong, r.right = append(wrong, phrase.Wrong), append(r.right, phrase.Right)
		}
	}
	r.wrong = newLexicon(plainPhrases(wrong...))
	return r
})

// Respell returns a text in small letters with the listed misspellings put
// right, those that are wrong in any sentence.
func Respell(text string) string {
	text = strings.ToLower(text)
	list := respelling()
	if list.wrong == nil {
		return text
	}
	p := &Passage{Text: text, Words: words(text)}
	var b strings.Builder
	done := 0
	list.wrong.each(p, func(index, start, end int) {
		b.WriteString(text[done:start])
		b.WriteString(list.right[index])
		done = end
	})
	if done == 0 {
		return text
	}
	b.WriteString(text[done:])
	return b.String()
}

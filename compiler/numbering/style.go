package numbering

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
)

// Form is the school by which references are phrased.
type Form uint8

// The forms.
const (
	// Civil: "artikel 1 lid 1 onder a", as the courts and the books on civil
	// law write.
	Civil Form = iota + 1
	// Contract: "artikel 1.1 sub a".
	Contract
	// Legislative: "artikel 1, eerste lid, onderdeel a", as acts of parliament
	// refer (Aanwijzingen voor de regelgeving).
	Legislative
)

// Style is how references to parts of the document are phrased.
type Style struct {
	Form    Form
	Article string // the word before the article: "artikel", "art."
	Item    string // the word before an item: "onder", "sub", "onderdeel"
	Comma   bool   // a comma between article, lid and item
}

// DefaultStyle returns the style of a document that does not choose its own.
func DefaultStyle() Style { return styleOf(Civil) }

// StyleShapes returns an example of each style, to show to whoever wrote one
// that is unknown.
func StyleShapes() []string {
	return []string{
		"artikel 1 lid 1 onder a",
		"artikel 1.1 sub a",
		"artikel 1, eerste lid, onderdeel a",
	}
}

func styleOf(form Form) Style {
	style := Style{Form: form, Article: "artikel"}
	switch form {
	case Contract:
		style.Item = "sub"
	case Legislative:
		style.Item = "onderdeel"
		style.Comma = true
	default:
		style.Item = "onder"
	}
	return style
}

// ParseStyle returns the style of an example, whole ("artikel 1 lid 1 sub a")
// or partial ("artikel 1.1", "art. 1", "artikel 1, eerste lid"); what an
// example leaves open is as usual in its form. It reports false for an example
// of no known shape.
func ParseStyle(example string) (Style, bool) {
	words := styleWords(strings.Fields(strings.ReplaceAll(strings.ToLower(example), ",", " , ")))
	article, ok := words.oneOf("artikel", "art.", "art")
	if !ok {
		return Style{}, false
	}
	number, ok := words.number()
	if !ok {
		return Style{}, false
	}
	form, comma := Civil, words.comma()
	clause := words.clause()
	switch {
	case strings.Contains(number, "."):
		form = Contract
	case clause != 0:
		form = clause
		comma = words.comma() || comma
	}
	item, hasItem := words.oneOf("onder", "onderdeel", "sub", "letter")
	if hasItem && !words.item() || len(words) > 0 || clause != 0 && form == Contract {
		return Style{}, false
	}
	if item == "onderdeel" && clause == 0 && form == Civil {
		form = Legislative
	}
	style := styleOf(form)
	style.Article = article
	if hasItem {
		style.Item = item
	}
	if hasItem || clause != 0 {
		style.Comma = comma
	}
	return style, true
}

// styleWords are the words of an example that are still to be read.
type styleWords []string

func (w *styleWords) next() string {
	if len(*w) == 0 {
		return ""
	}
	word := (*w)[0]
	*w = (*w)[1:]
	return word
}

func (w *styleWords) oneOf(words ...string) (string, bool) {
	for _, word := range words {
		if len(*w) > 0 && (*w)[0] == word {
			return w.next(), true
		}
	}
	return "", false
}

// comma reads a comma; one at the very end stays, as it belongs to no example.
func (w *styleWords) comma() bool {
	if len(*w) < 2 {
		return false
	}
	_, ok := w.oneOf(",")
	return ok
}

// number reads the number of an article, with that of the lid behind a stop.
func (w *styleWords) number() (string, bool) {
	number := w.next()
	article, clause, nested := strings.Cut(number, ".")
	_, ok := readDigits(article)
	if nested && ok {
		_, ok = readDigits(clause)
	}
	return number, ok
}

// clause reads "lid 1" or "eerste lid" and returns the form to which it
// belongs, 0 when neither stands there.
func (w *styleWords) clause() Form {
	if len(*w) < 2 {
		return 0
	}
	first, second := (*w)[0], (*w)[1]
	form := Form(0)
	if _, isNumber := readDigits(second); first == "lid" && isNumber {
		form = Civil
	} else if _, isOrdinal := value.ParseOrdinal(first); second == "lid" && isOrdinal {
		form = Legislative
	}
	if form != 0 {
		*w = (*w)[2:]
	}
	return form
}

// item reads the number of an item: a letter, digits, 1°.
func (w *styleWords) item() bool {
	_, ok := readPlain(w.next())
	return ok
}

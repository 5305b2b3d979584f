package recognise

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// longestLabel is how many characters a label is made of at most.
const longestLabel = 28

// names gives out names, each once.
type names struct {
	taken map[string]bool
	last  map[string]int // the last number behind a name
}

func newNames() *names { return &names{taken: map[string]bool{}, last: map[string]int{}} }

// take returns the first of candidates that is free, or else the last one with a
// number behind it.
func (n *names) take(candidates ...string) string {
	for _, name := range candidates {
		if !n.taken[name] {
			n.taken[name] = true
			return name
		}
	}
	last := candidates[len(candidates)-1]
	for i := max(2, n.last[last]+1); ; i++ {
		if name := last + "_" + strconv.Itoa(i); !n.taken[name] {
			n.taken[name], n.last[last] = true, i
			return name
		}
	}
}

// unstressed are the words that say nothing about what a part is about.
var unstressed = strings.Fields("de het een en of van voor op in met bij tot te aan door uit over om als der den des ter ten is zijn " +
	"niet ook dan dat die dit deze er wordt worden zal zullen kan kunnen mag moet indien wanneer alle elke iedere haar " +
	"onder na tegen per via naar zich overige algemene algemeen artikel lid the and of to for in on")

// stressed returns the words of a text that a name can be made of, in small
// letters.
func stressed(text string, most int) []string {
	return namesIn(text, most, func(word string) bool { return slices.Contains(unstressed, word) })
}

// namesIn returns the words of a text that can be in a name, but for some.
func namesIn(text string, most int, but func(word string) bool) []string {
	var found []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-'
	}) {
		w = strings.ReplaceAll(strings.Trim(w, "-"), "-", "_")
		if w == "" || but(w) || !unicode.IsLetter([]rune(w)[0]) {
			continue
		}
		if runes := []rune(w); len(runes) > longestLabel {
			w = string(runes[:longestLabel])
		}
		if found = append(found, w); len(found) == most {
			break
		}
	}
	return found
}

// labelsOf returns the labels that a title suggests, the shortest first.
func labelsOf(title, fallback string) []string {
	words := stressed(title, 3)
	if len(words) == 0 {
		words = namesIn(title, 1, isSmall)
	}
	var found []string
	for i := range words {
		name := strings.Join(words[:i+1], "_")
		if !isReservedLabel(name) && len([]rune(name)) <= 2*longestLabel {
			found = append(found, name)
		}
	}
	if len(found) == 0 {
		return []string{fallback}
	}
	return found
}

// isSmall reports whether a word is too small to make a name of by itself.
func isSmall(word string) bool { return len(word) < 4 }

// isReservedLabel reports whether a name means something else to the language
// where a label may stand.
func isReservedLabel(name string) bool {
	switch name {
	case "als", "anders", "einde", "en", "of", "niet", "in", "is", "ja", "nee", "onbekend",
		"over", "negeer", "nummer", "volgens", "met", "bij":
		return true
	}
	return false
}

// valueName returns a free name for a party or a parameter.
func (b *builder) valueName(title string) string {
	var candidates []string
	for _, name := range labelsOf(title, "partij") {
		if !slices.Contains(grammar.Keywords(), name) && !slices.Contains(headerFields, name) {
			candidates = append(candidates, name)
		}
	}
	if len(candidates) == 0 {
		candidates = []string{"partij"}
	}
	return b.values.take(candidates...)
}

// headerFields are names of values that every document has.
var headerFields = []string{
	"soort", "versie", "datum", "toetsing", "kenmerken", "wederpartij", "sluitwijze", "aanbod", "deel_van", "peildatum",
}

// give gives a part its label, if it has none. Labels in an article differ from
// each other and from those of all articles, so that none hides another.
func (b *builder) give(p *part) string {
	if *p.label != nil {
		return (*p.label).Text
	}
	candidates, taken := labelsOf(p.title, fallbackLabel(p)), b.labels
	if p.around != nil {
		outer := p.around
		for outer.around != nil {
			outer = outer.around
		}
		if outer.names == nil {
			outer.names = newNames()
		}
		taken = outer.names
		candidates = slices.DeleteFunc(candidates, func(name string) bool { return b.labels.taken[name] })
		if len(candidates) == 0 {
			candidates = []string{fallbackLabel(p) + "_" + labelsOf(p.title, "tekst")[0]}
		}
	}
	*p.label = &grammar.Name{Text: taken.take(candidates...)}
	return (*p.label).Text
}

// fallbackLabel is the label of a part without telling words.
func fallbackLabel(p *part) string {
	switch p.spot.Kind {
	case refer.ChapterSpot:
		return "hoofdstuk"
	case refer.ArticleSpot:
		return "bepaling"
	case refer.ClauseSpot:
		return "regel"
	}
	return "punt"
}

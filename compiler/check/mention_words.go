package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
)

// partWord is a word that announces the number of a part: "artikel", "leden".
type partWord struct {
	kind refer.Kind
	// weak is set for words that mean something else more often than not:
	// "onder" is a number only before a letter.
	weak bool
}

// partWordOf returns what part a word announces; false for nearly every word,
// most of them by their first letter.
func partWordOf(word string) (partWord, bool) {
	if len(word) < 3 || len(word) > 12 {
		return partWord{}, false
	}
	var known []string
	kind := refer.ArticleSpot
	switch word[0] | 0x20 {
	case 'a':
		known = []string{"artikel", "artikelen", "art", "artt"}
		if strings.EqualFold(word, "annex") || strings.EqualFold(word, "appendix") {
			return partWord{kind: refer.AnnexSpot}, true
		}
	case 'b':
		known, kind = []string{"bijlage", "bijlagen", "bijlages"}, refer.AnnexSpot
	case 'h':
		known, kind = []string{"hoofdstuk", "hoofdstukken"}, refer.ChapterSpot
	case 'l':
		known, kind = []string{"lid", "leden"}, refer.ClauseSpot
	case 'o':
		// "onderdeel 5" by itself is more often a piece of a machine than an item
		return partWord{refer.ItemSpot, true}, isOneOf(word, "onder", "onderdeel", "onderdelen")
	case 'p':
		known = []string{"paragraaf", "paragrafen"}
	case 's':
		known = []string{"sectie", "secties"}
		if strings.EqualFold(word, "sub") {
			return partWord{kind: refer.ItemSpot}, true
		}
	default:
		return partWord{}, false
	}
	return partWord{kind: kind}, isOneOf(word, known...)
}

// isOneOf reports whether a word is one of some, whatever its capitals.
func isOneOf(word string, words ...string) bool {
	for _, other := range words {
		if len(other) == len(word) && strings.EqualFold(word, other) {
			return true
		}
	}
	return false
}

// ordinalOf returns the number of "derde", "3e" or "3de", -1 for "laatste", 0
// for any other word.
func ordinalOf(word string) int {
	lower := strings.ToLower(word)
	if lower == "laatste" {
		return -1
	}
	digits := strings.TrimRight(lower, "destn")
	if n := count(digits); n > 0 && digits != lower && isOneOf(lower[len(digits):], "e", "de", "ste") {
		return n
	}
	if !strings.HasSuffix(lower, "de") && !strings.HasSuffix(lower, "ste") {
		return 0
	}
	if n, ok := value.ParseOrdinal(lower); ok {
		return n
	}
	return 0
}

// count reads digits; 0 when there is anything else, or too many of them.
func count(digits string) int {
	if len(digits) == 0 || len(digits) > 4 {
		return 0
	}
	n := 0
	for i := range len(digits) {
		if !isDigit(digits[i]) {
			return 0
		}
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// relativeOf returns what "vorige" and the like count from.
func relativeOf(word string) Relative {
	switch {
	case isOneOf(word, "vorige", "vorig", "voorgaande", "voorgaand", "voorafgaande", "voorafgaand"):
		return Previous
	case isOneOf(word, "volgende", "volgend", "navolgende", "daaropvolgende"):
		return Next
	case isOneOf(word, "dit", "deze", "onderhavige"):
		return This
	}
	return 0
}

// joinOf returns the join that words announce from word i on, and how many
// words it takes.
func (p *Passage) joinOf(i int) (grammar.Join, int) {
	switch word := p.Word(i); {
	case isOneOf(word, "en", "alsmede", "juncto", "jo"):
		return grammar.And, 1
	case isOneOf(word, "of"):
		return grammar.Or, 1
	case word == "t" && i+1 < len(p.Words) && p.Between(i) == "/" && p.Word(i+1) == "m":
		return grammar.Through, 2
	case isOneOf(word, "tot") && i+2 < len(p.Words) && isOneOf(p.Word(i+1), "en") && isOneOf(p.Word(i+2), "met"):
		return grammar.Through, 3
	case isOneOf(word, "tot"):
		return grammar.Through, 1
	}
	return "", 0
}

// countsThings reports whether word i is a unit or the like, so that the number
// before it counts things and names no part: "14 dagen".
func (p *Passage) countsThings(i int) bool {
	if i >= len(p.Words) || p.Between(i-1) != " " {
		return false
	}
	if isOneOf(p.Word(i), "tot", "à") && i+2 < len(p.Words) && count(p.Word(i+1)) > 0 {
		i += 2 // "12 tot 18 jaar"
	}
	return isOneOf(p.Word(i), "dag", "dagen", "werkdag", "werkdagen", "kalenderdagen", "week", "weken", "maand", "maanden",
		"kwartaal", "kwartalen", "jaar", "jaren", "uur", "uren", "minuten", "euro", "procent", "keer", "maal", "stuks", "personen",
		"stemmen", "exemplaren", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
		"oktober", "november", "december")
}

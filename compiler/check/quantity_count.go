package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
)

// countBefore reads the number that ends right before word i, which is a unit:
// "30", "dertig", "dertig (30)", "honderd vijftig". The quantity that it
// returns ends with the unit; number is the number once, as written.
func (p *Passage) countBefore(i int) (q quantity, number string, ok bool) {
	if i == 0 {
		return quantity{}, "", false
	}
	q = quantity{end: p.Words[i].End, last: i}
	switch between := p.Between(i - 1); {
	case blank(between):
		q, ok = p.plainCount(q, i-1)
		return q, p.Text[q.start:p.Words[i-1].End], ok
	case strings.HasPrefix(between, ")") && blank(between[1:]):
		pair, found := p.pairAt(i - 1)
		if !found || !pair.agrees {
			return quantity{}, "", false
		}
		q.start, q.first, q.form = p.Words[pair.first].Start, pair.first, doubleForm
		return q, pair.digits, true
	}
	return quantity{}, "", false
}

// plainCount reads a number that ends with word i.
func (p *Passage) plainCount(q quantity, i int) (quantity, bool) {
	word := p.Word(i)
	if isDigit(word[0]) {
		q.start, q.first, q.form = p.Words[i].Start, i, digitForm
		return q, word == "0" || word[0] != '0'
	}
	if word == "een" && !p.countsOne(i) {
		return quantity{}, false
	}
	first, ok := p.numberWords(i)
	if !ok {
		return quantity{}, false
	}
	q.start, q.first, q.form = p.Words[first].Start, first, wordForm
	if word == "een" && first == i {
		q.form = articleForm
	}
	return q, true
}

// pair is a number in words and in digits beside each other: "dertig (30)".
type pair struct {
	first, last int // its words
	words       int64
	digits      string
	agrees      bool
}

// pairAt reads the pair whose part between parentheses is word i.
func (p *Passage) pairAt(i int) (pair, bool) {
	if i == 0 || p.Words[i].Start == 0 || p.Text[p.Words[i].Start-1] != '(' || !strings.HasPrefix(p.Text[p.Words[i].End:], ")") {
		return pair{}, false
	}
	between := p.Between(i - 1)
	if !strings.HasSuffix(between, "(") || between != "(" && !blank(between[:len(between)-1]) {
		return pair{}, false
	}
	inside, outside := p.Word(i), p.Word(i-1)
	found := pair{first: i - 1, last: i, digits: inside}
	var from, to int // the words in letters
	switch {
	case isDigit(inside[0]) && !isDigit(outside[0]):
		first, ok := p.numberWords(i - 1)
		if !ok {
			return pair{}, false
		}
		found.first, from, to = first, first, i-1
	case isDigit(outside[0]) && !isDigit(inside[0]):
		found.digits, from, to = outside, i, i
	default:
		return pair{}, false
	}
	n, ok := value.ParseCardinal(p.Text[p.Words[from].Start:p.Words[to].End])
	digits, problem := value.ParseLiteral(value.NumberKind, found.digits)
	if !ok || problem != nil {
		return pair{}, false
	}
	found.words = n
	found.agrees = value.Equal(digits, value.NumberOf(n))
	// Before another number "een" is an article.
	return found, found.agrees || p.Word(from) != "een" || from != to
}

// mostNumberWords is how many words a number in words has at most here.
const mostNumberWords = 5

// numberWords returns the first word of the number in words that ends with
// word i.
func (p *Passage) numberWords(i int) (first int, ok bool) {
	if !mayEndNumber(p.Word(i)) {
		return 0, false
	}
	for j := i; j >= 0 && j > i-mostNumberWords; j-- {
		if j < i && !blank(p.Between(j)) {
			break
		}
		if _, is := value.ParseCardinal(p.Text[p.Words[j].Start:p.Words[i].End]); is {
			first, ok = j, true
		}
	}
	return first, ok
}

// mayEndNumber reports whether a word ends as numbers in words do. It is true of
// every word that ends one, and of few others.
func mayEndNumber(word string) bool {
	const length = 3
	if len(word) < length {
		return true
	}
	ending := [length]byte([]byte(word[len(word)-length:]))
	for i, b := range ending {
		if !isASCIILetter(b) {
			return true // accents and hyphens make no difference to a number
		}
		ending[i] = lowerByte(b)
	}
	switch string(ending[:]) {
	case "nul", "een", "wee", "rie", "ier", "ijf", "zes", "ven", "cht", "gen", "ien", "elf", "alf", "tig", "erd", "end", "oen", "ard":
		return true
	}
	return false
}

// countsOne reports whether "een", word i, counts: "binnen een maand" does,
// "op een dag" does not.
func (p *Passage) countsOne(i int) bool {
	if i == 0 || !blank(p.Between(i-1)) {
		return false
	}
	switch p.Word(i - 1) {
	case "binnen", "Binnen", "na", "Na", "van", "minstens", "minimaal", "maximaal", "hoogstens", "hooguit", "minste", "hoogste",
		"uiterlijk", "gedurende", "Gedurende", "dan", "is", "bedraagt", "duurt", "nog":
		return true
	}
	return false
}

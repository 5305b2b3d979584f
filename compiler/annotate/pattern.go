package annotate

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/value"
)

// A pattern is a run of words to look for in a sentence. In the lexicon it is
// written as words with spaces between them, in small letters:
//
//	meld*            a word that starts so; *termijn ends so, *lek* holds it
//	meldt|informeert one word or the other
//	@verwerker       a name of whoever plays that role; also among others: hij|@verwerker
//	..               up to eight words that do not matter; ..3 up to three
//	#duur            a quantity: duur, bedrag or percentage; also among others
//
// A slash between patterns stands for or.
type pattern []element

// element is one place in a pattern: one of some tests or, without any, words that
// do not matter.
type element struct {
	tests []test
	gap   int // how many words do not matter at most
}

// test is what may stand at one place: a word, whoever plays a role, or a
// quantity.
type test struct {
	text           string
	before, behind bool // anything may come before the text in the word, or behind it
	role           string
	quantity       value.Kind
}

// at returns how many words at a place of a sentence pass the test, 0 when they do
// not, and the quantity that they are.
func (t test) at(s *sentence, i int, r roles) (length int, quantity *check.Printed) {
	switch {
	case t.role != "":
		return r.at(t.role, s.words[i:]), nil
	case t.quantity != 0:
		for j := range s.quantities {
			if q := &s.quantities[j]; q.First == i && q.Value.Kind() == t.quantity {
				return q.Last + 1 - i, q
			}
		}
	case t.matches(s.words[i]):
		return 1, nil
	}
	return 0, nil
}

func (t test) matches(word string) bool {
	switch {
	case t.before && t.behind:
		return strings.Contains(word, t.text)
	case t.before:
		return strings.HasSuffix(word, t.text)
	case t.behind:
		return strings.HasPrefix(word, t.text)
	}
	return word == t.text
}

// usualGap is how many words two dots pass over.
const usualGap = 8

// parsePatterns reads the patterns of one line of the lexicon.
func parsePatterns(line string) ([]pattern, error) {
	var patterns []pattern
	for _, text := range strings.Split(line, " / ") {
		var p pattern
		for _, field := range strings.Fields(text) {
			e, err := parseElement(field)
			if err != nil {
				return nil, fmt.Errorf("%q: %w", line, err)
			}
			p = append(p, e)
		}
		if len(p) == 0 || len(p[0].tests) == 0 || len(p[len(p)-1].tests) == 0 {
			return nil, fmt.Errorf("%q: a pattern starts and ends with a word", line)
		}
		patterns = append(patterns, p)
	}
	return patterns, nil
}

func parseElement(field string) (element, error) {
	if gap, ok := strings.CutPrefix(field, ".."); ok {
		if gap == "" {
			return element{gap: usualGap}, nil
		}
		n, err := strconv.Atoi(gap)
		return element{gap: n}, err
	}
	var e element
	for _, word := range strings.Split(field, "|") {
		t, err := parseTest(word)
		if err != nil {
			return element{}, err
		}
		e.tests = append(e.tests, t)
	}
	return e, nil
}

// quantityKinds are the quantities that a pattern can ask for.
func quantityKinds() map[string]value.Kind {
	return map[string]value.Kind{"duur": value.DurationKind, "bedrag": value.AmountKind, "percentage": value.PercentageKind}
}

func parseTest(word string) (test, error) {
	if role, ok := strings.CutPrefix(word, "@"); ok {
		if usualNames()[role] == nil {
			return test{}, fmt.Errorf("no role %s", word)
		}
		return test{role: role}, nil
	}
	if name, ok := strings.CutPrefix(word, "#"); ok {
		kind, known := quantityKinds()[name]
		if !known {
			return test{}, fmt.Errorf("no kind of quantity %s", word)
		}
		return test{quantity: kind}, nil
	}
	t := test{text: strings.Trim(word, "*"), before: strings.HasPrefix(word, "*"), behind: strings.HasSuffix(word, "*")}
	if t.text == "" || t.text != strings.ToLower(t.text) {
		return test{}, fmt.Errorf("%q is no word in small letters", word)
	}
	return t, nil
}

// match is a pattern found in a sentence.
type match struct {
	sentence    *sentence
	first, last int
	quantity    *check.Printed // nil without one
}

// find returns the first match of a pattern in a sentence.
func (p pattern) find(s *sentence, r roles) (match, bool) {
	for i := range s.words {
		if m, ok := p.at(s, i, r); ok {
			m.first = i
			return m, true
		}
	}
	return match{}, false
}

// all returns the matches of a pattern in a sentence, one for each word that one
// starts at.
func (p pattern) all(s *sentence, r roles) []match {
	var found []match
	for i := range s.words {
		if m, ok := p.at(s, i, r); ok {
			m.first = i
			found = append(found, m)
		}
	}
	return found
}

// at matches a pattern with the words from i on.
func (p pattern) at(s *sentence, i int, r roles) (match, bool) {
	if len(p) == 0 {
		return match{sentence: s, last: i - 1}, true
	}
	for skip := 0; skip <= p[0].gap && i+skip < len(s.words); skip++ {
		if len(p[0].tests) == 0 {
			if m, ok := p[1:].at(s, i+skip, r); ok {
				return m, true
			}
			continue
		}
		for _, t := range p[0].tests {
			n, quantity := t.at(s, i, r)
			if n == 0 {
				continue
			}
			if m, ok := p[1:].at(s, i+n, r); ok {
				if m.quantity == nil {
					m.quantity = quantity
				}
				return m, true
			}
		}
	}
	return match{}, false
}

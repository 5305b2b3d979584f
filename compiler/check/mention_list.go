package check

import (
	"slices"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// deeper reads "lid 3" or "aanhef en onder a" behind an article.
func (r *mentionReader) deeper(i int) bool {
	p := r.p
	if isOneOf(p.Word(i), "aanhef") && i+2 < len(p.Words) && isOneOf(p.Word(i+1), "en", "of") {
		i += 2
	}
	word, ok := partWordOf(p.Word(i))
	last := r.path.last()
	nested := word.kind == refer.ItemSpot && last.Kind == refer.ItemSpot
	if !ok || word.kind <= last.Kind && !nested || !announces(p.Between(i)) {
		return false
	}
	numbers, next := p.numerals(i+1, word, true)
	if len(numbers) == 0 {
		return false
	}
	if nested {
		r.path = append(slices.Clone(r.path), Step{Kind: word.kind, Number: numbers[0].text, Start: p.Words[i].Start, End: numbers[0].end})
		r.next, r.end = next, numbers[0].end
		return true
	}
	r.take(word.kind, p.Words[i].Start, numbers, next)
	return true
}

// joined reads what follows "en" and the like at word i: another number, or
// "lid 2" in the same article.
func (r *mentionReader) joined(i int, join grammar.Join) bool {
	p := r.p
	if i >= len(p.Words) || p.Between(i-1) != " " {
		return false
	}
	if r.sibling(i, join, false) {
		return true
	}
	if word, ok := partWordOf(p.Word(i)); ok && word.kind > r.path[0].Kind && r.path[0].Kind >= refer.ArticleSpot &&
		announces(p.Between(i)) {
		numbers, next := p.numerals(i+1, word, true)
		if len(numbers) == 0 {
			return false
		}
		r.join(join)
		r.take(word.kind, p.Words[i].Start, numbers, next)
		return true
	}
	if _, _, ok := p.ordinalsAt(i); ok && r.path.last().Kind == refer.ClauseSpot && len(r.path) > 1 {
		r.join(join)
		return r.ordinals(i, true)
	}
	return false
}

// sibling reads the number at word i as one more of the kind before it, or of
// the kind above when what follows says so: "lid 1 onder a en 2 onder b".
func (r *mentionReader) sibling(i int, join grammar.Join, hyphen bool) bool {
	p, last := r.p, r.path.last()
	kind := last.Kind
	numbers, next := p.numerals(i, partWord{kind: kind}, true)
	if len(numbers) == 0 || last.Number == "" {
		return false
	}
	if follower, ok := r.announced(next); ok {
		kind = r.path.nearestAbove(follower)
	} else if isDigit(last.Number[0]) != isDigit(numbers[0].text[0]) {
		kind = r.path.nearestAbove(kind)
		if !isDigit(numbers[0].text[0]) {
			return false
		}
	}
	if kind == 0 {
		return false
	}
	r.join(join)
	r.m.Range = r.m.Range || hyphen
	r.take(kind, numbers[0].start, numbers, next)
	return true
}

// announced returns the kind that word i announces when a number follows it.
func (r *mentionReader) announced(i int) (refer.Kind, bool) {
	if i+1 >= len(r.p.Words) || r.p.Between(i-1) != " " {
		return 0, false
	}
	word, ok := partWordOf(r.p.Word(i))
	if !ok {
		return 0, false
	}
	numbers, _ := r.p.numerals(i+1, word, true)
	return word.kind, len(numbers) > 0
}

// nearestAbove returns the kind of the last step above a kind, 0 for none.
func (t Target) nearestAbove(kind refer.Kind) refer.Kind {
	for _, step := range slices.Backward(t) {
		if step.Kind < kind {
			return step.Kind
		}
	}
	return 0
}

// goesOn reports whether the number at word i stands in a list that goes on
// behind it: "3, 4 en 5". A number after a comma alone is not one more.
func (r *mentionReader) goesOn(i int) bool {
	if i+1 >= len(r.p.Words) {
		return false
	}
	if r.p.Between(i) == ", " {
		return isDigit(r.p.Word(i)[0]) == isDigit(r.p.Word(i + 1)[0]) && len(r.p.Word(i+1)) <= 4
	}
	_, words := r.p.joinOf(i + 1)
	return words > 0 && i+1+words < len(r.p.Words) && r.p.Between(i) == " "
}

// higher reports whether word i is a number above the last one, so that a dash
// between them makes a range.
func (r *mentionReader) higher(i int) bool {
	return count(r.p.Word(i)) > count(r.path.last().Number)
}

package check

import (
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// ordinalList is "eerste, tweede en vierde".
type ordinalList struct {
	numbers []int
	words   []int
	joins   []grammar.Join
}

// ordinalsAt reads ordinals from word i up to "lid" or "leden", which is word
// lid.
func (p *Passage) ordinalsAt(i int) (list ordinalList, lid int, ok bool) {
	for i < len(p.Words) {
		n := ordinalOf(p.Word(i))
		if n == 0 || i+1 >= len(p.Words) {
			return list, 0, false
		}
		list.numbers, list.words = append(list.numbers, n), append(list.words, i)
		if p.Between(i) == " " && isOneOf(p.Word(i+1), "lid", "leden") {
			return list, i + 1, true
		}
		join, words := p.joinOf(i + 1)
		if words == 0 && p.Between(i) != ", " {
			return list, 0, false
		}
		if words == 0 {
			join = grammar.Comma
		}
		list.joins = append(list.joins, join)
		i += 1 + words
	}
	return list, 0, false
}

// ordinals reads "eerste en tweede lid" at word i. Within an article only,
// unless it is free to stand by itself.
func (r *mentionReader) ordinals(i int, free bool) bool {
	if !free && r.path.last().Kind != refer.ArticleSpot {
		return false
	}
	list, lid, ok := r.p.ordinalsAt(i)
	if !ok {
		return false
	}
	end := r.p.Words[lid].End
	for j, n := range list.numbers {
		if j > 0 {
			r.join(list.joins[j-1])
		}
		word := r.p.Words[list.words[j]]
		step := Step{Kind: refer.ClauseSpot, Ordinal: n, Start: word.Start, End: word.End}
		if len(list.numbers) == 1 {
			step.End = end
		}
		r.step(step, lid+1)
	}
	r.end = end
	return true
}

// backward reads a mention of which the numbers stand before the word: "het
// eerste lid", "het vorige artikel".
func (r *mentionReader) backward(i int, word partWord) bool {
	if i <= r.free || word.kind == refer.ItemSpot || r.p.Between(i-1) != " " {
		return false
	}
	if relative := relativeOf(r.p.Word(i - 1)); relative == Previous || relative == Next {
		r.begin(i - 1)
		r.step(Step{Kind: word.kind, Relative: relative, Start: r.p.Words[i-1].Start, End: r.p.Words[i].End}, i+1)
		return true
	}
	if word.kind != refer.ClauseSpot || ordinalOf(r.p.Word(i-1)) == 0 {
		return false
	}
	first := r.firstOrdinal(i - 1)
	if r.counted(first, word) {
		return false
	}
	r.begin(first)
	if !r.ordinals(first, true) {
		return false
	}
	for r.more() {
	}
	return true
}

// begin starts the mention at a word, with the determiner before it.
func (r *mentionReader) begin(i int) {
	if i > r.free && isOneOf(r.p.Word(i-1), "het", "de") && r.p.Between(i-1) == " " {
		i--
	}
	r.m.First, r.m.Start = i, r.p.Words[i].Start
}

// firstOrdinal returns the first of the ordinals that end at word i.
func (r *mentionReader) firstOrdinal(i int) int {
	p := r.p
	for {
		before := i - 1
		if before >= r.free && p.Between(before) == " " {
			switch {
			case isOneOf(p.Word(before), "en", "of"):
				before--
			case isOneOf(p.Word(before), "met") && before-2 > r.free && isOneOf(p.Word(before-2), "tot"):
				before -= 3
			default:
				return i
			}
		} else if before < r.free || p.Between(before) != ", " {
			return i
		}
		if before < r.free || ordinalOf(p.Word(before)) == 0 {
			return i
		}
		i = before
	}
}

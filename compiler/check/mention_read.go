package check

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// appendMentions finds the references in a passage, in order and without
// overlap, and adds them to none: an empty list.
func appendMentions(none []Mention, p *Passage) []Mention {
	found := none
	for i := 0; i < len(p.Words); i++ {
		word, ok := partWordOf(p.Word(i))
		if !ok {
			continue
		}
		r := mentionReader{p: p, free: 0}
		if len(found) > 0 {
			r.free = found[len(found)-1].Last + 1
		}
		if r.forward(i, word) || r.backward(i, word) {
			r.finish()
			found = append(found, r.m)
			i = max(i, r.m.Last)
		}
	}
	return found
}

// mentionReader reads one mention.
type mentionReader struct {
	p    *Passage
	m    Mention
	path Target // the target that is being read
	next int    // the first word that is not yet read
	end  int    // the offset at which what has been read ends
	free int    // the first word that belongs to no mention before
}

// forward reads a mention from the word that announces it on: "artikel 4 lid 3".
func (r *mentionReader) forward(i int, word partWord) bool {
	if i+1 >= len(r.p.Words) || !announces(r.p.Between(i)) {
		return false
	}
	numbers, next := r.p.numerals(i+1, word, false)
	if len(numbers) == 0 || r.counted(i, word) {
		return false
	}
	r.m.First, r.m.Start = i, r.p.Words[i].Start
	if word := r.p.Word(i); strings.HasSuffix(word, "en") || strings.HasSuffix(word, "s") {
		r.begin(i)
	}
	r.take(word.kind, r.p.Words[i].Start, numbers, next)
	for r.more() {
	}
	return true
}

// counted reports whether a member is meant, and not a lid: "per lid 2
// introducés".
func (r *mentionReader) counted(i int, word partWord) bool {
	return word.kind == refer.ClauseSpot && i > 0 && isOneOf(r.p.Word(i-1), "per", "ieder", "elk")
}

// announces reports whether what stands between a word and the number behind
// it leaves them together: "art. 5".
func announces(gap string) bool {
	return gap == " " || gap == ". " || gap == "." || gap == "\u00a0"
}

// take adds the numbers that one word announces; the first step starts where
// the word does.
func (r *mentionReader) take(kind refer.Kind, start int, numbers []numeral, next int) {
	for _, n := range numbers {
		if n.join != "" {
			r.join(n.join)
			r.m.Range = r.m.Range || n.hyphen
			start = n.start
		}
		r.step(Step{Kind: kind, Number: n.text, Start: start, End: n.end}, next)
	}
}

// step adds a step to the path, in the place of those at its level and below;
// an item may stand in an item.
func (r *mentionReader) step(s Step, next int) {
	r.path = append(r.path.above(s.Kind), s)
	r.next, r.end = next, s.End
}

// above returns the steps of a target that stand above a kind.
func (t Target) above(kind refer.Kind) Target {
	for i, step := range t {
		if step.Kind >= kind {
			return slices.Clone(t[:i])
		}
	}
	return slices.Clone(t)
}

// join ends a target; another follows.
func (r *mentionReader) join(join grammar.Join) {
	r.m.Targets = append(r.m.Targets, r.path)
	r.m.Joins = append(r.m.Joins, join)
}

// finish ends the mention and reads the whole that it is part of.
func (r *mentionReader) finish() {
	r.m.Targets = append(r.m.Targets, r.path)
	r.m.Last, r.m.End, r.m.NumbersEnd = r.next-1, r.end, r.end
	r.whole()
}

// gap returns what stands between what has been read and word i, the next.
func (r *mentionReader) gap() string { return r.p.Text[r.end:r.p.Words[r.next].Start] }

// more reads what follows the numbers so far, and reports whether there was
// any.
func (r *mentionReader) more() bool {
	if r.next >= len(r.p.Words) {
		return false
	}
	switch gap := r.gap(); gap {
	case "(", " (":
		return r.bracketed()
	case ".":
		return r.glued()
	case "–", "—", " – ", " — ", " - ":
		return r.higher(r.next) && r.sibling(r.next, grammar.Through, true)
	case " ", ", ", "\u00a0":
		if r.deeper(r.next) || r.ordinals(r.next, false) {
			return true
		}
		if join, words := r.p.joinOf(r.next); words > 0 && r.joined(r.next+words, join) {
			return true
		}
		return gap == ", " && r.goesOn(r.next) && r.sibling(r.next, grammar.Comma, false)
	}
	return false
}

// bracketed reads the 3 of "artikel 4(3)".
func (r *mentionReader) bracketed() bool {
	last := r.path.last()
	text, end := r.p.Word(r.next), r.p.Words[r.next].End
	if last.Kind < refer.ArticleSpot || !strings.HasPrefix(r.p.Text[end:], ")") || len(text) > 2 {
		return false
	}
	kind := min(last.Kind+1, refer.ItemSpot)
	if count(text) == 0 && !isLetterNumber(text, refer.ItemSpot) {
		return false
	}
	r.path = append(slices.Clone(r.path), Step{Kind: kind, Number: text, Start: r.end, End: end + 1})
	r.next, r.end = r.next+1, end+1
	return true
}

// glued reads the a of "artikel 12.a".
func (r *mentionReader) glued() bool {
	text := r.p.Word(r.next)
	if len(text) > 2 || !isNumber(text) || r.path.last().Number == "" {
		return false
	}
	r.path = slices.Clone(r.path)
	last := &r.path[len(r.path)-1]
	last.Number += "." + text
	last.End = r.p.Words[r.next].End
	r.next, r.end = r.next+1, last.End
	return true
}

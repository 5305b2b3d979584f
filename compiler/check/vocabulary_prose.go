package check

import (
	"sort"
	"strings"
)

// Names that running text gives by itself: "hierna te noemen: de Klant", "(de
// “Hoofdovereenkomst”)", "onder Werkdag wordt verstaan", "Werkdag: elke dag die".

// quotationMarks are what may stand around a name.
const quotationMarks = `"'“”„‘’‚«»`

// maxNaming is how many words may stand between "hierna" and the name.
const maxNaming = 10

// namedAfter reads the name that "hierna" announces at word i, or that stands
// before "verstaan".
func (l *vocabulary) namedAfter(p *Passage, i int) {
	if isOneOf(p.Word(i), "verstaan") {
		l.describedBefore(p, i)
		return
	}
	named, article := strings.Contains(p.Between(i), ":"), false
	for j := i + 1; j < len(p.Words) && j <= i+maxNaming; j++ {
		gap, word := p.Between(j-1), p.Word(j)
		if strings.ContainsAny(gap, quotationMarks) {
			l.namedInQuotes(p, j)
			return
		}
		switch {
		case isOneOf(word, "noemen", "genoemd", "aangeduid", "duiden", "aangehaald"):
			named, article = true, false
		case isOneOf(word, "de", "het"):
			article = true
		case !isOneOf(word, "te", "aan", "als", "met", "mede", "ook", "samen", "tezamen", "gezamenlijk", "afzonderlijk", "verder",
			"kortweg", "ieder", "elk", "individueel", "respectievelijk", "en", "of", "wel", "dan"):
			if startsUpper(word) && (named || j > i+1) || named && article {
				l.give(p, j, p.nameRun(j))
			}
			return
		}
	}
}

// describedBefore makes known what stands between "onder" and "wordt verstaan".
func (l *vocabulary) describedBefore(p *Passage, i int) {
	for j := i - 1; j >= 0 && j >= i-maxNaming; j-- {
		if !isOneOf(p.Word(j), "onder") {
			continue
		}
		for k := j + 1; k < i && !isOneOf(p.Word(k), "wordt", "worden", "verstaan", "met"); k++ {
			l.known[stemOf(strings.ToLower(p.Word(k)))] = true
		}
		return
	}
	if i+1 < len(p.Words) && isOneOf(p.Word(i+1), "onder") { // wordt verstaan onder: Werkdag
		for k := i + 2; k < len(p.Words) && k <= i+5 && !strings.Contains(p.Between(k-1), "."); k++ {
			l.known[stemOf(strings.ToLower(p.Word(k)))] = true
		}
	}
}

// nameRun returns the last word of the name that starts at word j: the words
// with a capital that follow.
func (p *Passage) nameRun(j int) int {
	for j+1 < len(p.Words) && isSpace(p.Between(j)) && startsUpper(p.Word(j)) && startsUpper(p.Word(j+1)) {
		j++
	}
	return j
}

// namedInQuotes reads names between quotation marks, the first of which starts
// at word j: “Partijen” en ieder afzonderlijk “Partij”.
func (l *vocabulary) namedInQuotes(p *Passage, j int) {
	for j < len(p.Words) {
		last := j
		for last+1 < len(p.Words) && last < j+maxNaming && !strings.ContainsAny(p.Between(last), quotationMarks) {
			last++
		}
		if !strings.ContainsAny(p.Between(last), quotationMarks) {
			return
		}
		if isOneOf(p.Word(j), "de", "het") && j < last {
			j++
		}
		l.give(p, j, last)
		next := last + 1
		for next < len(p.Words) && isOneOf(p.Word(next), "en", "of", "dan", "wel", "ieder", "elk", "afzonderlijk", "ook", "gezamenlijk",
			"respectievelijk", "de", "het") && !strings.ContainsAny(p.Between(next), quotationMarks+".();") {
			next++
		}
		if next == last+1 || next >= len(p.Words) || !strings.ContainsAny(p.Between(next), quotationMarks) {
			return
		}
		j = next + 1
	}
}

// namedBetween reads names in parentheses: (“Partijen”), (de “Zaak”), (Afnemer).
func (l *vocabulary) namedBetween(p *Passage) {
	for at := 0; ; {
		open := strings.IndexByte(p.Text[at:], '(')
		if open < 0 {
			return
		}
		at += open + 1
		j := sort.Search(len(p.Words), func(i int) bool { return p.Words[i].Start >= at })
		if j == len(p.Words) {
			return
		}
		gap, article := p.Text[at:p.Words[j].Start], false
		if isOneOf(p.Word(j), "de", "het") && gap == "" && j+1 < len(p.Words) {
			j++
			gap, article = p.Between(j-1), true
		}
		switch {
		case len(gap) <= len(" “") && strings.ContainsAny(gap, quotationMarks) && (article || startsUpper(p.Word(j))):
			l.namedInQuotes(p, j)
		case strings.TrimSpace(gap) == "" && startsUpper(p.Word(j)):
			last := p.nameRun(j)
			switch folded := strings.ToLower(p.Word(j)); {
			case !strings.HasPrefix(strings.TrimLeft(p.Between(last), " "), ")"):
			case (article || p.emphasised(j)) && len(l.termsByStem[stemOf(folded)]) == 0:
				l.give(p, j, last)
			default:
				l.describe(p, j, last)
			}
		}
	}
}

// namedAtHead makes known what a piece of text defines by standing before a
// colon: "Werkdag: elke dag die …".
func (l *vocabulary) namedAtHead(p *Passage) {
	for i := 0; i < len(p.Words) && i < maxNaming/2; i++ {
		gap := p.Between(i)
		if strings.Contains(gap, ": ") {
			l.describe(p, 0, i)
			return
		}
		if strings.ContainsAny(gap, ".;"+Filler) {
			return
		}
	}
}

// describe makes the words of a name known without making it a term.
func (l *vocabulary) describe(p *Passage, first, last int) {
	for i := first; i <= last; i++ {
		if word := p.Word(i); startsUpper(word) {
			l.known[stemOf(strings.ToLower(word))] = true
		}
	}
}

// give enters the name in words first to last.
func (l *vocabulary) give(p *Passage, first, last int) {
	start, end := p.Words[first].Start, p.Words[last].End
	name := strings.Clone(p.Text[start:end])
	if strings.Contains(name, Filler) {
		return
	}
	l.describe(p, first, last)
	before := map[string]int{}
	for i := first; i <= last; i++ {
		stem := stemOf(strings.ToLower(p.Word(i)))
		l.named[stem]++
		before[stem] = l.withoutCapital(stem)
	}
	l.add(&givenName{kind: proseTerm, names: []string{name}, part: p.Part, place: p.Place(start, end), before: before})
}

// withoutCapital counts the uses so far of the words of a stem that have no
// capital.
func (l *vocabulary) withoutCapital(stem string) int {
	n := 0
	for _, s := range l.byStem[stem] {
		if s.shape == lowerShape {
			n += s.total
		}
	}
	return n
}

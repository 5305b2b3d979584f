package raw

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// Difference is a place where two texts do not have the same words.
type Difference struct {
	// Original are the words that only the original has, Compiled those that
	// only the other has. One of them may be empty.
	Original, Compiled []Word
	// Place is where it is in the original; of words that are only in the other,
	// the word before.
	Place source.Place
}

// String shows a difference as [-words of the original-] {+words of the other+}.
func (d Difference) String() string {
	var b strings.Builder
	if len(d.Original) > 0 {
		b.WriteString("[-" + join(d.Original) + "-]")
	}
	if len(d.Compiled) > 0 {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString("{+" + join(d.Compiled) + "+}")
	}
	return b.String()
}

// Count is how much was left out for one reason.
type Count struct {
	Reason outline.Reason
	N      int
}

// Report is how the words of two texts compare.
type Report struct {
	// Words is how many words the original has, those left out aside.
	Words       int
	Differences []Difference
	// Moved are words that both texts have, in another place: only the order
	// differs. Footnotes are not among them.
	Moved []Difference
	// Left is what was left out, by reason.
	Left []Count
}

// Same reports whether nothing but what was left out differs.
func (r *Report) Same() bool { return len(r.Differences) == 0 && len(r.Moved) == 0 }

// Compare holds the words of an import against those of the original. left is
// what the importer says that it left out of running text; computed are the
// numbers and marks that stand nowhere in the original, since a browser or Word
// counts them. Both are believed only for words that are really there.
func Compare(original, compiled []Word, left []outline.Left, computed ...string) Report {
	original, rest := without(original, left)
	report := Report{Words: len(original), Left: count(left)}
	settle := newSettlement(rest, computed)
	for _, h := range align(original, compiled) {
		gone, added := settle.hunk(original[h.a:h.aEnd], compiled[h.b:h.bEnd])
		if len(gone)+len(added) == 0 {
			continue
		}
		difference := Difference{Original: gone, Compiled: added}
		switch {
		case len(gone) > 0:
			difference.Place = span(gone)
		case h.a > 0:
			difference.Place = original[h.a-1].Place
		}
		report.Differences = append(report.Differences, difference)
	}
	report.move()
	return report
}

// span is the place of some words that follow each other.
func span(words []Word) source.Place {
	first, last := words[0].Place, words[len(words)-1].Place
	if first.File != last.File || last.End < first.Start {
		return first
	}
	return first.To(last.Span).In(first.File)
}

// count counts things left out by reason, in the order in which they are told.
func count(left []outline.Left) []Count {
	var counts []Count
	for _, reason := range outline.Reasons() {
		n := 0
		for i := range left {
			if left[i].Reason == reason {
				n++
			}
		}
		if n > 0 {
			counts = append(counts, Count{reason, n})
		}
	}
	return counts
}

// move takes from the differences the words that are gone in one place and came
// in another.
func (r *Report) move() {
	came := map[string][]int{}
	for i, d := range r.Differences {
		if len(d.Original) == 0 {
			came[join(d.Compiled)] = append(came[join(d.Compiled)], i)
		}
	}
	settled := map[int]bool{}
	for i, d := range r.Differences {
		places := came[join(d.Original)]
		if len(d.Compiled) > 0 || len(d.Original) == 0 || len(places) == 0 {
			continue
		}
		settled[i], settled[places[0]] = true, true
		came[join(d.Original)] = places[1:]
		if slices.ContainsFunc(d.Original, func(w Word) bool { return !w.Note }) {
			d.Compiled = r.Differences[places[0]].Compiled
			r.Moved = append(r.Moved, d)
		}
	}
	kept := r.Differences[:0]
	for i, d := range r.Differences {
		if !settled[i] {
			kept = append(kept, d)
		}
	}
	r.Differences = kept
}

func join(words []Word) string {
	var b strings.Builder
	for i, word := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word.Text)
	}
	return b.String()
}

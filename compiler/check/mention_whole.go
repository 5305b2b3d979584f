package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/refer"
)

// phraseWords is how many words the name of a document or law may have before
// the word that says what it is: "Algemene verordening gegevensbescherming".
const phraseWords = 4

// whole reads what the mention is part of: "AVG", "van Bijlage A", "van deze
// overeenkomst". A law may stand before the mention too.
func (r *mentionReader) whole() {
	p, i := r.p, r.next
	if strings.Contains(r.path[0].Number, ":") {
		r.m.Of = Whole{Kind: LawText, Start: r.path[0].Start, End: r.path[0].End}
		return
	}
	if i < len(p.Words) {
		switch gap := r.gap(); {
		case (gap == " " || gap == ", ") && isOneOf(p.Word(i), "van", "uit", "der", "bij") && p.Between(i) == " ":
			r.partOf(i + 1)
		case gap == " " || gap == " (":
			r.named(i, false)
		case gap == ", ":
			r.named(i, true)
		}
	}
	if r.m.Of.Kind == Here {
		r.before()
	}
}

// named reads the name of a law or document right behind the numbers. After a
// comma only what is certainly a law counts.
func (r *mentionReader) named(i int, comma bool) {
	p, word := r.p, r.p.Word(i)
	if !startsUpper(word) || p.names.people(word) {
		return
	}
	if annex, words, ok := p.names.document(p, i); ok && !comma {
		r.found(Whole{Kind: OwnText, Annex: annex}, i, i+words-1)
		return
	}
	kind, last := p.documentAt(i)
	switch {
	case kind == LawText:
		r.found(Whole{Kind: LawText}, i, last)
	case comma:
	case kind == OtherText:
		r.found(Whole{Kind: OtherText}, i, last)
	default:
		r.found(Whole{Kind: LawText}, i, i)
	}
}

// found sets the whole, whose name stands in words first to last.
func (r *mentionReader) found(of Whole, first, last int) {
	of.Start, of.End = r.p.Words[first].Start, r.p.Words[last].End
	r.m.Of, r.m.Last, r.m.End = of, last, of.End
}

// partOf reads the whole behind "van".
func (r *mentionReader) partOf(i int) {
	p := r.p
	if i >= len(p.Words) || isOneOf(p.Word(i), "toepassing", "overeenkomstige", "kracht", "rechtswege") {
		return
	}
	determined, near, that := true, false, false
	switch word := p.Word(i); {
	case isOneOf(word, "de", "het", "onze", "haar", "zijn", "hun", "genoemde"):
		i++
	case isOneOf(word, "deze", "dit", "onderhavige"):
		near, i = true, i+1
	case isOneOf(word, "die", "dat", "voornoemde", "bovengenoemde", "voormelde"):
		that, i = true, i+1
	default:
		determined = false
	}
	if i >= len(p.Words) || p.Between(i-1) != " " {
		return
	}
	if word, ok := partWordOf(p.Word(i)); ok && !word.weak && r.part(i, word, near, that) {
		return
	}
	if annex, words, ok := p.names.document(p, i); ok && !that {
		r.found(Whole{Kind: OwnText, Annex: annex, Near: near}, i, i+words-1)
		return
	}
	switch kind, last := p.documentAt(i); {
	case kind == LawText && !p.names.people(p.Word(i)):
		r.found(Whole{Kind: LawText}, i, last)
	case kind == OtherText && near:
		r.found(Whole{Kind: OwnText, Near: true}, i, last)
	case kind == OtherText || that:
		r.found(Whole{Kind: OtherText}, i, last)
	case determined && startsLower(p.Word(i)) && !p.names.people(p.Word(i)):
		// "bijlage 2 van het bestek", "het eerste lid van de vereniging"
		r.found(Whole{Kind: OtherText}, i, i)
	}
}

// part reads a part of a document as the whole: "van artikel 3", "van deze
// bijlage", "van dat artikel".
func (r *mentionReader) part(i int, word partWord, near, that bool) bool {
	sub := mentionReader{p: r.p, free: r.next}
	switch {
	case word.kind == r.path[0].Kind || word.kind > r.path[0].Kind:
		return false
	case that:
		r.found(Whole{Kind: OtherText}, i, i)
		return true
	case near:
		step := Step{Kind: word.kind, Relative: This, Start: r.p.Words[i].Start, End: r.p.Words[i].End}
		r.found(Whole{Kind: OwnText, Steps: Target{step}}, i, i)
		return true
	case !sub.forward(i, word) || len(sub.m.Targets) > 0:
		if word.kind == refer.AnnexSpot {
			r.found(Whole{Kind: OtherText}, i, i)
		}
		return word.kind == refer.AnnexSpot
	}
	sub.finish()
	of := Whole{Kind: OwnText, Steps: sub.m.Targets[0], Annex: sub.m.Of.Annex, Near: sub.m.Of.Near}
	if sub.m.Of.Kind != Here {
		of.Kind, of.Steps = sub.m.Of.Kind, append(sub.m.Of.Steps[:len(sub.m.Of.Steps):len(sub.m.Of.Steps)], of.Steps...)
	}
	r.found(of, sub.m.First, sub.m.Last)
	return true
}

// before looks for a law right before the mention: "AVG, artikel 28". Capitals
// that nobody explains are taken for one.
func (r *mentionReader) before() {
	i := r.m.First - 1
	if i < 0 {
		return
	}
	gap := r.p.Text[r.p.Words[i].End:r.m.Start]
	if gap != " " && gap != ", " && gap != " (" || r.p.names.people(r.p.Word(i)) ||
		!r.p.names.law(r.p.Word(i)) && !isAbbreviation(r.p.Word(i)) {
		return
	}
	r.m.Of = Whole{Kind: LawText, Start: r.p.Words[i].Start, End: r.p.Words[i].End}
}

// documentAt looks in the few words from word i on for one that says that a
// document or a law is named, and returns the word on which its name ends.
func (p *Passage) documentAt(i int) (WholeKind, int) {
	for last := i; last < len(p.Words) && last < i+phraseWords; last++ {
		word := p.Word(last)
		switch {
		case p.names.law(word) || isLawWord(word):
			return LawText, p.nameEnd(last)
		case isDocumentWord(word):
			return OtherText, last
		case !startsUpper(word) && !strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "lijk"):
			return Here, i
		case p.Between(last) != " ":
			return Here, i
		}
	}
	return Here, i
}

// nameEnd returns the word on which the name of a law ends that goes on behind
// word i: "Wet bescherming persoonsgegevens".
func (p *Passage) nameEnd(i int) int {
	for length := phraseWords; length > 0; length-- {
		if i+length < len(p.Words) && p.names.law(p.Text[p.Words[i].Start:p.Words[i+length].End]) {
			return i + length
		}
	}
	return i
}

// isLawWord reports whether a word says that a law is named.
func isLawWord(word string) bool {
	lower := strings.ToLower(word)
	for _, suffix := range []string{"wet", "wetboek", "verordening", "richtlijn", "verdrag"} {
		if strings.HasSuffix(lower, suffix) {
			return true
		}
	}
	return lower == "boek" || lower == "awb" || lower == "besluit"
}

// isAbbreviation reports whether a word is nothing but capitals.
func isAbbreviation(word string) bool {
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return len(word) > 2
}

// isDocumentWord reports whether a word says that a document is named.
func isDocumentWord(word string) bool {
	lower := strings.ToLower(word)
	for _, suffix := range []string{"overeenkomst", "voorwaarden", "reglement", "statuten", "contract", "verklaring", "akte",
		"protocol", "offerte", "polis", "convenant", "addendum", "regeling", "besluit", "cao", "handleiding", "beleid"} {
		if strings.HasSuffix(lower, suffix) {
			return true
		}
	}
	return false
}

func startsUpper(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

func startsLower(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(first)
}

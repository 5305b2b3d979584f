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
		case gap == " " && isOneOf(p.Word(i), "daarvan", "ervan"):
			r.found(Whole{Kind: OtherText}, i, i)
		case gap == " " && isOneOf(p.Word(i), "dat", "die") && r.path[0].Ordinal != 0:
			r.found(Whole{Kind: OtherText}, i, i) // "het tiende lid dat zich aanmeldt"
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
		of := Whole{Kind: OwnText, Annex: annex, Near: near}
		if !near && p.dated(i+words) {
			of = Whole{Kind: OtherText}
		}
		r.found(of, i, i+words-1)
		return
	}
	switch kind, last := p.documentAt(i); {
	case kind == LawText && !p.names.people(p.Word(i)):
		r.found(Whole{Kind: LawText}, i, last)
	case kind == OtherText && near:
		r.found(Whole{Kind: OwnText, Near: true}, i, last)
	case kind == OtherText || that:
		r.found(Whole{Kind: OtherText}, i, last)
	case determined == startsLower(p.Word(i)) && !isDigit(p.Word(i)[0]) && !p.names.people(p.Word(i)):
		// "bijlage 2 van het bestek", "het eerste lid van de vereniging", "van ISO 27001"
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

// dated reports whether a date follows at word i, as behind the name of another
// document: "de overeenkomst van 1 mei 2020".
func (p *Passage) dated(i int) bool {
	return i+1 < len(p.Words) && p.Between(i-1) == " " && isOneOf(p.Word(i), "van", "d.d", "gedateerd") && isDigit(p.Word(i + 1)[0])
}

// before looks for a law or document right before the mention: "AVG, artikel
// 28", "ISO 27001, bijlage A", "de cao, artikel 14". Capitals that nobody
// explains are taken for a law.
func (r *mentionReader) before() {
	p, i := r.p, r.m.First-1
	if i < 0 {
		return
	}
	if gap := p.Text[p.Words[i].End:r.m.Start]; gap != " " && gap != ", " && gap != " (" {
		return
	}
	if i > 0 && isDigit(p.Word(i)[0]) && p.Between(i-1) == " " {
		i--
	}
	word := p.Word(i)
	of := Whole{Start: p.Words[i].Start, End: p.Words[i].End}
	switch _, own := p.names.documents[strings.ToLower(word)]; {
	case p.names.people(word) || own:
		return
	case p.names.law(word) || isAbbreviation(word):
		of.Kind = LawText
	case isDocumentWord(word) && p.Words[i].End < r.m.Start-1 && r.path[0].Kind <= refer.ArticleSpot:
		of.Kind = OtherText
	default:
		return
	}
	r.m.Of = of
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

package check

import "strings"

// statedTerm returns the term of which a sentence states the length without
// saying that it holds in some cases only: "De opzegtermijn is 30 dagen." gives
// opzegtermijn. It returns "" for other sentences. A sentence in which force
// majeure of some length ends the agreement gives overmacht, one by which an
// invoice is to be paid betalingstermijn. The intro is what stands before the
// list that the passage is an item of.
func (p *Passage) statedTerm(q quantity, intro string) string {
	first, last := p.sentence(q.first)
	if p.endsByForceMajeure(q, first, last, intro) {
		return "overmacht"
	}
	if p.paysInvoice(q, first, last) {
		return "betalingstermijn"
	}
	if role, ok := p.givesNotice(q, first, last); ok {
		return "opzegtermijn" + role
	}
	// De opzegtermijn is [ten hoogste] 30 dagen
	if q.first < first+3 || q.first > first+5 || !isVerb(p.Word(first+2)) {
		return ""
	}
	if article := p.Word(first); article != "De" && article != "de" && article != "Het" && article != "het" {
		return ""
	}
	name := p.Word(first + 1)
	if !namesTerm(name) {
		return ""
	}
	for i := q.last + 1; i <= last; i++ {
		if restricts(p.Word(i)) {
			return ""
		}
	}
	return name
}

func isVerb(word string) bool { return word == "is" || word == "bedraagt" || word == "duurt" }

// namesTerm reports whether a noun names a length of time.
func namesTerm(name string) bool {
	for _, ending := range []string{"termijn", "tijd", "duur", "periode"} {
		if len(name) > len(ending)+2 && strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}

// restricts reports whether a word makes a sentence hold in some cases only.
func restricts(word string) bool {
	switch word {
	case "als", "indien", "bij", "voor", "tenzij", "wanneer", "mits", "behalve", "zolang", "jegens", "tegenover", "gedurende",
		"tijdens", "zodra", "waarvan", "per", "en", "of", "in":
		return true
	}
	return false
}

// endsByForceMajeure reports whether a sentence says that the agreement may end
// when force majeure lasts longer than a quantity. The intro of a list may say
// so for its items.
func (p *Passage) endsByForceMajeure(q quantity, first, last int, intro string) bool {
	if q.first == first || p.Word(q.first-1) != "dan" {
		return false
	}
	majeure, ends := false, false
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.Word(i))
		majeure = majeure || strings.HasPrefix(word, "overmacht")
		ends = ends || endsAgreement(word)
	}
	for _, w := range words(intro) {
		word := strings.ToLower(intro[w.Start:w.End])
		ends = ends || endsAgreement(word) || word == "zeggen"
	}
	return majeure && ends
}

// endsAgreement reports whether a word in small letters says that an agreement
// is brought to its end.
func endsAgreement(word string) bool {
	for _, start := range []string{"ontbind", "ontbonden", "opzeg", "beëindig", "opgezegd"} {
		if strings.HasPrefix(word, start) {
			return true
		}
	}
	return false
}

// givesNotice reports whether a sentence says with which term of notice an
// agreement may be ended, whatever the case, and by whom: "Huurder kan opzeggen
// met een opzegtermijn van één maand" gives " van huurder".
func (p *Passage) givesNotice(q quantity, first, last int) (role string, ok bool) {
	if q.first < first+2 || !isOneOf(p.Word(q.first-1), "van") || !isOneOf(p.Word(q.first-2), "opzegtermijn", "opzeggingstermijn") {
		return "", false
	}
	ends := false
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.Word(i))
		if restricts(word) && !isOneOf(word, "in") || isOneOf(word, "na", "verlenging", "minimaal", "maximaal", "minste", "hoogste") {
			return "", false
		}
		if isActor(word) {
			if role != "" {
				return "", false
			}
			role = " van " + word
		}
		ends = ends || endsAgreement(word) && i != q.first-2
	}
	return role, ends && role != ""
}

// paysInvoice reports whether a sentence says that invoices are paid within a
// quantity, whatever the case: "Facturen worden binnen 14 dagen na de
// factuurdatum voldaan".
func (p *Passage) paysInvoice(q quantity, first, last int) bool {
	if q.first == first || !isOneOf(p.Word(q.first-1), "binnen", "van") || q.last == last || !isOneOf(p.Word(q.last+1), "na") {
		return false
	}
	pays, invoice := false, false
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.Word(i))
		if restricts(word) && !isOneOf(word, "en", "of", "in", "voor", "door", "per") || strings.HasPrefix(word, "bezwa") || strings.HasPrefix(word, "klacht") ||
			strings.HasPrefix(word, "reclam") || strings.HasPrefix(word, "aanman") || strings.HasPrefix(word, "herinner") {
			return false
		}
		pays = pays || strings.HasPrefix(word, "betal") || strings.HasPrefix(word, "betaal") || isOneOf(word, "voldaan", "voldoen", "voldoet", "verschuldigd")
		invoice = invoice || strings.HasPrefix(word, "factu")
	}
	return pays && invoice
}

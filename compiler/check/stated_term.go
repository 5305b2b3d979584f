package check

import "strings"

// statedTerm returns the term of which a sentence states the length without
// saying that it holds in some cases only: "De opzegtermijn is 30 dagen." gives
// opzegtermijn. It returns "" for other sentences. A sentence in which force
// majeure of some length ends the agreement gives overmacht.
func (p *Passage) statedTerm(q quantity) string {
	first, last := p.sentence(q.first)
	if p.endsByForceMajeure(q, first, last) {
		return "overmacht"
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
// when force majeure lasts longer than a quantity.
func (p *Passage) endsByForceMajeure(q quantity, first, last int) bool {
	if q.first == first || p.Word(q.first-1) != "dan" {
		return false
	}
	majeure, ends := false, false
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.Word(i))
		majeure = majeure || strings.HasPrefix(word, "overmacht")
		ends = ends || strings.HasPrefix(word, "ontbind") || strings.HasPrefix(word, "ontbonden") ||
			strings.HasPrefix(word, "opzeg") || strings.HasPrefix(word, "beëindig") || strings.HasPrefix(word, "opgezegd")
	}
	return majeure && ends
}

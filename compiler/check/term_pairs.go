package check

import "strings"

// isTermPair reports whether two words together are a name that agreements
// define: "Verbonden Onderneming".
func isTermPair(first, second string) bool {
	switch strings.ToLower(first) + " " + strings.ToLower(second) {
	case "vertrouwelijke informatie", "vertrouwelijke gegevens", "intellectuele eigendomsrechten", "bijzondere voorwaarden", "aanvullende voorwaarden",
		"aanvullende diensten", "verbonden onderneming", "verbonden ondernemingen", "gelieerde onderneming", "gelieerde ondernemingen",
		"verstrekkende partij", "ontvangende partij", "zakelijke klant", "particuliere klant", "privacy policy", "data processing":
		return true
	}
	return false
}

// undefinedPairs reports names of two words that are written as defined terms
// and defined nowhere.
func (c *Context) undefinedPairs() {
	l := c.vocabulary()
	seen := map[string]bool{}
	for _, s := range l.order {
		if s.shape != capitalShape || len(l.termsByStem[s.stem]) > 0 {
			continue
		}
		var uses []use
		for _, u := range s.recorded {
			if u.pairs() && !l.called(l.spellWord(u.passage, u.last+1)) {
				u.last++
				uses = append(uses, u)
			}
		}
		if len(uses) == 0 || l.known[s.stem] || seen[s.stem] {
			continue
		}
		seen[s.stem] = true
		p := uses[0].passage
		name := p.Text[p.Words[uses[0].first].Start:p.Words[uses[0].last].End]
		c.Report(alsoAt(undefinedTermDescription.At(uses[0].Place(), "%q staat met hoofdletters, maar is nergens omschreven.",
			"%q has capitals, but is defined nowhere.", name), uses[1:]))
	}
}

// pairs reports whether a use and the word behind it are such a name, in a
// sentence.
func (u use) pairs() bool {
	if u.heading != nil || !u.is(typedUse) || u.last+1 >= len(u.passage.Words) {
		return false
	}
	p, next := u.passage, u.last+1
	return isSpace(p.Between(u.last)) && startsUpper(p.Word(next)) && isTermPair(p.Word(u.first), p.Word(next)) && len(p.Words) >= sentenceLength &&
		!strings.ContainsAny(p.Between(next), quotationMarks+":")
}

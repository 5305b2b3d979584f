package annotate

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/expr"
)

// propose returns what the lexicon makes of a lid for one topic.
func (t *topicEntry) propose(u *unit, r roles) (Proposal, bool) {
	proposal := Proposal{Part: u.part, Topic: t.topic}
	var conflicts []string
	for i := range t.hints {
		h := &t.hints[i]
		text, evidence, ok := h.find(u, r)
		switch {
		case !ok:
		case h.fact == "":
			proposal.Evidence = append(proposal.Evidence, evidence...)
		default:
			if !proposal.take(Fact{h.fact, text, evidence}, h.adds) {
				conflicts = append(conflicts, h.fact)
			}
		}
	}
	proposal.Facts = slices.DeleteFunc(proposal.Facts, func(f Fact) bool { return slices.Contains(conflicts, f.Name) })
	return proposal, len(proposal.Facts) > 0 || len(proposal.Evidence) > 0
}

// take adds a fact to a proposal. Of a set the values add up; two values of
// another fact tell nothing, which it reports by false.
func (p *Proposal) take(fact Fact, adds bool) bool {
	i := slices.IndexFunc(p.Facts, func(known Fact) bool { return known.Name == fact.Name })
	switch {
	case i < 0:
		p.Facts = append(p.Facts, fact)
	case p.Facts[i].Value == fact.Value:
	case adds:
		if !slices.Contains(strings.Split(p.Facts[i].Value, " + "), fact.Value) {
			p.Facts[i].Value += " + " + fact.Value
			p.Facts[i].Evidence = append(p.Facts[i].Evidence, fact.Evidence...)
		}
	default:
		return false
	}
	return true
}

// find looks for a hint in a lid.
func (h *hint) find(u *unit, r roles) (text string, evidence []Evidence, ok bool) {
	if _, found := findIn(u.sentences, h.notInClause, r); found {
		return "", nil, false
	}
	for _, patterns := range h.heading {
		m, found := findIn(u.headings, patterns, r)
		if !found {
			return "", nil, false
		}
		evidence = append(evidence, m.evidence(u))
	}
	for _, patterns := range h.clause {
		m, found := findIn(u.sentences, patterns, r)
		if !found {
			return "", nil, false
		}
		evidence = append(evidence, m.evidence(u))
	}
	for _, s := range u.sentences {
		if matches, quantity, found := h.inSentence(s, r); found {
			if text, ok = h.valueOf(u, quantity); ok {
				var told []Evidence
				for _, m := range matches {
					told = append(told, m.evidence(u))
				}
				return text, append(told, evidence...), true
			}
		}
	}
	return "", nil, false
}

// findIn looks for one of some patterns in a number of sentences.
func findIn(sentences []*sentence, patterns []pattern, r roles) (match, bool) {
	for _, s := range sentences {
		for _, p := range patterns {
			if m, ok := p.find(s, r); ok {
				return m, true
			}
		}
	}
	return match{}, false
}

// inSentence looks for all that a hint asks of a sentence. Two quantities that
// would both do tell nothing.
func (h *hint) inSentence(s *sentence, r roles) (matches []match, quantity *check.Printed, ok bool) {
	for _, p := range h.not {
		if _, found := p.find(s, r); found {
			return nil, nil, false
		}
	}
	for _, patterns := range h.sentence {
		var found []match
		for _, p := range patterns {
			found = append(found, p.all(s, r)...)
		}
		if len(found) == 0 {
			return nil, nil, false
		}
		for _, m := range found {
			switch {
			case m.quantity == nil:
			case quantity == nil:
				quantity = m.quantity
			case quantity.Start != m.quantity.Start && quantity.Value.String() != m.quantity.Value.String():
				return nil, nil, false
			}
		}
		matches = append(matches, found[0])
	}
	return matches, quantity, true
}

// valueOf returns the value of a hint as it would stand in the source.
func (h *hint) valueOf(u *unit, quantity *check.Printed) (string, bool) {
	switch h.value {
	case quantityValue:
		if quantity == nil {
			return "", false
		}
		if quantity.Node != nil && len(expr.Symbols(quantity.Node)) > 0 {
			return strings.Join(strings.Fields(quantity.Node.Place().Text()), " "), true
		}
		return quantity.Value.String(), true
	case listValue:
		return listOf(u.items)
	}
	return h.value, true
}

// listOf writes the items of a lid as a list of texts.
func listOf(items []*check.Passage) (string, bool) {
	var texts []string
	for _, item := range items {
		text := strings.TrimRight(strings.TrimSpace(item.Text), ".;,")
		for _, ending := range []string{"; en", "; of", ", en", ", of"} {
			text = strings.TrimSuffix(text, ending)
		}
		if text == "" || strings.Contains(text, check.Filler) {
			return "", false
		}
		texts = append(texts, `"`+strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(small(text))+`"`)
	}
	if len(texts) == 0 {
		return "", false
	}
	return "(" + strings.Join(texts, ", ") + ")", true
}

// small returns a text with a small first letter, unless it is an abbreviation.
func small(text string) string {
	runes := []rune(text)
	if len(runes) > 1 && strings.ToLower(string(runes[1])) != string(runes[1]) {
		return text
	}
	return strings.ToLower(string(runes[:1])) + string(runes[1:])
}

// mostShown is how many words evidence shows in full.
const mostShown = 6

// evidence returns the words of a match.
func (m match) evidence(u *unit) Evidence {
	s := m.sentence
	start, end := s.span(m.first, m.last)
	text := s.text[start:end]
	if m.last-m.first >= mostShown {
		_, first := s.span(m.first, m.first+1)
		last, _ := s.span(m.last-1, m.last)
		text = s.text[start:first] + " … " + s.text[last:end]
	}
	if s.passage == nil {
		return Evidence{Text: text, Place: u.part.Common().Place}
	}
	return Evidence{Text: text, Place: s.passage.Place(start, end)}
}

// span returns the offsets at which a run of words starts and ends; quantities at
// its ends are not cut.
func (s *sentence) span(first, last int) (start, end int) {
	start, end = s.starts[first], s.ends[last]
	for _, q := range s.quantities {
		if q.First <= first && first <= q.Last {
			start = min(start, q.Start)
		}
		if q.First <= last && last <= q.Last {
			end = max(end, q.End)
		}
	}
	return start, end
}

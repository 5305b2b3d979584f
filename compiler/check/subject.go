package check

import "strings"

// subject is what a quantity is about.
type subject uint8

// The subjects that words of contracts show by their stems.
const (
	noSubject subject = iota
	termination
	payment
	refund
	reminder
	breach
	reporting
	duration
	renewal
	withdrawal
	validity
	confidentiality
	retention
	erasure
	complaint
	warranty
	delivery
	forceMajeure
	lapse
	amendment
	audit
	repair
	maintenance
	liability
	penalty
	price
	trial
)

// stem is how words begin that show a subject.
type stem struct {
	text string
	subject
}

// stems lists the stems by their first letter, the longer before the shorter.
func stems() map[byte][]stem {
	all := []stem{
		{"aansprakelijk", liability}, {"aanman", reminder}, {"annul", termination}, {"audit", audit},
		{"bedenkt", withdrawal}, {"beëindig", termination}, {"betaal", payment}, {"betal", payment}, {"bewaar", retention},
		{"bewar", retention}, {"boete", penalty}, {"contractduur", duration}, {"datalek", breach}, {"factu", payment},
		{"garantie", warranty}, {"geannuleerd", termination}, {"gefactureerd", payment}, {"geheim", confidentiality},
		{"geldig", validity}, {"geleverd", delivery}, {"gemeld", reporting}, {"gewijzigd", amendment}, {"herroep", withdrawal},
		{"herstel", repair}, {"ingebreke", reminder}, {"klacht", complaint}, {"leveranc", noSubject}, {"lever", delivery},
		{"looptijd", duration}, {"meld", reporting}, {"offerte", validity}, {"onderhoud", maintenance}, {"opgezegd", termination},
		{"opzeg", termination}, {"overmacht", forceMajeure}, {"prijs", price}, {"prijz", price}, {"proef", trial},
		{"reclam", complaint}, {"restitu", refund}, {"tarie", price}, {"terugbeta", refund}, {"testperiode", trial},
		{"verjar", lapse}, {"verleng", renewal}, {"vernietig", erasure}, {"verval", lapse}, {"vertrouwelijk", confidentiality},
		{"wijzig", amendment}, {"wissen", erasure},
	}
	byLetter := map[byte][]stem{}
	for _, s := range all {
		byLetter[s.text[0]] = append(byLetter[s.text[0]], s)
	}
	return byLetter
}

// subjects finds out what quantities are about.
type subjects struct{ stems map[byte][]stem }

func newSubjects() subjects { return subjects{stems()} }

// of returns the subject that a word shows.
func (s subjects) of(word string) subject {
	for _, candidate := range s.stems[word[0]|0x20] {
		if len(word) >= len(candidate.text) && strings.EqualFold(word[:len(candidate.text)], candidate.text) {
			return candidate.subject
		}
	}
	return noSubject
}

// near returns the subject of a quantity: that of the nearest word of its
// sentence that shows one. The word before wins from the word after, and both
// from a word that only says when the quantity begins: "na levering".
func (s subjects) near(p *Passage, q quantity) subject {
	first, last := p.sentence(q.first)
	begins := noSubject
	for distance := 1; q.first-distance >= first || q.last+distance <= last; distance++ {
		if i := q.first - distance; i >= first {
			if found := s.at(p, i); found != noSubject {
				return found
			}
		}
		if i := q.last + distance; i <= last {
			found := s.at(p, i)
			switch {
			case found == noSubject:
			case !p.anchors(q, i):
				return found
			case begins == noSubject:
				begins = found
			}
		}
	}
	return begins
}

// anchors reports whether word i says when a quantity before it begins: "na
// levering", "vanaf de levering".
func (p *Passage) anchors(q quantity, i int) bool {
	for j := i - 1; j > q.last && j >= i-2; j-- {
		if isOneOf(p.Word(j), "na", "vanaf", "sinds", "sedert") {
			return true
		}
	}
	return false
}

// at returns the subject that word i shows, split verbs included.
func (s subjects) at(p *Passage, i int) subject {
	word := p.Word(i)
	if word == "zeggen" && i > 1 && p.Word(i-1) == "te" && p.Word(i-2) == "op" {
		return termination
	}
	return s.of(word)
}

// sentence returns the first and the last word of the sentence that word i
// stands in. A semicolon ends it too.
func (p *Passage) sentence(i int) (first, last int) {
	first, last = i, i
	for first > 0 && !p.Words[first].Opens && !strings.Contains(p.Between(first-1), ";") {
		first--
	}
	for last+1 < len(p.Words) && !p.Words[last+1].Opens && !strings.Contains(p.Between(last), ";") {
		last++
	}
	return first, last
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var changingPronounDescription = &diag.Description{
	Code: "AK0810", Severity: diag.Info,
	Title: diag.T("Een partij is nu eens zij en dan weer hij", "A party is now she and then he"),
	Why: diag.T("Waar de ene partij haar heet en de andere zijn, houdt de lezer ze uit elkaar; wisselt dat, dan slaat een voornaamwoord op de verkeerde.",
		"Where one party is her and the other his, the reader keeps them apart; if that changes, a pronoun points at the wrong one."),
	Cure: diag.T("Kies voor elke partij één voornaamwoord, of herhaal haar naam.", "Choose one pronoun for each party, or repeat its name."),
	Bad: `overeenkomst "Onderhoud van een orgel"
partij bouwer "Bouwer"
partij kerk "Kerk"
artikel werk "Werk"
    lid {
        De Bouwer doet het werk naar haar inzicht.
    }
    lid {
        De Bouwer meldt op zijn verzoek hoe het gaat. De Kerk antwoordt.
    }
`,
	Good: `overeenkomst "Onderhoud van een orgel"
partij bouwer "Bouwer"
partij kerk "Kerk"
artikel werk "Werk"
    lid {
        De Bouwer doet het werk naar zijn inzicht.
    }
    lid {
        De Bouwer meldt op zijn verzoek hoe het gaat. De Kerk antwoordt.
    }
`,
}

// changingPronoun looks for parties that zijn and haar are both said of, in
// sentences that they open.
var changingPronoun = Check{
	Description: changingPronounDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Onderhoud van een orgel"
partij bouwer "Bouwer"
partij kerk "Kerk"
artikel werk "Werk"
    lid {
        De Bouwer doet het werk naar zijn inzicht. De Kerk en haar organist zijn erbij. De Bouwer belt de organist op haar nummer.
    }
    lid {
        De Bouwer vraagt of de pijpen in orde zijn. De Kerk betaalt uit haar middelen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		w := &pronouns{c: c, said: map[*givenName][2]source.Place{}}
		return Watcher{Passage: w.passage, Finish: w.finish}
	},
}

// pronouns gathers where a possessive is said of a party: of each the first
// zijn and the first haar.
type pronouns struct {
	c     *Context
	said  map[*givenName][2]source.Place
	order []*givenName
}

func (w *pronouns) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for i := range p.Words {
		if !p.Words[i].Opens {
			continue
		}
		_, last := p.sentence(i)
		at := i
		if isOneOf(p.Word(i), "de") && at < last {
			at++
		}
		if actor := w.actor(p, at); actor != nil {
			w.sentence(p, actor, at+1, last)
		}
	}
}

// actor returns the party or role that word i names, nil for another word.
func (w *pronouns) actor(p *Passage, i int) *givenName {
	if !startsUpper(p.Word(i)) {
		return nil
	}
	l := w.c.vocabulary()
	for _, t := range l.termsByStem[l.spellWord(p, i).stem] {
		if t.kind == partyTerm || t.kind != ownTerm && isActor(t.name()) {
			return t
		}
	}
	return nil
}

// sentence reads the possessives of a sentence that an actor opens: those right
// behind a preposition, up to a word for another woman or man.
func (w *pronouns) sentence(p *Passage, actor *givenName, first, last int) {
	for i := first + 1; i < last; i++ {
		kind := 0
		switch {
		case isOneOf(p.Word(i), "haar"):
			kind = 1
		case !isOneOf(p.Word(i), "zijn"):
			continue
		}
		if !isOneOf(p.Word(i-1), "naar", "op", "van", "uit", "met", "binnen", "door", "bij", "aangaande", "onder", "voor", "in", "aan") ||
			!startsLower(p.Word(i+1)) || isOneOf(p.Word(i+1), "genomen", "gegeven") || p.others(first, i-1) || !p.Typed(p.Words[i].Start, p.Words[i].End) {
			continue
		}
		said, known := w.said[actor]
		if !known {
			w.order = append(w.order, actor)
		}
		if said[kind].IsZero() {
			said[kind] = p.Place(p.Words[i].Start, p.Words[i].End)
		}
		w.said[actor] = said
	}
}

// others reports whether some words name a person of which a possessive may be
// said as well.
func (p *Passage) others(first, last int) bool {
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.Word(i))
		if isOneOf(word, "vergadering", "organist", "persoon", "vertegenwoordiger", "bestuurder", "werknemer", "medewerker", "derde", "gebruiker",
			"onderneming", "organisatie", "vereniging", "vennootschap", "bestuur", "en", "of", "die", "dat") {
			return true
		}
	}
	return false
}

func (w *pronouns) finish() {
	for _, actor := range w.order {
		said := w.said[actor]
		if said[0].IsZero() || said[1].IsZero() {
			continue
		}
		his, her := said[0], said[1]
		if her.Start < his.Start {
			his, her = her, his
		}
		w.c.Report(changingPronounDescription.At(her, "Van %q staat hier %q, en elders %q.", "Of %q it says %q here, and %q elsewhere.",
			actor.name(), her.Text(), his.Text()).WithNote(his, "Hier op de andere manier.", "Here the other way."))
	}
}

package check

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var twoWordsDescription = &diag.Description{
	Code: "AK0308", Severity: diag.Warning,
	Title: diag.T("Twee woorden voor één ding", "Two words for one thing"),
	Why: diag.T("Twee woorden doen vermoeden dat er twee dingen bedoeld zijn; wat voor het ene is geregeld, geldt dan niet voor het andere.",
		"Two words suggest that two things are meant; what is ruled for the one does then not hold for the other."),
	Cure: diag.T("Kies één woord, of leg uit wat het verschil is.", "Choose one word, or explain the difference."),
	Bad: `overeenkomst "Sportschool"
artikel einde "Einde"
    lid {
        Opzegging van de overeenkomst gaat per brief.
    }
    lid {
        Na annulering van de overeenkomst wordt het lidmaatschapsgeld naar rato terugbetaald.
    }
`,
	Good: `overeenkomst "Sportschool"
artikel einde "Einde"
    lid {
        Opzegging van de overeenkomst gaat per brief.
    }
    lid {
        Na opzegging van de overeenkomst wordt het lidmaatschapsgeld naar rato terugbetaald.
    }
`,
}

// twoWords looks for two words for one thing, of a short list.
var twoWords = Check{
	Description: twoWordsDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Vakantiepark"
artikel einde "Einde"
    lid {
        Opzegging van de overeenkomst voor een vaste plaats gaat per brief.
    }
    lid {
        Annulering van een losse boeking is gratis tot de dag voor aankomst.
    }
`,
		`overeenkomst "Beheer"
artikel begrippen "Begrippen"
    begrip "Software" ook "programmatuur" {
        Wat op de computers van het kantoor draait.
    }
artikel beheer "Beheer"
    lid {
        De Software wordt elke maand bijgewerkt; andere programmatuur niet. Vragen gaan naar mail@voorbeeld.example.
    }
    lid {
        Een vraag per e-mail wordt dezelfde dag beantwoord.
    }
`,
		`overeenkomst "Bouw"
artikel uitvoering "Uitvoering"
    lid {
        De aannemer mag een onderaannemer inschakelen. Verwerkt die gegevens, dan is hij subverwerker.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, pair := range synonyms() {
				c.compareWords(pair)
			}
		}}
	},
}

func (c *Context) compareWords(pair synonym) {
	l := c.vocabulary()
	if pair.within != "" && !c.isKind(pair.within) || l.oneTerm(pair) {
		return
	}
	one, other := l.usesOf(pair.one, pair.of), l.usesOf(pair.other, pair.of)
	if len(one) == 0 || len(other) == 0 {
		return
	}
	if len(one) < len(other) {
		one, other = other, one
	}
	slices.SortStableFunc(other, inOrder)
	finding := twoWordsDescription.At(other[0].Place(), "%q en %q lijken hier hetzelfde te betekenen.",
		"%q and %q seem to mean the same here.", strings.ToLower(firstUse(one).text()), strings.ToLower(other[0].text()))
	finding = finding.WithNote(firstUse(one).Place(), "Hier staat het andere woord.", "Here is the other word.")
	if pair.spellings {
		finding.Message = spellingsMessage(one, other)
	}
	if !pair.sure {
		finding.Severity = diag.Info
	}
	c.Report(alsoAt(finding, other[1:]))
}

// spellingsMessage names the spellings of one word.
func spellingsMessage(one, other []use) diag.Text {
	var names []string
	seen := map[string]bool{}
	for _, u := range slices.Concat(one, other) {
		if stem := stemOf(strings.ToLower(u.text())); !seen[stem] {
			seen[stem] = true
			names = append(names, `"`+strings.ToLower(u.text())+`"`)
		}
	}
	slices.Sort(names)
	last := len(names) - 1
	return diag.T("%s en %s zijn schrijfwijzen van één woord.", "%s and %s are spellings of one word.",
		strings.Join(names[:last], ", "), names[last])
}

// text returns a use as written.
func (u use) text() string {
	if u.heading != nil {
		return u.place.Text()
	}
	return u.passage.Text[u.passage.Words[u.first].Start:u.passage.Words[u.last].End]
}

// isKind reports whether the document or one of its annexes is of a kind.
func (c *Context) isKind(kind string) bool {
	if slices.Contains(c.Program.Kinds, kind) {
		return true
	}
	for _, t := range c.vocabulary().termsByStem[stemOf(kind)] {
		if t.kind == ownTerm {
			return true
		}
	}
	return false
}

// oneTerm reports whether the document says itself how two words relate: by
// one definition that has both, or by one for each.
func (l *vocabulary) oneTerm(pair synonym) bool {
	defined := func(words []string) bool {
		for _, word := range words {
			for _, t := range l.termsByStem[stemOf(word)] {
				if t.kind != ownTerm {
					return true
				}
			}
		}
		return false
	}
	return defined(pair.one) && defined(pair.other)
}

// nearby is how many words may stand between a word and its object.
const nearby = 4

// usesOf returns the uses of words, near another word if one is given, that are
// no part of a name or an address.
func (l *vocabulary) usesOf(words []string, near string) []use {
	var uses []use
	for _, word := range words {
		for _, s := range l.written(word) {
			if s.folded != word {
				continue
			}
			for _, u := range s.recorded {
				if u.heading != nil && near == "" || u.heading == nil && u.stands(near) {
					uses = append(uses, u)
				}
			}
		}
	}
	return uses
}

// stands reports whether a use is an ordinary one, and near a word.
func (u use) stands(near string) bool {
	p, i := u.passage, u.first
	if !u.is(typedUse) || u.capital() && !u.is(lone) || strings.ContainsAny(p.Between(i), "@") || i > 0 && strings.ContainsAny(p.Between(i-1), "@/_") {
		return false
	}
	if near == "" {
		return true
	}
	for j := max(0, i-nearby); j <= min(len(p.Words)-1, i+nearby); j++ {
		if stemOf(strings.ToLower(p.Word(j))) == near {
			return true
		}
	}
	return false
}

package check

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/akte-lang/akte/internal/diag"
)

var nearMissDescription = &diag.Description{
	Code: "AK0304", Severity: diag.Warning,
	Title: diag.T("Bijna een begrip", "Nearly a defined term"),
	Why: diag.T("Wie twee namen leest, zoekt twee dingen. Voor het woord dat er net naast zit, geldt de omschrijving niet.",
		"Whoever reads two names looks for two things. The definition does not hold for the word that is just beside it."),
	Cure: diag.T("Schrijf overal hetzelfde woord.", "Write the same word everywhere."),
	Bad: `overeenkomst "Verwerkersovereenkomst sportclub"
    soort verwerkersovereenkomst
artikel duur "Duur"
    lid {
        Deze verwerkersovereenkomst geldt een jaar.
    }
    lid {
        Wie de verwerkingsovereenkomst opzegt, doet dat per brief.
    }
`,
	Good: `overeenkomst "Verwerkersovereenkomst sportclub"
    soort verwerkersovereenkomst
artikel duur "Duur"
    lid {
        Deze verwerkersovereenkomst geldt een jaar.
    }
    lid {
        Wie de verwerkersovereenkomst opzegt, doet dat per brief.
    }
`,
}

// nearMiss looks for words that are nearly a name of the document: a slip of
// the hand, or another linking sound in a compound.
var nearMiss = Check{
	Description: nearMissDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Aanneming van werk"
partij opdrachtgever "Opdrachtgever"
partij opdrachtnemer "Opdrachtnemer"
artikel begrippen "Begrippen"
    begrip "Betaling" vormen "Betalingen" {
        Een overschrijving door Opdrachtgever aan Opdrachtnemer.
    }
    begrip "Koopovereenkomst" {
        De overeenkomst die wat hierna staat voltooit.
    }
artikel betaling "Betaling"
    lid {
        Wat met deze bepaling overeenkomt, overeenkomstig de bepaling van de Koopovereenkomst en een huurovereenkomst,
        geldt ook voor een latere Betaling en voor de verwerkende industrie.
    }
`,
		`overeenkomst "Bezorging van kranten"
artikel bezorging "Bezorging"
    lid {
        Bezorgers van Krantenhuis Dagelijks komen ook in Nederland en bij de Nederlandse Dagelijkse Bode langs, zie dagelijks.nl. Het Nederlands recht is het Nederlandse.
        Wie Jansen of Janssen heet, en dat doen Jansen en Janssen, woont in Nederlandshoek; Nederlanders niet.
    }
`,
		`overeenkomst "Verwerkersovereenkomst"
    soort verwerkersovereenkomst
artikel soorten "Soorten"
    lid {
        Bij een geschil over verwerkersovereenkomsten gaat deze verwerkersovereenkomst voor.
    }
`,
		`overeenkomst "Verwerking"
artikel begrippen "Begrippen"
    begrip "Verwerkersovereenkomst" {
        De afspraken tussen beide over gegevens.
    }
    begrip "Verwerkingsovereenkomst" {
        De afspraken tussen beide over afval.
    }
artikel duur "Duur"
    lid {
        De Verwerkersovereenkomst en de Verwerkingsovereenkomst duren een jaar.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.nearMisses} },
}

// miss is a word that is nearly a name.
type miss struct {
	word *spelling
	term *givenName
	name string
}

func (c *Context) nearMisses() {
	for _, m := range c.vocabulary().nearMisses() {
		c.Report(c.vocabulary().nearFinding(m))
	}
	c.nameVariants()
}

// nearMisses returns the words that are nearly a name, one of each stem.
func (l *vocabulary) nearMisses() []miss {
	if l.missed != nil {
		return l.misses
	}
	l.missed = map[string]bool{}
	targets := map[ends][]*givenName{}
	for _, t := range l.terms {
		for _, name := range t.names {
			if key, ok := endsOf(strings.ToLower(name)); ok && !slices.Contains(targets[key], t) {
				targets[key] = append(targets[key], t)
			}
		}
	}
	for _, s := range l.order {
		key, ok := endsOf(s.folded)
		if !ok || l.missed[s.stem] || s.shape == mixedShape || len(l.termsByStem[s.stem]) > 0 {
			continue
		}
		for _, t := range targets[key] {
			if name, near := l.near(s, t); near {
				l.missed[s.stem] = true
				l.misses = append(l.misses, miss{s, t, name})
				break
			}
		}
	}
	return l.misses
}

// near reports whether a word misses one of the names of a term by little, and
// which.
func (l *vocabulary) near(s *spelling, t *givenName) (string, bool) {
	if _, role := roleOf(s.folded); role {
		return "", false
	}
	for _, name := range t.names {
		target := stemOf(strings.ToLower(name))
		if otherLink(s.stem, target) && s.total+s.titles > 0 || l.slip(s, target) {
			return name, true
		}
	}
	return "", false
}

// slip reports whether a rare word is one slip of the hand away from a name
// that is used more: a letter lost, doubled or in the wrong place, or, in a
// word with a capital, another letter.
func (l *vocabulary) slip(s *spelling, target string) bool {
	if s.stem == target || s.total == 0 || s.total*2 > l.total(target) || !l.nounLike(s) {
		return false
	}
	if levenshtein.ComputeDistance(s.stem, target) == 1 {
		return s.inner > 0 && s.shape == capitalShape || len(s.stem) != len(target)
	}
	return swappedOnce(s.stem, target)
}

// total counts the uses of all words of a stem.
func (l *vocabulary) total(stem string) int {
	n := 0
	for _, s := range l.byStem[stem] {
		n += s.total
	}
	return n
}

// nounLike reports whether some use stands after a determiner or has a capital
// within a sentence.
func (l *vocabulary) nounLike(s *spelling) bool {
	for _, u := range s.recorded {
		if u.heading == nil && u.is(typedUse) && (u.is(definiteUse) || u.is(indefiniteUse) || u.is(innerUse) && s.shape == capitalShape) {
			return true
		}
	}
	return false
}

func (l *vocabulary) nearFinding(m miss) diag.Finding {
	s, t, name := m.word, m.term, m.name
	var uses []use
	all := 0
	for _, other := range l.byStem[s.stem] {
		uses = append(uses, other.recorded...)
		all += other.total + other.titles
	}
	shown := name
	if s.shape == capitalShape {
		shown = capitalised(name)
	}
	finding := nearMissDescription.At(uses[0].Place(), "%q lijkt op %q, maar is niet hetzelfde woord.",
		"%q looks like %q, but is not the same word.", s.text, name)
	finding = finding.WithHelp("Bedoelde u %q?", "Did you mean %q?", shown)
	if !t.place.IsZero() {
		finding = finding.WithNote(t.place, "Hier komt %q vandaan.", "This is where %q comes from.", name)
	}
	if fix, ok := replaceAll(uses, s.stem, name); ok && len(uses) == all {
		finding.Fixes = append(finding.Fixes, fix)
	}
	return alsoAt(finding, uses[1:])
}

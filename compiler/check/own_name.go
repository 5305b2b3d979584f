package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var ownNameDescription = &diag.Description{
	Code: "AK0311", Severity: diag.Info,
	Title: diag.T("Het document noemt zichzelf op twee manieren", "The document calls itself by two names"),
	Why: diag.T("Bij een stuk dat bij een andere overeenkomst hoort, kan \"deze overeenkomst\" ook die andere zijn.",
		"In a text that belongs to another agreement, \"this agreement\" may also be that other one."),
	Cure: diag.T("Kies één naam voor het document.", "Choose one name for the document."),
	Bad: `overeenkomst "Geheimhoudingsovereenkomst"
artikel plicht "Plicht"
    lid {
        Deze geheimhoudingsovereenkomst geldt voor tekeningen.
    }
    lid {
        Wie deze overeenkomst schendt, betaalt de schade.
    }
`,
	Good: `overeenkomst "Geheimhoudingsovereenkomst"
artikel plicht "Plicht"
    lid {
        Deze geheimhoudingsovereenkomst geldt voor tekeningen.
    }
    lid {
        Wie deze geheimhoudingsovereenkomst schendt, betaalt de schade.
    }
`,
}

// ownName looks for a document that calls itself by two names by turns: "deze
// overeenkomst" and "deze verwerkersovereenkomst".
var ownName = Check{
	Description: ownNameDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Huurovereenkomst"
artikel begrippen "Begrippen"
    begrip "overeenkomst" {
        De afspraken over het onderhoud van de woning.
    }
artikel huur "Huur"
    lid {
        Deze huurovereenkomst gaat voor. Naast deze overeenkomst over onderhoud is niets afgesproken.
    }
`,
		`overeenkomst "Huurovereenkomst"
artikel huur "Huur"
    lid {
        Deze huurovereenkomst duurt een jaar. Zie ook [werk].
    }
bijlage werk "Onderhoud"
tekst {
    Deze overeenkomst hoort bij de woning.
}
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.selfNames} },
}

// isOwnWord reports whether a word, in lower case, is one by which an
// agreement speaks of itself.
func isOwnWord(folded string) bool {
	return strings.HasSuffix(folded, "overeenkomst") || folded == "contract"
}

// selfUse is how often one text calls itself by one word.
type selfUse struct {
	word  string
	uses  []use
	annex *compiler.Annex
}

func (c *Context) selfNames() {
	l := c.vocabulary()
	var names []*selfUse
	for _, s := range l.order {
		if !isOwnWord(s.folded) || l.defined(s.stem) {
			continue
		}
		for _, u := range s.recorded {
			if u.heading != nil || !u.is(demonstrative) {
				continue
			}
			names = addSelfUse(names, s.folded, u)
		}
	}
	for i, name := range names {
		for _, other := range names[:i] {
			if other.annex == name.annex {
				c.Report(selfFinding(other, name))
				break
			}
		}
	}
}

func addSelfUse(names []*selfUse, word string, u use) []*selfUse {
	annex := home(u.passage.Part)
	for _, name := range names {
		if name.word == word && name.annex == annex {
			name.uses = append(name.uses, u)
			return names
		}
	}
	return append(names, &selfUse{word: word, uses: []use{u}, annex: annex})
}

// defined reports whether a word is a defined term.
func (l *vocabulary) defined(stem string) bool {
	for _, t := range l.termsByStem[stem] {
		if t.kind == definedTerm || t.kind == proseTerm {
			return true
		}
	}
	return false
}

func selfFinding(one, other *selfUse) diag.Finding {
	if len(one.uses) < len(other.uses) {
		one, other = other, one
	}
	return besides(ownNameDescription.At(firstUse(other.uses).Place(),
		"Het document noemt zich hier %q en elders %q.", "The document calls itself %q here and %q elsewhere.", other.word, one.word),
		one.uses, other.uses)
}

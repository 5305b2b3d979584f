package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var brokenWordDescription = &diag.Description{
	Code: "AK0613", Severity: diag.Info,
	Title: diag.T("Een woord met en zonder streepje", "A word with and without a hyphen"),
	Why: diag.T("Vaak is het streepje van het afbreken aan het eind van een regel blijven staan. Bij een begrip denkt de lezer aan twee dingen.",
		"Often the hyphen stayed from breaking the word at the end of a line. In a defined term the reader thinks of two things."),
	Cure: diag.T("Schrijf het woord overal hetzelfde.", "Write the word everywhere the same."),
	Bad: `overeenkomst "Beheer van een bibliotheek"
artikel gegevens "Gegevens"
    lid {
        De bibliotheek bewaart lenersgegevens een jaar en deelt leners-gegevens met niemand.
    }
`,
	Good: `overeenkomst "Beheer van een bibliotheek"
artikel gegevens "Gegevens"
    lid {
        De bibliotheek bewaart lenersgegevens een jaar en deelt lenersgegevens met niemand.
    }
`,
}

// brokenWord looks for words that stand both with a hyphen and without.
var brokenWord = Check{
	Description: brokenWordDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Beheer van een bibliotheek"
artikel gegevens "Gegevens"
    lid {
        De bibliotheek leent boeken en tijdschriften uit aan leden en niet-leden, per e-mail en in- en uitloop. Een
        AVG-verzoek gaat naar de balie.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.brokenWords} },
}

func (c *Context) brokenWords() {
	l := c.vocabulary()
	seen := map[string]bool{}
	for _, t := range l.terms {
		if t.kind == definedTerm && !t.described {
			c.brokenSpelling(t.name(), t.place, nil, seen)
		}
	}
	for _, s := range l.order {
		var uses []use
		if strings.Contains(s.text, "-") {
			for _, same := range l.byStem[s.stem] {
				uses = append(uses, same.recorded...)
			}
		}
		if len(uses) > 0 {
			c.brokenSpelling(s.text, uses[0].Place(), uses[1:], seen)
		}
	}
}

// brokenSpelling reports a word with a hyphen, once, where it stands without it
// too.
func (c *Context) brokenSpelling(word string, place source.Place, others []use, seen map[string]bool) {
	whole, ok := unhyphened(strings.ToLower(word))
	if !ok || seen[whole] {
		return
	}
	for _, s := range c.vocabulary().byStem[stemOf(whole)] {
		if len(s.recorded) == 0 {
			continue
		}
		seen[whole] = true
		c.Report(alsoAt(brokenWordDescription.At(place, "%q staat elders zonder streepje: %q.",
			"%q stands elsewhere without the hyphen: %q.", word, s.text).
			WithNote(s.recorded[0].Place(), "Hier zonder.", "Here without."), others))
		return
	}
}

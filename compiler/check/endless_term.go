package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var endlessTermDescription = &diag.Description{
	Code: "AK0421", Severity: diag.Warning,
	Title: diag.T("Een termijn die nergens een lengte krijgt", "A term that is given no length anywhere"),
	Why: diag.T("De tekst hangt rechten aan het einde van deze termijn, maar zegt niet hoe lang zij duurt.",
		"The text hangs rights on the end of this term, but does not say how long it is."),
	Cure: diag.T("Zet de lengte in de omschrijving, of haal het begrip weg.", "Put the length into the definition, or remove the term."),
	Bad: `overeenkomst "Verkoop van planten"
artikel begrippen "Begrippen"
    begrip "Ruiltijd" {
        De termijn waarbinnen de koper een plant kan omruilen.
    }
artikel ruilen "Ruilen"
    lid {
        Tijdens de Ruiltijd houdt de koper de plant in de pot.
    }
`,
	Good: `overeenkomst "Verkoop van planten"
artikel begrippen "Begrippen"
    begrip "Ruiltijd" {
        De termijn van veertien dagen waarbinnen de koper een plant kan omruilen.
    }
artikel ruilen "Ruilen"
    lid {
        Tijdens de Ruiltijd houdt de koper de plant in de pot.
    }
`,
}

// endlessTerm looks for definitions of a term within which something has to be
// done, of which no sentence says how long it is.
var endlessTerm = Check{
	Description: endlessTermDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Verkoop van planten"
artikel begrippen "Begrippen"
    begrip "Ruiltijd" {
        De termijn waarbinnen de koper een plant kan omruilen.
    }
    begrip "Kweektijd" {
        De in de offerte vermelde termijn waarbinnen de kweker levert.
    }
artikel ruilen "Ruilen"
    lid {
        De Ruiltijd is veertien dagen. De Kweektijd begint na de Ruiltijd.
    }
`,
	},
	Start: func(c *Context) Watcher {
		timed := map[string]bool{} // the stems of the words of sentences with a duration
		return Watcher{
			Passage: func(p *Passage) {
				if explains(p.Part) {
					return
				}
				for _, q := range p.quantities() {
					if _, ok := q.value.(value.Duration); !ok {
						continue
					}
					first, last := p.sentence(q.first)
					for i := first; i <= last; i++ {
						timed[stemOf(strings.ToLower(p.Word(i)))] = true
					}
				}
			},
			Finish: func() {
				for _, t := range c.vocabulary().terms {
					if t.kind == definedTerm && c.endless(t) && c.vocabulary().used(t) && !anyTimed(t, timed) {
						c.Report(endlessTermDescription.At(t.place, "%q is een termijn, maar nergens staat hoe lang zij duurt.",
							"%q is a term, but nowhere does it say how long it is.", t.name()))
					}
				}
			},
		}
	},
}

// anyTimed reports whether one of the names of a term stands in a sentence with
// a duration.
func anyTimed(t *givenName, timed map[string]bool) bool {
	for _, name := range t.names {
		for _, w := range words(name) {
			if timed[stemOf(strings.ToLower(name[w.Start:w.End]))] {
				return true
			}
		}
	}
	return false
}

// endless reports whether a definition says "de termijn waarbinnen" and leaves
// open how long that is, nor says where it is to be found.
func (c *Context) endless(t *givenName) bool {
	passages := c.vocabulary().definitions[t.definition]
	if t.described {
		passages = []*Passage{c.passage(t.part)}
	}
	deadline := false
	for _, p := range passages {
		if p == nil || strings.Contains(p.Text, Filler) || len(p.quantities()) > 0 || len(p.Mentions()) > 0 {
			return false
		}
		for _, piece := range p.Pieces {
			if piece.Kind != compiler.TypedPiece {
				return false
			}
		}
		if p.holdsWord(0, len(p.Words)-1, "wettelijke", "overeengekomen", "vermelde", "vermeld", "genoemde", "genoemd", "bepaalde", "bepaald",
			"vastgestelde", "vastgesteld", "opgenomen", "aangegeven", "opgegeven", "gestelde", "bedoelde", "bedoeld", "redelijke", "eerste",
			"laatste", "dag", "dagen") {
			return false
		}
		for i := 0; i+1 < len(p.Words); i++ {
			deadline = deadline || isOneOf(p.Word(i), "termijn", "periode") && isOneOf(p.Word(i+1), "waarbinnen")
		}
	}
	return deadline
}

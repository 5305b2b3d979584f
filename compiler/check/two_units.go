package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var twoUnitsDescription = &diag.Description{
	Code: "AK0416", Severity: diag.Warning,
	Title: diag.T("Eén soort termijn in twee eenheden", "One kind of term in two units"),
	Why: diag.T("De twee termijnen lijken gelijk en zijn het niet op elke dag; wie net te laat is, beroept zich op de langste.",
		"The two terms look alike and are not equal on every day; who is just too late relies on the longer."),
	Cure: diag.T("Druk beide termijnen in dezelfde eenheid uit, of schrijf met negeer waarom zij verschillen.",
		"Express both terms in the same unit, or say by negeer why they differ."),
	Bad: `overeenkomst "Lidmaatschap"
artikel opzeggen "Opzegging"
    lid {
        Leden zeggen op met een opzegtermijn van 30 dagen.
    }
    lid {
        De vereniging zegt op met een opzegtermijn van 1 maand.
    }
`,
	Good: `overeenkomst "Lidmaatschap"
artikel opzeggen "Opzegging"
    lid {
        Leden zeggen op met een opzegtermijn van 30 dagen.
    }
    lid {
        De vereniging zegt op met een opzegtermijn van 60 dagen.
    }
`,
}

// twoUnits looks for terms of one subject that are nearly equal and in units
// that do not convert into each other.
var twoUnits = Check{
	Description: twoUnitsDescription,
	FalseAlarms: []string{
		`overeenkomst "Lidmaatschap"
artikel termijnen "Termijnen"
    lid {
        De opzegtermijn is 30 dagen. Contributie wordt binnen 1 maand betaald. Wie verlengt, doet
        dat voor 12 maanden of, naar keuze, voor 1 jaar.
    }
`,
		`overeenkomst "Lidmaatschap"
parameter jeugd janee = nee
artikel termijnen "Termijnen"
    als jeugd
        lid {
            De opzegtermijn is 30 dagen.
        }
    anders
        lid {
            De opzegtermijn is 1 maand.
        }
    einde
`,
		`overeenkomst "Verhuur van een zaal"
artikel betaling "Betaling"
    lid {
        De huurder betaalt facturen binnen een maand na ontvangst.
    }
    lid {
        De verhuurder betaalt de waarborgsom binnen 30 dagen terug.
    }
artikel zaken "Zaken"
    lid {
        De verhuurder levert stoelen binnen 5 werkdagen.
    }
    lid {
        Klachten worden binnen 8 dagen na levering gemeld.
    }
artikel wijziging "Wijziging"
    lid {
        De tarieven kunnen veranderen. Een wijziging wordt 1 maand vooraf gemeld.
    }
    lid {
        Een wijziging van het reglement geldt 30 dagen na de melding.
    }
`,
	},
	Start: func(c *Context) Watcher {
		terms := map[matter][]term{}
		var order []matter
		return Watcher{
			Passage: func(p *Passage) {
				if explains(p.Part) {
					return
				}
				for _, q := range p.quantities() {
					duration, ok := q.value.(value.Duration)
					if !ok {
						continue
					}
					about := matter{c.subjects.near(p, q), p.matterOf(q)}
					if about.subject == noSubject {
						continue
					}
					if terms[about] == nil {
						order = append(order, about)
					}
					terms[about] = append(terms[about], term{duration, p.Part, q})
				}
			},
			Finish: func() {
				for _, about := range order {
					c.checkUnits(terms[about])
				}
			},
		}
	},
}

// matter is a subject with what it is about: paying an invoice is not paying a
// deposit back, and changing prices not changing terms.
type matter struct {
	subject
	of string
}

// matterOf returns the stem of the word in the sentence of a quantity that says
// what is paid, changed or given back; "" without one.
func (p *Passage) matterOf(q quantity) string {
	first, last := p.sentence(q.first)
	for _, stem := range []string{"factu", "waarborg", "borg", "huur", "tarie", "prijs", "prijz"} {
		for i := first; i <= last; i++ {
			if word := p.Word(i); len(word) >= len(stem) && strings.EqualFold(word[:len(stem)], stem) {
				return stem
			}
		}
	}
	if first > 0 && p.holdsWord(0, first-1, "tarieven", "prijzen") {
		return "tarie"
	}
	return ""
}

// checkUnits reports the first pair of terms that are nearly equal, with all
// others of their lengths.
func (c *Context) checkUnits(terms []term) {
	var distinct []term
	for _, t := range terms {
		if len(distinct) == mostLengths || holdsLength(distinct, t) {
			continue
		}
		for _, d := range distinct {
			comparison := value.Compare("=", t.Duration, d.Duration)
			if comparison.Truth != value.Depends {
				continue
			}
			if other, ok := c.pairOf(terms, t, d); ok {
				c.Report(c.unitsFinding(terms, t, other, comparison))
				return
			}
		}
		distinct = append(distinct, t)
	}
}

// pairOf returns the first term as long as d that stands besides t, in another
// sentence.
func (c *Context) pairOf(terms []term, t, d term) (term, bool) {
	for _, other := range terms {
		if other.Duration != d.Duration || c.sameSentence(t, other) {
			continue
		}
		return other, c.besides(t, other)
	}
	return term{}, false
}

func (c *Context) unitsFinding(terms []term, t, other term, comparison value.Comparison) diag.Finding {
	text := func(t term) string { return c.passage(t.part).Text[t.q.start:t.q.end] }
	finding := twoUnitsDescription.At(c.place(t),
		"Hier staat “%s”, en elders over hetzelfde onderwerp “%s”. %s",
		"Here it says “%s”, and elsewhere on the same subject “%s”. %s", text(t), text(other), comparison.Reason)
	for _, use := range terms {
		if same := use.Duration == t.Duration || use.Duration == other.Duration; same && (use.part != t.part || use.q.start != t.q.start) {
			finding = finding.WithNote(c.place(use), "Hier staat “%s”.", "Here it says “%s”.", text(use))
		}
	}
	return finding
}

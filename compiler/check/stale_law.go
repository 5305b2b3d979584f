package check

import (
	"sort"
	"strings"

	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/internal/diag"
)

var staleLawDescription = &diag.Description{
	Code: "AK0705", Severity: diag.Error,
	Title: diag.T("Een genoemde wet geldt niet", "A law that is named does not hold"),
	Why: diag.T("Een plicht die naar een wet verwijst die niet geldt, is leeg of wordt uitgelegd naar een wet die niemand voor ogen had.",
		"A duty that refers to a law that does not hold is empty, or is read after a law that nobody had in mind."),
	Cure: diag.T("Noem de wet die nu geldt, of haal de naam weg.", "Name the law that holds now, or take the name away."),
	Bad: `overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Adressen worden behandeld zoals de Wet bescherming persoonsgegevens voorschrijft.
    }
`,
	Good: `overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Adressen worden behandeld zoals de Algemene verordening gegevensbescherming voorschrijft.
    }
`,
}

// staleLaw looks for the names of laws, typed without brackets, that never came
// into force, no longer hold or do not hold yet on the day that counts.
var staleLaw = Check{
	Description: staleLawDescription,
	FalseAlarms: []string{
		`overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Toestemming die onder de voormalige Wet bescherming persoonsgegevens is gegeven, blijft
        geldig. Wob-verzoeken van voor 2022 zijn afgehandeld. Tot 25 mei 2018 gelden de begrippen van
        de Wbp, daarna die van de verordening tot intrekking van Richtlijn 95/46/EG.
    }
    toelichting {
        De regeling komt uit de Wbp.
    }
`,
		`overeenkomst "Nieuwsbrief"
    peildatum 1 september 2017
artikel gegevens "Gegevens"
    lid {
        Adressen worden behandeld zoals de Wet bescherming persoonsgegevens voorschrijft.
    }
`,
	},
	Start: func(c *Context) Watcher {
		register, err := law.Load()
		if err != nil {
			return Watcher{} // compiling has failed on it before
		}
		var laws []*law.Law
		var phrases []phrase
		for _, l := range register.Laws() {
			if l.Status(c.Program.LawDay()) == law.InForce {
				continue
			}
			for _, name := range l.Names() {
				exact := !strings.Contains(name, " ") && len(name) <= shortName
				if !exact {
					name = strings.ToLower(name)
				}
				laws, phrases = append(laws, l), append(phrases, phrase{text: name, exact: exact})
			}
		}
		names := newLexicon(phrases)
		named := map[*law.Law]int{} // indexes in findings
		var findings diag.List
		return Watcher{
			Passage: func(p *Passage) {
				names.each(p, func(index, start, end int) {
					if !p.Typed(start, end) || explains(p.Part) || p.tellsOfThePast(start) {
						return
					}
					l := laws[index]
					if i, known := named[l]; known {
						if len(findings[i].Notes) < mostPlaces {
							findings[i] = findings[i].WithNote(p.Place(start, end), "Hier ook.", "Here too.")
						}
						return
					}
					named[l] = len(findings)
					findings.Add(c.lawFinding(p, start, end, l))
				})
			},
			Finish: func() { c.findings.Add(findings...) },
		}
	},
}

// shortName is the length up to which a name is an abbreviation, whose capitals
// count.
const shortName = 5

// tellsOfThePast reports whether the words before an offset say that what comes
// next was: "de voormalige", "tot intrekking van", "Tot 25 mei 2018 geldt".
func (p *Passage) tellsOfThePast(start int) bool {
	i := sort.Search(len(p.Words), func(i int) bool { return p.Words[i].Start >= start })
	if i == len(p.Words) {
		return false
	}
	first, _ := p.sentence(i)
	for j := max(first, i-3); j < i; j++ {
		switch strings.ToLower(p.Word(j)) {
		case "voormalige", "vroegere", "oude", "vervallen", "ingetrokken", "intrekking", "toenmalige", "gold", "destijds",
			"voorgestelde":
			return true
		}
	}
	return p.Words[first].Opens && p.Word(first) == "Tot" && first+1 < i && isDigit(p.Word(first + 1)[0])
}

func (c *Context) lawFinding(p *Passage, start, end int, l *law.Law) diag.Finding {
	name := p.Text[start:end]
	finding := staleLawDescription.At(p.Place(start, end), "“%s” is nooit in werking getreden.",
		"“%s” never came into force.", name)
	switch l.Status(c.Program.LawDay()) {
	case law.Repealed:
		finding.Message = diag.T("“%s” geldt niet meer op de peildatum.", "“%s” no longer holds on the reference date.", name)
	case law.NotYet:
		finding.Message = diag.T("“%s” geldt nog niet op de peildatum.", "“%s” does not hold yet on the reference date.", name)
	}
	if next := l.Successor; next != nil {
		finding = finding.WithHelp("Nu geldt de %s. Bedoelde u die?", "The %s holds now. Did you mean that?", next.Name())
	}
	if !l.Remark.IsZero() {
		finding.Help = l.Remark
	}
	return finding
}

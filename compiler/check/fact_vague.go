package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var factVagueDescription = &diag.Description{
	Code: "AK0505", Severity: diag.Warning,
	Title: diag.T("Een vage termijn waar een duur nodig is", "A vague term where a duration is needed"),
	Why: diag.T("Niemand kan zeggen op welke dag “zo spoedig mogelijk” of een “redelijke termijn” voorbij is: verzuim en te laat zijn moeten dan voor de rechter worden bepleit.",
		"Nobody can say on what day “as soon as possible” or a “reasonable term” has passed: default then has to be argued in court."),
	Cure: diag.T("Noem een termijn in uren of dagen en zeg wanneer zij begint. Zet haar ook in het kenmerk.",
		"Give a term in hours or days and say when it begins. Put it in the kenmerk as well."),
	Bad: `overeenkomst "Levering van tafels"
artikel levering "Levering"
    lid
        over av.levering(termijn = onbekend)
    {
        De timmerman levert zo spoedig mogelijk.
    }
`,
	Good: `overeenkomst "Levering van tafels"
artikel levering "Levering"
    lid
        over av.levering(termijn = 6 weken, anker = sluiting)
    {
        De timmerman levert binnen 6 weken na het sluiten van de overeenkomst.
    }
`,
}

// factVague looks for vague terms in leden of which a fact wants a duration: one
// that the lid leaves onbekend or, as an advice, the one that no lid states.
var factVague = Check{
	Description: factVagueDescription,
	FalseAlarms: []string{
		`overeenkomst "Levering van tafels"
artikel levering "Levering"
    lid over av.levering(termijn = 6 weken, anker = sluiting) {
        De timmerman begint zo spoedig mogelijk. Hij levert binnen 6 weken na het sluiten van de overeenkomst.
    }
    lid {
        Krassen worden zo spoedig mogelijk gemeld.
    }
    lid over av.opschorting(waarschuwing = nee) {
        De timmerman mag onmiddellijk stoppen.
    }
    toelichting {
        Wie zo spoedig mogelijk schrijft, belooft geen dag.
    }
`,
		`overeenkomst "Levering van tafels"
parameter levertijd duur
artikel levering "Levering"
    lid over av.levering(termijn = levertijd, anker = sluiting) {
        De timmerman begint zo spoedig mogelijk en levert binnen {levertijd} na het sluiten van de overeenkomst.
    }
`,
	},
	Start: func(c *Context) Watcher {
		f := c.facts()
		_, open := c.statedFacts(func(s *statedFact) bool { return s.isOpenTerm() && isConstant(s.Node) })
		silent := silentTerms(f)
		vague := vagueTerms()
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) || len(open) == 0 && len(silent) == 0 {
				return
			}
			reported := false
			open.each(p, func(s *statedFact) {
				reported = reported || c.reportVague(p, vague, func(at passageSpan) diag.Finding {
					return openTermFinding(p, at, s)
				})
			})
			if term := missingTerm(p, silent); term != nil && !reported && !hasDuration(p) {
				c.reportVague(p, vague, func(at passageSpan) diag.Finding { return term.finding(p, at) })
			}
		}}
	},
}

func openTermFinding(p *Passage, at passageSpan, s *statedFact) diag.Finding {
	return onProposal(factVagueDescription.At(p.Place(at.start, at.end), "“%s” is geen termijn: %s is onbekend.",
		"“%s” is no term: %s is onbekend.", p.Text[at.start:at.end], factTitle(s.Statement)), s.Statement)
}

// passageSpan is a stretch of the text of a passage.
type passageSpan struct{ start, end int }

// reportVague reports the first vague term in a passage, if any.
func (c *Context) reportVague(p *Passage, vague *lexicon, finding func(passageSpan) diag.Finding) (reported bool) {
	vague.each(p, func(_, start, end int) {
		if !reported {
			c.Report(finding(passageSpan{start, end}))
		}
		reported = true
	})
	return reported
}

// silentTerm is the term of a topic, which no lid states, with a mention of the
// topic.
type silentTerm struct {
	mention *facts.Mention
	fact    *compiler.Fact
}

// silentTerms returns, by the part that speaks of it, the term that a topic has
// and no lid states.
func silentTerms(f *facts.Facts) map[compiler.Part]*silentTerm {
	silent := map[compiler.Part]*silentTerm{}
	for _, mention := range f.Mentions {
		term := mention.Topic.Fact(termFact)
		if term == nil || term.Type.Kind != value.DurationKind || silent[mention.Part] != nil {
			continue
		}
		if len(f.Statements(mention.Scope, mention.Topic.Name, termFact)) == 0 {
			silent[mention.Part] = &silentTerm{mention, term}
		}
	}
	return silent
}

// missingTerm returns the term that the lid of a passage might have stated.
func missingTerm(p *Passage, silent map[compiler.Part]*silentTerm) *silentTerm {
	if len(silent) == 0 {
		return nil
	}
	for part := p.Part; part != nil; part = part.Common().Parent {
		if term := silent[part]; term != nil {
			return term
		}
	}
	return nil
}

func (s *silentTerm) finding(p *Passage, at passageSpan) diag.Finding {
	finding := factVagueDescription.At(p.Place(at.start, at.end),
		"“%s” is geen termijn, en geen lid noemt er een: %s.", "“%s” is no term, and no lid gives one: %s.",
		p.Text[at.start:at.end], factTitle(&facts.Statement{Mention: s.mention, Fact: s.fact}))
	finding.Severity = diag.Info
	return finding
}

// hasDuration reports whether a passage gives a duration, or leaves room for one
// that is not known yet.
func hasDuration(p *Passage) bool {
	for _, q := range p.quantities() {
		if q.value.Kind() == value.DurationKind {
			return true
		}
	}
	return holdsUnknown(p, value.DurationKind)
}

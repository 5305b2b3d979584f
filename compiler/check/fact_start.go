package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var factStartDescription = &diag.Description{
	Code: "AK0504", Severity: diag.Warning,
	Title: diag.T("Een termijn zonder begin", "A term without a start"),
	Why: diag.T("Zonder begin is niet uit te rekenen wanneer de termijn om is, en dus niet wanneer iemand te laat is.",
		"Without a start there is no computing when the term is over, and so when somebody is late."),
	Cure: diag.T("Zeg in de tekst wanneer de termijn begint, en zet dat in het kenmerk als anker.",
		"Say in the text when the term begins, and put that in the kenmerk as anker."),
	Bad: `overeenkomst "Verhuur van steigers"
artikel betaling "Betaling"
    lid
        over betaling.factuur(termijn = 21 dagen)
    {
        De huurder betaalt facturen binnen 21 dagen.
    }
`,
	Good: `overeenkomst "Verhuur van steigers"
artikel betaling "Betaling"
    lid
        over betaling.factuur(termijn = 21 dagen, anker = ontvangst)
    {
        De huurder betaalt facturen binnen 21 dagen na ontvangst.
    }
`,
}

// The facts by which topics of the standard packs and, by custom, of others give
// a term and say when it begins.
const (
	termFact  = "termijn"
	startFact = "anker"
)

// factStart looks for terms of which, in some variant, no lid says when they
// begin. A lid whose prose does say so is left alone: the start that it gives may
// be none that the pack knows.
var factStart = Check{
	Description: factStartDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van steigers"
artikel betaling "Betaling"
    lid over betaling.factuur(termijn = 21 dagen) {
        De huurder betaalt facturen binnen 21 dagen na het einde van de huur.
    }
    lid over av.opzegging(termijn_wederpartij = 14 dagen) {
        Opzeggen kan met een termijn van 14 dagen.
    }
`,
		`overeenkomst "Verhuur van steigers"
artikel betaling "Betaling"
    lid over betaling.factuur(termijn = 21 dagen) {
        De huurder betaalt facturen binnen 21 dagen.
    }
    lid over betaling.factuur(anker = ontvangst) {
        Die termijn begint als de huurder de factuur ontvangt.
    }
    lid over av.levering(termijn = 0 dagen) {
        De steiger is er meteen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		f := c.facts()
		starts := c.startlessTerms()
		return Watcher{
			Passage: func(p *Passage) {
				starts.parts.each(p, func(s *statedFact) {
					if term := starts.terms[s]; !term.begins {
						term.read(p)
					}
				})
			},
			Finish: func() {
				for _, term := range starts.all {
					if term.said && !term.begins {
						c.Report(term.finding(f))
					}
				}
			},
		}
	},
}

// startless are the terms of which no lid states the start in some variant.
type startless struct {
	all   []*startlessTerm
	terms map[*statedFact]*startlessTerm
	parts statedParts
}

type startlessTerm struct {
	*statedFact
	variant string
	// said is set when the prose gives the term, begins when it says there when
	// it begins.
	said, begins bool
}

// startlessTerms finds the terms of the topics that have a start.
func (c *Context) startlessTerms() startless {
	found := startless{terms: map[*statedFact]*startlessTerm{}}
	type topic struct {
		scope *facts.Scope
		name  string
	}
	variants := map[topic]string{}
	tried := map[topic]bool{}
	startlessNow := func(s *statedFact) bool {
		at := topic{s.Scope, s.Name()}
		if !tried[at] {
			tried[at] = true
			if variant, missing := startMissing(c.facts(), s); missing {
				variants[at] = variant
			}
		}
		_, missing := variants[at]
		return missing
	}
	all, parts := c.statedFacts(func(s *statedFact) bool {
		return s.isQuantity() && hasStart(s.Topic, s.Fact) && startlessNow(s)
	})
	found.parts = parts
	for _, s := range all {
		term := &startlessTerm{statedFact: s, variant: variants[topic{s.Scope, s.Name()}]}
		found.all = append(found.all, term)
		found.terms[s] = term
	}
	return found
}

// hasStart reports whether a topic has a fact for the start of a term: of the one
// that is called termijn where there are more.
func hasStart(topic *compiler.Topic, fact *compiler.Fact) bool {
	if fact.Type.Kind != value.DurationKind || topic.Fact(startFact) == nil {
		return false
	}
	return fact.Name == termFact || topic.Fact(termFact) == nil
}

// startMissing looks for a variant in which a term is known and its start is not,
// and describes it.
func startMissing(f *facts.Facts, s *statedFact) (variant string, missing bool) {
	holds := func(v compiler.Variant) bool {
		r := f.In(f.Program.In(v))
		start := r.Fact(s.Scope, s.Topic.Name, startFact).State
		if start == facts.Known || start == facts.Contradicted {
			return false
		}
		term := r.Fact(s.Scope, s.Topic.Name, s.Fact.Name).State
		return term == facts.Known || term == facts.Contradicted
	}
	if holds(compiler.Variant{}) {
		return "", true
	}
	nodes := append(f.Conditions(s.Scope, s.Topic.Name, s.Fact.Name), f.Conditions(s.Scope, s.Topic.Name, startFact)...)
	f.Program.Variants(nodes, func(v compiler.Variant, _ func(expr.Node) value.Truth) bool {
		if missing = holds(v); missing {
			variant = v.String()
		}
		return !missing
	})
	return variant, missing
}

// read looks in a passage for the term and for what its sentence says of its
// start.
func (t *startlessTerm) read(p *Passage) {
	for _, q := range p.quantities() {
		if q.value.Kind() != value.DurationKind || !t.says(q) {
			continue
		}
		t.said = true
		first, last := p.sentence(q.first)
		t.begins = t.begins || p.tellsStart(first, last, q)
	}
}

// tellsStart reports whether a sentence says from when, or until when, one of its
// quantities runs.
func (p *Passage) tellsStart(first, last int, q quantity) bool {
	for i := first; i <= last; i++ {
		switch strings.ToLower(p.Word(i)) {
		case "na", "nadat", "vanaf", "zodra", "sinds", "vóór", "voordat", "voorafgaand", "voorafgaande", "gerekend", "rekenen",
			"ingaand", "ingaande", "volgend", "volgende", "daarna", "nadien", "alvorens":
			return true
		case "voor", "van":
			if i == q.last+1 {
				return true
			}
		}
	}
	return false
}

func (t *startlessTerm) finding(f *facts.Facts) diag.Finding {
	finding := factStartDescription.At(t.Place, "%s: de termijn van %s begint nergens te lopen.",
		"%s: nothing says when the term of %s begins.", factTitle(t.Statement), t.value.String())
	if t.variant != "" {
		finding = factStartDescription.At(t.Place, "%s: als %s, begint de termijn van %s nergens te lopen.",
			"%s: when %s, nothing says when the term of %s begins.", factTitle(t.Statement), t.variant, t.value.String())
	}
	if !f.Complete {
		finding = finding.WithNote(source.Place{}, "Staat het begin in een andere bepaling, geef die dan het feit %s van %s.",
			"If another provision gives the start, state there the fact %s of %s.", startFact, t.Topic.Name)
	}
	return onProposal(finding, t.Statement)
}

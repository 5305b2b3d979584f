package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var absentNumberDescription = &diag.Description{
	Code: "AK0211", Severity: diag.Error,
	Title: diag.T("Een verwijzing naar een artikel, lid of onderdeel dat er niet is",
		"A reference to an article, lid or item that is not there"),
	Why: diag.T("Wie de verwijzing volgt, vindt niets. Wat daar had moeten staan, is dan een strijdpunt.",
		"Whoever follows the reference finds nothing. What should have stood there is then open to dispute."),
	Cure: diag.T("Verbeter het nummer, of geef het doel een label en verwijs met [label]: dan klopt het nummer altijd.",
		"Correct the number, or give the target a label and refer by [label]: then the number is always right."),
	Bad: `overeenkomst "Verhuur van een zaal"
artikel prijs "Prijs"
    lid {
        De prijs is honderd euro per dag.
    }
artikel betaling "Betaling"
    lid {
        De huurder betaalt de prijs van artikel 4 vooraf.
    }
`,
	Good: `overeenkomst "Verhuur van een zaal"
artikel prijs "Prijs"
    lid {
        De prijs is honderd euro per dag.
    }
artikel betaling "Betaling"
    lid {
        De huurder betaalt de prijs van [prijs] vooraf.
    }
`,
}

// absentNumber looks for typed references to articles, leden and items that are
// not there.
var absentNumber = Check{
	Description: absentNumberDescription,
	FalseAlarms: []string{
		`overeenkomst "Onderhoud van een pers"
artikel beurt "Beurt"
    lid {
        De melding van onderdeel 5 bevat:
        - de aard van de storing; en
        - de plaats van het onderdeel.
    }
`,
		`overeenkomst "Verhuur van een zaal"
artikel schade "Schade"
    lid {
        De huurder vergoedt de schade die artikel 7:218 BW voor zijn rekening laat, en de verhuurder handelt
        volgens artikel 32 lid 1 AVG.
    }
    lid {
        Op een geschil is artikel 12 van het huishoudelijk reglement van toepassing, net als artikel 9 van de
        Huisvestingswet en lid 3 van dat artikel.
    }
`,
		`overeenkomst "Statuten van de roeivereniging"
    soort statuten
artikel leden "Leden"
    lid {
        Het tiende lid van de vereniging krijgt een roeispaan. De leden 14 dagen laten wachten mag niet.
    }
    lid {
        Wie onder u vaart, vaart onder 18 jaar nooit alleen. Het in dat artikel bedoelde geldt ook hier.
    }
`,
		`overeenkomst "Verhuur van een zaal"
parameter met_borg janee = nee
artikel prijs "Prijs"
    lid prijs {
        De prijs is honderd euro per dag.
    }
    als met_borg
        lid borg {
            De borg is de helft van de prijs, in afwijking van lid 2.
        }
    einde
`,
	},
	Start: func(c *Context) Watcher {
		return c.eachAim(func(p *Passage, m *citation, target int) {
			if a := m.aims[target]; a.verdict == missing && a.step.Kind != refer.AnnexSpot {
				c.Report(c.absentFinding(p, m, target))
			}
		})
	},
}

// eachAim shows every target of every typed reference; of targets with which one
// thing is wrong only the first.
func (c *Context) eachAim(visit func(p *Passage, m *citation, target int)) Watcher {
	return Watcher{Passage: func(p *Passage) {
		cited := c.citations(p)
		for i := range cited {
			if !p.Typed(cited[i].Start, cited[i].NumbersEnd) {
				continue
			}
			for target := range cited[i].aims {
				if target == 0 || !cited[i].alike() {
					visit(p, &cited[i], target)
				}
			}
		}
	}}
}

// alike reports whether one thing is wrong with all targets: of "artikel 3 leden
// 1, 2 en 4", that artikel 3 has no leden.
func (m *citation) alike() bool {
	for _, a := range m.aims {
		if a.verdict <= sound || a.verdict != m.aims[0].verdict || a.node != m.aims[0].node || a.step.Kind != m.aims[0].step.Kind {
			return false
		}
	}
	return true
}

// place returns the place of a target: the whole mention where it is the only
// one, or one thing is wrong with all.
func (m *citation) place(p *Passage, target int) source.Place {
	if len(m.Targets) == 1 || m.alike() {
		return p.Place(m.Start, m.End)
	}
	last := m.Targets[target].last()
	return p.Place(last.Start, last.End)
}

func (c *Context) absentFinding(p *Passage, m *citation, target int) diag.Finding {
	a, place := m.aims[target], m.place(p, target)
	finding := absentNumberDescription.At(place, "%q wijst naar niets: %s.", "%q points at nothing: %s.",
		oneLine(place), c.absence(a))
	guess := c.likely(p, m.Mention, a)
	if guess == nil {
		return finding
	}
	return c.guessed(finding, p, m, guess)
}

// guessed adds what is probably meant to a finding.
func (c *Context) guessed(f diag.Finding, p *Passage, m *citation, guess *node) diag.Finding {
	f = f.WithHelp("Bedoelde u %s?", "Did you mean %s?", c.cite(guess)).
		WithNote(compiler.Opening(guess.part), "Dit is %s.", "This is %s.", c.cite(guess))
	if len(m.Targets) > 1 {
		return f
	}
	return c.propose(f, p, m.Mention, false, guess)
}

// absence says what there is instead of what a reference names.
func (c *Context) absence(a aim) diag.Text {
	whole := diag.T("het document", "the document")
	if a.node.part != nil {
		whole = diag.Same(c.cite(a.node))
	}
	n := a.node.counts[a.step.Kind]
	switch {
	case a.step.Relative == Previous:
		return diag.T("er gaat niets aan vooraf", "nothing comes before it")
	case a.step.Relative == Next:
		return diag.T("er komt niets meer na", "nothing comes after it")
	case n == 0 && a.step.Kind == refer.ItemSpot && a.node.bullets:
		return diag.T("de onderdelen van %s hebben geen nummer", "the items of %s have no number", whole)
	case n == 0:
		return diag.T("%s heeft geen %s", "%s has no %s", whole, kindWord(a.step.Kind, 2))
	}
	return diag.T("%s heeft %d %s", "%s has %d %s", whole, n, kindWord(a.step.Kind, n))
}

// kindWord is the word for a number of parts of a kind.
func kindWord(kind refer.Kind, n int) diag.Text {
	one, many := diag.T("onderdeel", "item"), diag.T("onderdelen", "items")
	switch kind {
	case refer.AnnexSpot:
		one, many = diag.T("bijlage", "annex"), diag.T("bijlagen", "annexes")
	case refer.ChapterSpot:
		one, many = diag.T("hoofdstuk", "chapter"), diag.T("hoofdstukken", "chapters")
	case refer.ArticleSpot:
		one, many = diag.T("artikel", "article"), diag.T("artikelen", "articles")
	case refer.ClauseSpot:
		one, many = diag.T("lid", "lid"), diag.T("leden", "leden")
	}
	if n == 1 {
		return one
	}
	return many
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var typedReferenceDescription = &diag.Description{
	Code: "AK0216", Severity: diag.Info,
	Title: diag.T("Een verwijzing die met de hand is getypt", "A reference that was typed by hand"),
	Why: diag.T("De verwijzing klopt nu. Zij klopt niet meer zodra er een artikel of lid bij komt of vervalt, en niemand merkt dat.",
		"The reference is right now. It is wrong as soon as an article or lid is added or dropped, and nobody notices."),
	Cure: diag.T("Geef het doel een label en verwijs met [label].", "Give the target a label and refer by [label]."),
	Bad: `overeenkomst "Stalling van een caravan"
artikel plaats "Plaats"
    lid {
        De caravan staat op een vaste plaats.
    }
artikel verplaatsen "Verplaatsen"
    lid {
        In afwijking van artikel 1 kan de stallinghouder de caravan verplaatsen.
    }
`,
	Good: `overeenkomst "Stalling van een caravan"
artikel plaats "Plaats"
    lid {
        De caravan staat op een vaste plaats.
    }
artikel verplaatsen "Verplaatsen"
    lid {
        In afwijking van [plaats] kan de stallinghouder de caravan verplaatsen.
    }
`,
}

// typedReference looks for typed references that are right and could be made to
// stay so.
var typedReference = Check{
	Description: typedReferenceDescription,
	FalseAlarms: []string{
		`overeenkomst "Stalling van een caravan"
artikel plaats "Plaats"
    lid {
        De caravan staat op een vaste plaats. Artikel 7:610 BW en artikel 1 van de Huisvestingswet gelden niet,
        en artikel 1 van het parkreglement wel.
    }
    lid {
        De beperkingen van dit artikel gelden ook voor het in de AVG, artikel 1, genoemde.
    }
    toelichting {
        Zie voor de plaats ook artikel 1.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			for _, cited := range c.citations(p) {
				nodes, ok := cited.soundNodes()
				if !ok || !p.Typed(cited.Start, cited.NumbersEnd) || len(nodes) == 1 && c.misplaced(p, cited.Mention, nodes[0]) != nil {
					continue // what may be wrong is not to be made permanent
				}
				if _, item := p.Part.(*compiler.Item); item {
					if _, _, part := c.contentsEntry(p); part != nil {
						continue // a table of contents
					}
				}
				c.Report(c.adviceOn(p, cited, nodes))
			}
		}}
	},
}

// soundNodes returns what a reference points at, when all its targets are sound
// and none is counted from where it stands.
func (m *citation) soundNodes() ([]*node, bool) {
	var nodes []*node
	for i, a := range m.aims {
		if a.verdict != sound || m.Targets[i][0].Relative != 0 || a.node.part == nil {
			return nil, false
		}
		nodes = append(nodes, a.node)
	}
	return nodes, true
}

func (c *Context) adviceOn(p *Passage, m citation, nodes []*node) diag.Finding {
	place := p.Place(m.Start, m.End)
	finding := typedReferenceDescription.At(place, "%q is getypt en schuift niet mee als de nummering verandert.",
		"%q was typed and does not move along when the numbering changes.", oneLine(place))
	if !c.own(p) {
		return finding
	}
	labelled := true
	for _, n := range nodes {
		if _, ok := c.Program.LabelFrom(p.Part, n.part); !ok {
			labelled = false
			finding = finding.WithNote(compiler.Opening(n.part), "Geef dit een label.", "Give this a label.")
		}
	}
	if !labelled {
		return finding
	}
	r, ok := c.rewrite(p, m.Mention, nodes, m.Joins)
	if !ok {
		return finding
	}
	finding = finding.WithHelp("Schrijf %s.", "Write %s.", r.text)
	return c.propose(finding, p, m.Mention, true, nodes...)
}

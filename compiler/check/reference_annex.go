package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
)

var absentAnnexDescription = &diag.Description{
	Code: "AK0214", Severity: diag.Error,
	Title: diag.T("Een bijlage die er niet is", "An annex that is not there"),
	Why: diag.T("De tekst belooft een bijlage die ontbreekt. Wat daarin had moeten staan, is dan niet afgesproken.",
		"The text promises an annex that is absent. What should have stood in it is then not agreed."),
	Cure: diag.T("Voeg de bijlage toe, of verbeter de verwijzing.", "Add the annex, or correct the reference."),
	Bad: `overeenkomst "Tuinonderhoud"
artikel werk "Werk"
    lid {
        De hovenier verricht het werk van [werkzaamheden] op de dagen van Bijlage C.
    }
bijlage werkzaamheden "Werkzaamheden"
tekst {
    De hovenier maait het gras.
}
`,
	Good: `overeenkomst "Tuinonderhoud"
artikel werk "Werk"
    lid {
        De hovenier verricht het werk van [werkzaamheden] op de dagen van [dagen].
    }
bijlage werkzaamheden "Werkzaamheden"
tekst {
    De hovenier maait het gras.
}
bijlage dagen "Dagen"
tekst {
    De hovenier komt op maandag.
}
`,
}

// absentAnnex looks for annexes that are promised and absent.
var absentAnnex = Check{
	Description: absentAnnexDescription,
	FalseAlarms: []string{
		// an annex of which only the heading is typed
		`overeenkomst "Tuinonderhoud"
artikel werk "Werk"
    lid {
        De hovenier komt op de dagen van bijlage 1.
    }
tekst {
    Bijlage 1: dagen
}
`,
		`overeenkomst "Tuinonderhoud"
artikel werk "Werk"
    lid {
        De hovenier houdt zich aan bijlage 2 van de Wet natuurbescherming en bijlage B van het bestek.
    }
    lid {
        Bijlagen horen bij een offerte. De prijzen staan vermeld in de bijlage bij de offerte, en in bijlagen als bijlage.
    }
`,
	},
	Start: func(c *Context) Watcher {
		var found []diag.Finding
		var numbers []string
		headed := map[string]bool{}
		watcher := c.eachAim(func(p *Passage, m *citation, target int) {
			a := m.aims[target]
			if a.verdict != missing || a.step.Kind != refer.AnnexSpot || m.Targets[0][0].Relative != 0 {
				return
			}
			if m.Start == 0 && strings.HasPrefix(p.Text[m.End:], ":") {
				headed[a.step.Number] = true
				return
			}
			place := m.place(p, target)
			finding := absentAnnexDescription.At(place, "%q is er niet: %s.", "%q is not there: %s.", oneLine(place), c.annexs())
			if len(c.outline().annexs) == 0 {
				finding.Severity = diag.Warning
			}
			if guess := c.nearest(a, ""); guess != nil {
				finding = c.guessed(finding, p, m, guess)
			}
			found, numbers = append(found, finding), append(numbers, a.step.Number)
		})
		if !c.hasAnnexes() {
			numbered := watcher.Passage
			told := false
			watcher.Passage = func(p *Passage) {
				numbered(p)
				if finding, promised := c.promisedAnnex(p); promised && !told {
					told = true
					c.Report(finding)
				}
			}
		}
		watcher.Finish = func() {
			for i, finding := range found {
				if !headed[numbers[i]] {
					c.Report(finding)
				}
			}
		}
		return watcher
	},
}

// annexs says which annexes there are.
func (c *Context) annexs() diag.Text {
	var cites []string
	for _, annex := range c.outline().annexs {
		cites = append(cites, annex.spot.AnnexCite)
	}
	switch n := len(cites); n {
	case 0:
		return diag.T("het document heeft geen bijlagen", "the document has no annexes")
	case 1:
		return diag.T("het document heeft alleen %s", "the document has %s only", cites[0])
	default:
		first, last := strings.Join(cites[:n-1], ", "), cites[n-1]
		return diag.T("het document heeft %s en %s", "the document has %s and %s", first, last)
	}
}

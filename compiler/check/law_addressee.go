package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
)

var lawAddresseeDescription = &diag.Description{
	Code: "AK0708", Severity: diag.Warning,
	Title: diag.T("Een wettelijke plicht ligt bij een ander", "A statutory duty rests on somebody else"),
	Why: diag.T("Het genoemde lid richt zich tot de verwerkingsverantwoordelijke. Wie de plicht zo aan de verwerker geeft, laat open of dat een afspraak is of een vergissing.",
		"The paragraph that is cited addresses the controller. Giving the duty to the processor in this way leaves open whether that is agreed or a mistake."),
	Cure: diag.T("Schrijf de plicht voor de verwerker zelf uit, of laat hem de verwerkingsverantwoordelijke daarbij helpen.",
		"Write out the duty of the processor itself, or have it assist the controller."),
	Bad: `overeenkomst "Verwerking van adressen"
    peildatum 1 september 2026
partij verwerker "Verwerker"
    rol verwerker
artikel lekken "Datalekken"
    lid {
        Verwerker documenteert conform artikel 33 lid 5 AVG alle inbreuken.
    }
`,
	Good: `overeenkomst "Verwerking van adressen"
    peildatum 1 september 2026
partij verwerker "Verwerker"
    rol verwerker
artikel lekken "Datalekken"
    lid {
        Verwerker houdt een lijst bij van alle inbreuken, met de gevolgen en de genomen maatregelen.
    }
`,
}

// lawAddressee looks for duties that the AVG lays on the controller and the text
// on the processor (articles 33 lid 1 and 5, 34 lid 1 and 35 lid 1 AVG, each of
// which names the controller as the one who acts).
var lawAddressee = Check{
	Description: lawAddresseeDescription,
	FalseAlarms: []string{
		`overeenkomst "Verwerking van adressen"
    peildatum 1 september 2026
partij verwerker "Verwerker"
    rol verwerker
artikel lekken "Datalekken"
    lid {
        Verwerker helpt bij de melding van artikel 33 lid 1 AVG. Verwerker meldt een inbreuk volgens
        artikel 33 lid 2 AVG.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) || !strings.Contains(p.Text, "AVG") {
				return
			}
			for _, mention := range p.Mentions() {
				if mention.Of.Kind != LawText || p.Text[mention.Of.Start:mention.Of.End] != "AVG" {
					continue
				}
				for _, target := range mention.Targets {
					if addressesController(target) && p.bindsProcessor(mention.First) {
						c.Report(lawAddresseeDescription.At(p.Place(mention.Start, mention.End),
							"“%s” richt zich tot de verwerkingsverantwoordelijke, niet tot de verwerker.",
							"“%s” addresses the controller, not the processor.", p.Text[mention.Start:mention.End]))
						break
					}
				}
			}
		}}
	},
}

// addressesController reports whether a lid of the AVG lays a duty on the
// controller alone.
func addressesController(t Target) bool {
	if len(t) < 2 || t[0].Kind != refer.ArticleSpot || t[1].Kind != refer.ClauseSpot {
		return false
	}
	switch t[0].Number + " lid " + t[1].Number {
	case "33 lid 1", "33 lid 5", "34 lid 1", "35 lid 1":
		return true
	}
	return false
}

// bindsProcessor reports whether the sentence of word i gives the processor a
// duty of its own: it starts with the processor, who neither helps nor acts for
// the controller.
func (p *Passage) bindsProcessor(i int) bool {
	first, _ := p.sentence(i)
	if word := p.Word(first); word == "De" && first < i {
		first++
	}
	if p.Word(first) != "Verwerker" {
		return false
	}
	for j := first + 1; j < i; j++ {
		word := strings.ToLower(p.Word(j))
		for _, stem := range []string{"verwerkingsverantwoordelijke", "help", "bijsta", "bijgestaan", "ondersteun", "medewerk", "assist", "stelt", "in"} {
			if word == stem || len(stem) > 2 && strings.HasPrefix(word, stem) {
				return false
			}
		}
	}
	return true
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var repeatedTextDescription = &diag.Description{
	Code: "AK0607", Severity: diag.Warning,
	Title: diag.T("Dezelfde bepaling staat er twee keer", "The same provision stands twice"),
	Why: diag.T("Wie de ene bepaling wijzigt, vergeet de andere; en wie ze naast elkaar legt, zoekt een verschil dat er niet hoort te zijn.",
		"Who changes one provision forgets the other; and who compares them looks for a difference that should not be there."),
	Cure: diag.T("Laat één bepaling staan, en verwijs daarnaar waar dat nodig is.", "Keep one provision, and refer to it where needed."),
	Bad: `overeenkomst "Verhuur van boten"
artikel varen "Varen"
    lid {
        Bij windkracht zes of meer blijft elke boot aan de steiger liggen.
    }
    lid {
        Wie vaart, draagt een reddingsvest.
    }
artikel veiligheid "Veiligheid"
    lid {
        Bij windkracht zes of meer blijft elke boot aan de steiger liggen.
    }
`,
	Good: `overeenkomst "Verhuur van boten"
artikel varen "Varen"
    lid {
        Bij windkracht zes of meer blijft elke boot aan de steiger liggen.
    }
    lid {
        Wie vaart, draagt een reddingsvest.
    }
artikel veiligheid "Veiligheid"
    lid {
        Reddingsvesten hangen in het botenhuis.
    }
`,
}

// repeatedText looks for paragraphs of the body, or of one annex, that say the
// same; those that nearly do are an info.
var repeatedText = Check{
	Description: repeatedTextDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van boten"
parameter zeilboot janee = ja
artikel boten "Boten"
    lid {
        Een kano kan tot een uur voor de start kosteloos per e-mail worden afgezegd door wie haar
        heeft besteld en nog niet heeft betaald.
    }
    lid {
        Een roeiboot kan tot een uur voor de start kosteloos per e-mail worden afgezegd door wie
        haar heeft besteld en nog niet heeft betaald.
    }
    als zeilboot
        lid {
            Bij windkracht zes of meer blijft elke boot aan de steiger liggen.
        }
    anders
        lid {
            Bij windkracht zes of meer blijft elke boot aan de steiger liggen.
        }
    einde
`,
	},
	Start: func(c *Context) Watcher {
		rooms := map[*compiler.Annex]*shingles{}
		return Watcher{Passage: func(p *Passage) {
			if _, paragraph := p.Part.(*compiler.Paragraph); !paragraph || len(p.Words) < fewestWords || explains(p.Part) {
				return
			}
			annex, _ := compiler.Ancestor[*compiler.Annex](p.Part)
			if rooms[annex] == nil {
				rooms[annex] = newShingles()
			}
			other, alike := rooms[annex].add(p)
			if other == nil || !c.together(other, p.Part) {
				return
			}
			if alike == same {
				c.reportRepeated(p, other, repeatedTextDescription.At(p.Place(0, len(p.Text)),
					"Deze bepaling staat woord voor woord ook elders.", "This provision stands elsewhere too, word for word."))
			} else if c.nearlySame(p, c.passage(other)) {
				finding := repeatedTextDescription.At(p.Place(0, len(p.Text)), "Deze bepaling lijkt sterk op een andere.",
					"This provision is much like another.")
				finding.Severity = diag.Info
				c.reportRepeated(p, other, finding)
			}
		}}
	},
}

func (c *Context) reportRepeated(p *Passage, other compiler.Part, finding diag.Finding) {
	c.Report(finding.WithNote(other.Common().Place, "Dit is de andere.", "This is the other."))
}

// nearlySame reports whether two passages say the same in other words: most of
// what they say in three words in a row is in both, and they do not just differ
// in a word here and there, as provisions for two things do.
func (c *Context) nearlySame(p, other *Passage) bool {
	inOther := map[uint64]int{}
	for i := range other.Words {
		inOther[other.Words[i].hash]++
	}
	added := 0
	for i := range p.Words {
		if hash := p.Words[i].hash; inOther[hash] > 0 {
			inOther[hash]--
		} else {
			added++
			if decides(p.Word(i)) {
				return false
			}
		}
	}
	dropped := 0
	for i := range other.Words {
		if hash := other.Words[i].hash; inOther[hash] > 0 {
			inOther[hash]--
			dropped++
			if decides(other.Word(i)) {
				return false
			}
		}
	}
	return added != dropped && added+dropped <= len(p.Words)/4
}

// decides reports whether a word makes a provision another one: a number or a
// denial.
func decides(word string) bool {
	return isDigit(word[0]) || isOneOf(word, "niet", "geen", "nooit", "noch", "wel", "bepaalde", "onbepaalde")
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var twoCourtsDescription = &diag.Description{
	Code: "AK0614", Severity: diag.Warning,
	Title: diag.T("Twee keer een rechter aangewezen", "A court appointed twice"),
	Why: diag.T("Wijzen twee bepalingen verschillende rechters aan, dan begint een geschil met de vraag waar het hoort.",
		"If two provisions appoint different courts, a dispute begins with the question where it belongs."),
	Cure: diag.T("Laat één bepaling staan.", "Keep one provision."),
	Bad: `overeenkomst "Levering van hout"
artikel klachten "Klachten"
    lid {
        Een geschil over de kwaliteit wordt voorgelegd aan de rechtbank te Assen.
    }
artikel geschillen "Geschillen"
    lid {
        Geschillen worden voorgelegd aan de bevoegde rechter in het arrondissement Overijssel.
    }
`,
	Good: `overeenkomst "Levering van hout"
artikel klachten "Klachten"
    lid {
        Over de kwaliteit klaagt de koper binnen een week.
    }
artikel geschillen "Geschillen"
    lid {
        Geschillen worden voorgelegd aan de bevoegde rechter in het arrondissement Overijssel.
    }
`,
}

// twoCourts looks for articles that each send disputes to a court, in other
// words.
var twoCourts = Check{
	Description: twoCourtsDescription,
	FalseAlarms: []string{
		`overeenkomst "Levering van hout"
artikel klachten "Klachten"
    lid {
        De consument kan een geschil ook voorleggen aan de volgens de wet bevoegde rechter. De rechtbank benoemt zo nodig
        een deskundige.
    }
artikel geschillen "Geschillen"
    lid {
        Geschillen worden voorgelegd aan de rechtbank te Assen. De koper kan ook kiezen voor de bevoegde rechter in zijn
        woonplaats, die van het geschil kennis neemt. Voor vervoer geldt [vervoer].
    }
bijlage vervoer "Vervoer"
artikel "Geschillen"
    lid {
        Geschillen over vervoer worden voorgelegd aan de rechtbank te Rotterdam.
    }
`,
	},
	Start: func(c *Context) Watcher {
		var first []courtUse
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			use, ok := c.courtIn(p)
			if !ok {
				return
			}
			for _, other := range first {
				if other.annex == use.annex && other.article != use.article && other.words != use.words && c.together(other.part, use.part) {
					c.Report(twoCourtsDescription.At(p.Place(use.start, use.end), "Hier wordt nog een keer een rechter aangewezen, in andere woorden.",
						"Here a court is appointed once more, in other words.").
						WithNote(compiler.Opening(other.part), "Hier staat de andere aanwijzing.", "Here is the other appointment."))
					return
				}
			}
			if len(first) < sameName {
				first = append(first, use)
			}
		}}
	},
}

// courtUse is a sentence that sends disputes to a court.
type courtUse struct {
	part       compiler.Part
	article    *compiler.Article
	annex      *compiler.Annex
	words      string // from the court to the end of the sentence, in small letters
	start, end int    // the court
}

// courtIn returns the appointment of a court in a passage.
func (c *Context) courtIn(p *Passage) (courtUse, bool) {
	for i := range p.Words {
		word := p.Word(i)
		court := word[0]|0x20 == 'r' && (isOneOf(word, "rechtbank") || isOneOf(word, "rechter") && i > 0 && isOneOf(p.Word(i-1), "bevoegde", "nederlandse"))
		if !court {
			continue
		}
		first, last := p.sentence(i)
		if !p.appoints(first, last) {
			continue
		}
		article, _ := compiler.Ancestor[*compiler.Article](p.Part)
		if article == nil {
			return courtUse{}, false
		}
		words := strings.ToLower(p.Text[p.Words[i].Start:p.Words[last].End])
		return courtUse{p.Part, article, home(p.Part), words, p.Words[i].Start, p.Words[i].End}, true
	}
	return courtUse{}, false
}

// appoints reports whether a sentence sends disputes somewhere, and neither
// repeats the law nor leaves a choice.
func (p *Passage) appoints(first, last int) bool {
	dispute, sends := false, false
	for i := first; i <= last; i++ {
		word := strings.ToLower(p.Word(i))
		switch {
		case isOneOf(word, "wet", "wettelijk", "wettelijke", "ook", "consument", "voorzieningenrechter", "beslag", "deskundige", "kort"):
			return false
		case strings.HasPrefix(word, "geschil"):
			dispute = true
		case isOneOf(word, "voorgelegd", "voorleggen", "beslecht", "bevoegd", "kennis", "beslist", "berecht"):
			sends = true
		}
	}
	return dispute && sends
}

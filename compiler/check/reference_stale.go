package check

import (
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var staleLetterDescription = &diag.Description{
	Code: "AK0212", Severity: diag.Error,
	Title: diag.T("Een verwijzing in een oude nummering", "A reference in an old numbering"),
	Why: diag.T("De nummering is veranderd en de verwijzing niet. Of de oude letter nog bij dezelfde bepaling hoort, is de vraag.",
		"The numbering was changed and the reference was not. Whether the old letter still belongs to that provision is open."),
	Cure: diag.T("Ga na welke bepaling bedoeld is, geef haar een label en verwijs met [label].",
		"Find out which provision is meant, give it a label and refer by [label]."),
	Bad: `overeenkomst "Oppas"
artikel tijden "Tijden"
    lid {
        De oppas komt om acht uur.
    }
    lid {
        Tenzij anders afgesproken volgens artikel 1C, gaat de oppas om zes uur naar huis.
    }
    lid afwijken {
        De ouders kunnen een dag vooraf om een andere tijd vragen.
    }
`,
	Good: `overeenkomst "Oppas"
artikel tijden "Tijden"
    lid {
        De oppas komt om acht uur.
    }
    lid {
        Tenzij anders afgesproken volgens [afwijken], gaat de oppas om zes uur naar huis.
    }
    lid afwijken {
        De ouders kunnen een dag vooraf om een andere tijd vragen.
    }
`,
}

// staleLetter looks for typed references by a letter where there are numbers
// now, or the other way round.
var staleLetter = Check{
	Description: staleLetterDescription,
	FalseAlarms: []string{
		`overeenkomst "Oppas"
artikel tijden "Tijden"
    lid {
        De oppas werkt volgens artikel 7:629a BW en artikel 4a Arbeidsomstandighedenwet.
    }
    lid {
        De oppas rijdt in klasse C sub 3 van de verzekering, onder letter A van het kenteken.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return c.eachAim(func(p *Passage, m *citation, target int) {
			if m.aims[target].verdict == stale {
				c.Report(c.staleFinding(p, m, target))
			}
		})
	},
}

func (c *Context) staleFinding(p *Passage, m *citation, target int) diag.Finding {
	a, place := m.aims[target], m.place(p, target)
	is := diag.T("een letter, en %s van %s hebben cijfers", "a letter, and the %s of %s have figures", kindThe(a.step.Kind), c.cite(a.node))
	if isDigit(a.step.Number[0]) {
		is = diag.T("een cijfer, en %s van %s hebben letters", "a figure, and the %s of %s have letters", kindThe(a.step.Kind), c.cite(a.node))
	}
	finding := staleLetterDescription.At(place, "%q noemt %s.", "%q names %s.", oneLine(place), is)
	guess := c.likely(p, m.Mention, a)
	if guess == nil {
		return finding
	}
	finding = c.guessed(finding, p, m, guess)
	if guess != a.guess {
		noun, start, end := p.subject(m.Mention)
		finding = finding.WithNote(p.Place(start, end),
			"Letterlijk omgezet is dit %s, maar dat begint niet met %q.", "Converted to the letter this is %s, but that does not begin with %q.",
			c.cite(a.guess), noun)
	}
	return finding
}

// kindThe is the plural of a kind with its determiner.
func kindThe(kind refer.Kind) diag.Text {
	word := kindWord(kind, 2)
	return diag.Text{NL: "de " + word.NL, EN: word.EN}
}

// oneLine returns the source at a place as one line.
func oneLine(place source.Place) string { return joinFields(place.Text()) }

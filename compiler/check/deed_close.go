package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var deedCloseDescription = &diag.Description{
	Code: "AK0615", Severity: diag.Warning,
	Title: diag.T("Het slot van de akte past niet bij de aanhef", "The close of the deed does not fit its opening"),
	Why: diag.T("Het slot komt uit een andere akte: een andere plaats, of personen waar één persoon verscheen.",
		"The close comes from another deed: another place, or persons where one person appeared."),
	Cure: diag.T("Breng aanhef en slot met elkaar in overeenstemming.", "Make opening and close agree."),
	Bad: `overeenkomst "Oprichting van de roeivereniging"
    soort statuten
tekst {
    Op drie mei tweeduizend twintig verscheen voor mij, notaris te Hoorn, de heer A. Riem.
}
tekst {
    De verschenen persoon richt een vereniging op.
}
artikel naam "Naam"
    lid {
        De vereniging heet De Slag.
    }
kop "Slot"
tekst {
    De verschenen personen zijn mij bekend.
}
`,
	Good: `overeenkomst "Oprichting van de roeivereniging"
    soort statuten
tekst {
    Op drie mei tweeduizend twintig verscheen voor mij, notaris te Hoorn, de heer A. Riem.
}
tekst {
    De verschenen persoon richt een vereniging op.
}
artikel naam "Naam"
    lid {
        De vereniging heet De Slag.
    }
kop "Slot"
tekst {
    De verschenen persoon is mij bekend.
}
`,
}

// deedClose looks for deeds that say otherwise at their end than at their start
// who appeared, or where the notary sits.
var deedClose = Check{
	Description: deedCloseDescription,
	FalseAlarms: []string{
		`overeenkomst "Oprichting van de roeivereniging"
    soort statuten
tekst {
    Op drie mei tweeduizend twintig verschenen voor mij, notaris te Hoorn, de heer A. Riem en mevrouw B. Dol.
}
tekst {
    De verschenen personen richten een vereniging op. De statuten van de voorganger zijn verleden voor mr. D. Pen, notaris te
    Alkmaar. Elke verschenen persoon tekent.
}
tekst {
    Waarvan akte is verleden te Hoorn op de dag die in het hoofd staat.
}
`,
	},
	Start: func(c *Context) Watcher {
		d := &deed{c: c}
		return Watcher{Passage: d.passage}
	},
}

// deed remembers what the opening of a deed says.
type deed struct {
	c *Context
	// seat is the town of the notary, person what the text calls who appeared:
	// "de verschenen persoon". Both are "" until they are read.
	seat, person string
	// toldPerson is set when the number of persons was spoken of.
	toldPerson bool
}

func (d *deed) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for i := range p.Words {
		word := p.Word(i)
		switch word[0] | 0x20 {
		case 'v':
			if isOneOf(word, "verschenen") {
				d.appeared(p, i)
			} else if isOneOf(word, "verleden") {
				d.passed(p, i)
			}
		case 'n':
			if isOneOf(word, "notaris") && d.seat == "" && i+2 < len(p.Words) && isOneOf(p.Word(i+1), "te") &&
				p.holdsWord(0, i, "verscheen", "verschenen") {
				d.seat = strings.Clone(p.Word(i + 2))
			}
		}
	}
}

// appeared holds "de verschenen personen" against what the text said before.
func (d *deed) appeared(p *Passage, i int) {
	if i == 0 || i+1 >= len(p.Words) || !isOneOf(p.Word(i-1), "de") || d.toldPerson {
		return
	}
	person := strings.ToLower(p.Word(i + 1))
	if person != "persoon" && person != "personen" {
		return
	}
	if d.person == "" {
		d.person = person
	}
	if d.person == person {
		return
	}
	d.toldPerson = true
	d.c.Report(deedCloseDescription.At(p.Place(p.Words[i-1].Start, p.Words[i+1].End),
		"Hier staat “verschenen %s”, en eerder in de akte “verschenen %s”.",
		"Here it says “verschenen %s”, and earlier in the deed “verschenen %s”.", person, d.person))
}

// passed holds the town where the deed was passed against that of the notary.
func (d *deed) passed(p *Passage, i int) {
	if d.seat == "" || i < 2 || i+2 >= len(p.Words) || !isOneOf(p.Word(i+1), "te", "in") || !p.holdsWord(max(0, i-3), i-1, "akte") {
		return
	}
	town := p.Word(i + 2)
	if !startsUpper(town) || strings.EqualFold(town, d.seat) {
		return
	}
	d.c.Report(deedCloseDescription.At(p.Place(p.Words[i].Start, p.Words[i+2].End),
		"De akte zou zijn verleden te %s, maar de aanhef noemt een notaris te %s.",
		"The deed would have been passed at %s, but the opening names a notary at %s.", town, d.seat))
}

package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var neverAndYetDescription = &diag.Description{
	Code: "AK0616", Severity: diag.Warning,
	Title: diag.T("Nooit geld terug, en elders toch", "Never a refund, and yet elsewhere"),
	Why: diag.T("De ene bepaling sluit terugbetaling in alle gevallen uit, de andere geeft er recht op. Welke voorgaat, staat er niet.",
		"One provision rules out a refund in all cases, the other grants one. It does not say which goes first."),
	Cure: diag.T("Zonder het geval uit: “behoudens …” of “tenzij …”.", "Except the case: “behoudens …” or “tenzij …”."),
	Bad: `overeenkomst "Seizoenkaart voor het zwembad"
artikel einde "Einde"
    lid {
        Wie de kaart inlevert, heeft nooit recht op terugbetaling.
    }
artikel sluiting "Sluiting"
    lid {
        Is het bad een maand dicht, dan heeft de zwemmer recht op terugbetaling van een deel van de prijs.
    }
`,
	Good: `overeenkomst "Seizoenkaart voor het zwembad"
artikel einde "Einde"
    lid {
        Wie de kaart inlevert, heeft nooit recht op terugbetaling, tenzij [sluiting] geldt.
    }
artikel sluiting "Sluiting"
    lid {
        Is het bad een maand dicht, dan heeft de zwemmer recht op terugbetaling van een deel van de prijs.
    }
`,
}

// neverAndYet looks for a refund that is ruled out whatever happens and granted
// elsewhere.
var neverAndYet = Check{
	Description: neverAndYetDescription,
	FalseAlarms: []string{
		`overeenkomst "Seizoenkaart voor het zwembad"
artikel einde "Einde"
    lid {
        Wie de kaart inlevert, heeft geen recht op terugbetaling. De borg wordt nooit zonder kaart terugbetaald.
    }
artikel sluiting "Sluiting"
    lid {
        Is het bad een maand dicht, dan heeft de zwemmer recht op terugbetaling van een deel van de prijs.
    }
`,
	},
	Start: func(c *Context) Watcher {
		r := &refunds{c: c}
		return Watcher{Passage: r.passage, Finish: r.finish}
	},
}

// refunds gathers what a text says of giving money back.
type refunds struct {
	c             *Context
	never, always []refundRule
}

type refundRule struct {
	part  compiler.Part
	place source.Place
}

func (r *refunds) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for i := range p.Words {
		word := p.Word(i)
		if b := word[0] | 0x20; b != 'r' && b != 't' || !isRefund(word) {
			continue
		}
		first, last := p.sentence(i)
		rule := refundRule{p.Part, p.Place(p.Words[i].Start, p.Words[i].End)}
		switch {
		case p.holdsWord(first, last, "tenzij", "behoudens", "uitgezonderd", "uitzondering", "behalve", "afwijking", "onverminderd"):
		case p.holdsWord(first, i, "nooit", "nimmer"):
			if p.holdsWord(first, i, "recht", "gehouden", "verplicht", "aanspraak") {
				r.never = append(r.never, rule)
			}
		case p.holdsWord(first, min(last, i+2), "geen", "niet", "zonder", "nooit", "nimmer"):
		case p.holdsWord(first, i, "recht", "gerechtigd", "aanspraak"):
			r.always = append(r.always, rule)
		}
	}
}

func isRefund(word string) bool {
	return isOneOf(word, "restitutie", "terugbetaling", "teruggave", "terugbetaald", "gerestitueerd")
}

func (r *refunds) finish() {
	for _, never := range r.never {
		for _, always := range r.always {
			if home(never.part) != home(always.part) || !r.c.together(never.part, always.part) {
				continue
			}
			r.c.Report(neverAndYetDescription.At(never.place, "Hier is %q in alle gevallen uitgesloten, en elders niet.",
				"%q is ruled out here in all cases, and elsewhere it is not.", strings.ToLower(oneLine(never.place))).
				WithNote(always.place, "Hier bestaat er recht op.", "Here there is a right to it."))
			return
		}
	}
}

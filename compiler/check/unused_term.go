package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var unusedTermDescription = &diag.Description{
	Code: "AK0301", Severity: diag.Warning,
	Title: diag.T("Omschreven en niet gebruikt", "Defined and not used"),
	Why: diag.T("Wie een begrip omschrijft, bedoelt er iets mee te regelen. Ontbreekt het in de bepalingen, dan is er "+
		"een bepaling weggevallen of staat daar een ander woord, met een andere betekenis.",
		"Whoever defines a term means to rule something with it. If the provisions do not have it, a provision was lost "+
			"or another word stands there, with another meaning."),
	Cure: diag.T("Haal de omschrijving weg, of gebruik het woord waar het bedoeld is.",
		"Remove the definition, or use the word where it is meant."),
	Bad: `overeenkomst "Onderhoud van een tuin"
artikel begrippen "Begrippen"
    begrip "Snoeiafval" {
        Takken en bladeren die bij het snoeien vrijkomen.
    }
    begrip "Tuin" {
        De tuin achter het huis aan de Lindelaan.
    }
artikel werk "Het werk"
    lid {
        De hovenier onderhoudt de Tuin het hele jaar.
    }
`,
	Good: `overeenkomst "Onderhoud van een tuin"
artikel begrippen "Begrippen"
    begrip "Snoeiafval" {
        Takken en bladeren die bij het snoeien vrijkomen.
    }
artikel werk "Het werk"
    lid {
        De hovenier voert het Snoeiafval af.
    }
`,
}

// unusedTerm looks for names that are given and never used. What the definition
// itself says, or the introduction of a party, is no use; what another definition
// says is one.
var unusedTerm = Check{
	Description: unusedTermDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Opslag van meubels"
artikel begrippen "Begrippen"
    begrip "Bewaarplaats" {
        De loods waar de bewaarnemer een Meubel neerzet.
    }
    begrip "Meubel" vormen "Meubelen" {
        Een roerende zaak die bij de inventaris hoort.
    }
artikel opslag "Opslag"
    lid {
        De Bewaarplaats is droog en afgesloten.
    }
`,
		`overeenkomst "Lessen"
artikel begrippen "Begrippen"
    begrip "taak" {
        Wat de leerling voor de volgende les voorbereidt.
    }
artikel lessen "Lessen"
    lid {
        De docent bespreekt de taken aan het begin van elke les.
    }
`,
		`overeenkomst "Koop van een fiets"
partij verkoper "Verkoper"
    naam "J. Spaak"
{
    {verkoper.naam}, hierna te noemen: de Verkoper.
}
partij koper "Koper"
    naam "A. Trapper"
{
    {koper.naam}, hierna te noemen: de Koper.
}
partijen "Tussen:"
artikel koop "Koop"
    lid {
        De koop geldt de fiets die in de bijgaande foto is te zien.
    }
ondertekening
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			var unused []*givenName
			for _, t := range c.vocabulary().terms {
				if t.kind != ownTerm && !c.vocabulary().used(t) && !c.vocabulary().given(t) {
					unused = append(unused, t)
				}
			}
			compounds := c.vocabulary().compounds(unused)
			for _, t := range unused {
				c.Report(unusedFinding(t, compounds[t]))
			}
		}}
	},
}

func unusedFinding(t *givenName, compounds []string) diag.Finding {
	d := unusedTermDescription
	var finding diag.Finding
	switch {
	case t.kind == partyTerm:
		finding = d.At(t.place, "Deze partij heet %q, maar die naam komt in de tekst niet voor.",
			"This party is called %q, but that name does not occur in the text.", t.name())
	case t.kind == proseTerm || t.described:
		finding = d.At(t.place, "De naam %q wordt hier gegeven en verder niet gebruikt.",
			"The name %q is given here and not used after that.", t.name())
	case len(compounds) > 0:
		finding = d.At(t.place, "Het begrip %q is omschreven en komt alleen voor als deel van een ander woord: %s.",
			"The term %q is defined and occurs only as part of another word: %s.", t.name(), strings.Join(compounds, ", "))
	default:
		return d.At(t.place, "Het begrip %q is omschreven en wordt nergens gebruikt.",
			"The term %q is defined and used nowhere.", t.name())
	}
	finding.Severity = diag.Info
	return finding
}

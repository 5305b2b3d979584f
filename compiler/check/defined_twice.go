package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var definedTwiceDescription = &diag.Description{
	Code: "AK0305", Severity: diag.Warning,
	Title: diag.T("Twee keer omschreven", "Defined twice"),
	Why: diag.T("Twee omschrijvingen zeggen zelden precies hetzelfde; dan is niet te zeggen welke geldt.",
		"Two definitions seldom say exactly the same; then there is no telling which of them holds."),
	Cure: diag.T("Laat één omschrijving staan, of geef het andere een eigen naam.",
		"Leave one definition, or give the other thing a name of its own."),
	Bad: `overeenkomst "Gebruik van een boot"
artikel begrippen "Begrippen"
    begrip "Boot" {
        De zeilboot die in de haven van Enkhuizen ligt.
    }
    begrip "Boot" {
        Elk vaartuig dat wordt uitgeleend.
    }
artikel gebruik "Gebruik"
    lid {
        De Boot mag het IJsselmeer niet af.
    }
`,
	Good: `overeenkomst "Gebruik van een boot"
artikel begrippen "Begrippen"
    begrip "Boot" {
        De zeilboot die in de haven van Enkhuizen ligt.
    }
    begrip "Sloep" {
        De roeiboot die bij de Boot hoort.
    }
artikel gebruik "Gebruik"
    lid {
        De Boot en de Sloep mogen het IJsselmeer niet af.
    }
`,
}

// definedTwice looks for a name that is given twice in one document. An annex
// may define its own.
var definedTwice = Check{
	Description: definedTwiceDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Abonnement"
parameter zakelijk janee = nee
artikel begrippen "Begrippen"
    als zakelijk
        begrip "Klant" {
            De onderneming die zich abonneert.
        }
    anders
        begrip "Klant" {
            De consument die zich abonneert.
        }
    einde
artikel betaling "Betaling"
    lid {
        De Klant betaalt vooraf.
    }
`,
		`overeenkomst "Levering van brood"
partij bakker "Bakker"
    naam "Bakkerij Desem"
{
    {bakker.naam}, hierna te noemen: Bakker.
}
partij winkel "Winkel"
    naam "Kruidenier Sluis"
{
    {winkel.naam}, hierna te noemen: Winkel.
}
partijen "Tussen:"
artikel levering "Levering"
    lid {
        De Bakker levert elke ochtend aan de Winkel. De hierna genoemde tijden gelden ook op zaterdag;
        [tijden] noemt ze.
    }
bijlage tijden "Tijden"
tekst {
    Deze lijst is die van Bakkerij Desem (hierna: Bakker).
}
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			given := map[givenKey][]*givenName{}
			for _, t := range c.vocabulary().terms {
				if t.kind == ownTerm || t.kind == partyTerm && !printed(t.party) {
					continue
				}
				for _, name := range t.given() {
					key := givenKey{home(t.part), name}
					if first := sameGiven(given[key], t); first != nil {
						c.Report(twiceFinding(first, t))
					}
					if len(given[key]) < sameName {
						given[key] = append(given[key], t)
					}
				}
			}
		}}
	},
}

// sameGiven returns which of some names is the same thing as t said before, of
// those rather one that is given in the same way; nil when none is.
func sameGiven(before []*givenName, t *givenName) *givenName {
	var found *givenName
	for _, first := range before {
		if twice(first, t) && (found == nil || first.kind == t.kind && found.kind != t.kind) {
			found = first
		}
	}
	return found
}

func twiceFinding(first, t *givenName) diag.Finding {
	d := definedTwiceDescription
	if first.kind == proseTerm && t.kind == proseTerm && isActor(t.name()) {
		return d.At(t.place, "Twee partijen heten hier %q; wie van de twee dan bedoeld is, is niet te zeggen.",
			"Two parties are called %q here; there is no telling which of the two is meant.", t.name()).
			WithNote(first.place, "Hier krijgt de andere die naam.", "Here the other is given that name.")
	}
	finding := d.At(t.place, "%q wordt hier voor de tweede keer omschreven.", "%q is defined here for the second time.", t.name()).
		WithNote(first.place, "Hier staat de eerste keer.", "The first time is here.")
	if first.described && t.described {
		finding.Severity = diag.Info // each may say in which connection it holds
	}
	return finding
}

// givenKey is a name as it is given in the body or in one annex.
type givenKey struct {
	annex *compiler.Annex
	name  string
}

// given returns the names that a term has in print, in lower case.
func (t *givenName) given() []string {
	names := t.names[:1]
	if t.definition != nil {
		names = append(names[:1:1], t.definition.Also...)
	}
	var folded []string
	for _, name := range names {
		folded = append(folded, strings.ToLower(name))
	}
	return folded
}

// printed reports whether a party is introduced in the document.
func printed(party *compiler.Party) bool { return party.Introduction != nil }

// twice reports whether two terms of one name are the same thing said twice:
// never when they are alternatives, nor when a party is given its name in its
// own introduction.
func twice(first, second *givenName) bool {
	if first == second {
		return false
	}
	for _, pair := range [][2]*givenName{{first, second}, {second, first}} {
		party, other := pair[0].party, pair[1].part
		if party == nil {
			continue
		}
		introduction, ok := compiler.Ancestor[*compiler.PartyIntroduction](other)
		if ok && introduction == party.Introduction {
			return false
		}
	}
	return first.part == nil || second.part == nil || !compiler.Exclusive(first.part, second.part)
}

package check

import (
	"cmp"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var strayRoleDescription = &diag.Description{
	Code: "AK0303", Severity: diag.Error,
	Title: diag.T("Een partij die er niet is", "A party that is not there"),
	Why: diag.T("Niemand is als zodanig aangewezen, dus wie de plicht heeft of het recht, staat open voor discussie. Meestal "+
		"komt zo'n woord uit een andere overeenkomst mee.",
		"Nobody has been called that, so who has the duty or the right is open to dispute. Such a word mostly comes along "+
			"from another agreement."),
	Cure: diag.T("Noem de partij zoals zij in deze overeenkomst heet.", "Call the party as this agreement calls it."),
	Bad: `overeenkomst "Schoonmaak van een kantoor"
partij schoonmaker "Schoonmaker"
partij gebruiker "Kantoorhouder"
artikel toegang "Toegang"
    lid {
        De Kantoorhouder geeft de Schoonmaker een sleutel.
    }
    lid {
        De opdrachtgever zorgt voor warm water.
    }
`,
	Good: `overeenkomst "Schoonmaak van een kantoor"
partij schoonmaker "Schoonmaker"
partij gebruiker "Kantoorhouder" ook "opdrachtgever"
artikel toegang "Toegang"
    lid {
        De Kantoorhouder geeft de Schoonmaker een sleutel.
    }
    lid {
        De opdrachtgever zorgt voor warm water.
    }
`,
}

// strayRole looks for words for a party, "de opdrachtgever", where the parties
// are called otherwise.
var strayRole = Check{
	Description: strayRoleDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Bemiddeling"
partij makelaar "Makelaar"
partij eigenaar "Eigenaar"
artikel huur "Huur"
    lid {
        De Makelaar zoekt voor de Eigenaar een huurder en onderzoekt of de huurder de huur kan betalen.
    }
    lid {
        De klant van de Makelaar die een woning zoekt, krijgt inzage. De Eigenaar werkt daaraan mee.
    }
`,
		`overeenkomst "Hosting"
partij hoster "Hoster"
partij afnemer "Afnemer"
artikel licenties "Licenties"
    lid {
        De Hoster koopt voor de Afnemer programmatuur in. De voorwaarden van de leverancier gelden ook voor de Afnemer.
    }
`,
		`overeenkomst "Algemene voorwaarden"
    soort algemene_voorwaarden
artikel betaling "Betaling"
    lid {
        De klant betaalt binnen veertien dagen.
    }
`,
		`overeenkomst "Beheer van een website"
partij beheerder "Beheerder"
partij eigenaar "Eigenaar"
artikel begrippen "Begrippen"
    begrip "Zakelijke Klant" vormen "Zakelijke Klanten" {
        Wie bij de Eigenaar voor een bedrijf bestelt.
    }
artikel beheer "Beheer"
    lid {
        De Beheerder helpt de Zakelijke Klant. Antwoordt de Klant niet, dan wacht de Beheerder.
    }
`,
		`overeenkomst "Verkoop op afstand"
artikel begrippen "Begrippen"
    begrip "consument" {
        De natuurlijke persoon die niet handelt in de uitoefening van beroep of bedrijf.
    }
    begrip "ondernemer" {
        Wie aan de consument verkoopt.
    }
artikel verkoop "Verkoop"
    lid {
        De ondernemer sluit het bedrijf op zondag. Bij verkoop van het bedrijf blijft de consument klant van het bedrijf.
    }
`,
		`overeenkomst "Vervoer"
partij vervoerder "Vervoerder"
partij afzender "Afzender"
artikel lading "Lading"
    lid {
        De Vervoerder laadt alleen wat de Afzender aanbiedt.
    }
    toelichting {
        Vroeger stond hier dat de opdrachtgever laadde.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.strayRoles} },
}

func (c *Context) strayRoles() {
	l := c.vocabulary()
	actors := l.actors()
	if len(actors) == 0 {
		return
	}
	for _, role := range roleWords() {
		if c.isCalled(role.word) || len(actors) == 1 && !sameSide(actors[0], role) {
			continue
		}
		uses := l.strayUses(role)
		if !role.always && !c.isCalled(role.other) {
			uses = slices.DeleteFunc(uses, func(u use) bool { return role.acts || !u.asParty() })
		}
		if len(uses) > 0 {
			c.Report(c.strayFinding(role, uses))
		}
	}
}

// actors returns what the document calls by name and may act: parties, and
// defined roles.
func (l *vocabulary) actors() []*givenName {
	var actors []*givenName
	for _, t := range l.terms {
		if t.kind == partyTerm || t.kind != ownTerm && slices.ContainsFunc(t.names, isActor) && !l.given(t) {
			actors = append(actors, t)
		}
	}
	return actors
}

// sameSide reports whether a word can hardly mean anybody but the one whom the
// document calls otherwise: both pay, or both are paid.
func sameSide(actor *givenName, role roleWord) bool {
	for _, name := range actor.names {
		if own, ok := roleOf(strings.ToLower(name)); ok {
			return role.always && own.always && own.buys == role.buys
		}
	}
	return false
}

// isCalled reports whether the document gives somebody this name.
func (c *Context) isCalled(word string) bool {
	l, stem := c.vocabulary(), stemOf(word)
	return l.known[stem] || len(l.termsByStem[stem]) > 0
}

// strayUses returns the uses of a word for one certain person, nothing when
// the text itself speaks of others by that word.
func (l *vocabulary) strayUses(role roleWord) []use {
	var uses []use
	articles := map[*compiler.Article]bool{}
	for _, s := range l.written(role.word) {
		if s.folded == role.word+"s" || s.folded == role.word+"n" || s.folded == role.word+"en" {
			return nil // they are many
		}
		if s.folded != role.word || role.capital && s.shape != capitalShape {
			continue
		}
		for _, u := range s.recorded {
			if u.heading != nil || !u.is(typedUse) {
				continue
			}
			if u.is(indefiniteUse) || u.is(possessedUse) {
				return nil
			}
			if owner, _ := ownerOf(u.passage.Part); owner != nil || u.is(restricted) {
				continue
			}
			if role.acts && !u.acts() {
				continue
			}
			opens := role.capital && u.is(lone) && u.passage.Words[u.first].Opens
			if u.is(definiteUse) || opens || s.shape == capitalShape && u.is(innerUse|lone) {
				article, _ := compiler.Ancestor[*compiler.Article](u.passage.Part)
				articles[article] = true
				uses = append(uses, u)
			}
		}
	}
	slices.SortStableFunc(uses, func(a, b use) int { return cmp.Compare(a.Place().Start, b.Place().Start) })
	if role.acts && len(uses) > 1 {
		return uses
	}
	if !role.always && len(articles) < 2 && !slices.ContainsFunc(uses, use.asParty) {
		return nil
	}
	return uses
}

// asParty reports whether a use can only be that of a party: it is written with
// a capital, or opens a sentence as who may or must do something.
func (u use) asParty() bool {
	if u.capital() {
		return u.is(lone)
	}
	p := u.passage
	return u.first > 0 && p.Words[u.first-1].Opens && u.is(definiteUse) && u.last+1 < len(p.Words) &&
		isOneOf(p.Word(u.last+1), "kan", "mag", "zal", "dient", "behoudt", "garandeert", "vrijwaart", "verplicht", "verbindt")
}

// acts reports whether a use with its determiner stands beside a verb of duty, or
// behind "aan" or "door".
func (u use) acts() bool {
	p := u.passage
	verbs := []string{"zal", "kan", "mag", "dient", "moet", "verplicht", "levert", "stuurt", "betaalt", "aan", "door"}
	return u.first > 1 && isOneOf(p.Word(u.first-2), verbs...) ||
		u.last+1 < len(p.Words) && isOneOf(p.Word(u.last+1), verbs[:9]...)
}

// capital reports whether a use is written with a capital that is not that of
// the start of a sentence.
func (u use) capital() bool {
	return u.passage != nil && !u.passage.Words[u.first].Opens && startsUpper(u.passage.Word(u.first))
}

func (c *Context) strayFinding(role roleWord, uses []use) diag.Finding {
	finding := strayRoleDescription.At(uses[0].Place(), "%q is hier niet aangewezen als partij en niet omschreven als begrip.",
		"%q has not been made a party here, nor been defined as a term.", role.word)
	if name := c.meant(role, uses); name != "" {
		finding = finding.WithHelp("Bedoelde u %q? Noem de partij overal zoals zij hier heet.",
			"Did you mean %q? Call the party everywhere as it is called here.", name)
		fix := diag.Fix{Title: diag.T("Schrijf overal %q", "Write %q everywhere", name)}
		for _, u := range uses {
			fix.Edits = append(fix.Edits, diag.Edit{Place: u.Place(), New: name})
		}
		finding.Fixes = append(finding.Fixes, fix)
	}
	return alsoAt(finding, uses[1:])
}

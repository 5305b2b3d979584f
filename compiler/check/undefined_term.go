package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var undefinedTermDescription = &diag.Description{
	Code: "AK0302", Severity: diag.Warning,
	Title: diag.T("Met hoofdletter en niet omschreven", "With a capital and not defined"),
	Why: diag.T("De hoofdletter zegt dat het woord een vaste betekenis heeft. Staat die nergens, dan moet de rechter haar "+
		"erbij zoeken.",
		"The capital says that the word has a fixed meaning. If that stands nowhere, a court will have to find it."),
	Cure: diag.T("Omschrijf het woord met begrip, of schrijf het zonder hoofdletter.",
		"Define the word with begrip, or write it without a capital."),
	Bad: `overeenkomst "Huur van een springkussen"
artikel duur "Duur"
    lid {
        De Huurperiode begint op zaterdag om negen uur.
    }
    lid {
        Na afloop van de Huurperiode wordt het kussen opgehaald.
    }
`,
	Good: `overeenkomst "Huur van een springkussen"
artikel begrippen "Begrippen"
    begrip "Huurperiode" {
        De dag waarop het kussen is gehuurd, van negen tot achttien uur.
    }
artikel duur "Duur"
    lid {
        Na afloop van de Huurperiode wordt het kussen opgehaald.
    }
`,
}

// undefinedTerm looks for words written as defined terms, with a capital in the
// middle of a sentence, that are defined nowhere. Only of the words that
// agreements like to define it is certain that they are no names.
var undefinedTerm = Check{
	Description: undefinedTermDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Rondleiding"
artikel plaats "Plaats"
    lid {
        De gids haalt de groep op bij de Waag in Amsterdam en spreekt Nederlands of Frans. In de maand mei gaat de
        rondleiding langs de Kamer van Koophandel en de Autoriteit Persoonsgegevens.
    }
    lid {
        De Partij van de Dieren, de Overeenkomst van Lugano en Software as a Service doen hier niet mee.
    }
    lid {
        Speciale Producten
    }
    lid {
        Van de Dienst Wegverkeer en het platform Dienst Nu is geen toestemming nodig.
    }
`,
		`overeenkomst "Koop"
artikel partijen "Partijen"
    lid {
        A. Bos en B. Linde, hierna gezamenlijk te noemen: 'Partijen'. De fiets heet hierna: het Product.
    }
artikel levering "Levering"
    lid {
        De levering van het Product gaat zoals tussen Partijen is besproken.
    }
`,
		`overeenkomst "Raamovereenkomst cateringdiensten"
artikel begrippen "Begrippen"
    tekst {
        Werkdag: elke dag van maandag tot en met vrijdag.

        Onder Bestelling wordt verstaan wat per e-mail is gevraagd.
    }
artikel levering "Levering"
    lid {
        Geleverd wordt op elke Werkdag, als een Bestelling dat zegt. Zo regelt het deze Raamovereenkomst.
    }
`,
		`overeenkomst "Bezorging van maaltijden"
artikel definities "Definities"
    tekst {
        | Begrip   | Betekenis                        |
        | Product  | de maaltijd die wordt bezorgd    |
        | Werkdag  | elke dag van maandag tot vrijdag |

        **Bestelling:** wat de klant heeft gevraagd.

        “Oplevering”, het moment waarop de maaltijd op tafel staat.
    }
artikel bezorging "Bezorging"
    lid {
        Op elke Werkdag wordt een Product bezorgd, als een Bestelling dat zegt en de Oplevering lukt.
    }
`,
		`overeenkomst "Formulier"
artikel velden "Velden"
    lid {
        Vul in: Product, prijs en datum.

        | Product | Prijs  |
        | fiets   | Gratis |
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.undefinedTerms} },
}

func (c *Context) undefinedTerms() {
	c.undefinedPairs()
	l := c.vocabulary()
	l.nearMisses()
	seen := map[string]bool{}
	for _, s := range l.order {
		if s.shape != capitalShape || s.inner == 0 || seen[s.stem] || l.missed[s.stem] || l.called(s) {
			continue
		}
		seen[s.stem] = true
		if _, role := roleOf(s.folded); role {
			continue
		}
		uses := l.termLike(s.stem)
		switch {
		case len(uses) == 0 || l.callsItself(s.stem):
		case isTermWord(s.folded):
			c.Report(alsoAt(undefinedTermDescription.At(uses[0].Place(),
				"%q staat met een hoofdletter, maar is nergens omschreven.",
				"%q has a capital, but is defined nowhere.", s.text), uses[1:]))
		case len(uses) > 1 && l.alsoLower(s):
			finding := undefinedTermDescription.At(uses[0].Place(),
				"%q staat nu eens met een hoofdletter en dan weer zonder, en is nergens omschreven.",
				"%q has a capital here and none there, and is defined nowhere.", s.text)
			finding.Severity = diag.Info
			c.Report(alsoAt(finding, uses[1:]))
		}
	}
}

// termLike returns the uses of a word that can only be those of a term: with a
// capital in the middle of a sentence, alone, not between quotation marks. A
// text that calls itself so ("deze Overeenkomst") needs no definition.
func (l *vocabulary) termLike(stem string) []use {
	var uses []use
	for _, s := range l.byStem[stem] {
		if s.shape != capitalShape {
			continue
		}
		for _, u := range s.recorded {
			if u.is(innerUse|lone|typedUse) && !u.is(demonstrative) && u.inSentence() && !u.named() {
				uses = append(uses, u)
			}
		}
	}
	return uses
}

// callsItself reports whether the text calls itself by a word with a capital:
// "deze Overeenkomst". Then "de Overeenkomst" is that one.
func (l *vocabulary) callsItself(stem string) bool {
	if !strings.HasSuffix(stem, "overeenkomst") {
		return false
	}
	for _, s := range l.byStem[stem] {
		for _, u := range s.recorded {
			if s.shape == capitalShape && u.is(demonstrative) {
				return true
			}
		}
	}
	return false
}

// sentenceLength is the least number of words of what is not a heading.
const sentenceLength = 5

// inSentence reports whether a use stands in a sentence and not in a heading,
// nor before a mark that makes it something else.
func (u use) inSentence() bool {
	after := u.passage.Between(u.last)
	return len(u.passage.Words) >= sentenceLength && !strings.ContainsAny(after, quotationMarks+"/@-–:")
}

// named reports whether a use starts a name: "de Partij van de Arbeid", "de
// Overeenkomst van Lugano".
func (u use) named() bool {
	p, i := u.passage, u.last+1
	if i >= len(p.Words) || !isSpace(p.Between(u.last)) || !isOneOf(p.Word(i), "van", "voor", "der", "inzake") {
		return false
	}
	if i++; i < len(p.Words) && isOneOf(p.Word(i), "de", "het", "den") {
		i++
	}
	return i < len(p.Words) && startsUpper(p.Word(i))
}

// alsoLower reports whether a word is written without capital too, after a
// determiner: then it is no proper name.
func (l *vocabulary) alsoLower(s *spelling) bool {
	for _, other := range l.byStem[s.stem] {
		if other.shape == lowerShape && other.definite > 0 {
			return true
		}
	}
	return false
}

// isTermWord reports whether a word is one that agreements define, and never a
// name by itself.
func isTermWord(folded string) bool {
	switch stemOf(folded) {
	case "partij", "opdracht", "dienst", "dienstverlening", "werkzaamhed", "product", "offert", "bestelling", "ord", "factur",
		"vergoeding", "tarief", "prij", "huurprij", "huurperiod", "gehuurd", "gekocht", "verkocht", "koopprij", "koopsom", "softwar",
		"programmatur", "apparatur", "documentati", "material", "materiaal", "resultat", "persoonsgegeven", "datalek", "betrokken",
		"subverwerk", "licenti", "gebruikersnam", "inloggegeven", "looptijd", "ingangsdatum", "einddatum", "leverdatum", "leveringsdatum",
		"startdatum", "opleverdatum", "oplevering", "werkdag", "kalenderdag", "overmacht", "gebrek", "abonnement", "abonne",
		"overeenkomst", "hoofdovereenkomst", "raamovereenkomst", "deelovereenkomst", "verwerkersovereenkomst", "bewerkersovereenkomst",
		"huurovereenkomst", "koopovereenkomst", "arbeidsovereenkomst", "vertrouwelijk", "eindgebruik", "dienstbetrekking",
		"waarborgsom", "functi", "boet", "schad", "proeftijd", "opzegtermijn", "herroepingsrecht", "bedenktijd":
		return true
	}
	return false
}

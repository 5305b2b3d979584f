package grammar

import "github.com/akte-lang/akte/internal/diag"

// The kinds of findings about values, names and strings.
var (
	stringNotClosed = &diag.Description{
		Code: "AK0109", Severity: diag.Error, Stops: true,
		Title: diag.T("Een aanhalingsteken wordt niet gesloten", "A quotation mark is not closed"),
		Why:   whyGuess,
		Cure: diag.T("Zet het sluitende aanhalingsteken; een tekst eindigt op de regel waarop zij begint.",
			"Put the closing quotation mark; a text ends on the line on which it starts."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik van de fiets

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik van de fiets"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
	leadingOperator = &diag.Description{
		Code: "AK0112", Severity: diag.Warning,
		Title: diag.T("Een regel begint met een bewerking", "A line starts with an operator"),
		Why: diag.T("Een waarde loopt door na een komma of een bewerking aan het eind van een regel; zo is aan elke regel te zien of hij op zichzelf staat.",
			"A value runs on after a comma or an operator at the end of a line; so every line shows whether it stands by itself."),
		Cure: diag.T("Zet de bewerking aan het eind van de vorige regel.", "Put the operator at the end of the line before."),
		Bad: `overeenkomst "Huur van een fiets"

parameter huur bedrag = € 40
    + € 10

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter huur bedrag = € 40 +
    € 10

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
	}
	spelledNumber = &diag.Description{
		Code: "AK0113", Severity: diag.Error, Stops: true,
		Title: diag.T("Een waarde in letters", "A value spelled out"),
		Why: diag.T("Met waarden wordt gerekend en vergeleken; in cijfers kan er maar een ding staan. Hoe de waarde in de tekst verschijnt, zegt de notatie.",
			"Values are calculated and compared; in digits they can say one thing only. How a value appears in the text is for the notatie to say."),
		Cure: diag.T("Schrijf de waarde in cijfers: 2 weken.", "Write the value in digits: 2 weken."),
		Bad: `overeenkomst "Huur van een fiets"

parameter opzegtermijn duur = twee weken

artikel einde_huur "Einde"

    lid {
        De huurder zegt {opzegtermijn} tevoren op.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter opzegtermijn duur = 2 weken

artikel einde_huur "Einde"

    lid {
        De huurder zegt {opzegtermijn} tevoren op.
    }
`,
	}
	reservedName = &diag.Description{
		Code: "AK0114", Severity: diag.Error, Stops: true,
		Title: diag.T("Een vast woord als naam", "A fixed word as a name"),
		Why: diag.T("Woorden als ja, en en onbekend betekenen in elke voorwaarde hetzelfde; een waarde die zo heet, zou er niet van te onderscheiden zijn.",
			"Words such as ja, en and onbekend mean the same in every condition; a value of that name could not be told from them."),
		Cure: diag.T("Kies een andere naam.", "Choose another name."),
		Bad: `overeenkomst "Huur van een fiets"

parameter onbekend duur = 2 weken

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter termijn duur = 2 weken

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets hoogstens {termijn} zelf.
    }
`,
	}
	badExpression = &diag.Description{
		Code: "AK0115", Severity: diag.Error, Stops: true,
		Title: diag.T("Geen waarde", "Not a value"),
		Why:   whyGuess,
		Cure: diag.T("Schrijf een waarde (24 uur, € 1.000, \"tekst\", ja), een naam, of een bewerking daarmee.",
			"Write a value (24 uur, € 1.000, \"tekst\", ja), a name, or an operation on these."),
		Bad: `overeenkomst "Huur van een fiets"

parameter huur bedrag = € 40 +

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter huur bedrag = € 40 + € 10

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
	}
	illegalCharacter = &diag.Description{
		Code: "AK0127", Severity: diag.Error, Stops: true,
		Title: diag.T("Een teken zonder betekenis", "A character without meaning"),
		Why:   whyGuess,
		Cure: diag.T("Haal het teken weg, of zet de tekst waarin het hoort tussen { en } of tussen aanhalingstekens.",
			"Remove the character, or put the text it belongs to between { and } or quotation marks."),
		Bad: `overeenkomst "Huur van een fiets";

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
)

package grammar

import "github.com/akte-lang/akte/internal/diag"

// The kinds of findings about prose.
var (
	proseNotClosed = &diag.Description{
		Code: "AK0103", Severity: diag.Error, Stops: true,
		Title: diag.T("Tekst wordt niet afgesloten met }", "Text is not closed with }"),
		Why:   whyStructure,
		Cure:  diag.T("Zet } na het laatste woord van de tekst.", "Put } after the last word of the text."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.

    lid {
        De huurder zet de fiets op slot.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }

    lid {
        De huurder zet de fiets op slot.
    }
`,
	}
	proseNotOpened = &diag.Description{
		Code: "AK0104", Severity: diag.Error, Stops: true,
		Title: diag.T("Tekst begint niet met {", "Text does not start with {"),
		Why:   whyStructure,
		Cure:  diag.T("Zet { voor het eerste woord van de tekst.", "Put { before the first word of the text."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid
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
	strayBrace = &diag.Description{
		Code: "AK0105", Severity: diag.Error, Stops: true,
		Title: diag.T("Een losse } in tekst", "A stray } in text"),
		Why:   whyGuess,
		Cure:  diag.T(`Schrijf \} als het teken zelf bedoeld is, of zet de { die ontbreekt.`, `Write \} if the character itself is meant, or put the { that is missing.`),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets } zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets \} zelf.
    }
`,
	}
	strayBracket = &diag.Description{
		Code: "AK0106", Severity: diag.Error, Stops: true,
		Title: diag.T("Een losse ] in tekst", "A stray ] in text"),
		Why:   whyGuess,
		Cure:  diag.T(`Schrijf \] als het teken zelf bedoeld is, of zet de [ die ontbreekt.`, `Write \] if the character itself is meant, or put the [ that is missing.`),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets] zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets\] zelf.
    }
`,
	}
	interpolationNotClosed = &diag.Description{
		Code: "AK0107", Severity: diag.Error, Stops: true,
		Title: diag.T("Een invulling wordt niet afgesloten met }", "An interpolation is not closed with }"),
		Why:   whyGuess,
		Cure:  diag.T(`Zet } na de waarde; schrijf \{ als het teken zelf bedoeld is.`, `Put } after the value; write \{ if the character itself is meant.`),
		Bad: `overeenkomst "Huur van een fiets"

parameter huur bedrag = € 40

artikel prijs "Prijs"

    lid {
        De huur is {huur per maand.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter huur bedrag = € 40

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
	}
	referenceNotClosed = &diag.Description{
		Code: "AK0108", Severity: diag.Error, Stops: true,
		Title: diag.T("Een verwijzing wordt niet afgesloten met ]", "A reference is not closed with ]"),
		Why:   whyGuess,
		Cure:  diag.T(`Zet ] na het label; schrijf \[ als het teken zelf bedoeld is.`, `Put ] after the label; write \[ if the character itself is meant.`),
		Bad: `overeenkomst "Huur van een fiets"

artikel prijs "Prijs"

    lid {
        De huur wordt vooraf betaald.
    }

artikel borg "Borg"

    lid {
        De borg komt boven de huur van [prijs in totaal.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel prijs "Prijs"

    lid {
        De huur wordt vooraf betaald.
    }

artikel borg "Borg"

    lid {
        De borg komt boven de huur van [prijs] in totaal.
    }
`,
	}
	badInterpolation = &diag.Description{
		Code: "AK0116", Severity: diag.Error, Stops: true,
		Title: diag.T("Geen waarde tussen accolades", "No value between braces"),
		Why:   whyGuess,
		Cure:  diag.T(`Zet er een naam of een waarde tussen; schrijf \{ en \} als de tekens zelf bedoeld zijn.`, `Put a name or a value between them; write \{ and \} if the characters themselves are meant.`),
		Bad: `overeenkomst "Huur van een fiets"

artikel prijs "Prijs"

    lid {
        De huur is {nog in te vullen bedrag} per maand.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel prijs "Prijs"

    lid {
        De huur is \{nog in te vullen bedrag\} per maand.
    }
`,
	}
	choiceNotClosed = &diag.Description{
		Code: "AK0117", Severity: diag.Error, Stops: true,
		Title: diag.T("Een keuze in tekst zonder {einde}", "A choice in text without {einde}"),
		Why: diag.T("Zonder {einde} is niet te zeggen welke woorden van de voorwaarde afhangen.",
			"Without {einde} nobody can say which words depend on the condition."),
		Cure: diag.T("Zet {einde} na het laatste woord dat erbij hoort.", "Put {einde} after the last word that belongs to it."),
		Bad: `overeenkomst "Huur van een fiets"

parameter elektrisch janee = nee

artikel gebruik "Gebruik"

    lid {
        De huurder zet de fiets {als elektrisch} binnen en op slot.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter elektrisch janee = nee

artikel gebruik "Gebruik"

    lid {
        De huurder zet de fiets {als elektrisch}binnen en {einde}op slot.
    }
`,
	}
	directiveWithoutStart = &diag.Description{
		Code: "AK0118", Severity: diag.Error, Stops: true,
		Title: diag.T("Een {einde} of {anders} zonder begin", "An {einde} or {anders} without a start"),
		Why:   whyStructure,
		Cure:  diag.T("Haal het weg, of zet de {als …} die erbij hoort ervoor.", "Remove it, or put the {als …} it belongs to before it."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder zet de fiets op slot{einde}.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder zet de fiets op slot.
    }
`,
	}
)

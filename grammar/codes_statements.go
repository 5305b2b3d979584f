package grammar

import "github.com/akte-lang/akte/internal/diag"

// The kinds of findings about statements and files.
var (
	unexpectedPart = &diag.Description{
		Code: "AK0101", Severity: diag.Error, Stops: true,
		Title: diag.T("Dit past hier niet", "This does not fit here"),
		Why:   whyStructure,
		Cure: diag.T("Vergelijk de regel met de vorm van dit onderdeel in de taalreferentie en haal weg wat er niet hoort.",
			"Compare the line with the form of this part in the language reference and remove what does not belong."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik" nummer 4

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik" nummer "4."

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
	incomplete = &diag.Description{
		Code: "AK0102", Severity: diag.Error, Stops: true,
		Title: diag.T("Een onderdeel is niet af", "A part is not complete"),
		Why:   whyStructure,
		Cure:  diag.T("Vul aan wat ontbreekt.", "Add what is missing."),
		Bad: `overeenkomst "Huur van een fiets"
    versie

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"
    versie "2"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
	parenthesisNotClosed = &diag.Description{
		Code: "AK0110", Severity: diag.Error, Stops: true,
		Title: diag.T("Een haakje wordt niet gesloten", "A parenthesis is not closed"),
		Why:   whyStructure,
		Cure:  diag.T("Zet er een ) bij waar de lijst eindigt.", "Put a ) where the list ends."),
		Bad: `overeenkomst "Huur van een fiets"

artikel schade "Schade"

    lid
        over av.opzegging(email_volstaat = ja
    {
        De huurder kan per e-mail opzeggen.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

artikel schade "Schade"

    lid
        over av.opzegging(email_volstaat = ja)
    {
        De huurder kan per e-mail opzeggen.
    }
`,
	}
	capitalKeyword = &diag.Description{
		Code: "AK0111", Severity: diag.Warning,
		Title: diag.T("Een trefwoord met een hoofdletter", "A keyword with a capital"),
		Why: diag.T("Tekstverwerkers zetten aan het begin van een regel vanzelf een hoofdletter. Trefwoorden schrijft Akte klein, zodat een gewone zin er niet op lijkt.",
			"Word processors put a capital at the start of a line by themselves. Akte writes keywords in lower case, so that no plain sentence looks like one."),
		Cure: diag.T("Schrijf het trefwoord met een kleine letter.", "Write the keyword in lower case."),
		Bad: `overeenkomst "Huur van een fiets"

Artikel gebruik "Gebruik"

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
	blockNotClosed = &diag.Description{
		Code: "AK0119", Severity: diag.Error, Stops: true,
		Title: diag.T("Een keuze of herhaling zonder einde", "A choice or repetition without its end"),
		Why: diag.T("Zonder einde is niet te zeggen welke artikelen van de voorwaarde afhangen.",
			"Without its end nobody can say which articles depend on the condition."),
		Cure: diag.T("Zet \"einde\" op een eigen regel na het laatste onderdeel dat erbij hoort.",
			"Put \"einde\" on a line of its own after the last part that belongs to it."),
		Bad: `overeenkomst "Huur van een fiets"

parameter borg janee = ja

artikel betaling "Betaling"

    als borg
        lid {
            De huurder betaalt een borg.
        }

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter borg janee = ja

artikel betaling "Betaling"

    als borg
        lid {
            De huurder betaalt een borg.
        }
    einde

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
	endWithoutStart = &diag.Description{
		Code: "AK0120", Severity: diag.Error, Stops: true,
		Title: diag.T("Een einde of anders zonder begin", "An einde or anders without a start"),
		Why:   whyStructure,
		Cure:  diag.T("Haal de regel weg, of zet de \"als\" die erbij hoort ervoor.", "Remove the line, or put the \"als\" it belongs to before it."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }

einde
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
	looseText = &diag.Description{
		Code: "AK0128", Severity: diag.Error, Stops: true,
		Title: diag.T("Tekst die nergens bij hoort", "Text that belongs to nothing"),
		Why: diag.T("Wat buiten een lid, een tekst of een begrip staat, komt niet in het document.",
			"What stands outside a lid, a tekst or a begrip does not get into the document."),
		Cure: diag.T("Zet tekst van de overeenkomst tussen { en } van een lid of een tekst, of verbeter het trefwoord.",
			"Put text of the agreement between the { and } of a lid or a tekst, or mend the keyword."),
		Bad: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    De huurder gebruikt de fiets zelf.
`,
		Good: `overeenkomst "Huur van een fiets"

artikel gebruik "Gebruik"

    lid {
        De huurder gebruikt de fiets zelf.
    }
`,
	}
)

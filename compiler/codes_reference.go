package compiler

import "github.com/akte-lang/akte/internal/diag"

var unknownLabel = &diag.Description{
	Code: "AK0201", Severity: diag.Error, Stops: true,
	Title: diag.T("Een verwijzing noemt een onbekend label", "A reference names an unknown label"),
	Why:   diag.T("De verwijzing zou naar niets wijzen.", "The reference would point at nothing."),
	Cure: diag.T("Verbeter het label, of geef het artikel of lid dit label.",
		"Correct the label, or give the article or lid this label."),
	Bad: `overeenkomst "Onderhoud"
artikel storing "Storingen"
    lid melden {
        De klant meldt een storing zoals bepaald in [storing.meldn].
    }
`,
	Good: `overeenkomst "Onderhoud"
artikel storing "Storingen"
    lid melden {
        De klant meldt een storing zoals bepaald in [storing.melden].
    }
`,
}

var duplicateLabel = &diag.Description{
	Code: "AK0202", Severity: diag.Error, Stops: true,
	Title: diag.T("Een label staat er twee keer", "A label stands there twice"),
	Why: diag.T("Een verwijzing met dit label kan dan op twee plaatsen slaan.",
		"A reference by this label can then mean two places."),
	Cure: diag.T("Geef een van beide een ander label.", "Give one of them another label."),
	Bad: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
artikel prijs "Prijswijziging"
`,
	Good: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
artikel prijswijziging "Prijswijziging"
`,
}

// AbsentTarget is the finding for a reference whose target some variant leaves
// out. Evaluate makes it of the variant at hand, package check of all.
var AbsentTarget = &diag.Description{
	Code: "AK0203", Severity: diag.Error, Stops: true,
	Title: diag.T("Een verwijzing naar iets wat in deze variant ontbreekt",
		"A reference to something that this variant leaves out"),
	Why: diag.T("Waar de verwijzing staat, staat haar doel niet altijd: de lezer zoekt dan een bepaling die er niet is.",
		"Where the reference stands its target does not always: the reader then looks for a provision that is not there."),
	Cure: diag.T("Zet de verwijzing onder dezelfde voorwaarde als haar doel, of haal die voorwaarde weg.",
		"Put the reference under the same condition as its target, or remove that condition."),
	Bad: `overeenkomst "Onderhoud"
parameter met_boete janee = nee
artikel prijs "Prijs"
    als met_boete
        lid boete {
            Bij te late betaling is een boete verschuldigd.
        }
    einde
    lid {
        De boete van [boete] komt niet in de plaats van rente.
    }
`,
	Good: `overeenkomst "Onderhoud"
parameter met_boete janee = nee
artikel prijs "Prijs"
    als met_boete
        lid boete {
            Bij te late betaling is een boete verschuldigd.
        }
        lid {
            De boete van [boete] komt niet in de plaats van rente.
        }
    einde
`,
}

var unnumbered = &diag.Description{
	Code: "AK0204", Severity: diag.Error, Stops: true,
	Title: diag.T("Een verwijzing naar een deel zonder nummer", "A reference to a part without a number"),
	Why: diag.T("Wat geen nummer heeft, is in de tekst niet aan te wijzen.",
		"What has no number cannot be pointed at in the text."),
	Cure: diag.T("Verwijs naar het lid of artikel waarin het staat, of maak het een genummerd deel.",
		"Refer to the lid or article that it stands in, or make it a numbered part."),
	Bad: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
    tekst inleiding {
        De prijzen gelden voor een jaar.
    }
    lid {
        In afwijking van [inleiding] kan de prijs worden aangepast.
    }
`,
	Good: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
    lid inleiding {
        De prijzen gelden voor een jaar.
    }
    lid {
        In afwijking van [inleiding] kan de prijs worden aangepast.
    }
`,
}

var ambiguous = &diag.Description{
	Code: "AK0205", Severity: diag.Error, Stops: true,
	Title: diag.T("Een verwijzing kan op meer plaatsen slaan", "A reference can mean more than one place"),
	Why:   diag.T("Wie de verwijzing leest, moet één plaats vinden.", "Whoever reads the reference must find one place."),
	Cure:  diag.T("Noem het lid erbij: [artikel.lid.onderdeel].", "Name the lid as well: [article.lid.item]."),
	Bad: `overeenkomst "Onderhoud"
artikel storing "Storingen"
    lid melding {
        De melding bevat:
        - @aard de aard van de storing; en
        - het tijdstip.
    }
    lid rapport {
        Het rapport bevat:
        - @aard de aard van het herstel; en
        - de kosten.
    }
artikel kosten "Kosten"
    lid {
        De gegevens van [storing.aard] zijn beslissend.
    }
`,
	Good: `overeenkomst "Onderhoud"
artikel storing "Storingen"
    lid melding {
        De melding bevat:
        - @aard de aard van de storing; en
        - het tijdstip.
    }
    lid rapport {
        Het rapport bevat:
        - @aard de aard van het herstel; en
        - de kosten.
    }
artikel kosten "Kosten"
    lid {
        De gegevens van [storing.rapport.aard] zijn beslissend.
    }
`,
}

var unknownParty = &diag.Description{
	Code: "AK0206", Severity: diag.Error, Stops: true,
	Title: diag.T("Een ondertekenaar is geen partij", "A signatory is no party"),
	Why: diag.T("Wie tekent, moet in de overeenkomst als partij zijn aangewezen.",
		"Whoever signs must be named as a party in the agreement."),
	Cure: diag.T("Verbeter de naam, of voeg de partij toe.", "Correct the name, or add the party."),
	Bad: `overeenkomst "Onderhoud"
partij klant "Klant"
ondertekening klnt
`,
	Good: `overeenkomst "Onderhoud"
partij klant "Klant"
ondertekening klant
`,
}

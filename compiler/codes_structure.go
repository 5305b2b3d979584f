package compiler

import "github.com/akte-lang/akte/internal/diag"

var notUsable = &diag.Description{
	Code: "AK0153", Severity: diag.Error, Stops: true,
	Title: diag.T("Een gebruikt bestand is geen bibliotheek", "A file that is used is no library"),
	Why:   diag.T("Alleen clausules en beleid zijn elders te gebruiken.", "Only clauses and policies can be used elsewhere."),
	Cure: diag.T("Gebruik een bestand dat met clausules of beleid begint.",
		"Use a file that starts with clausules or beleid."),
	Bad: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "ander.akte"
-- ander.akte --
overeenkomst "Huur"
`,
	Good: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "ander.akte"
-- ander.akte --
clausules kantoor "Onze bedingen"
`,
}

var unknownPack = &diag.Description{
	Code: "AK0154", Severity: diag.Error, Stops: true,
	Title: diag.T("Een beleidspakket is niet bekend", "A policy pack is not known"),
	Why: diag.T("Zonder het pakket kan de tekst niet worden getoetst en betekenen de kenmerken niets.",
		"Without the pack the text cannot be checked and what the leden are marked with means nothing."),
	Cure: diag.T("Verbeter de naam, of maak het pakket bekend met gebruik.",
		"Correct the name, or make the pack known by gebruik."),
	Bad: `overeenkomst "Onderhoud"
    toetsing avgg
`,
	Good: `overeenkomst "Onderhoud"
    toetsing avg
`,
}

var badSetting = &diag.Description{
	Code: "AK0155", Severity: diag.Error, Stops: true,
	Title: diag.T("Een regel met een eigenschap klopt niet", "A line with a property is wrong"),
	Why: diag.T("Een eigenschap die Akte niet kent, zou stilzwijgend niets doen.",
		"A property that Akte does not know would silently do nothing."),
	Cure: diag.T("Verbeter de naam of de waarde van de eigenschap.", "Correct the name or the value of the property."),
	Bad: `overeenkomst "Onderhoud"
    verzie "3"
`,
	Good: `overeenkomst "Onderhoud"
    versie "3"
`,
}

var misplaced = &diag.Description{
	Code: "AK0156", Severity: diag.Error, Stops: true,
	Title: diag.T("Een onderdeel staat op een verkeerde plaats", "A part stands in the wrong place"),
	Why: diag.T("De plaats bepaalt bij welk artikel iets hoort en welk nummer het krijgt.",
		"The place decides to which article something belongs and which number it gets."),
	Cure: diag.T("Zet het onderdeel op de plaats waar het hoort.", "Put the part where it belongs."),
	Bad: `overeenkomst "Onderhoud"
lid {
    De opdrachtnemer onderhoudt de installatie.
}
`,
	Good: `overeenkomst "Onderhoud"
artikel onderhoud "Onderhoud"
    lid {
        De opdrachtnemer onderhoudt de installatie.
    }
`,
}

var unknownModel = &diag.Description{
	Code: "AK0157", Severity: diag.Error, Stops: true,
	Title: diag.T("Een modelclausule is niet bekend", "A model clause is not known"),
	Why:   diag.T("Het artikel zou leeg blijven.", "The article would stay empty."),
	Cure: diag.T("Verbeter de naam achter volgens, of maak de bibliotheek bekend met gebruik.",
		"Correct the name after volgens, or make the library known by gebruik."),
	Bad: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "kantoor.akte"
artikel geheim "Geheimhouding" volgens kantoor.geheimhoding
-- kantoor.akte --
clausules kantoor "Onze bedingen"
clausule geheimhouding "Geheimhouding"
    lid {
        Partijen houden geheim wat vertrouwelijk is.
    }
`,
	Good: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "kantoor.akte"
artikel geheim "Geheimhouding" volgens kantoor.geheimhouding
-- kantoor.akte --
clausules kantoor "Onze bedingen"
clausule geheimhouding "Geheimhouding"
    lid {
        Partijen houden geheim wat vertrouwelijk is.
    }
`,
}

var missingParameter = &diag.Description{
	Code: "AK0158", Severity: diag.Error, Stops: true,
	Title: diag.T("Een modelclausule mist een waarde", "A model clause lacks a value"),
	Why: diag.T("De clausule laat de keuze aan wie haar gebruikt; zonder keuze blijft de tekst open.",
		"The clause leaves the choice to whoever uses it; without one the text stays open."),
	Cure: diag.T("Geef de waarde onder het artikel met met.", "Give the value under the article by met."),
	Bad: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "kantoor.akte"
artikel geheim "Geheimhouding" volgens kantoor.geheimhouding
-- kantoor.akte --
clausules kantoor "Onze bedingen"
clausule geheimhouding "Geheimhouding"
    parameter looptijd duur
    lid {
        De geheimhouding duurt {looptijd}.
    }
`,
	Good: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "kantoor.akte"
artikel geheim "Geheimhouding" volgens kantoor.geheimhouding
    met looptijd = 3 jaar
-- kantoor.akte --
clausules kantoor "Onze bedingen"
clausule geheimhouding "Geheimhouding"
    parameter looptijd duur
    lid {
        De geheimhouding duurt {looptijd}.
    }
`,
}

var unknownExample = &diag.Description{
	Code: "AK0159", Severity: diag.Error, Stops: true,
	Title: diag.T("Een voorbeeld heeft geen bekende vorm", "An example has no known shape"),
	Why: diag.T("Nummers, verwijzingen en bedragen worden gedrukt naar het voorbeeld; aan dit voorbeeld is niet te zien hoe.",
		"Numbers, references and amounts are printed after the example; this one does not show how."),
	Cure: diag.T("Neem een van de genoemde vormen over.", "Take over one of the shapes named."),
	Bad: `overeenkomst "Onderhoud"
    verwijzing "zie bij 1"
`,
	Good: `overeenkomst "Onderhoud"
    verwijzing "artikel 1.1 sub a"
`,
}

var nearKind = &diag.Description{
	Code: "AK0160", Severity: diag.Warning,
	Title: diag.T("Een ongebruikelijke soort document", "An unusual kind of document"),
	Why: diag.T("De beleidspakketten kiezen hun regels naar de soort; een tikfout schakelt ze uit.",
		"The policy packs choose their rules by the kind; a slip switches them off."),
	Cure: diag.T("Verbeter de soort.", "Correct the kind."),
	Bad: `overeenkomst "Verwerking"
    soort verwerkersovereenkomt
`,
	Good: `overeenkomst "Verwerking"
    soort verwerkersovereenkomst
`,
}

var unprinted = &diag.Description{
	Code: "AK0161", Severity: diag.Warning,
	Title: diag.T("Tekst bij een partij wordt nergens gedrukt", "Text of a party is printed nowhere"),
	Why: diag.T("Wat bij een partij tussen accolades staat, hoort bij de overeenkomst en zou wegvallen.",
		"What stands in braces after a party belongs to the agreement and would fall away."),
	Cure: diag.T("Zet een regel partijen op de plaats waar de partijen worden genoemd.",
		"Put a line partijen where the parties are to be named."),
	Bad: `overeenkomst "Onderhoud"
partij klant "Klant"
{
    De klant die de installatie gebruikt.
}
`,
	Good: `overeenkomst "Onderhoud"
partij klant "Klant"
{
    De klant die de installatie gebruikt.
}
partijen
`,
}

var tooMuch = &diag.Description{
	Code: "AK0162", Severity: diag.Error, Stops: true,
	Title: diag.T("Te veel herhalingen", "Too many repetitions"),
	Why: diag.T("Herhalingen in herhalingen groeien sneller dan iemand kan lezen.",
		"Repetitions in repetitions grow faster than anybody can read."),
	Cure: diag.T("Gebruik kortere lijsten, of een tabel.", "Use shorter lists, or a table."),
}

var unknownRule = &diag.Description{
	Code: "AK0163", Severity: diag.Error, Stops: true,
	Title: diag.T("Een toets noemt een onbekende regel", "A test names an unknown rule"),
	Why:   diag.T("De toets zou over niets gaan en altijd slagen.", "The test would be about nothing and always pass."),
	Cure:  diag.T("Verbeter de naam van de regel.", "Correct the name of the rule."),
	Bad: `beleid kantoor "Kantoorregels"
regel betaaltermijn "Betaaltermijn"
    moet bevat("betaaltermijn")
    ernst waarschuwing
    melding { Er staat geen betaaltermijn. }
toets "betaaltermijn"
    verwacht kantoor.betaltermijn geen
`,
	Good: `beleid kantoor "Kantoorregels"
regel betaaltermijn "Betaaltermijn"
    moet bevat("betaaltermijn")
    ernst waarschuwing
    melding { Er staat geen betaaltermijn. }
toets "betaaltermijn"
    verwacht kantoor.betaaltermijn geen
`,
}

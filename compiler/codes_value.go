package compiler

import "github.com/akte-lang/akte/internal/diag"

var duplicate = &diag.Description{
	Code: "AK0405", Severity: diag.Error, Stops: true,
	Title: diag.T("Een naam bestaat al", "A name exists already"),
	Why:   diag.T("Een naam met twee waarden zegt niet welke geldt.", "A name with two values does not say which holds."),
	Cure:  diag.T("Kies een andere naam, of haal een van beide weg.", "Choose another name, or remove one of them."),
	Bad: `overeenkomst "Onderhoud"
parameter termijn duur = 14 dagen
parameter termijn duur = 30 dagen
`,
	Good: `overeenkomst "Onderhoud"
parameter termijn duur = 14 dagen
parameter opzegtermijn duur = 30 dagen
`,
}

var missingValue = &diag.Description{
	Code: "AK0406", Severity: diag.Error, Stops: true,
	Title: diag.T("Een waarde ontbreekt", "A value is missing"),
	Why: diag.T("Zonder de waarde zou er een gat in de overeenkomst vallen.",
		"Without the value there would be a gap in the agreement."),
	Cure: diag.T("Geef de waarde met --set of in een gegevensbestand.", "Give the value by --set or in a data file."),
}

var outOfBounds = &diag.Description{
	Code: "AK0407", Severity: diag.Error, Stops: true,
	Title: diag.T("Een waarde valt buiten haar grenzen", "A value is out of its bounds"),
	Why: diag.T("De opsteller heeft grenzen gesteld waarbinnen de overeenkomst klopt.",
		"The author has set bounds within which the agreement holds."),
	Cure: diag.T("Kies een waarde binnen de grenzen, of verruim die bij de parameter.",
		"Choose a value within the bounds, or widen them at the parameter."),
	Bad: `overeenkomst "Verwerking"
parameter meldtermijn duur = 96 uur
    hoogstens 72 uur
`,
	Good: `overeenkomst "Verwerking"
parameter meldtermijn duur = 24 uur
    hoogstens 72 uur
`,
}

var circular = &diag.Description{
	Code: "AK0408", Severity: diag.Error, Stops: true,
	Title: diag.T("Een waarde volgt uit zichzelf", "A value follows from itself"),
	Why:   diag.T("Zo is er nergens een begin om mee te rekenen.", "There is then nowhere to start computing."),
	Cure:  diag.T("Geef een van de waarden in de kring een eigen getal.", "Give one of the values in the circle a number of its own."),
	Bad: `overeenkomst "Onderhoud"
waarde totaal = totaal * 2
`,
	Good: `overeenkomst "Onderhoud"
parameter prijs bedrag = € 100
waarde totaal = prijs * 2
`,
}

var badType = &diag.Description{
	Code: "AK0409", Severity: diag.Error, Stops: true,
	Title: diag.T("Een type klopt niet", "A type is wrong"),
	Why: diag.T("Het type bepaalt hoe een waarde wordt gelezen, vergeleken en gedrukt.",
		"The type decides how a value is read, compared and printed."),
	Cure: diag.T("Kies een van de typen duur, bedrag, percentage, getal, datum, tekst, janee, keuze, keuzes, lijst, tabel.",
		"Choose one of the types duur, bedrag, percentage, getal, datum, tekst, janee, keuze, keuzes, lijst, tabel."),
	Bad: `overeenkomst "Onderhoud"
parameter prijs bedraag = € 100
`,
	Good: `overeenkomst "Onderhoud"
parameter prijs bedrag = € 100
`,
}

var unprintable = &diag.Description{
	Code: "AK0410", Severity: diag.Error, Stops: true,
	Title: diag.T("Een waarde kan niet worden gedrukt", "A value cannot be printed"),
	Why: diag.T("Een lege plek of een onmogelijk getal hoort niet in een overeenkomst.",
		"An empty spot or an impossible number does not belong in an agreement."),
	Cure: diag.T("Geef een waarde, of zet de zin onder een voorwaarde.", "Give a value, or put the sentence under a condition."),
	Bad: `overeenkomst "Onderhoud"
parameter locaties lijst van tekst = ()
artikel plaats "Plaats"
    lid {
        Het onderhoud vindt plaats te {locaties}.
    }
`,
	Good: `overeenkomst "Onderhoud"
parameter locaties lijst van tekst = ("Deventer", "Zutphen")
artikel plaats "Plaats"
    lid {
        Het onderhoud vindt plaats te {locaties}.
    }
`,
}

var badGiven = &diag.Description{
	Code: "AK0411", Severity: diag.Error, Stops: true,
	Title: diag.T("Een gegeven waarde klopt niet", "A value that was given is wrong"),
	Why: diag.T("Wat van buiten komt, wordt letterlijk deel van de overeenkomst.",
		"What comes from outside becomes part of the agreement to the letter."),
	Cure: diag.T("Verbeter de waarde of de naam in het gegevensbestand of achter --set.",
		"Correct the value or the name in the data file or after --set."),
}

var badNumber = &diag.Description{
	Code: "AK0412", Severity: diag.Error, Stops: true,
	Title: diag.T("Een registernummer klopt niet", "A register number is wrong"),
	Why: diag.T("Met een fout nummer is de partij niet terug te vinden, of wordt een ander aangewezen.",
		"With a wrong number the party cannot be found, or somebody else is named."),
	Cure: diag.T("Neem het nummer over uit het register.", "Copy the number from the register."),
	Bad: `overeenkomst "Onderhoud"
partij klant "Klant"
    kvk 1234567
`,
	Good: `overeenkomst "Onderhoud"
partij klant "Klant"
    kvk 12345678
`,
}

var undecided = &diag.Description{
	Code: "AK0413", Severity: diag.Error, Stops: true,
	Title: diag.T("Een voorwaarde of waarde staat niet vast", "A condition or value is not settled"),
	Why:   diag.T("Zonder uitkomst is niet te zeggen welke tekst geldt.", "Without an outcome nobody can say which text holds."),
	Cure:  diag.T("Geef de waarde waar de voorwaarde naar vraagt.", "Give the value that the condition asks for."),
}

var dependsOnDate = &diag.Description{
	Code: "AK0420", Severity: diag.Error, Stops: true,
	Title: diag.T("Een voorwaarde hangt af van de datum", "A condition depends on the date"),
	Why: diag.T("Een maand telt 28 tot 31 dagen: of de voorwaarde opgaat, verschilt van dag tot dag, en de tekst kan niet allebei zeggen.",
		"A month has 28 to 31 days: whether the condition holds differs from day to day, and the text cannot say both."),
	Cure: diag.T("Vergelijk termijnen in dezelfde eenheid: dagen met dagen, maanden met maanden.",
		"Compare periods in the same unit: days with days, months with months."),
	Bad: `overeenkomst "Onderhoud"
parameter opzegtermijn duur = 30 dagen
artikel opzegging "Opzegging"
    als opzegtermijn < 1 maand
        lid {
            Opzeggen kan alleen schriftelijk.
        }
    einde
`,
	Good: `overeenkomst "Onderhoud"
parameter opzegtermijn duur = 30 dagen
artikel opzegging "Opzegging"
    als opzegtermijn < 31 dagen
        lid {
            Opzeggen kan alleen schriftelijk.
        }
    einde
`,
}

var unknownTopic = &diag.Description{
	Code: "AK0501", Severity: diag.Error, Stops: true,
	Title: diag.T("Een kenmerk noemt een onbekend onderwerp", "A lid is marked with an unknown topic"),
	Why: diag.T("Een lid dat onder een verkeerde naam is gemerkt, wordt door geen regel gezien.",
		"A lid that is marked by a wrong name is seen by no rule."),
	Cure: diag.T("Verbeter de naam van het onderwerp.", "Correct the name of the topic."),
	Bad: `overeenkomst "Verwerking"
artikel datalek "Datalekken"
    lid
        over avg.datalk
    {
        De verwerker meldt een datalek.
    }
`,
	Good: `overeenkomst "Verwerking"
artikel datalek "Datalekken"
    lid
        over avg.datalek
    {
        De verwerker meldt een datalek.
    }
`,
}

var unknownFact = &diag.Description{
	Code: "AK0502", Severity: diag.Error, Stops: true,
	Title: diag.T("Een kenmerk noemt een onbekend feit", "A lid is marked with an unknown fact"),
	Why: diag.T("Een feit onder een verkeerde naam wordt door geen regel gezien.",
		"A fact by a wrong name is seen by no rule."),
	Cure: diag.T("Verbeter de naam van het feit.", "Correct the name of the fact."),
	Bad: `overeenkomst "Verwerking"
artikel datalek "Datalekken"
    lid
        over avg.datalek(termyn = 24 uur)
    {
        De verwerker meldt een datalek binnen 24 uur.
    }
`,
	Good: `overeenkomst "Verwerking"
artikel datalek "Datalekken"
    lid
        over avg.datalek(termijn = 24 uur)
    {
        De verwerker meldt een datalek binnen 24 uur.
    }
`,
}

var leftPlaceholder = &diag.Description{
	Code: "AK0608", Severity: diag.Error, Stops: true,
	Title: diag.T("Een invulplek is blijven staan", "A placeholder was left in"),
	Why: diag.T("Een overeenkomst met een open plek is niet af; wie tekent, tekent voor iets onbepaalds.",
		"An agreement with an open spot is not finished; whoever signs it signs something undetermined."),
	Cure: diag.T("Vul de plek in, of maak er een parameter van. Horen de haken bij de tekst, schrijf dan \\[ en \\].",
		"Fill the spot in, or make it a parameter. If the brackets are part of the text, write \\[ and \\]."),
	Bad: `overeenkomst "Onderhoud"
artikel plaats "Plaats"
    lid {
        Het onderhoud vindt plaats te [plaats invullen].
    }
`,
	Good: `overeenkomst "Onderhoud"
artikel plaats "Plaats"
    lid {
        Het onderhoud vindt plaats te Deventer.
    }
`,
}

var forcedNumber = &diag.Description{
	Code: "AK0609", Severity: diag.Info,
	Title: diag.T("Een nummer is met de hand gegeven", "A number is given by hand"),
	Why: diag.T("Met de hand gegeven nummers slaan over of komen dubbel voor, en lopen uit de pas als er iets tussen komt.",
		"Numbers given by hand skip or repeat, and fall out of step when something comes between."),
	Cure: diag.T("Haal nummer weg en laat Akte tellen.", "Remove nummer and let Akte count."),
	Bad: `overeenkomst "Onderhoud"
artikel prijs "Prijs" nummer "4."
`,
	Good: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
`,
}

package data

import "github.com/akte-lang/akte/internal/diag"

// Codes are the findings of this package. Their examples are a document with
// the data file that it is made with; encoded has none, since an example is
// UTF-8 itself.
func Codes() []*diag.Description {
	return []*diag.Description{unreadable, encoded, double, unknown, unused, ragged, ambiguous, empty}
}

// example puts a data file beside a small document.
func example(name, content string) string {
	return exampleDocument + "-- " + name + " --\n" + content
}

const exampleDocument = `-- brief.akte --
overeenkomst "Opdrachtbevestiging"

parameter klant tekst = "Bakkerij Zonnebloem"
parameter termijn duur = 14 dagen

artikel "Betaling"
    lid {
        {klant} betaalt binnen {termijn} na de factuurdatum.
    }
    lid {
        Na die termijn stuurt de opdrachtnemer een herinnering.
    }
`

var unreadable = &diag.Description{
	Code: "AK1001", Severity: diag.Error, Stops: true,
	Title: diag.T("Een gegevensbestand kan niet worden gelezen", "A data file cannot be read"),
	Why: diag.T("Wat er in het bestand staat, komt in de overeenkomst; Akte raadt er niet naar.",
		"What the file says goes into the agreement; Akte does not guess at it."),
	Cure: diag.T("Verbeter het bestand op de genoemde plaats, of sla het opnieuw op als CSV UTF-8.",
		"Mend the file in the place named, or save it again as CSV UTF-8."),
	Bad:  example("klant.json", "{\"klant\": \"Fietsenmaker De Ketting\"\n"),
	Good: example("klant.json", "{\"klant\": \"Fietsenmaker De Ketting\"}\n"),
}

var encoded = &diag.Description{
	Code: "AK1002", Severity: diag.Info,
	Title: diag.T("Een gegevensbestand staat in een oude tekencodering", "A data file is in an old character encoding"),
	Why: diag.T("Akte heeft de tekens omgezet naar UTF-8. Bij een verkeerde codering gaan letters met een accent en het euroteken fout.",
		"Akte converted the characters to UTF-8. With a wrong encoding accented letters and the euro sign go wrong."),
	Cure: diag.T("Bekijk namen met accenten in het resultaat, en sla het rekenblad voortaan op als CSV UTF-8.",
		"Look at names with accents in the result, and save the spreadsheet as CSV UTF-8 from now on."),
}

var double = &diag.Description{
	Code: "AK1003", Severity: diag.Error, Stops: true,
	Title: diag.T("Een naam komt twee keer voor in de gegevens", "A name occurs twice in the data"),
	Why: diag.T("Welke van de twee waarden in de overeenkomst hoort, is niet te zeggen.",
		"Which of the two values belongs in the agreement cannot be said."),
	Cure: diag.T("Haal een van beide weg of geef haar een andere naam.", "Remove one of the two or give it another name."),
	Bad:  example("klanten.csv", "klant;termijn;klant\nCafé De Brug;30 dagen;Café De Sluis\n"),
	Good: example("klanten.csv", "klant;termijn\nCafé De Brug;30 dagen\n"),
}

var unknown = &diag.Description{
	Code: "AK1004", Severity: diag.Error, Stops: true,
	Title: diag.T("De gegevens noemen iets dat het document niet kent", "The data name something that the document does not know"),
	Why: diag.T("De waarde zou niet in de overeenkomst komen: er zou een standaardwaarde staan waar u een andere gaf.",
		"The value would not get into the agreement: a default would stand where you gave something else."),
	Cure: diag.T("Schrijf de naam zoals in het document achter parameter of partij.",
		"Write the name as in the document after parameter or partij."),
	Bad:  example("klanten.csv", "klant;termjin\nCafé De Brug;30 dagen\n"),
	Good: example("klanten.csv", "klant;termijn\nCafé De Brug;30 dagen\n"),
}

var unused = &diag.Description{
	Code: "AK1005", Severity: diag.Warning,
	Title: diag.T("Een gegeven wordt niet gebruikt", "A piece of data is not used"),
	Why: diag.T("Wat onder die naam staat, komt nergens in de overeenkomst terecht.",
		"What stands under that name does not get into the agreement anywhere."),
	Cure: diag.T("Gebruik de naam in het document, of haal hem uit de gegevens.",
		"Use the name in the document, or take it out of the data."),
	Bad:  example("klanten.csv", "klant;dossiernummer\nCafé De Brug;2026-0113\n"),
	Good: example("klanten.csv", "klant\nCafé De Brug\n"),
}

var ragged = &diag.Description{
	Code: "AK1006", Severity: diag.Error, Stops: true,
	Title: diag.T("Een rij heeft niet evenveel cellen als de kop", "A row has not as many cells as the header"),
	Why: diag.T("De waarden kunnen een kolom verschoven zijn; dan komt een adres op de plaats van een naam.",
		"The values may have moved a column; an address then stands where a name should."),
	Cure: diag.T("Geef de rij een cel voor elke kolom. Zet aanhalingstekens om een cel waarin het scheidingsteken voorkomt.",
		"Give the row a cell for every column. Put quotes around a cell that holds the separator."),
	Bad:  example("klanten.csv", "klant;termijn\nCafé De Brug;30 dagen;Zwolle\n"),
	Good: example("klanten.csv", "klant;termijn\nCafé De Brug;30 dagen\n"),
}

var ambiguous = &diag.Description{
	Code: "AK1007", Severity: diag.Error, Stops: true,
	Title: diag.T("Een getal in YAML kan twee dingen betekenen", "A number in YAML can mean two things"),
	Why: diag.T("YAML leest 1.250 als een en een kwart, een Nederlandse lezer als twaalfhonderdvijftig.",
		"YAML reads 1.250 as one and a quarter, a Dutch reader as twelve hundred and fifty."),
	Cure: diag.T("Zet het tussen aanhalingstekens (\"1.250\") om het op zijn Nederlands te laten lezen, of schrijf 1250 of \"1,25\".",
		"Put it in quotes (\"1.250\") to have it read the Dutch way, or write 1250 or \"1,25\"."),
	Bad:  example("klant.yaml", "klant: 1.250\n"),
	Good: example("klant.yaml", "klant: \"1.250\"\n"),
}

var empty = &diag.Description{
	Code: "AK1008", Severity: diag.Error, Stops: true,
	Title: diag.T("Een gegevensbestand bevat geen gegevens", "A data file holds no data"),
	Why:   diag.T("Er is niets om documenten van te maken.", "There is nothing to make documents of."),
	Cure:  diag.T("Zet onder de kop een rij voor elk document.", "Put a row for each document under the header."),
	Bad:   example("klanten.csv", "klant;termijn\n"),
	Good:  example("klanten.csv", "klant;termijn\nCafé De Brug;30 dagen\n"),
}

package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// The kinds of findings about a file as a whole.
var (
	noOpening = &diag.Description{
		Code: "AK0121", Severity: diag.Error, Stops: true,
		Title: diag.T("Het bestand zegt niet wat het is", "The file does not say what it is"),
		Why: diag.T("Aan het eerste trefwoord is te zien of een bestand een overeenkomst is, modelbedingen, een beleid of akkoorden; daar hangt af hoe de rest gelezen wordt.",
			"The first keyword shows whether a file is an agreement, model clauses, a policy or acceptances; how the rest is read depends on it."),
		Cure: diag.T("Begin het bestand met overeenkomst \"Titel\".", "Start the file with overeenkomst \"Titel\"."),
		Bad: `artikel gebruik "Gebruik"

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
	secondOpening = &diag.Description{
		Code: "AK0122", Severity: diag.Error, Stops: true,
		Title: diag.T("Het bestand begint twee keer", "The file starts twice"),
		Why:   diag.T("Een bestand is een ding; twee overeenkomsten in een bestand zijn niet apart te toetsen of te ondertekenen.", "A file is one thing; two agreements in one file cannot be checked or signed apart."),
		Cure:  diag.T("Zet het tweede deel in een eigen bestand.", "Put the second part in a file of its own."),
		Bad: `overeenkomst "Huur van een fiets"

overeenkomst "Huur van een bakfiets"

tekst {
    Wie een bakfiets huurt, laat zijn rijbewijs zien.
}
`,
		Good: `overeenkomst "Huur van een bakfiets"

tekst {
    Wie een bakfiets huurt, laat zijn rijbewijs zien.
}
`,
	}
	emptyFile = &diag.Description{
		Code: "AK0123", Severity: diag.Error, Stops: true,
		Title: diag.T("Het bestand is leeg", "The file is empty"),
		Why:   diag.T("Uit een leeg bestand is geen document te maken; vaak is het bestand niet opgeslagen.", "No document can be made of an empty file; often the file was not saved."),
		Cure:  diag.T("Begin met overeenkomst \"Titel\".", "Start with overeenkomst \"Titel\"."),
		Bad:   "\n",
		Good: `overeenkomst "Huur van een fiets"

tekst {
    De huurder gebruikt de fiets zelf.
}
`,
	}
	notUTF8Text = &diag.Description{
		Code: "AK0124", Severity: diag.Error, Stops: true,
		Title: diag.T("Het bestand is geen UTF-8", "The file is not UTF-8"),
		Why:   diag.T("In een andere codering veranderen letters met accenten en aanhalingstekens ongemerkt in andere tekens.", "In another encoding, letters with accents and quotation marks turn into other characters unnoticed."),
		Cure:  diag.T("Sla het bestand op als UTF-8.", "Save the file as UTF-8."),
		Bad:   "overeenkomst \"Huur van een caf\xe9\"\n\ntekst {\n    De huurder gebruikt de zaal zelf.\n}\n",
		Good: `overeenkomst "Huur van een café"

tekst {
    De huurder gebruikt de zaal zelf.
}
`,
	}
	notText = &diag.Description{
		Code: "AK0125", Severity: diag.Error, Stops: true,
		Title: diag.T("Het bestand is geen gewone tekst", "The file is no plain text"),
		Why:   diag.T("Een Word- of PDF-bestand of een beschadigd bestand bevat meer dan de tekst; wat er staat, is niet te lezen.", "A Word or PDF file or a damaged file holds more than the text; what it says cannot be read."),
		Cure:  diag.T("Sla het stuk op als gewone tekst in UTF-8.", "Save the document as plain text in UTF-8."),
		Bad:   "overeenkomst \"Huur\x00 van een fiets\"\n\ntekst {\n    De huurder gebruikt de fiets zelf.\n}\n",
		Good: `overeenkomst "Huur van een fiets"

tekst {
    De huurder gebruikt de fiets zelf.
}
`,
	}
	limitExceeded = &diag.Description{
		Code: "AK0126", Severity: diag.Error, Stops: true,
		Title: diag.T("Te groot of te diep genest", "Too large or nested too deep"),
		Why:   diag.T("Grenzen die ver boven elk contract liggen, houden een beschadigd bestand tegen voordat het de computer bezighoudt.", "Limits far above any contract stop a damaged file before it keeps the computer busy."),
		Cure:  diag.T("Maak het eenvoudiger, of verdeel het over meer onderdelen of bestanden.", "Make it simpler, or divide it over more parts or files."),
		Bad: `overeenkomst "Huur van een fiets"

parameter huur bedrag = ` + strings.Repeat("(", MaxExpressionDepth) + `€ 40` + strings.Repeat(")", MaxExpressionDepth) + `

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
		Good: `overeenkomst "Huur van een fiets"

parameter huur bedrag = (€ 40)

artikel prijs "Prijs"

    lid {
        De huur is {huur} per maand.
    }
`,
	}
)

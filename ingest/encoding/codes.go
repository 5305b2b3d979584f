package encoding

import (
	"path"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Codes are the findings of this package. Their examples are texts to import;
// those about bytes have none, since an example is UTF-8 itself.
func Codes() []*diag.Description {
	return []*diag.Description{notText, converted, lost, tooLarge, twice, noText}
}

var notText = &diag.Description{
	Code: "AK1201", Severity: diag.Error, Stops: true,
	Title: diag.T("Dit bestand is geen tekst", "This file is not text"),
	Why: diag.T("Akte leest Word (.docx), HTML, Markdown en platte tekst. Uit een ander bestand zou er onzin in de overeenkomst komen.",
		"Akte reads Word (.docx), HTML, Markdown and plain text. From another file nonsense would get into the agreement."),
	Cure: asText,
	Bad:  "-- scan.txt --\n%PDF-1.7\n",
	Good: "-- scan.txt --\nArtikel 1 Looptijd\n",
}

var converted = &diag.Description{
	Code: "AK1202", Severity: diag.Info,
	Title: diag.T("De tekst staat in een oude tekencodering", "The text is in an old character encoding"),
	Why: diag.T("Akte heeft de tekens omgezet naar UTF-8. Is de codering verkeerd geraden, dan gaan letters met een accent en het euroteken fout.",
		"Akte converted the characters to UTF-8. If the encoding was guessed wrong, accented letters and the euro sign go wrong."),
	Cure: diag.T("Kijk in het resultaat of namen met accenten, bedragen en aanhalingstekens kloppen.",
		"See in the result whether names with accents, amounts and quotation marks are right."),
}

var lost = &diag.Description{
	Code: "AK1203", Severity: diag.Warning,
	Title: diag.T("Er staan onleesbare tekens in de tekst", "There are unreadable characters in the text"),
	Why: diag.T("Wat daar stond, is al voor het importeren verloren gegaan: een letter, een bedrag, een aanhalingsteken.",
		"What stood there was lost before importing: a letter, an amount, a quotation mark."),
	Cure: diag.T("Zoek de plaatsen op in het origineel en typ wat er hoort te staan.",
		"Look the places up in the original and type what belongs there."),
	Bad:  "-- brief.txt --\nDe co\uFFFDrdinator belt de klant.\n",
	Good: "-- brief.txt --\nDe coördinator belt de klant.\n",
}

var tooLarge = &diag.Description{
	Code: "AK1204", Severity: diag.Error, Stops: true,
	Title: diag.T("Het bestand is te groot", "The file is too large"),
	Why: diag.T("Een overeenkomst van deze omvang bestaat niet; waarschijnlijk is het een ander bestand.",
		"No agreement is of this size; it probably is another file."),
	Cure: diag.T("Controleer of u het goede bestand gaf, of splits het.", "Check whether you gave the right file, or split it."),
}

var twice = &diag.Description{
	Code: "AK1205", Severity: diag.Warning,
	Title: diag.T("Letters met een accent zijn eerder al stukgegaan", "Accented letters were broken before"),
	Why: diag.T("De tekst is ooit in de verkeerde codering geopend en zo bewaard. In een overeenkomst staan dan namen en bedragen verkeerd.",
		"The text was once opened in the wrong encoding and saved like that. Names and amounts in an agreement are then wrong."),
	Cure: diag.T("Vervang de reeksen door het teken dat bedoeld is, of neem een gave kopie van het origineel.",
		"Replace the sequences by the character that was meant, or take a sound copy of the original."),
	Bad:  "-- brief.txt --\nDe coÃ¶rdinator beÃ«indigt de opdracht.\n",
	Good: "-- brief.txt --\nDe coördinator beëindigt de opdracht.\n",
}

var noText = &diag.Description{
	Code: "AK1206", Severity: diag.Error, Stops: true,
	Title: diag.T("Er staat geen tekst in het bestand", "There is no text in the file"),
	Why: diag.T("Er is niets om een document van te maken. Een gescande PDF geeft zo'n leeg bestand.",
		"There is nothing to make a document of. A scanned PDF gives such an empty file."),
	Cure: diag.T("Controleer of u het goede bestand gaf. Laat een gescand stuk eerst door tekstherkenning gaan.",
		"Check whether you gave the right file. Put a scanned document through text recognition first."),
	Bad:  "-- leeg.txt --\n\n",
	Good: "-- leeg.txt --\nDe huur gaat in op 1 mei.\n",
}

// NoText returns the finding that a file, of whatever format, holds no text.
func NoText(file *source.File) diag.Finding {
	return noText.At(start(file), "Er staat geen tekst in %s.", "There is no text in %s.", path.Base(file.Name))
}

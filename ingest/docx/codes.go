package docx

import "github.com/akte-lang/akte/internal/diag"

// Codes returns the findings of this package. None has an example in Akte: they
// are about files of Word.
func Codes() []*diag.Description {
	return []*diag.Description{
		notWord, encrypted, damaged, noText, tooLarge, declared, tooDeep, ambiguous,
		embedded, incomplete, unknownFormat, uncounted, unknownSymbol, missingNote,
	}
}

var notWord = &diag.Description{
	Code: "AK1220", Severity: diag.Error, Stops: true,
	Title: diag.T("Dit is geen Word-bestand van het type .docx", "This is no Word file of the type .docx"),
	Why: diag.T("Wat er in het bestand staat, is zo niet te lezen; Akte raadt er niet naar.",
		"What the file says cannot be read like this; Akte does not guess at it."),
	Cure: diag.T("Open het bestand in Word of LibreOffice, sla het op als .docx en importeer dat.",
		"Open the file in Word or LibreOffice, save it as .docx and import that."),
}

var encrypted = &diag.Description{
	Code: "AK1221", Severity: diag.Error, Stops: true,
	Title: diag.T("Het Word-bestand is met een wachtwoord versleuteld", "The Word file is encrypted with a password"),
	Why: diag.T("Zonder het wachtwoord is er geen woord van te lezen, en Akte vraagt niet om wachtwoorden.",
		"Not a word of it can be read without the password, and Akte does not ask for passwords."),
	Cure: diag.T("Open het bestand in Word, haal onder Bestand > Info > Document beveiligen het wachtwoord weg en sla het op als .docx.",
		"Open the file in Word, remove the password under File > Info > Protect Document and save it as .docx."),
}

var damaged = &diag.Description{
	Code: "AK1222", Severity: diag.Error, Stops: true,
	Title: diag.T("Het Word-bestand is beschadigd", "The Word file is damaged"),
	Why: diag.T("Van een beschadigd bestand kan een stuk tekst ontbreken zonder dat iemand het ziet.",
		"A piece of text may be missing from a damaged file without anyone noticing."),
	Cure: diag.T("Haal het bestand opnieuw op, of open het in Word, laat Word het herstellen en sla het op als .docx.",
		"Fetch the file again, or open it in Word, let Word repair it and save it as .docx."),
}

var noText = &diag.Description{
	Code: "AK1223", Severity: diag.Error, Stops: true,
	Title: diag.T("In het bestand zit geen Word-document", "There is no Word document in the file"),
	Why: diag.T("Een .docx is een pakket waarvan één onderdeel de tekst bevat. Zonder dat onderdeel is er niets te importeren.",
		"A .docx is a package of which one part holds the text. Without that part there is nothing to import."),
	Cure: diag.T("Kijk of u het goede bestand koos; een rekenblad of presentatie slaat u eerst als Word-document op.",
		"See whether you chose the right file; save a spreadsheet or presentation as a Word document first."),
}

var tooLarge = &diag.Description{
	Code: "AK1224", Severity: diag.Error, Stops: true,
	Title: diag.T("Het Word-bestand is te groot", "The Word file is too large"),
	Why: diag.T("Een klein bestand dat uitgepakt reusachtig wordt, is een bekende manier om een programma te laten vastlopen.",
		"A small file that grows huge when unpacked is a known way to make a program seize up."),
	Cure: diag.T("Splits het document, of kopieer de tekst naar een nieuw Word-document en importeer dat.",
		"Split the document, or copy the text to a new Word document and import that."),
}

var declared = &diag.Description{
	Code: "AK1225", Severity: diag.Error, Stops: true,
	Title: diag.T("Het bestand bevat verklaringen die in Word niet voorkomen", "The file holds declarations that do not occur in Word"),
	Why: diag.T("Een DTD met entiteiten hoort niet in een Word-bestand en dient alleen om programma's te misleiden.",
		"A DTD with entities does not belong in a Word file and only serves to mislead programs."),
	Cure: diag.T("Vraag de afzender naar de herkomst van het bestand. Open het in Word en sla het opnieuw op als .docx.",
		"Ask the sender where the file comes from. Open it in Word and save it again as .docx."),
}

var tooDeep = &diag.Description{
	Code: "AK1226", Severity: diag.Error, Stops: true,
	Title: diag.T("De opmaak van het bestand is te diep genest", "The file is nested too deeply"),
	Why: diag.T("Geen gewoon document steekt zo veel tabellen en kaders in elkaar; wat dieper ligt, is niet gelezen.",
		"No ordinary document puts so many tables and frames into each other; what lies deeper was not read."),
	Cure: diag.T("Kopieer de tekst naar een nieuw Word-document zonder de geneste tabellen en importeer dat.",
		"Copy the text to a new Word document without the nested tables and import that."),
}

var ambiguous = &diag.Description{
	Code: "AK1227", Severity: diag.Error, Stops: true,
	Title: diag.T("Een onderdeel zit twee keer in het bestand", "A part is in the file twice"),
	Why: diag.T("Het ene programma zou de ene tekst tonen, het andere de andere; welke is afgesproken, is niet te zeggen.",
		"One program would show the one text, another the other; which was agreed cannot be said."),
	Cure: diag.T("Open het bestand in Word, controleer de tekst en sla het opnieuw op als .docx.",
		"Open the file in Word, check the text and save it again as .docx."),
}

var embedded = &diag.Description{
	Code: "AK1228", Severity: diag.Error,
	Title: diag.T("Een ingevoegd bestand is niet meegelezen", "An inserted file was not read"),
	Why: diag.T("Word voegt de inhoud pas bij het openen in. In de geïmporteerde tekst ontbreekt dat deel.",
		"Word inserts the content only on opening. That part is missing from the imported text."),
	Cure: diag.T("Open het bestand in Word en sla het op als .docx: dan staat de ingevoegde tekst in het document zelf. Importeer opnieuw.",
		"Open the file in Word and save it as .docx: the inserted text is then in the document itself. Import again."),
}

var incomplete = &diag.Description{
	Code: "AK1229", Severity: diag.Warning,
	Title: diag.T("Een hulponderdeel van het bestand is niet te lezen", "An auxiliary part of the file cannot be read"),
	Why: diag.T("De tekst is gelezen, maar wat in dit onderdeel staat (stijlen, nummers, noten of opmerkingen) ontbreekt.",
		"The text was read, but what this part holds (styles, numbers, notes or comments) is missing."),
	Cure: diag.T("Open het bestand in Word, sla het opnieuw op als .docx en importeer dat.",
		"Open the file in Word, save it again as .docx and import that."),
}

var unknownFormat = &diag.Description{
	Code: "AK1230", Severity: diag.Warning,
	Title: diag.T("Word telt hier op een manier die Akte niet kent", "Word counts here in a way that Akte does not know"),
	Why: diag.T("Akte heeft gewone cijfers gezet. Wie naar het nummer verwijst zoals Word het toont, vindt het niet.",
		"Akte put plain digits. Whoever refers to the number as Word shows it will not find it."),
	Cure: diag.T("Kies in Word een gewone nummering (1, a, i) en importeer opnieuw, of verbeter de nummers in de Akte-tekst.",
		"Choose an ordinary numbering in Word (1, a, i) and import again, or mend the numbers in the Akte text."),
}

var uncounted = &diag.Description{
	Code: "AK1231", Severity: diag.Warning,
	Title: diag.T("Een veld toont iets dat niet in het bestand staat", "A field shows something that is not in the file"),
	Why: diag.T("Word berekent dit veld pas op het scherm. In de geïmporteerde tekst ontbreekt wat daar te zien is.",
		"Word computes this field only on the screen. What is seen there is missing from the imported text."),
	Cure: diag.T("Zet het veld in Word om in gewone tekst (Ctrl+Shift+F9) of typ wat er staat, en importeer opnieuw.",
		"Turn the field into plain text in Word (Ctrl+Shift+F9) or type what it shows, and import again."),
}

var unknownSymbol = &diag.Description{
	Code: "AK1232", Severity: diag.Warning,
	Title: diag.T("Een symbool is niet om te zetten in een gewoon teken", "A symbol cannot be turned into an ordinary character"),
	Why: diag.T("Het teken bestaat alleen in een lettertype met symbolen. In de tekst staat nu \uFFFD.",
		"The character exists only in a symbol font. The text now has \uFFFD."),
	Cure: diag.T("Kijk in Word welk teken er staat en typ het in de Akte-tekst, of beschrijf het in woorden.",
		"See in Word which character it is and type it in the Akte text, or describe it in words."),
}

var missingNote = &diag.Description{
	Code: "AK1233", Severity: diag.Warning,
	Title: diag.T("Een noot waarnaar de tekst verwijst, ontbreekt", "A note that the text refers to is missing"),
	Why: diag.T("Wat in de noot stond, hoorde bij de overeenkomst en is niet te lezen.",
		"What the note said belonged to the agreement and cannot be read."),
	Cure: diag.T("Zoek de noot op in een eerdere versie van het document, of haal de verwijzing weg.",
		"Look the note up in an earlier version of the document, or remove the reference."),
}

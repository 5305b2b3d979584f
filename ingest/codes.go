package ingest

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/html"
	"github.com/akte-lang/akte/ingest/markdown"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/ingest/recognise"
	"github.com/akte-lang/akte/internal/diag"
)

// Codes are the findings of importing, those of all readers included.
func Codes() []*diag.Description {
	return slices.Concat(encoding.Codes(), html.Codes(), markdown.Codes(), docx.Codes(), recognise.Codes(),
		[]*diag.Description{different, unproved, flattened})
}

var different = &diag.Description{
	Code: "AK1250", Severity: diag.Error,
	Title: diag.T("De ingelezen tekst heeft hier andere woorden", "The imported text has other words here"),
	Why: diag.T("Wat u inleest, moet woord voor woord hetzelfde zeggen als het origineel. Hier doet het dat niet.",
		"What you import has to say the same as the original, word for word. Here it does not."),
	Cure: diag.T("Vergelijk deze plaats met het origineel en verbeter het .akte-bestand met de hand.",
		"Compare this place with the original and mend the .akte file by hand."),
}

var unproved = &diag.Description{
	Code: "AK1251", Severity: diag.Error,
	Title: diag.T("De ingelezen tekst kon niet worden nagelezen", "The imported text could not be held against the original"),
	Why: diag.T("Zonder tweede lezing is niet bewezen dat er geen woord ontbreekt.",
		"Without a second reading it is not proved that no word is missing."),
	Cure: diag.T("Sla het origineel opnieuw op, of lees het in als tekst.", "Save the original once more, or import it as text."),
}

var flattened = &diag.Description{
	Code: "AK1252", Severity: diag.Warning,
	Title: diag.T("De opbouw van het origineel is niet herkend", "The structure of the original was not recognised"),
	Why: diag.T("Alle woorden zijn er, maar artikelen en leden staan als gewone tekst: verwijzingen en controles weten daar niets van.",
		"All words are there, but articles and leden stand as plain text: references and checks know nothing of them."),
	Cure: diag.T("Schrijf artikel, lid en onderdeel zelf waar zij horen.", "Write artikel, lid and items yourself where they belong."),
}

// differencesShown is how many differences are shown one by one.
const differencesShown = 50

// differences tells where an import has other words than its original.
func differences(report raw.Report) diag.List {
	var list diag.List
	all := slices.Concat(report.Differences, report.Moved)
	for i, d := range all {
		if i == differencesShown {
			list.Add(different.At(d.Place, "En nog %d plaatsen.", "And %d more places.", len(all)-i))
			break
		}
		original, compiled := words(d.Original), words(d.Compiled)
		switch {
		case original == "":
			list.Add(different.At(d.Place, "Hierachter staat er te veel: %q.", "Too much stands behind this: %q.", compiled))
		case compiled == "":
			list.Add(different.At(d.Place, "Dit ontbreekt: %q.", "This is missing: %q.", original))
		case original == compiled:
			list.Add(different.At(d.Place, "%q staat nu op een andere plaats.", "%q now stands in another place.", original))
		default:
			list.Add(different.At(d.Place, "Hier stond %q; nu staat er %q.", "Here stood %q; now it says %q.", original, compiled))
		}
	}
	return list
}

// wordsShown is how many words of a difference are shown.
const wordsShown = 12

func words(list []raw.Word) string {
	texts := make([]string, 0, wordsShown)
	for i, word := range list {
		if i == wordsShown {
			texts = append(texts, "…")
			break
		}
		texts = append(texts, word.Text)
	}
	return strings.Join(texts, " ")
}

package markdown

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// Codes are the findings of this package. The examples are texts to import.
func Codes() []*diag.Description { return []*diag.Description{renumbered, dense} }

var renumbered = &diag.Description{
	Code: "AK1209", Severity: diag.Info,
	Title: diag.T("Markdown toont andere nummers dan er staan", "Markdown shows other numbers than were typed"),
	Why: diag.T("Markdown telt een lijst zelf door vanaf het eerste nummer. Wie de tekst als webpagina las, zag andere nummers dan in het bestand staan, en verwijzingen kunnen naar die andere nummers zijn.",
		"Markdown counts a list itself from its first number. Whoever read the text as a web page saw other numbers than the file has, and references may be to those."),
	Cure: diag.T("Kies welke nummers gelden, en haal in het andere geval nummer \"…\" weg bij het lid.",
		"Choose which numbers hold, and take nummer \"…\" away at the clause otherwise."),
	Bad:  "-- huur.md --\n1. De huur gaat in op 1 mei.\n3. De borg is een maand huur.\n",
	Good: "-- huur.md --\n1. De huur gaat in op 1 mei.\n2. De borg is een maand huur.\n",
}

var dense = &diag.Description{
	Code: "AK1210", Severity: diag.Info,
	Title: diag.T("Een alinea heeft te veel opmaaktekens om te lezen", "A paragraph has too many markup signs to read"),
	Why: diag.T("Honderden haken of sterretjes in één alinea zijn geen opmaak van een overeenkomst. De tekst is bewaard, met die tekens erin.",
		"Hundreds of brackets or asterisks in one paragraph are no markup of an agreement. The text was kept, with those signs in it."),
	Cure: diag.T("Haal de tekens weg die er niet horen.", "Take the signs away that do not belong there."),
	Bad:  "-- lijst.md --\n" + strings.Repeat("De huur [", maxBrackets+1) + "\n",
	Good: "-- lijst.md --\nDe huur [bedrag] gaat in op 1 mei.\n",
}

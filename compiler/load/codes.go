package load

import "github.com/akte-lang/akte/internal/diag"

// Codes are the findings of this package.
func Codes() []*diag.Description { return []*diag.Description{missing, cycle, outside} }

var missing = &diag.Description{
	Code: "AK0150", Severity: diag.Error, Stops: true,
	Title: diag.T("Een gebruikt bestand ontbreekt", "A file that is used is missing"),
	Why: diag.T("Zonder dat bestand ontbreken de bedingen of regels die eruit komen.",
		"Without that file the clauses or rules that come from it are absent."),
	Cure: diag.T("Verbeter het pad achter gebruik, of leg het bestand op die plaats.",
		"Correct the path after gebruik, or put the file in that place."),
	Bad: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "bedingen.akte"
`,
	Good: `-- stuk.akte --
overeenkomst "Onderhoud"
gebruik "clausules/bedingen.akte"
-- clausules/bedingen.akte --
clausules kantoor "Onze bedingen"
`,
}

var cycle = &diag.Description{
	Code: "AK0151", Severity: diag.Error, Stops: true,
	Title: diag.T("Bestanden gebruiken elkaar in een kring", "Files use each other in a circle"),
	Why: diag.T("Geen van beide kan dan als eerste worden gelezen.",
		"None of them can then be read first."),
	Cure: diag.T("Haal een van de regels gebruik weg, of zet het gedeelde in een derde bestand.",
		"Remove one of the gebruik lines, or put what is shared in a third file."),
}

var outside = &diag.Description{
	Code: "AK0152", Severity: diag.Error, Stops: true,
	Title: diag.T("Een pad leidt buiten de projectmap", "A path leads out of the project folder"),
	Why: diag.T("Een overeenkomst moet op iedere computer uit dezelfde bestanden bestaan.",
		"An agreement must consist of the same files on every computer."),
	Cure: diag.T("Zet het bestand in de projectmap en noem het met een pad vanaf dit bestand.",
		"Put the file in the project folder and name it by a path from this file."),
}

package html

import "github.com/akte-lang/akte/internal/diag"

// Codes are the findings of this package. The examples are texts to import.
func Codes() []*diag.Description { return []*diag.Description{fields, template} }

var fields = &diag.Description{
	Code: "AK1207", Severity: diag.Info,
	Title: diag.T("Op de pagina staan invulvelden", "The page has fields to fill in"),
	Why: diag.T("Wat iemand in zo'n veld typt, hoort bij de overeenkomst; het veld zelf is geen tekst en is weggelaten. De zin eromheen kan daardoor een gat hebben.",
		"What somebody types in such a field belongs to the agreement; the field itself is no text and was left out. The sentence around it may have a gap."),
	Cure: diag.T("Maak van elk veld een parameter, of van de velden samen een partij.",
		"Make each field a parameter, or the fields together a party."),
	Bad:  "-- huur.html --\n<p>De huurder, <input name=\"naam\" placeholder=\"Naam\">, huurt de loods.</p>\n",
	Good: "-- huur.html --\n<p>De huurder, Fietsenmaker De Ketting, huurt de loods.</p>\n",
}

var template = &diag.Description{
	Code: "AK1208", Severity: diag.Info,
	Title: diag.T("In de tekst staat code van een sjabloon", "The text holds the code of a template"),
	Why: diag.T("Een ander programma zou daar iets invullen. Akte heeft de code als gewone tekst overgenomen.",
		"Another program would fill something in there. Akte took the code over as ordinary text."),
	Cure: diag.T("Maak er parameters van en vervang de code door {naam}, of importeer de ingevulde tekst.",
		"Make parameters of them and replace the code by {naam}, or import the text filled in."),
	Bad:  "-- huur.html --\n<p>De huur bedraagt {{ huurprijs }} per maand.</p>\n",
	Good: "-- huur.html --\n<p>De huur bedraagt € 850 per maand.</p>\n",
}

// remark makes the findings about the page as a whole.
func (r *reader) remark() {
	if n := len(r.fields); n > 0 {
		r.findings.Add(fields.At(r.fields[0], "Op deze pagina staan invulvelden (%d); dit is het eerste.",
			"This page has fields to fill in (%d); this is the first.", n))
	}
	if !r.template.IsZero() {
		r.findings.Add(template.At(r.template, "Hier staat code van een sjabloon; zij is als tekst overgenomen.",
			"Here is code of a template; it was taken over as text."))
	}
}

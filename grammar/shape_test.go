package grammar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

// openings are, for every keyword, lines that open a statement also where the
// prose before them was not closed.
var openings = map[string][]string{
	"overeenkomst":  {`overeenkomst "Huur"`},
	"clausules":     {`clausules model "Modellen"`},
	"beleid":        {`beleid huur "Huurbeleid" // van ons`},
	"akkoorden":     {`akkoorden "Akkoorden"`},
	"gebruik":       {`gebruik "model.akte"`, `gebruik "model.akte" als model`},
	"partij":        {`partij huurder "Huurder" ook "klant", "gast"`, `partij huurder "Huurder" {` + "\n    De huurder.\n}"},
	"parameter":     {`parameter termijn duur = 2 dagen`, `parameter soort keuze(a, b) = a`, `parameter wie lijst van tekst = ()`},
	"waarde":        {`waarde borg = 3 * huur`},
	"hoofdstuk":     {`hoofdstuk "Geld"`, `hoofdstuk geld "Geld"`},
	"artikel":       {`artikel "Huur"`, `artikel huur "Huur" nummer "4."`, `artikel huur over av.looptijd(termijn = 1 dag)`, "artikel\n\n    lid {\n        Tekst.\n    }", "artikel huur\n    over av.looptijd"},
	"lid":           {"lid {\n    Tekst.\n}", "lid eerste {\n    Tekst.\n}", "lid\n    over av.looptijd\n{\n    Tekst.\n}", "lid { Tekst. }", `lid nummer "4." { Tekst. }`, "lid\n\n// zomaar\n{\n    Tekst.\n}", `lid negeer AK0404 "Zo bedoeld." { Tekst. }`},
	"tekst":         {"tekst {\n    Tekst.\n}", "tekst slot\n    over av.looptijd\n{\n    Tekst.\n}"},
	"kop":           {`kop "Slot"`},
	"tussenkop":     {`tussenkop "Kosten"`},
	"begrip":        {"begrip \"Huur\" {\n    Tekst.\n}", "begrip \"Huur\" vormen \"huren\"\n{\n    Tekst.\n}"},
	"partijen":      {`partijen "Tussen:"`, "partijen {\n    Samen.\n}", "partijen\n\nkop \"A\""},
	"bijlage":       {`bijlage "Kaart"`, `bijlage kaart "Kaart" bij andere`},
	"ondertekening": {"ondertekening huurder, verhuurder\n\nkop \"A\"", "ondertekening"},
	"als":           {"als a is b\n    lid { Tekst. }\neinde"},
	"voor":          {"voor elke p in lijst\n    lid { Tekst. }\neinde"},
	"toelichting":   {"toelichting {\n    Tekst.\n}"},
	"clausule":      {`clausule boete "Boete"`},
	"schrap":        {"schrap a, b\n\nkop \"A\""},
	"vervang":       {"vervang a {\n    Tekst.\n}"},
	"grens":         {`grens uren duur = 2 uur`},
	"onderwerp":     {`onderwerp huur "De huur"`},
	"regel":         {`regel huur "De huur"`},
	"toets":         {`toets "goed"`},
	"akkoord":       {`akkoord 3f9a1c20 voor huur.prijs`},
}

// sentencesOf are, for every keyword, lines of prose that start with it.
var sentencesOf = map[string][]string{
	"overeenkomst":  {"overeenkomst is schriftelijk", `overeenkomst "Huur" is de enige`, "overeenkomst"},
	"clausules":     {"clausules en bedingen", "clausules"},
	"beleid":        {"beleid van de verhuurder"},
	"akkoorden":     {"akkoorden zijn schriftelijk"},
	"gebruik":       {"gebruik maakt van de ruimte", `gebruik "naar behoren" is verplicht`},
	"partij":        {"partij die schade lijdt", `partij huurder "Huurder" heet hierna anders`, "partij"},
	"parameter":     {"parameter van het model", "parameter a van b"},
	"waarde":        {"waarde van de zaak", "waarde heeft"},
	"hoofdstuk":     {"hoofdstuk 3 van de wet", `hoofdstuk "Geld" geldt niet`},
	"artikel":       {"artikel zes is van toepassing", "artikel 6 is van toepassing", "artikel", "artikel zes", `artikel huur "Huur" geldt niet`, "artikel over betaling"},
	"lid":           {"lid 2 geldt niet", "lid", "lid twee", "lid over betaling", "lid {huur} geldt", "lid van de vereniging"},
	"tekst":         {"tekst van de overeenkomst", "tekst", "tekst {huur} geldt"},
	"kop":           {"kop van het jaar", `kop "Slot" vervalt`},
	"tussenkop":     {"tussenkop erboven"},
	"begrip":        {"begrip huur", `begrip "Huur" heeft hier`, `begrip "Huur"`},
	"partijen":      {"partijen komen overeen", "partijen"},
	"bijlage":       {"bijlage 2 gaat voor", `bijlage "Kaart" gaat voor`},
	"ondertekening": {"ondertekening door partijen", "ondertekening"},
	"als":           {"als de huurder niet betaalt", "als zodanig", "als huurder is gebleken", "als a is b"},
	"anders":        {"anders dan bedoeld", "anders"},
	"voor":          {"voor elke maand in de huur", "voor de duur", "voor elke p in lijst"},
	"einde":         {"einde van de huur", "einde"},
	"toelichting":   {"toelichting op de rekening", "toelichting"},
	"clausule":      {"clausule die nietig is"},
	"schrap":        {"schrap wat niet geldt", "schrap"},
	"vervang":       {"vervang de sloten", "vervang sloten"},
	"grens":         {"grens van het perceel", "grens"},
	"onderwerp":     {"onderwerp van deze akte"},
	"regel":         {"regel geldt altijd"},
	"toets":         {"toets der kritiek"},
	"akkoord":       {"akkoord gaan met de prijs", "akkoord voor gezien"},
}

// TestOpeningEndsProse puts every opening after prose that lost its brace, at
// several indentations: the prose ends there, with one finding.
func TestOpeningEndsProse(t *testing.T) {
	for _, keyword := range Keywords() {
		if keyword == "anders" || keyword == "einde" {
			continue // these need their als before them: see TestBlocksEndProse
		}
		require.NotEmpty(t, openings[keyword], keyword)
		for _, opening := range openings[keyword] {
			for _, indent := range []string{"", "    ", "\t\t"} {
				text := "overeenkomst \"T\"\n\ntekst {\n    De eerste zin.\n\n" + indent + opening + "\n"
				file, findings := Parse(source.New("t.akte", text))
				requireSound(t, file, findings)
				require.NotEmpty(t, findings, text)
				assert.Equal(t, proseNotClosed.Code, findings[0].Code, text)
				require.Greater(t, len(file.Statements), 2, text)
				assert.Equal(t, keyword, file.Statements[2].Keyword(), text)
				words := leaves(reflectOf(file.Statements[1]), nil)
				require.Len(t, words, 1, text)
				assert.Equal(t, "De eerste zin.", words[0].(*Words).Text)
			}
		}
	}
}

// TestBlocksEndProse does the same for the further parts of a choice.
func TestBlocksEndProse(t *testing.T) {
	text := "overeenkomst \"T\"\n\nartikel a \"A\"\n    als b is c\n        lid {\n            Een.\n    anders als d\n" +
		"        lid {\n            Twee.\n    anders\n        lid {\n            Drie.\n    einde\n\nkop \"Slot\"\n"
	file, findings := Parse(source.New("t.akte", text))
	requireSound(t, file, findings)
	require.Len(t, findings, 3, dumpFindings(findings))
	for _, f := range findings {
		assert.Equal(t, proseNotClosed.Code, f.Code)
	}
	assert.Len(t, file.Statements, 10)
}

// TestSentenceIsProse puts sentences that start with a keyword in prose, first
// and in the middle: they are text, and nothing is found.
func TestSentenceIsProse(t *testing.T) {
	for _, keyword := range Keywords() {
		require.NotEmpty(t, sentencesOf[keyword], keyword)
		for _, sentence := range sentencesOf[keyword] {
			for _, text := range []string{
				"overeenkomst \"T\"\n\ntekst {\n    " + sentence + "\n}\n",
				"overeenkomst \"T\"\n\ntekst {\n    Het is zo dat de\n    " + sentence + "\n    en dat dit geldt.\n}\n\nkop \"Slot\"\n",
				"overeenkomst \"T\"\n\ntekst {\nHet is zo dat de\n\n" + sentence + "\n}\n",
			} {
				file, findings := Parse(source.New("t.akte", text))
				requireSound(t, file, findings)
				assert.Empty(t, dumpFindings(findings), text)
				assert.Equal(t, "tekst", file.Statements[1].Keyword())
			}
		}
	}
}

// TestUnclosedSentences leaves out the brace after such sentences: one
// finding, and the words are text.
func TestUnclosedSentences(t *testing.T) {
	for _, keyword := range Keywords() {
		for _, sentence := range sentencesOf[keyword] {
			text := "overeenkomst \"T\"\n\ntekst {\n    Het is zo dat de\n    " + sentence + "\n    en dat dit geldt.\n\nkop \"Slot\"\n"
			file, findings := Parse(source.New("t.akte", text))
			requireSound(t, file, findings)
			assert.Len(t, findings, 1, "%s\n%s", text, dumpFindings(findings))
			assert.Len(t, file.Statements, 3, text)
		}
	}
}

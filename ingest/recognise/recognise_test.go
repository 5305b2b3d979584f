package recognise_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/recognise"
)

// written returns the source of an outline, and sees to it that it prints the
// words of the outline.
func written(t *testing.T, o *outline.Outline, options recognise.Options) (string, recognise.Result) {
	t.Helper()
	result := recognise.Recognise(o, options)
	words, content := printed(t, result.File)
	require.Equal(t, wordsOf(o), words, content)
	return content, result
}

func paragraph(text string) outline.Block {
	return outline.Block{Kind: outline.Paragraph, Gap: true, Runs: []outline.Run{{Text: text}}}
}

func numbered(level int, mark, text string) outline.Block {
	return outline.Block{
		Kind: outline.Paragraph, Level: level, Mark: mark, Computed: true, List: 1, Runs: []outline.Run{{Text: text}},
	}
}

// Word counts the numbers: they stand nowhere in the file, and are printed all
// the same.
func TestNumbersOfWord(t *testing.T) {
	o := &outline.Outline{Name: "x.docx", Blocks: []outline.Block{
		{Kind: outline.Heading, Level: 1, Runs: []outline.Run{{Text: "Huur van een boot"}}},
		{Kind: outline.Heading, Level: 2, Mark: "Artikel 1", Computed: true, List: 1, Runs: []outline.Run{{Text: "Gebruik"}}},
		numbered(2, "1.1", "De huurder vaart voorzichtig."),
		numbered(2, "1.2", "De huurder vaart niet:"),
		numbered(3, "a.", "bij storm; of"),
		numbered(3, "b.", "in het donker."),
		{Kind: outline.Heading, Level: 2, Mark: "Artikel 2", Computed: true, List: 1, Runs: []outline.Run{{Text: "Schade"}}},
		numbered(2, "2.1", "Wie handelt in strijd met artikel 1.2 sub b, vergoedt de schade."),
	}}
	content, result := written(t, o, recognise.Options{})
	assert.Equal(t, `overeenkomst "Huur van een boot"
    nummering  artikel "Artikel 1"  lid "1.1"  onderdeel "a."
    verwijzing "artikel 1.1 sub a"

artikel gebruik "Gebruik"

    lid {
        De huurder vaart voorzichtig.
    }

    lid huurder {
        De huurder vaart niet:
        - bij storm; of
        - @donker in het donker.
    }

artikel schade "Schade"

    lid {
        Wie handelt in strijd met [gebruik.huurder.donker], vergoedt de schade.
    }
`, content)
	assert.Equal(t, []string{"Artikel", "1", "1.1", "1.2", "a.", "b.", "Artikel", "2", "2.1"}, result.Computed)
}

// What is bold all over is a heading, not emphasis; within a sentence it stays.
func TestEmphasis(t *testing.T) {
	bold := func(text string) outline.Run { return outline.Run{Text: text, Bold: true} }
	o := &outline.Outline{Name: "x.docx", Blocks: []outline.Block{
		paragraph("Reglement van orde"),
		{Kind: outline.Paragraph, Runs: []outline.Run{bold("Artikel 1 "), bold("Stemmen")}},
		{Kind: outline.Paragraph, Runs: []outline.Run{
			{Text: "Er wordt "}, bold("schriftelijk "), {Text: "of "}, {Text: "mondeling", Italic: true}, {Text: " ge"}, bold("stem"), {Text: "d."},
		}},
	}}
	content, _ := written(t, o, recognise.Options{})
	assert.Contains(t, content, "\nartikel stemmen \"Stemmen\"\n")
	assert.Contains(t, content, "Er wordt **schriftelijk** of *mondeling* gestemd.")
}

// Lines that look like statements stand where the language does not take them
// for one.
func TestWordsOfTheLanguage(t *testing.T) {
	o := &outline.Outline{Name: "x.txt", Blocks: []outline.Block{
		paragraph("Woorden"), paragraph("Dit is een paragraaf die niet op een titel lijkt, want zij is een zin."), paragraph(`kop "A"`),
		paragraph("lid { dat hoort er zo te staan }"), paragraph("- geen onderdeel"), paragraph("einde"), paragraph("Als het regent, wordt er niet gevaren."),
	}}
	content, _ := written(t, o, recognise.Options{})
	file, _ := grammar.Parse(sourceOf(content))
	for _, statement := range file.Statements[1:] {
		assert.IsType(t, &grammar.Text{}, statement)
	}
}

func TestFlat(t *testing.T) {
	o := &outline.Outline{Name: "x.txt", Blocks: []outline.Block{
		paragraph("Titel"), paragraph("Artikel 1: Prijs"), paragraph("1.1 De prijs is vast."), paragraph("a. een"),
	}}
	content, _ := written(t, o, recognise.Options{Flat: true, Typed: true})
	assert.NotContains(t, content, "artikel")
	assert.Contains(t, content, "Artikel 1: Prijs")
}

func TestNumbersThatDoNotCountOn(t *testing.T) {
	o := &outline.Outline{Name: "x.txt", Blocks: []outline.Block{
		paragraph("Titel"), paragraph("Artikel 1: Prijs"), paragraph("De prijs is vast."), paragraph("Artikel 1a: Korting"), paragraph("Korting wordt niet gegeven."),
		paragraph("Artikel 4: Slot"), paragraph("Dit is het slot."), paragraph("Artikel 4: Nog een slot"), paragraph("Dit is het echte slot."),
	}}
	content, result := written(t, o, recognise.Options{})
	assert.Contains(t, content, `artikel korting "Korting" nummer "Artikel 1a:"`)
	assert.Contains(t, content, `artikel slot "Slot" nummer "Artikel 4:"`)
	require.Len(t, result.Findings, 2, "1a is put in between, and no mistake")
	assert.Equal(t, `"Artikel 4:" volgt op nummer 1: er ontbreekt iets.`, result.Findings[0].Message.NL)
	assert.Equal(t, `"Artikel 4:" staat er twee keer.`, result.Findings[1].Message.NL)
}

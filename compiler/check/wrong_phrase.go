package check

import (
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

var wrongPhraseDescription = &diag.Description{
	Code: "AK0801", Severity: diag.Info,
	Title: diag.T("Een vaste uitdrukking of een woord is verkeerd geschreven", "A fixed expression or a word is misspelt"),
	Why: diag.T("Taalfouten wekken twijfel aan de zorg waarmee de rest is geschreven.",
		"Mistakes in the language make readers doubt the care with which the rest was written."),
	Cure: diag.T("Schrijf het zoals het hoort.", "Write it as it should be."),
	Bad: `overeenkomst "Bewaring van fietsen"
artikel toegang "Toegang"
    lid {
        De stalling is ten allen tijde open.
    }
`,
	Good: `overeenkomst "Bewaring van fietsen"
artikel toegang "Toegang"
    lid {
        De stalling is te allen tijde open.
    }
`,
}

// wrongPhraseCheck looks for phrases that are never right.
var wrongPhraseCheck = Check{
	Description: wrongPhraseDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaring van fietsen"
artikel toegang "Toegang"
    lid {
        Uiterlijk op zondag is de stalling dicht. Wie in gebreke blijft, betaalt de wettelijke rente,
        dan wel de kosten. Reparaties aan gebreken stelt de beheerder op schrift. Het exploot is
        betekend, dat staat vast. De beste fietsen aller tijden staan vooraan.
    }
`,
	},
	Start: func(c *Context) Watcher {
		wrong, err := wrongPhrases()
		if err != nil {
			return Watcher{} // a test sees to it that the data can be read
		}
		phrases := make([]phrase, len(wrong))
		for i := range wrong {
			phrases[i].text = wrong[i].Wrong
		}
		words := newLexicon(phrases)
		return Watcher{Passage: func(p *Passage) {
			words.each(p, func(index, start, end int) {
				if p.Typed(start, end) {
					c.reportPhrase(p, start, end, wrong[index])
				}
			})
		}}
	},
}

func (c *Context) reportPhrase(p *Passage, start, end int, wrong wrongPhrase) {
	place, right := p.Place(start, end), wrong.Right
	if first, _ := utf8.DecodeRuneInString(p.Text[start:]); unicode.IsUpper(first) {
		initial, size := utf8.DecodeRuneInString(right)
		right = string(unicode.ToUpper(initial)) + right[size:]
	}
	edited, words := keepBreak(place, right)
	c.Report(wrongPhraseDescription.At(place, "“%s” is niet goed geschreven.", "“%s” is not written right.", p.Text[start:end]).
		WithHelp("Schrijf “%s”.", "Write “%s”.", right).
		WithFix(wrong.Doubt == "", diag.T("Schrijf %s", "Write %s", right), edited, words))
}

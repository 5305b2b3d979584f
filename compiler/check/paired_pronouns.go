package check

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var pairedPronounsDescription = &diag.Description{
	Code: "AK0805", Severity: diag.Info,
	Title: diag.T("“zijn/haar” en dergelijke", "“zijn/haar” (his/her) and the like"),
	Why: diag.T("Dubbele voornaamwoorden lezen moeizaam, en na een rechtspersoon zijn zij onjuist (Aanwijzingen voor de regelgeving 3.8).",
		"Paired pronouns read badly, and after a legal person they are wrong (Aanwijzingen voor de regelgeving 3.8)."),
	Cure: diag.T("Herhaal het woord waar het om gaat, of schrijf de zin zonder voornaamwoord.",
		"Repeat the word that is meant, or write the sentence without a pronoun."),
	Bad: `overeenkomst "Bewaring van fietsen"
artikel sleutel "Sleutel"
    lid {
        Wie een plaats huurt, houdt zijn/haar sleutel bij zich.
    }
`,
	Good: `overeenkomst "Bewaring van fietsen"
artikel sleutel "Sleutel"
    lid {
        Wie een plaats huurt, houdt de sleutel bij zich.
    }
`,
}

// pairedPronouns looks for pronouns for him and her together. It speaks once
// for a document.
var pairedPronouns = Check{
	Description: pairedPronounsDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaring van fietsen"
artikel sleutel "Sleutel"
    lid {
        De dochters en haar moeder staan op de lijst; ook zijn haar en baard zijn daar beschreven.
    }
`,
	},
	Start: func(c *Context) Watcher {
		pairs := plainPhrases("zijn/haar", "haar/zijn", "hij/zij", "zij/hij", "hem/haar", "haar/hem", "zijn/hun", "hij of zij",
			"zij of hij", "zijn of haar", "hem of haar", "haar of hem", "zijn dan wel haar", "hij dan wel zij")
		return c.placesOf(pairs, func(first source.Place, text string, count int) diag.Finding {
			if count == 1 {
				return pairedPronounsDescription.At(first, "“%s” noemt twee voornaamwoorden.", "“%s” gives two pronouns.", text)
			}
			return pairedPronounsDescription.At(first, "“%s” en dergelijke staat %d keer in dit document.",
				"“%s” and the like stand %d times in this document.", text, count)
		})
	},
}

package law

import "github.com/akte-lang/akte/internal/diag"

// Codes are the kinds of finding about cited laws.
var Codes = []*diag.Description{unknownLaw, notInForce, missingArticle, incomplete}

var unknownLaw = &diag.Description{
	Code:     "AK0701",
	Severity: diag.Error,
	Title:    diag.T("onbekende wet", "unknown law"),
	Why: diag.T(
		"Wie de overeenkomst leest, moet de aangehaalde wet kunnen opslaan. Een naam die niemand kent, verwijst nergens naar, en wat ervan afhangt, hangt in de lucht.",
		"Whoever reads the agreement must be able to look the cited law up. A name that nobody knows refers to nothing, and what depends on it hangs in the air."),
	Cure: diag.T(
		"Gebruik de citeertitel of de gangbare afkorting van de wet. Kent Akte haar niet, schrijf de verwijzing dan voluit in de tekst, zonder vierkante haken.",
		"Use the citation title or the usual abbreviation of the law. If Akte does not know it, write the reference out in the text, without square brackets."),
	Bad: `overeenkomst "Afspraken over beveiliging"
    datum  1 december 2026

artikel "Passend niveau"

    lid {
        De beveiliging voldoet aan [AGV 32 lid 1].
    }
`,
	Good: `overeenkomst "Afspraken over beveiliging"
    datum  1 december 2026

artikel "Passend niveau"

    lid {
        De beveiliging voldoet aan [AVG 32 lid 1].
    }
`,
}

var notInForce = &diag.Description{
	Code:     "AK0702",
	Severity: diag.Error,
	Title:    diag.T("wet die op de peildatum niet geldt", "law that does not hold on the reference date"),
	Why: diag.T(
		"Een wet die is ingetrokken, nog moet ingaan of er nooit gekomen is, legt niemand iets op. Een beding dat erop steunt, zegt dan iets anders dan partijen denken, of niets.",
		"A law that was repealed, has yet to enter into force or never came to be binds nobody. A clause that rests on it then says something other than the parties think, or nothing."),
	Cure: diag.T(
		"Verwijs naar de wet die nu geldt. Gaat het stuk met opzet over ouder of komend recht, zet dan de peildatum in de kop daarnaar, of gebruik negeer met een reden.",
		"Refer to the law that holds now. If the text speaks of older or coming law on purpose, set the peildatum in the header accordingly, or use negeer with a reason."),
	Bad: `overeenkomst "Afspraken over beveiliging"
    datum  1 december 2026

artikel "Passend niveau"

    lid {
        De beveiliging voldoet aan [Wbp 13].
    }
`,
	Good: `overeenkomst "Afspraken over beveiliging"
    datum  1 december 2026

artikel "Passend niveau"

    lid {
        De beveiliging voldoet aan [AVG 32 lid 1].
    }
`,
}

var missingArticle = &diag.Description{
	Code:     "AK0703",
	Severity: diag.Error,
	Title:    diag.T("artikel dat de wet niet heeft", "article that the law does not have"),
	Why: diag.T(
		"Een verwijzing naar een artikel of boek dat niet bestaat, is meestal een tikfout. Wie later het beding inroept, kan niet aantonen welk artikel bedoeld was.",
		"A reference to an article or book that does not exist is mostly a slip of the pen. Whoever invokes the clause later cannot show which article was meant."),
	Cure: diag.T(
		"Sla de wet op en zet het juiste nummer erin; een lid schrijft u als “28 lid 3”, niet als “28.3”.",
		"Look the law up and put the right number in; write a lid as “28 lid 3”, not as “28.3”."),
	Bad: `overeenkomst "Afspraken over datalekken"
    datum  1 december 2026

artikel "Melding"

    lid {
        Een datalek wordt gemeld zoals staat in [AVG 133 lid 2].
    }
`,
	Good: `overeenkomst "Afspraken over datalekken"
    datum  1 december 2026

artikel "Melding"

    lid {
        Een datalek wordt gemeld zoals staat in [AVG 33 lid 2].
    }
`,
}

var incomplete = &diag.Description{
	Code:     "AK0704",
	Severity: diag.Error,
	Title:    diag.T("verwijzing naar het wetboek zonder boek", "reference to the code without a book"),
	Why: diag.T(
		"Het Burgerlijk Wetboek begint in elk boek opnieuw te tellen: hetzelfde nummer staat in verscheidene boeken, telkens over iets anders.",
		"The Dutch Civil Code starts counting anew in each book: the same number stands in several books, each about something else."),
	Cure: diag.T(
		"Zet het boek en een dubbele punt voor het artikel: [BW 6:236].",
		"Put the book and a colon before the article: [BW 6:236]."),
	Bad: `overeenkomst "Algemene voorwaarden"
    datum  1 december 2026

artikel "Onredelijke bedingen"

    lid {
        Een beding als bedoeld in [BW 236 onder j] komt niet voor.
    }
`,
	Good: `overeenkomst "Algemene voorwaarden"
    datum  1 december 2026

artikel "Onredelijke bedingen"

    lid {
        Een beding als bedoeld in [BW 6:236 onder j] komt niet voor.
    }
`,
}

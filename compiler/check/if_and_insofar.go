package check

import "github.com/akte-lang/akte/internal/diag"

var ifAndInsofarDescription = &diag.Description{
	Code: "AK0803", Severity: diag.Info,
	Title: diag.T("“indien en voor zover”", "“indien en voor zover” (if and insofar as)"),
	Why: diag.T("“Voor zover” zegt al dat er een voorwaarde is; “indien” erbij doet zoeken naar een tweede.",
		"“Insofar as” says already that there is a condition; “if” beside it makes the reader look for a second."),
	Cure: diag.T("Schrijf “voor zover”.", "Write “voor zover”."),
	Bad: `overeenkomst "Bewaring van fietsen"
artikel schade "Schade"
    lid {
        Schade wordt vergoed indien en voor zover de verzekeraar uitkeert.
    }
`,
	Good: `overeenkomst "Bewaring van fietsen"
artikel schade "Schade"
    lid {
        Schade wordt vergoed voor zover de verzekeraar uitkeert.
    }
`,
}

// ifAndInsofar looks for a condition that is said twice.
var ifAndInsofar = Check{
	Description: ifAndInsofarDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaring van fietsen"
artikel schade "Schade"
    lid {
        Schade wordt vergoed indien de verzekeraar uitkeert en voor zover dat genoeg is.
    }
`,
	},
	Start: func(c *Context) Watcher {
		words := newLexicon(plainPhrases("indien en voor zover", "indien en voorzover", "indien en in zoverre", "als en voor zover",
			"indien en slechts voor zover"))
		return Watcher{Passage: func(p *Passage) {
			words.each(p, func(_, start, end int) {
				if explains(p.Part) || !p.Typed(start, end) {
					return
				}
				place := p.Place(start, end)
				c.Report(ifAndInsofarDescription.At(place, "“%s” zegt twee keer dat er een voorwaarde is.",
					"“%s” says twice that there is a condition.", p.Text[start:end]).
					WithFix(false, diag.T("Schrijf voor zover", "Write voor zover"), place, "voor zover"))
			})
		}}
	},
}

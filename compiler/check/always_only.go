package check

import "github.com/akte-lang/akte/internal/diag"

var alwaysOnlyDescription = &diag.Description{
	Code: "AK0807", Severity: diag.Warning,
	Title: diag.T("“altijd” en “maar alleen als” in één zin", "“always” and “but only if” in one sentence"),
	Why: diag.T("Wat altijd moet, hangt van niets af; wat alleen onder een voorwaarde moet, hoeft niet altijd. De zin zegt beide.",
		"What must be done always hangs on nothing; what must be done on a condition only need not be done always. The sentence says both."),
	Cure: diag.T("Schrijf alleen de voorwaarde.", "Write the condition only."),
	Bad: `overeenkomst "Bewaking van een terrein"
artikel melden "Melden"
    lid {
        Een storing wordt altijd doorgegeven, maar alleen als zij zich heeft voorgedaan.
    }
`,
	Good: `overeenkomst "Bewaking van een terrein"
artikel melden "Melden"
    lid {
        Een storing wordt doorgegeven als zij zich heeft voorgedaan.
    }
`,
}

// alwaysOnly looks for sentences that say always and take it back.
var alwaysOnly = Check{
	Description: alwaysOnlyDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaking van een terrein"
artikel melden "Melden"
    lid {
        Een storing wordt altijd doorgegeven. Het hek gaat open, maar alleen als er iemand aanbelt.
    }
`,
	},
	Start: func(c *Context) Watcher {
		conditions := newLexicon(plainPhrases("maar alleen als", "maar alleen indien", "maar alleen wanneer", "maar slechts als",
			"maar slechts indien", "doch alleen als", "doch alleen indien", "doch slechts indien", "echter alleen als"))
		return Watcher{Passage: func(p *Passage) {
			for i := range p.Words {
				_, end, ok := conditions.at(p, i)
				if !ok || explains(p.Part) {
					continue
				}
				if first, _ := p.sentence(i); p.holdsWord(first, i, "altijd", "steeds", "immer") {
					c.Report(alwaysOnlyDescription.At(p.Place(p.Words[i].Start, end),
						"Deze zin zegt eerst “altijd” en dan “%s”.", "This sentence says “always” first and then “%s”.",
						p.Text[p.Words[i].Start:end]))
				}
			}
		}}
	},
}

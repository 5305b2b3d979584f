package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var contentsListDescription = &diag.Description{
	Code: "AK0228", Severity: diag.Warning,
	Title: diag.T("De inhoudsopgave noemt een andere titel", "The table of contents gives another title"),
	Why: diag.T("De titel is veranderd of er is een artikel tussengekomen, en de inhoudsopgave is blijven staan. Wie haar gebruikt, zoekt verkeerd.",
		"The title was changed or an article was inserted, and the table of contents stayed. Whoever uses it looks in the wrong place."),
	Cure: diag.T("Verbeter de inhoudsopgave, of haal haar weg.", "Correct the table of contents, or remove it."),
	Bad: `overeenkomst "Verhuur van tenten"
tekst {
    * Artikel 1 - Prijs
    * Artikel 2 - Schade
    * Artikel 3 - Opzeggen
    * Artikel 4 - Slot
}
artikel prijs "Prijs"
    lid {
        De tent kost € 35 per dag.
    }
artikel schade "Schade"
    lid {
        De huurder vergoedt schade.
    }
artikel opzeggen "Annuleren"
    lid {
        Annuleren kan tot een week vooraf.
    }
artikel slot "Slot"
    lid {
        Nederlands recht geldt.
    }
`,
	Good: `overeenkomst "Verhuur van tenten"
tekst {
    * Artikel 1 - Prijs
    * Artikel 2 - Schade
    * Artikel 3 - Annuleren
    * Artikel 4 - Slot
}
artikel prijs "Prijs"
    lid {
        De tent kost € 35 per dag.
    }
artikel schade "Schade"
    lid {
        De huurder vergoedt schade.
    }
artikel opzeggen "Annuleren"
    lid {
        Annuleren kan tot een week vooraf.
    }
artikel slot "Slot"
    lid {
        Nederlands recht geldt.
    }
`,
}

// contentsList looks for entries of a table of contents that give an article
// another title than it has.
var contentsList = Check{
	Description: contentsListDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van tenten"
artikel prijs "Prijs"
    lid {
        De tent kost € 35 per dag.
    }
tekst {
    * [prijs] - zie ook de folder
    * [prijs]: gelezen
    * [prijs] geldt niet op zondag
}
`,
	},
	Start: func(c *Context) Watcher {
		const fewest = 3 // entries that are right, before a list is one of contents
		type stale struct {
			place         source.Place
			entry, actual string
			part          compiler.Part
		}
		right := 0
		var wrong []stale
		return Watcher{
			Passage: func(p *Passage) {
				entry, actual, part := c.contentsEntry(p)
				switch {
				case part == nil:
				case sameTitle(entry, actual):
					right++
				default:
					wrong = append(wrong, stale{p.Place(p.Words[0].Start, p.Words[len(p.Words)-1].End), entry, actual, part})
				}
			},
			Finish: func() {
				if right < fewest || len(wrong) > right {
					return
				}
				for _, w := range wrong {
					c.Report(contentsListDescription.At(w.place, "Hier heet het “%s”, en boven het artikel “%s”.",
						"Here it is called “%s”, and above the article “%s”.", w.entry, w.actual).
						WithNote(compiler.Opening(w.part), "Dit is het artikel.", "This is the article."))
				}
			},
		}
	},
}

// contentsEntry returns the title that a passage gives the article that it opens
// with, and the one that it has; no part when the passage is no entry of a table
// of contents.
func (c *Context) contentsEntry(p *Passage) (entry, actual string, part compiler.Part) {
	const most = 14 // words
	if len(p.Words) < 3 || len(p.Words) > most || p.Words[0].Start != 0 || explains(p.Part) {
		return "", "", nil
	}
	cited := c.citations(p)
	if len(cited) != 1 || cited[0].Start != 0 || len(cited[0].aims) != 1 || cited[0].aims[0].verdict != sound {
		return "", "", nil
	}
	rest := p.Text[cited[0].End:]
	trimmed := strings.TrimLeft(rest, " ")
	if trimmed == rest && !strings.HasPrefix(rest, ":") && !strings.HasPrefix(rest, ".") {
		return "", "", nil
	}
	entry = strings.TrimLeft(trimmed, "-–—:. ")
	entry = strings.TrimRight(entry, " .…0123456789")
	if entry == "" || !startsUpper(entry) || cited[0].aims[0].node.part == nil {
		return "", "", nil
	}
	part = cited[0].aims[0].node.part
	return entry, titleOf(part), part
}

// sameTitle reports whether two titles have the same words.
func sameTitle(a, b string) bool {
	one, other := words(a), words(b)
	if len(one) != len(other) {
		return false
	}
	for i := range one {
		if !strings.EqualFold(a[one[i].Start:one[i].End], b[other[i].Start:other[i].End]) {
			return false
		}
	}
	return true
}

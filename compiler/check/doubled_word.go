package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

var doubledWordDescription = &diag.Description{
	Code: "AK0804", Severity: diag.Warning,
	Title: diag.T("Een woord staat er twee keer", "A word stands twice"),
	Why: diag.T("Een dubbel woord is een spoor van knippen en plakken; soms is er meer dan dat blijven staan of weggevallen.",
		"A doubled word is a trace of cutting and pasting; sometimes more than that was left or lost."),
	Cure: diag.T("Haal het tweede woord weg.", "Take the second word away."),
	Bad: `overeenkomst "Bewaring van fietsen"
artikel sleutel "Sleutel"
    lid {
        De sleutel ligt bij de de balie.
    }
`,
	Good: `overeenkomst "Bewaring van fietsen"
artikel sleutel "Sleutel"
    lid {
        De sleutel ligt bij de balie.
    }
`,
}

// doubledWord looks for a word that stands twice in a row.
var doubledWord = Check{
	Description: doubledWordDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaring van fietsen"
artikel sleutel "Sleutel"
    lid {
        Wie weet dat dat slot kapot is, meldt dat. De plaatsen die die week vrij zijn, staan op de
        lijst. Daar treedt de regel in in maart. De bus naar Baden Baden stopt hier. Het nummer is
        06 12 12 12 12 en de code is a a. Plaats is er, er is altijd plaats. Plaats die wie wie wil
        helpen, zelf kiest.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			per := false
			for i := 1; i < len(p.Words); i++ {
				a, b := p.Words[i-1], p.Words[i]
				if a.End-a.Start == b.End-b.Start && b.Start == a.End+1 && !b.Opens && p.doubled(i) {
					c.reportDoubled(p, i)
				}
				per = per || p.Text[a.Start] == 'p' && p.Word(i-1) == "per"
			}
			if per {
				c.checkPer(p)
			}
		}}
	},
}

// doubled reports whether word i is that before it, and not with a reason.
func (p *Passage) doubled(i int) bool {
	before, word := p.Word(i-1), p.Word(i)
	if p.Text[p.Words[i].Start-1] != ' ' || !strings.EqualFold(before, word) || len(word) < 2 || isDigit(word[0]) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsUpper(first) && !mayDouble(strings.ToLower(word)) && p.Typed(p.Words[i-1].Start, p.Words[i].End)
}

// mayDouble reports whether a word can follow itself in a good sentence: a
// pronoun, a verb or the loose part of one.
func mayDouble(word string) bool {
	switch word {
	case "dat", "die", "als", "is", "het", "zij", "ze", "er", "was", "had", "wie", "wat", "waar", "dan", "haar", "hij", "u", "je",
		"jullie", "hun", "ons", "dit", "deze", "zijn", "worden", "hebben", "mogen", "of", "al", "nog", "in", "op", "aan", "uit",
		"door", "over", "voor", "na", "om", "af", "toe", "mee", "bij", "tegen", "onder", "terug", "zo":
		return true
	}
	return false
}

// checkPer reports a rate that names its unit twice: "per uur een bedrag van € 5
// per uur".
func (c *Context) checkPer(p *Passage) {
	const apart = 10 // words
	for i := 0; i+1 < len(p.Words); i++ {
		if p.Word(i) != "per" {
			continue
		}
		_, last := p.sentence(i)
		for j := i + 2; j < min(last, i+apart); j++ {
			if p.Word(j) != "per" {
				continue
			}
			if p.oneRate(i, j) && p.Typed(p.Words[j].Start, p.Words[j+1].End) {
				c.Report(doubledWordDescription.At(p.Place(p.Words[j].Start, p.Words[j+1].End),
					"Hier staat nog een keer “%s”.", "Here “%s” stands once more.", p.Text[p.Words[j].Start:p.Words[j+1].End]).
					WithNote(p.Place(p.Words[i].Start, p.Words[i+1].End), "Hier staat het al.", "Here it stands already."))
			}
			break
		}
	}
}

// oneRate reports whether "per" at words i and j belongs to one amount: the same
// unit follows both, one amount stands between them, and nothing that joins two
// rates.
func (p *Passage) oneRate(i, j int) bool {
	unit := p.Word(j + 1)
	same := isOneOf(p.Word(i+1), unit) || strings.HasSuffix(p.Word(i+1), "e") || strings.HasSuffix(p.Word(i+1), "en")
	if same && !isOneOf(p.Word(i+1), unit) {
		same = i+2 < j && isOneOf(p.Word(i+2), unit)
	}
	if !same || strings.ContainsAny(p.Text[p.Words[i].Start:p.Words[j].Start], ";/") || p.holdsWord(i, j, "en", "of", "plus", "dan", "waarvan") {
		return false
	}
	amounts := 0
	for _, q := range p.quantities() {
		if q.first > i && q.last < j {
			amounts++
		}
	}
	return amounts == 1
}

func (c *Context) reportDoubled(p *Passage, i int) {
	start, end := p.Words[i-1].Start, p.Words[i].End
	second := p.Place(p.Words[i-1].End, end)
	c.Report(doubledWordDescription.At(p.Place(start, end), "Hier staat twee keer “%s”.", "Here “%s” stands twice.", p.Word(i)).
		WithFix(true, diag.T("Haal het tweede weg", "Take the second away"), second, ""))
}

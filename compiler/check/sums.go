package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var sumsDescription = &diag.Description{
	Code: "AK0417", Severity: diag.Warning,
	Title: diag.T("Een berekening in de tekst klopt niet", "A calculation in the text does not add up"),
	Why: diag.T("Van twee getallen die niet bij elkaar passen, is er één fout; de tekst zegt niet welk.",
		"Of two numbers that do not fit each other one is wrong; the text does not say which."),
	Cure: diag.T("Reken het na, of laat Akte rekenen: {prijs * 12}.", "Check the sum, or let Akte compute it: {prijs * 12}."),
	Bad: `overeenkomst "Opslag van meubels"
artikel prijs "Prijs"
    lid {
        De opslag kost € 40 per maand, dat is € 460 per jaar.
    }
`,
	Good: `overeenkomst "Opslag van meubels"
artikel prijs "Prijs"
    lid {
        De opslag kost € 40 per maand, dat is € 480 per jaar.
    }
`,
}

// sums looks for sums in one sentence that do not come out: a price a month and
// a year, shares that make no whole, an example that does not follow its own
// premise.
var sums = Check{
	Description: sumsDescription,
	FalseAlarms: []string{
		`overeenkomst "Opslag van meubels"
artikel prijs "Prijs"
    lid {
        De opslag kost € 40 per maand of, wie vooruitbetaalt, € 440 per jaar. Bij de start wordt 40%
        van de prijs betaald, halverwege 30% en aan het eind 30%. Met 10% korting komt daar € 5
        bij. Als de proefperiode bijvoorbeeld 100 dagen is, kan de opslag tot 100 dagen na de start
        worden gestopt.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			found := p.quantities()
			if len(found) == 0 || explains(p.Part) {
				return
			}
			c.checkEnd(p, found)
			for i := 1; i < len(found); i++ {
				c.checkYear(p, found[i-1], found[i])
				c.checkExample(p, found[i-1], found[i])
			}
			c.checkShares(p, found)
		}}
	},
}

// checkYear holds a price a month against one a year that is said to follow
// from it.
func (c *Context) checkYear(p *Passage, month, year quantity) {
	perMonth, ok := month.value.(value.Amount)
	perYear, ok2 := year.value.(value.Amount)
	if !ok || !ok2 || !strings.HasPrefix(p.Text[month.end:], " per maand") || !strings.HasPrefix(p.Text[year.end:], " per jaar") {
		return
	}
	between := p.Text[month.end+len(" per maand") : year.start]
	if !follows(strings.Trim(between, " ,(;:\u00A0")) {
		return
	}
	twelve, problem := value.Mul(perMonth, value.NumberOf(12))
	if problem != nil || value.Equal(twelve, perYear) {
		return
	}
	c.Report(sumsDescription.At(p.Place(month.start, year.end), "Twaalf maanden van %s zijn %s, niet %s.",
		"Twelve months of %s are %s, not %s.", perMonth.String(), twelve.(value.Amount).String(), perYear.String()))
}

// follows reports whether words say that what comes next is the same amount.
func follows(words string) bool {
	switch words {
	case "dat is", "dus", "ofwel", "oftewel", "zijnde", "is", "wat neerkomt op", "hetgeen neerkomt op", "in totaal", "d.w.z":
		return true
	}
	return false
}

// checkExample holds the limit in an example against its premise: "als de
// periode bijvoorbeeld 100 dagen is, tot 130 dagen na de start".
func (c *Context) checkExample(p *Passage, premise, limit quantity) {
	a, ok := premise.value.(value.Duration)
	b, ok2 := limit.value.(value.Duration)
	first, last := p.sentence(premise.first)
	if !ok || !ok2 || a.Unit != b.Unit || b.Count <= a.Count || limit.last > last || premise.last+1 > last {
		return
	}
	if p.Word(premise.last+1) != "is" && p.Word(premise.last+1) != "bedraagt" || limit.first == 0 || p.Word(limit.first-1) != "tot" {
		return
	}
	if !p.holdsWord(first, last, "bijvoorbeeld", "stel") || !p.holdsWord(first, premise.first, "als", "indien", "wanneer", "stel") {
		return
	}
	c.Report(sumsDescription.At(p.Place(premise.start, limit.end),
		"Het voorbeeld begint met %s en komt uit op %s; waar het verschil vandaan komt, staat er niet.",
		"The example starts with %s and comes to %s; it does not say where the difference comes from.", a.String(), b.String()))
}

// holdsWord reports whether one of the words stands between two words,
// whatever its capitals.
func (p *Passage) holdsWord(first, last int, wanted ...string) bool {
	for i := first; i <= last; i++ {
		for _, word := range wanted {
			if strings.EqualFold(p.Word(i), word) {
				return true
			}
		}
	}
	return false
}

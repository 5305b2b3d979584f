package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var hyphenRangeDescription = &diag.Description{
	Code: "AK0220", Severity: diag.Info,
	Title: diag.T("Een reeks artikelen met een streepje", "A range of articles with a hyphen"),
	Why: diag.T("Een streepje laat open of het laatste artikel meetelt, en kan voor een nummer worden aangezien.",
		"A hyphen leaves open whether the last article counts, and can be taken for part of a number."),
	Cure: diag.T("Schrijf de reeks uit met \"tot en met\" (Aanwijzingen voor de regelgeving 3.14).",
		"Write the range out with \"tot en met\" (Aanwijzingen voor de regelgeving 3.14)."),
	Bad: `overeenkomst "Ledenadministratie"
artikel rechten "Rechten"
    lid {
        Een betrokkene kan zich beroepen op de rechten van artikel 15-22 AVG.
    }
`,
	Good: `overeenkomst "Ledenadministratie"
artikel rechten "Rechten"
    lid {
        Een betrokkene kan zich beroepen op de rechten van [AVG 15 tot en met 22].
    }
`,
}

// hyphenRange looks for ranges of articles or leden that are written with a
// hyphen, in this text or in a law.
var hyphenRange = Check{
	Description: hyphenRangeDescription,
	FalseAlarms: []string{
		`overeenkomst "Ledenadministratie"
artikel rechten "Rechten"
    lid {
        Wie artikel 12-b van de catalogus bestelt, betaalt binnen 14-21 werkdagen en leest artikelen 15 tot en met 22 AVG.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			for _, m := range p.Mentions() {
				if m.Range && p.Typed(m.Start, m.NumbersEnd) {
					c.Report(rangeFinding(p, &m))
				}
			}
		}}
	},
}

// rangeFinding reports a range. Where it is two plain numbers in order, it is
// certain how to write it out.
func rangeFinding(p *Passage, m *Mention) diag.Finding {
	place := p.Place(m.Start, m.NumbersEnd)
	finding := hyphenRangeDescription.At(place, "Hier staat een streepje in plaats van \"tot en met\".",
		"Here is a hyphen in the place of \"tot en met\".")
	if len(m.Targets) != 2 || len(m.Targets[1]) != len(m.Targets[0]) {
		return finding
	}
	first, last := m.Targets[0].last(), m.Targets[1].last()
	if count(first.Number) == 0 || count(first.Number) >= count(last.Number) {
		return finding
	}
	text := p.Text[m.Start:first.End]
	text = strings.Replace(strings.Replace(text, "artikel ", "artikelen ", 1), "Artikel ", "Artikelen ", 1)
	text = strings.Replace(text, "lid "+first.Number, "leden "+first.Number, 1)
	text += " tot en met " + last.Number
	return finding.WithFix(true, diag.T("Schrijf %s", "Write %s", text), place, text)
}

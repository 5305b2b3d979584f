package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

var staleInstitutionDescription = &diag.Description{
	Code: "AK0706", Severity: diag.Warning,
	Title: diag.T("Een genoemde instelling bestaat niet meer", "An institution that is named no longer exists"),
	Why: diag.T("Wie haar moet inlichten of aan haar mag voorleggen, vindt niemand; en de lezer ziet dat de tekst oud is.",
		"Who has to inform it or may turn to it finds nobody; and the reader sees that the text is old."),
	Cure: diag.T("Noem de instelling die er nu is.", "Name the institution that there is now."),
	Bad: `overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Lekken worden gemeld bij het College bescherming persoonsgegevens.
    }
`,
	Good: `overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        Lekken worden gemeld bij de Autoriteit Persoonsgegevens.
    }
`,
}

// staleInstitution looks for institutions that no longer exist on the day that
// counts, the regional chambers of commerce among them.
var staleInstitution = Check{
	Description: staleInstitutionDescription,
	FalseAlarms: []string{
		`overeenkomst "Nieuwsbrief"
    peildatum 1 september 2026
artikel gegevens "Gegevens"
    lid {
        De uitgever staat bij de Kamer van Koophandel te boek. Het voormalige College bescherming
        persoonsgegevens gaf in 2012 toestemming. De Kamer van Koophandel in Nederland geeft
        uittreksels.
    }
`,
		`overeenkomst "Nieuwsbrief"
    peildatum 1 september 2014
artikel gegevens "Gegevens"
    lid {
        Lekken worden gemeld bij het College bescherming persoonsgegevens.
    }
`,
	},
	Start: func(c *Context) Watcher {
		all, err := institutions()
		if err != nil {
			return Watcher{} // a test sees to it that the data can be read
		}
		var gone []institution
		var phrases []phrase
		for _, in := range all {
			for _, name := range in.Names {
				if day := c.Program.LawDay(); day != "" && day < in.Since {
					continue
				}
				exact := in.Exact != ""
				if !exact {
					name = strings.ToLower(name)
				}
				gone, phrases = append(gone, in), append(phrases, phrase{text: name, exact: exact})
			}
		}
		names := newLexicon(phrases)
		chambers := newLexicon(plainPhrases("kamer van koophandel van", "kamer van koophandel te", "kamer van koophandel voor"))
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			names.each(p, func(index, start, end int) {
				if p.Typed(start, end) && !p.tellsOfThePast(start) {
					c.reportInstitution(p, start, end, gone[index])
				}
			})
			chambers.each(p, func(_, start, end int) { c.checkChamber(p, start, end) })
		}}
	},
}

func (c *Context) reportInstitution(p *Passage, start, end int, in institution) {
	place := p.Place(start, end)
	finding := staleInstitutionDescription.At(place, "“%s” bestaat niet meer onder die naam.",
		"“%s” no longer exists under that name.", p.Text[start:end])
	if in.Explanation != "" {
		finding.Help = diag.Text{NL: in.Explanation, EN: in.English}
	}
	if in.Successor != "" {
		finding = finding.WithHelp("Nu is dat: %s.", "Now that is: %s.", in.Successor).
			WithFix(false, diag.T("Schrijf %s", "Write %s", in.Successor), place, in.Successor)
	}
	c.Report(finding)
}

// chambersMerged is the day from which there is one chamber of commerce (Wet op
// de Kamer van Koophandel).
const chambersMerged = "2014-01-01"

// checkChamber reports a chamber of commerce with the name of a region behind
// it; end is where that name would start.
func (c *Context) checkChamber(p *Passage, start, end int) {
	day := c.Program.LawDay()
	rest := strings.TrimLeft(p.Text[end:], " \u00A0")
	region, _, _ := strings.Cut(rest, " ")
	region = strings.TrimRight(region, ".,;:)")
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(region, "'’s-"))
	if day != "" && day < chambersMerged || !unicode.IsUpper(first) || region == "Nederland" || p.tellsOfThePast(start) {
		return
	}
	stop := end + strings.Index(p.Text[end:], region) + len(region)
	if !p.Typed(start, stop) {
		return
	}
	place, name := p.Place(start, stop), "Kamer van Koophandel"
	c.Report(staleInstitutionDescription.At(place,
		"“%s” bestaat sinds 1 januari 2014 niet meer: er is één Kamer van Koophandel.",
		"“%s” no longer exists since 1 January 2014: there is one chamber of commerce.", p.Text[start:stop]).
		WithFix(false, diag.T("Schrijf %s", "Write %s", name), place, name))
}

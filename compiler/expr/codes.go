package expr

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Codes are the findings of this package.
func Codes() []*diag.Description { return []*diag.Description{unknown, mismatch, malformed} }

var unknown = &diag.Description{
	Code: "AK0401", Severity: diag.Error, Stops: true,
	Title: diag.T("Een naam is niet bekend", "A name is not known"),
	Why: diag.T("Zonder te weten waar de naam voor staat, kan de tekst niet worden ingevuld.",
		"Without knowing what the name stands for, the text cannot be filled in."),
	Cure: diag.T("Verbeter de naam, of geef haar met parameter of waarde.",
		"Correct the name, or declare it by parameter or waarde."),
	Bad: `overeenkomst "Onderhoud"
parameter betaaltermijn duur = 14 dagen
artikel prijs "Prijs"
    lid {
        Facturen worden betaald binnen {betaltermijn}.
    }
`,
	Good: `overeenkomst "Onderhoud"
parameter betaaltermijn duur = 14 dagen
artikel prijs "Prijs"
    lid {
        Facturen worden betaald binnen {betaaltermijn}.
    }
`,
}

var mismatch = &diag.Description{
	Code: "AK0402", Severity: diag.Error, Stops: true,
	Title: diag.T("Waarden van verschillende soort", "Values of different types"),
	Why: diag.T("Een duur en een bedrag zijn niet met elkaar te vergelijken; de voorwaarde zou niets betekenen.",
		"A duration and an amount cannot be held against each other; the condition would mean nothing."),
	Cure: diag.T("Vergelijk of reken met waarden van dezelfde soort.",
		"Compare or compute with values of the same type."),
	Bad: `overeenkomst "Onderhoud"
parameter boete bedrag = € 500
artikel prijs "Prijs"
    als boete > 2 dagen
        lid {
            Bij te late betaling is een boete verschuldigd.
        }
    einde
`,
	Good: `overeenkomst "Onderhoud"
parameter boete bedrag = € 500
artikel prijs "Prijs"
    als boete > € 0
        lid {
            Bij te late betaling is een boete verschuldigd.
        }
    einde
`,
}

var malformed = &diag.Description{
	Code: "AK0403", Severity: diag.Error, Stops: true,
	Title: diag.T("Een waarde is niet goed geschreven", "A value is not well written"),
	Why: diag.T("Een bedrag, termijn of datum die op twee manieren te lezen is, leidt tot geschil.",
		"An amount, period or date that can be read in two ways leads to dispute."),
	Cure: diag.T("Schrijf de waarde zoals in een Nederlandse overeenkomst: 30 dagen, € 1.000,50, 6 juni 2018.",
		"Write the value as in a Dutch agreement: 30 dagen, € 1.000,50, 6 juni 2018."),
	Bad: `overeenkomst "Onderhoud"
    datum 31 juni 2026
`,
	Good: `overeenkomst "Onderhoud"
    datum 30 juni 2026
`,
}

// Malformed returns the finding for a value that cannot be read.
func Malformed(place source.Place, problem *value.Problem) diag.Finding {
	finding := malformed.At(place, "%s", "%s", problem.Message)
	if !problem.Cure.IsZero() {
		finding.Help = problem.Cure
	}
	if problem.Suggestion != "" {
		finding = finding.WithFix(false, diag.T("Schrijf %s", "Write %s", problem.Suggestion), place, problem.Suggestion)
	}
	return finding
}

// listing joins names for a message.
func listing(names []string) string { return strings.Join(names, ", ") }

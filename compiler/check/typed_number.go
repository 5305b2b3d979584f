package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var typedNumberDescription = &diag.Description{
	Code: "AK0422", Severity: diag.Warning,
	Title: diag.T("Een registratienummer dat niet kan kloppen", "A registration number that cannot be right"),
	Why: diag.T("Aan het nummer is te zien wie de partij is of waar wordt betaald. Een cijfer te veel of te weinig maakt dat onzeker.",
		"The number shows who the party is or where is paid. A digit too many or too few makes that uncertain."),
	Cure: diag.T("Neem het nummer over van het uittreksel, de factuur of de bank.", "Copy the number from the extract, the invoice or the bank."),
	Bad: `overeenkomst "Levering van ijs"
tekst {
    De ijssalon is ingeschreven bij de Kamer van Koophandel onder nummer 1234567.
}
`,
	Good: `overeenkomst "Levering van ijs"
tekst {
    De ijssalon is ingeschreven bij de Kamer van Koophandel onder nummer 12345678.
}
`,
}

// typedNumber looks for numbers of the trade register, for VAT and of bank
// accounts in running text that have another form than such numbers have, or a
// wrong check digit.
var typedNumber = Check{
	Description: typedNumberDescription,
	FalseAlarms: []string{
		`overeenkomst "Levering van ijs"
tekst {
    De ijssalon (KvK 12.34.56.78, btw-nummer NL123456789B13) is te vinden in het handelsregister, telefoon 0612345678, en
    heeft vestigingsnummer 000012345678. Bij de Kamer van Koophandel is op 1 mei 2019 een stuk gedeponeerd met 25000 woorden.
}
tekst {
    De rekening is NL91 ABNA 0417 1643 00. NL1 is een postcodegebied.
}
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			for i := range p.Words {
				first, last, problem := p.registered(i)
				if problem != nil && p.Typed(p.Words[first].Start, p.Words[last].End) {
					finding := typedNumberDescription.At(p.Place(p.Words[first].Start, p.Words[last].End),
						"Dit nummer klopt niet: %s.", "This number is not right: %s.", problem.Message)
					if problem.Cure.NL != "" {
						finding.Help = problem.Cure
					}
					c.Report(finding)
				}
			}
		}}
	},
}

// registered checks the number that word i announces or opens. The problem is nil
// where there is none.
func (p *Passage) registered(i int) (first, last int, problem *value.Problem) {
	word := p.Word(i)
	switch word[0] | 0x20 {
	case 'k':
		if isOneOf(word, "kvk", "koophandel", "kvk-nummer", "kvk-nr", "kvknummer") {
			return p.tradeNumber(i + 1)
		}
	case 'n':
		if len(word) > 3 && word[:2] == "NL" && isDigit(word[2]) && isDigit(word[3]) {
			return p.bankOrVAT(i)
		}
	}
	return 0, 0, nil
}

// tradeNumber checks the number of the trade register that follows "KvK" within
// a few words.
func (p *Passage) tradeNumber(from int) (first, last int, problem *value.Problem) {
	const near, fewest, most = 5, 6, 10 // words; digits that may be such a number
	for i := from; i < min(len(p.Words), from+near) && !p.Words[i].Opens; i++ {
		if !isDigit(p.Text[p.Words[i].Start]) {
			if !isOneOf(p.Word(i), "te", "onder", "nummer", "nr", "met", "het", "dossiernummer", "inschrijvingsnummer", "kvk-nummer", "is", "van") &&
				!startsUpper(p.Word(i)) {
				return 0, 0, nil
			}
			continue
		}
		last := i
		for last+1 < len(p.Words) && isSpace(p.Between(last)) && isDigit(p.Text[p.Words[last+1].Start]) {
			last++
		}
		number := p.Text[p.Words[i].Start:p.Words[last].End]
		digits := strings.NewReplacer(" ", "", ".", "", "\u00A0", "").Replace(number)
		if len(digits) < fewest || len(digits) > most || strings.Trim(digits, "0123456789") != "" {
			return 0, 0, nil
		}
		_, problem := value.CheckKVK(digits)
		return i, last, problem
	}
	return 0, 0, nil
}

// bankOrVAT checks the number of a Dutch bank account or for VAT that starts
// with word i, in groups or not.
func (p *Passage) bankOrVAT(i int) (first, last int, problem *value.Problem) {
	const iban, vat = 18, 14 // letters and digits
	number := p.Word(i)
	last = i
	for len(number) < iban && last+1 < len(p.Words) && isSpace(p.Between(last)) && isGroup(p.Word(last+1)) {
		last++
		number += p.Word(last)
	}
	number = strings.ReplaceAll(number, ".", "")
	switch {
	case len(number) > 4 && 'A' <= number[4] && number[4] <= 'Z' && len(number) >= iban-2:
		_, problem = value.CheckIBAN(number)
	case len(number) >= vat-2 && len(number) <= vat+1 && strings.ContainsRune(number, 'B'):
		_, problem = value.CheckVAT(number)
	}
	return i, last, problem
}

// isGroup reports whether a word is a group of a number: capitals and digits.
func isGroup(word string) bool {
	const longest = 10
	return len(word) <= longest && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.") == ""
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

var factContradictionDescription = &diag.Description{
	Code: "AK0503", Severity: diag.Error,
	Title: diag.T("Twee bepalingen spreken elkaar tegen", "Two provisions contradict each other"),
	Why: diag.T("De kenmerken van twee bepalingen geven over hetzelfde punt een ander antwoord. Bij een geschil beroept ieder zich op de bepaling die hem past, en bij algemene voorwaarden geldt dan de uitleg die voor de wederpartij het gunstigst is.",
		"The kenmerken of two provisions answer the same point differently. In a dispute each side relies on the provision that suits it, and of general terms the reading that favours the other side then holds."),
	Cure: diag.T("Maak de bepalingen gelijk, schrap er één, of zet ze onder voorwaarden die elkaar uitsluiten. Klopt de tekst wel, verbeter dan het kenmerk.",
		"Make the provisions equal, delete one of them, or put them under conditions that exclude each other. If the text is right, mend the kenmerk."),
	Bad: `overeenkomst "Huur van een kraam"
artikel betaling "Betaling"
    lid
        over betaling.factuur(anker = ontvangst)
    {
        De termijn om te betalen begint als de factuur is ontvangen.
    }
artikel facturen "Facturen"
    lid
        over betaling.factuur(anker = factuurdatum)
    {
        Een factuur wordt betaald binnen de termijn, gerekend vanaf haar datum.
    }
`,
	Good: `overeenkomst "Huur van een kraam"
artikel betaling "Betaling"
    lid
        over betaling.factuur(anker = ontvangst)
    {
        De termijn om te betalen begint als de factuur is ontvangen.
    }
artikel facturen "Facturen"
    lid {
        Een factuur noemt de dagen waarop de kraam is gehuurd.
    }
`,
}

// factContradiction looks for facts to which leden give different values, in any
// variant, in the body as well as across its annexes.
var factContradiction = Check{
	Description: factContradictionDescription,
	FalseAlarms: []string{
		`overeenkomst "Huur van een kraam"
parameter klantsoort keuze(consument, zakelijk) = zakelijk
artikel betaling "Betaling"
    als klantsoort is consument
        lid over betaling.factuur(anker = ontvangst) {
            De termijn om te betalen begint als de factuur is ontvangen.
        }
    anders
        lid over betaling.factuur(anker = factuurdatum) {
            De termijn om te betalen begint op de dag die de factuur noemt.
        }
    einde
`,
		`overeenkomst "Verwerking van ledenlijsten"
artikel melden "Melden"
    lid over avg.datalek(inhoud = aard) {
        De melding noemt de aard van het datalek.
    }
    lid over avg.datalek(inhoud = gevolgen, anker = onbekend) {
        De melding noemt ook de gevolgen.
    }
    lid over avg.datalek(anker = ontdekking) {
        De tijd om te melden begint bij de ontdekking.
    }
`,
		`overeenkomst "Opslag van meubels"
    soort algemene_voorwaarden
artikel aansprakelijkheid "Aansprakelijkheid"
    lid over av.aansprakelijkheid(omvang = directe_schade) {
        De bewaarder vergoedt directe schade. Voor gegevens geldt [klantgegevens].
    }
bijlage klantgegevens "Verwerkersovereenkomst"
    soort    verwerkersovereenkomst
    toetsing avg
artikel schade "Schade"
    lid over av.aansprakelijkheid(omvang = volledig) {
        Voor schade door de verwerking is de bewaarder volledig aansprakelijk.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			found, complete := c.facts().Contradictions()
			for _, contradiction := range found {
				c.Report(contradictionFinding(contradiction))
			}
			if !complete {
				c.Report(untriedContradictions(c.Program.Sources.Main))
			}
		}}
	},
}

// untriedContradictions says that not all variants were tried.
func untriedContradictions(main *grammar.File) diag.Finding {
	finding := tooManyVariants.At(main.Statements[0].Span().In(main.Source),
		"De kenmerken hangen van meer dan %d varianten af; de eerste %[1]d zijn nagegaan.",
		"The kenmerken hang on more than %d variants; the first %[1]d were tried.", compiler.MaxVariants)
	finding.Why = diag.T("In een variant die niet is nagegaan, kunnen bepalingen elkaar tegenspreken.",
		"In a variant that was not tried provisions may contradict each other.")
	return finding
}

// mostNotes is how many other places a finding names.
const mostNotes = 8

func contradictionFinding(c facts.Contradiction) diag.Finding {
	finding := factContradictionDescription.At(c.Second.Place, "%s: hier staat %s, elders %s.", "%s: here it says %s, elsewhere %s.",
		factTitle(c.Second.Statement), c.Second.Value.String(), c.First.Value.String())
	if c.Variant != "" {
		finding = factContradictionDescription.At(c.Second.Place,
			"%s: hier staat %s, elders %s. Dat is zo als %s.", "%s: here it says %s, elsewhere %s. That is so when %s.",
			factTitle(c.Second.Statement), c.Second.Value.String(), c.First.Value.String(), c.Variant)
	}
	finding = finding.WithNote(c.First.Place, "Hier staat %s.", "Here it says %s.", c.First.Value.String())
	for i, other := range c.Others {
		if i == mostNotes {
			finding = finding.WithNote(other.Place, "En zo nog %d keer.", "And so another %d times.", len(c.Others)-i)
			break
		}
		finding = finding.WithNote(other.Place, "Hier staat %s.", "Here it says %s.", other.Value.String())
	}
	return onProposal(finding, c.First.Statement, c.Second.Statement)
}

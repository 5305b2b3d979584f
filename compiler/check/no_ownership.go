package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var noOwnershipDescription = &diag.Description{
	Code: "AK0808", Severity: diag.Info,
	Title: diag.T("Eigendom van gegevens", "Ownership of data"),
	Why: diag.T("Eigendom is het recht op een zaak, en gegevens zijn geen zaken (artikelen 5:1 en 3:2 BW); wat de afspraak inhoudt, staat er dus niet.",
		"Ownership is the right to a thing, and data are no things (articles 5:1 and 3:2 BW); so the text does not say what is agreed."),
	Cure: diag.T("Schrijf wie over de gegevens beslist, wie ze mag gebruiken en wie ze terugkrijgt.",
		"Write who decides about the data, who may use them and who gets them back."),
	Bad: `overeenkomst "Bewaring van bestanden"
artikel gegevens "Gegevens"
    lid {
        De gegevens blijven eigendom van wie ze aanlevert.
    }
`,
	Good: `overeenkomst "Bewaring van bestanden"
artikel gegevens "Gegevens"
    lid {
        Wie gegevens aanlevert, beslist over het gebruik en krijgt ze op verzoek terug.
    }
`,
}

// noOwnership looks for data that are said to be somebody's property.
var noOwnership = Check{
	Description: noOwnershipDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaring van bestanden"
artikel gegevens "Gegevens"
    lid {
        De gegevensdragers blijven eigendom van wie ze aanlevert. De intellectuele eigendom van
        werken gaat met de gegevens niet over.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			if !strings.Contains(p.Text, "eigendom") || explains(p.Part) {
				return
			}
			for i := range p.Words {
				if p.Word(i) == "eigendom" && p.ownsData(i) {
					c.Report(noOwnershipDescription.At(p.Place(p.Words[i].Start, p.Words[i].End),
						"Van gegevens bestaat geen eigendom.", "There is no ownership of data."))
				}
			}
		}}
	},
}

// ownsData reports whether data are the property that word i speaks of: they
// are the subject before a verb that is followed by eigendom.
func (p *Passage) ownsData(i int) bool {
	first, _ := p.sentence(i)
	if i-first < 2 {
		return false
	}
	before := i - 1
	if p.Word(before) == "het" || p.Word(before) == "de" {
		before--
	}
	switch p.Word(before) {
	case "blijven", "blijft", "zijn", "is", "worden", "wordt":
	default:
		return false
	}
	for j := before - 1; j >= first; j-- {
		switch strings.ToLower(p.Word(j)) {
		case "gegevens", "persoonsgegevens", "data", "klantgegevens", "bedrijfsgegevens":
			return true
		}
	}
	return false
}

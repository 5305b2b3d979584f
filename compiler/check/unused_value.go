package check

import (
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

var unusedValueDescription = &diag.Description{
	Code: "AK0418", Severity: diag.Warning,
	Title: diag.T("Een parameter of waarde doet niets", "A parameter or value does nothing"),
	Why: diag.T("Wie haar een andere waarde geeft, denkt dat de tekst verandert; dat is niet zo. Vaak staat de waarde nog ergens getypt.",
		"Who gives it another value believes that the text changes; it does not. Often the value is still typed somewhere."),
	Cure: diag.T("Zet haar in de tekst waar de waarde hoort, of haal haar weg.",
		"Put it into the text where the value belongs, or take it away."),
	Bad: `overeenkomst "Cursus"
parameter lesduur duur = 90 minuten
parameter groepsgrootte getal = 12
artikel lessen "Lessen"
    lid {
        Een les duurt {lesduur}.
    }
`,
	Good: `overeenkomst "Cursus"
parameter lesduur duur = 90 minuten
parameter groepsgrootte getal = 12
artikel lessen "Lessen"
    lid {
        Een les duurt {lesduur} en telt ten hoogste {groepsgrootte} deelnemers.
    }
`,
}

// unusedValue looks for parameters and computed values that nothing uses, in
// the document or in a model clause.
var unusedValue = Check{
	Description: unusedValueDescription,
	FalseAlarms: []string{
		`overeenkomst "Cursus"
    wederpartij klantsoort
parameter klantsoort keuze(consument, zakelijk) = consument
parameter kortste duur = 1 uur
parameter lesduur duur = 90 minuten
    minstens kortste
parameter examen janee = ja
parameter lokalen tabel(naam tekst, plaats tekst) = (("Atelier", "Zolder"), ("Werkbank", "Kelder"))
waarde dubbele_les = lesduur * 2
artikel lessen "Lessen"
    lid {
        Een blok duurt {dubbele_les}{als examen}, het examen inbegrepen{einde}. De lokalen zijn:

        {tabel lokalen}
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, statements := range namespaces(c.Program.Sources.Main.Statements) {
				c.checkUsed(statements)
			}
		}}
	},
}

// namespaces returns the statements that share their names: the clauses of a
// library one by one, or the whole of a document.
func namespaces(statements []grammar.Statement) [][]grammar.Statement {
	if _, ok := statements[0].(*grammar.Library); !ok {
		return [][]grammar.Statement{statements}
	}
	var clauses [][]grammar.Statement
	for i := 0; i < len(statements); {
		end := i + 1
		for end < len(statements) {
			if _, next := statements[end].(*grammar.ModelClause); next {
				break
			}
			end++
		}
		clauses = append(clauses, statements[i:end])
		i = end
	}
	return clauses
}

func (c *Context) checkUsed(statements []grammar.Statement) {
	used := usedNames(statements)
	for _, statement := range statements {
		var name grammar.Name
		kind := diag.T("parameter", "parameter")
		switch s := statement.(type) {
		case *grammar.Parameter:
			name = s.Name
		case *grammar.Computed:
			name, kind = s.Name, diag.T("waarde", "value")
		default:
			continue
		}
		if !used[name.Text] {
			c.Report(unusedValueDescription.At(name.In(c.Program.Sources.Main.Source),
				"Niets gebruikt de %[1]s %[2]s.", "Nothing uses the %[1]s %[2]s.", kind, name.Text))
		}
	}
}

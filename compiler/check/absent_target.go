package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// absentTarget looks for references to what some variant leaves out. It tries
// the values of those parameters only on which the reference and its target
// hang.
var absentTarget = Check{
	Description: compiler.AbsentTarget,
	FalseAlarms: []string{
		`overeenkomst "Levering"
parameter soort_klant keuze(consument, zakelijk) = zakelijk
artikel opzegging "Opzegging"
    als soort_klant is consument
        lid termijn {
            De opzegtermijn is een maand.
        }
    anders
        lid termijn {
            De opzegtermijn is drie maanden.
        }
    einde
    lid {
        Van [termijn] kan schriftelijk worden afgeweken.
    }
`,
		`overeenkomst "Levering"
parameter boete bedrag = € 0
artikel boete "Boete"
    als boete > € 0
        lid hoogte {
            De boete bedraagt {boete}.
        }
    einde
    als boete >= € 1
        lid {
            De boete van [hoogte] laat schadevergoeding onverlet.
        }
    einde
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, reference := range c.Program.References {
				for i, target := range reference.Targets {
					if len(target) > 0 {
						c.checkTarget(reference, i, target)
					}
				}
			}
		}}
	},
}

// checkTarget looks for a variant that has the reference and not its target.
func (c *Context) checkTarget(reference compiler.Reference, i int, target []compiler.Part) {
	nodes := compiler.Nodes(reference.Guards)
	alternatives := make([][]compiler.Guard, len(target))
	for j, part := range target {
		if alternatives[j] = compiler.Guards(part); len(alternatives[j]) == 0 {
			return
		}
		nodes = append(nodes, compiler.Nodes(alternatives[j])...)
	}
	complete := c.Program.Variants(nodes, func(variant compiler.Variant, truth func(expr.Node) value.Truth) bool {
		if compiler.Met(reference.Guards, truth) != value.True {
			return true
		}
		for _, guards := range alternatives {
			if compiler.Met(guards, truth) != value.False {
				return true
			}
		}
		c.Report(absentFinding(reference, i, target, variant))
		return false
	})
	if !complete {
		c.Report(tooManyVariants.At(reference.Place,
			"Deze verwijzing hangt van meer dan %d varianten af; de eerste %[1]d zijn nagegaan.",
			"This reference hangs on more than %d variants; the first %[1]d were tried.", compiler.MaxVariants))
	}
}

func absentFinding(reference compiler.Reference, i int, target []compiler.Part, variant compiler.Variant) diag.Finding {
	finding := compiler.AbsentTarget.At(reference.Place,
		"De verwijzing naar %q wijst naar niets in de variant %s.",
		"The reference to %q points at nothing in the variant %s.",
		reference.Source.Targets[i].Text, variant.String())
	finding.Stops = false // another variant can still be made
	for _, part := range target {
		if branch, ok := compiler.Ancestor[*compiler.Branch](part); ok && branch.Condition != nil {
			finding = finding.WithNote(compiler.Opening(part), "Dit staat er alleen als %s.", "This is there only if %s.",
				branch.Condition.Place().Text())
		}
	}
	return finding
}

var tooManyVariants = &diag.Description{
	Code: "AK0210", Severity: diag.Info,
	Title: diag.T("Te veel varianten om alle na te gaan", "Too many variants to try all"),
	Why: diag.T("In een variant die niet is nagegaan, kan de verwijzing naar niets wijzen.",
		"In a variant that was not tried the reference may point at nothing."),
	Cure: diag.T("Laat de bepaling en de verwijzing van minder parameters afhangen.",
		"Let the provision and the reference hang on fewer parameters."),
}

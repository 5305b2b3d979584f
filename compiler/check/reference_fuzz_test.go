package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
)

// FuzzReferences puts any words into a text and holds every finding: it has a
// place in the text, and its fixes can be applied.
func FuzzReferences(f *testing.F) {
	for _, sentence := range []string{
		"Zie artikel 4C, artikel 1.2.b en artikel 10(3)(a).", "Zie de artikelen 1 – 3, 15-22 AVG en 6:236 BW.",
		"Het vorige lid, het eerste, tweede en laatste lid.", "Zie *artikel* 1 lid\n2 onder \\- a.",
		"Zie lid 1 van [toegang], artikel {1 + 1} en bijlage 9 van dit artikel.", "artikel ° artikel 1° onder é sub",
		"Zie {als ja}artikel 1{anders}artikel 9{einde} lid 2.", "De leden 1, 2 en 99 van Bijlage A1, van artikel 2 van de huisregels",
	} {
		f.Add(sentence)
	}
	f.Fuzz(func(t *testing.T, sentence string) {
		project := fstest.MapFS{"voorbeeld.akte": {Data: []byte(strings.Replace(club, "ZIN", sentence, 1))}}
		sources, _, err := load.Load(project, "voorbeeld.akte", clauses.FS)
		if err != nil {
			return
		}
		program, _ := compiler.Compile(sources)
		for _, finding := range Run(program) {
			require.False(t, finding.Place.IsZero(), finding.Message.NL)
			require.LessOrEqual(t, finding.Place.Start, finding.Place.End)
			for _, fix := range finding.Fixes {
				_, err := diag.Apply(fix.Edits[0].Place.File, fix.Edits)
				assert.NoError(t, err, "%s in %q", fix.Title.NL, sentence)
			}
		}
	})
}

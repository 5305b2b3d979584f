package compiler_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
)

// FuzzDeviations drops, replaces and adds leden of model clauses: nothing
// panics, what a document departs in is the same each time, and each departure
// has a place in the document.
func FuzzDeviations(f *testing.F) {
	for _, lines := range []string{
		"artikel a volgens standaard.overmacht\n    schrap melding\n",
		"artikel a volgens standaard.overmacht\n    schrap melding, melding, grond\n    vervang melding { {afnemer} belt. }\n",
		"artikel a volgens standaard.geheimhouding\n    schrap plicht\n    lid { Zie [plicht]. }\n",
		"artikel a volgens standaard.betaling\n    met betaaltermijn = 90 dagen, minimum = € 1\n",
		"artikel a volgens standaard.vertrouwelijkheid\n    met boete = € 200.000\n    schrap boete, plicht\n    vervang boete { }\n",
		"artikel a volgens standaard.definities\n    vervang aanhef { [omvang] }\n    begrip \"dienst\" { Werk. }\n",
		"als wederpartij is consument\nartikel a volgens standaard.prijs\n    met vast = onbekend, eenmalig = € -1\neinde\n",
		"bijlage b \"B\"\nartikel a volgens standaard.slotbepalingen\n    schrap geldigheid\n    als 1 = 1\n        lid x { X. }\n    einde\n",
	} {
		f.Add(lines)
	}
	f.Fuzz(func(t *testing.T, lines string) {
		const name = "stuk.akte"
		sources, _ := load.Text(fstest.MapFS{}, name, "overeenkomst \"Proef\"\n\n"+lines, clauses.FS)
		program, _ := compiler.Compile(sources)
		first := program.Deviations(nil)
		assert.Equal(t, first, program.Deviations(nil))
		for _, article := range first {
			assert.NotEmpty(t, article.Deviations)
			for _, deviation := range article.Deviations {
				assert.Equal(t, name, deviation.Place.File.Name, "%s %s", deviation.Kind, deviation.Part)
			}
		}
	})
}

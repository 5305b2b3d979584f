package compiler_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/internal/source"
)

// TestPlacesOfAFewAreThoseOfAll holds the legal place of every sign of a document,
// asked for by itself and together, to that among all places.
func TestPlacesOfAFewAreThoseOfAll(t *testing.T) {
	project := fstest.MapFS{"stuk.akte": {Data: []byte(bench.Agreement(2))}}
	sources, _, err := load.Load(project, "stuk.akte", clauses.FS)
	require.NoError(t, err)
	program, _ := compiler.Compile(sources)
	view := program.View()
	main, all := sources.Main.Source, view.Places()
	var wanted []source.Place
	found := map[string]bool{}
	for at := range len(main.Text) {
		place := source.At(at, at+1).In(main)
		wanted = append(wanted, place)
		found[all.At(place)] = true
		if at%50 == 0 {
			assert.Equal(t, all.At(place), view.PlacesOf([]source.Place{place}).At(place), at)
		}
	}
	together := view.PlacesOf(wanted)
	for _, place := range wanted {
		assert.Equal(t, all.At(place), together.At(place), place.Start)
	}
	assert.Contains(t, found, "artikel 2 lid 3")
}

package load_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/load"
)

// standard is a library of which one clause stands in the file of the library
// and two have a file of their own.
func standard() fstest.MapFS {
	return fstest.MapFS{
		"standaard.akte":          {Data: []byte("clausules standaard \"Bedingen\"\n\nclausule borg \"Borg\"\n")},
		"standaard/fietsen.akte":  {Data: []byte("clausules standaard \"Bedingen\"\n\nclausule fietsen \"Fietsen\"\n")},
		"standaard/sleutels.akte": {Data: []byte("clausules standaard \"Bedingen\"\n\nclausule sleutels \"Sleutels\"\n")},
	}
}

func sourcesOf(t *testing.T, text string) *load.Sources {
	t.Helper()
	project := fstest.MapFS{"stuk.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "stuk.akte", standard())
	require.NoError(t, err)
	require.Empty(t, findings)
	return sources
}

func names(sources *load.Sources) []string {
	var names []string
	for _, file := range sources.Files {
		names = append(names, file.Source.Name)
	}
	return names
}

func TestOnlyTheClausesThatAreFollowedAreRead(t *testing.T) {
	sources := sourcesOf(t, "overeenkomst \"Stalling\"\nartikel a \"A\" volgens standaard.sleutels\nartikel b volgens standaard.sleutels\n")
	assert.Equal(t, []string{"stuk.akte", "standaard.akte", "standaard/sleutels.akte"}, names(sources))
	assert.Contains(t, sources.Standard, "standaard.sleutels")
	assert.Empty(t, sources.Offered)
}

func TestAClauseThatIsNotThereOffersTheOthers(t *testing.T) {
	for _, name := range []string{"sleutel", "sleutels.extra", "standaard.sleutels"} {
		sources := sourcesOf(t, "overeenkomst \"Stalling\"\nartikel a \"A\" volgens standaard."+name+"\n")
		assert.Equal(t, []string{"stuk.akte", "standaard.akte"}, names(sources), name)
		assert.Equal(t, []string{"fietsen", "sleutels"}, sources.Offered["standaard"], name)
	}
}

func TestClauseNames(t *testing.T) {
	assert.Equal(t, []string{"fietsen", "sleutels"}, load.ClauseNames(standard(), "standaard"))
	assert.Empty(t, load.ClauseNames(standard(), "kantoor"))
	assert.Empty(t, load.ClauseNames(standard(), "["))
}

// TestSuppliedFilesUseEachOther holds that what a pack that comes with Akte uses
// is read from where the pack stands, and counts as supplied.
func TestSuppliedFilesUseEachOther(t *testing.T) {
	supplied := fstest.MapFS{
		"beleid/fiets.akte":         {Data: []byte("beleid fiets \"Fiets\"\n\ngebruik \"fiets/bel.akte\"\n")},
		"beleid/fiets/bel.akte":     {Data: []byte("beleid fiets \"Fiets\"\n\ngebruik \"woorden.akte\"\n")},
		"beleid/fiets/woorden.akte": {Data: []byte("beleid fiets \"Fiets\"\n")},
	}
	project := fstest.MapFS{"stuk.akte": {Data: []byte("overeenkomst \"Stalling\"\n    toetsing fiets\n")}}
	sources, findings, err := load.Load(project, "stuk.akte", supplied)
	require.NoError(t, err)
	require.Empty(t, findings)
	assert.Equal(t, []string{"stuk.akte", "beleid/fiets.akte", "beleid/fiets/bel.akte", "beleid/fiets/woorden.akte"}, names(sources))
	for _, file := range sources.Files {
		assert.Equal(t, file != sources.Main, sources.Supplied[file.Source], file.Source.Name)
	}
}

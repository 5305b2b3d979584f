package load_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/load"
)

func suppliedPacks() fstest.MapFS {
	return fstest.MapFS{
		"beleid/fiets.akte":     {Data: []byte("beleid fiets \"Fiets\"\n\ngebruik \"fiets/bel.akte\"\ngebruik \"fiets/weg.akte\"\n")},
		"beleid/fiets/bel.akte": {Data: []byte("beleid fiets \"Fiets\"\n\nregel hard \"Hard\"\n    eist wiel.rond\n    )\n")},
		"beleid/wiel.akte":      {Data: []byte("beleid wiel \"Wiel\"\n")},
		"beleid/los.akte":       {Data: []byte("beleid los \"Los\"\n")},
	}
}

// TestReadingAheadChangesNothing holds a document whose packs are read ahead against
// the same one with its packs named further on than is looked.
func TestReadingAheadChangesNothing(t *testing.T) {
	const opening, packs = "overeenkomst \"Stalling\"\n", "    toetsing fiets\n"
	ahead, found := load.Text(fstest.MapFS{}, "stuk.akte", opening+packs, suppliedPacks())
	later, same := load.Text(fstest.MapFS{}, "stuk.akte", opening+strings.Repeat("// stalling\n", 1000)+packs, suppliedPacks())

	require.Equal(t, []string{"stuk.akte", "beleid/fiets.akte", "beleid/fiets/bel.akte", "beleid/wiel.akte"}, names(ahead))
	assert.Equal(t, names(ahead), names(later))
	require.Len(t, found, 2, "a file that is missing, and a sign that does not belong there")
	require.Len(t, same, len(found))
	for i := range found {
		assert.Equal(t, found[i].Message, same[i].Message)
	}
	assert.Len(t, ahead.Supplied, 3)
}

// TestReadingAheadForNothing holds that a pack that only seems to be named is no part
// of the sources.
func TestReadingAheadForNothing(t *testing.T) {
	sources, _ := load.Text(fstest.MapFS{}, "stuk.akte",
		"overeenkomst \"Stalling\"\nartikel a \"A\"\n    lid {\n        De\n        toetsing los\n        van de fiets.\n    }\n", suppliedPacks())
	assert.Equal(t, []string{"stuk.akte"}, names(sources))
}

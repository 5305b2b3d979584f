package check

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestHashIndexIsAMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Few different hashes, many of which belong in one slot.
		hash := rapid.Custom(func(t *rapid.T) uint64 {
			return rapid.Uint64Range(0, 40).Draw(t, "low") | rapid.Uint64Range(0, 40).Draw(t, "high")<<40
		})
		var index hashIndex
		expected := map[uint64]int32{}
		for i, h := range rapid.SliceOfN(hash, 0, 2000).Draw(t, "hashes") {
			number, known := index.entry(h, int32(i))
			first, seen := expected[h]
			require.Equal(t, seen, known)
			if !seen {
				expected[h] = int32(i)
			} else {
				require.Equal(t, first, *number)
				*number = -first
				expected[h] = -first
			}
		}
	})
}

package html

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSlabGivesValuesOut(t *testing.T) {
	const many = 50_000
	var s slab[int]
	for range 2 {
		seen := map[*int]bool{}
		for i := range many {
			value := s.next()
			require.Zero(t, *value)
			require.False(t, seen[value])
			seen[value] = true
			*value = i + 1
		}
		s.reset()
	}
	held := 0
	for _, chunk := range s.chunks {
		held += len(chunk)
	}
	require.Less(t, held, many+largestSlab, "the second round needs no room of its own")
}

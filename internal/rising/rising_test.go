package rising_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/rising"
)

func own(n int) int { return n }

func TestLongest(t *testing.T) {
	assert.Empty(t, rising.Longest(nil, own))
	assert.Equal(t, []int{0, 1, 2}, rising.Longest([]int{1, 2, 3}, own))
	assert.Equal(t, []int{1, 2, 3}, rising.Longest([]int{9, 1, 2, 3}, own), "one has moved")
	assert.Len(t, rising.Longest([]int{3, 2, 1}, own), 1)
}

// TestLongestIsLongest holds it against trying everything.
func TestLongestIsLongest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.SliceOfNDistinct(rapid.IntRange(0, 99), 0, 10, own).Draw(t, "row")
		found := rising.Longest(row, own)
		for i := 1; i < len(found); i++ {
			assert.Less(t, found[i-1], found[i])
			assert.Less(t, row[found[i-1]], row[found[i]])
		}
		best := 0
		for set := range 1 << len(row) {
			last, length := -1, 0
			for i, n := range row {
				if set&(1<<i) == 0 {
					continue
				}
				if n < last {
					length = 0
					break
				}
				last, length = n, length+1
			}
			best = max(best, length)
		}
		assert.Len(t, found, best)
	})
}

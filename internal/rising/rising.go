// Package rising finds what kept its order when a row was put in another one.
package rising

import "slices"

// Longest returns the indexes, in order, of a longest part of a row whose keys
// rise: those that kept their order while the fewest others moved. It is found
// by patience sorting, in n log n.
func Longest[E any](row []E, key func(E) int) []int {
	before := make([]int, len(row)) // the index that each comes after in its part, -1 for none
	var ends []int                  // by length, the index at which the part with the lowest end ends
	for i, e := range row {
		at, _ := slices.BinarySearchFunc(ends, key(e), func(end, k int) int { return key(row[end]) - k })
		before[i] = -1
		if at > 0 {
			before[i] = ends[at-1]
		}
		if at == len(ends) {
			ends = append(ends, i)
		} else {
			ends[at] = i
		}
	}
	found := make([]int, len(ends))
	for at := len(ends) - 1; at >= 0; at-- {
		if at == len(ends)-1 {
			found[at] = ends[at]
		} else {
			found[at] = before[found[at+1]]
		}
	}
	return found
}

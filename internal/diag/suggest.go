package diag

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Nearest returns the name in names that a person most likely meant by typed,
// or "" when none is near: at most one edit in three characters. Two
// neighbouring characters that changed places are one edit.
func Nearest(typed string, names []string) string {
	type candidate struct {
		name     string
		distance int
	}
	var near []candidate
	lower := strings.ToLower(typed)
	for _, name := range names {
		distance := edits(lower, strings.ToLower(name))
		if distance <= max(1, len([]rune(typed))/3) && name != typed {
			near = append(near, candidate{name, distance})
		}
	}
	if len(near) == 0 {
		return ""
	}
	return slices.MinFunc(near, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.name, b.name))
	}).name
}

// edits returns how many slips of the hand lie between two words.
func edits(a, b string) int {
	if swapped([]rune(a), []rune(b)) {
		return 1
	}
	return levenshtein.ComputeDistance(a, b)
}

// swapped reports whether a is b with two neighbouring characters in the other
// order.
func swapped(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) - 1 {
		if a[i] != b[i] {
			return a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
		}
	}
	return false
}

// DidYouMean returns the question after the nearest name, or nothing.
func DidYouMean(typed string, names []string) Text {
	if name := Nearest(typed, names); name != "" {
		return T("Bedoelde u %q?", "Did you mean %q?", name)
	}
	return Text{}
}

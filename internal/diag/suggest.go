package diag

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Nearest returns the name in names that a person most likely meant by typed,
// or "" when none is near: at most one edit in three characters.
func Nearest(typed string, names []string) string {
	type candidate struct {
		name     string
		distance int
	}
	var near []candidate
	lower := strings.ToLower(typed)
	for _, name := range names {
		distance := levenshtein.ComputeDistance(lower, strings.ToLower(name))
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

// DidYouMean returns the question after the nearest name, or nothing.
func DidYouMean(typed string, names []string) Text {
	if name := Nearest(typed, names); name != "" {
		return T("Bedoelde u %q?", "Did you mean %q?", name)
	}
	return Text{}
}

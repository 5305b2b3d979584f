package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/source"
)

// Apply returns the text of a file with edits made in it, in whatever order they
// are given. It refuses edits in another file, outside the text or in the middle
// of a character, and edits of which the outcome would hang on their order: those
// that overlap, and two insertions at one point.
func Apply(file *source.File, edits []Edit) (string, error) {
	sorted := slices.SortedStableFunc(slices.Values(edits), func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Place.Start, b.Place.Start), cmp.Compare(a.Place.End, b.Place.End))
	})
	var out strings.Builder
	done := 0
	for i, edit := range sorted {
		start, end := int(edit.Place.Start), int(edit.Place.End)
		if edit.Place.File != file {
			return "", fmt.Errorf("edit %d is in another file", i+1)
		}
		if start < 0 || end < start || end > len(file.Text) || !boundary(file.Text, start) || !boundary(file.Text, end) {
			return "", fmt.Errorf("edit at %d to %d is not in the text of %s", start, end, file.Name)
		}
		if start < done || i > 0 && edit.Place == sorted[i-1].Place {
			return "", fmt.Errorf("edit at %d to %d of %s overlaps another", start, end, file.Name)
		}
		out.WriteString(file.Text[done:start])
		out.WriteString(edit.New)
		done = end
	}
	out.WriteString(file.Text[done:])
	return out.String(), nil
}

// placed returns the edits of a fix that stand somewhere.
func (f *Fix) placed() []Edit {
	return slices.DeleteFunc(slices.Clone(f.Edits), func(e Edit) bool { return e.Place.IsZero() })
}

// boundary reports whether offset lies between two characters of s.
func boundary(s string, offset int) bool {
	return offset == len(s) || utf8.RuneStart(s[offset])
}

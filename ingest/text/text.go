// Package text reads plain text, also when it was copied from a PDF: lines that
// were broken to fit a page become paragraphs again, words broken at the end of a
// line are whole, and page numbers and running heads are left out.
//
// Whether lines are broken is asked of the document as a whole; a line that
// begins with a mark of its own always begins a block. The time is linear in the
// length of the text.
package text

import (
	"cmp"
	"slices"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Read returns the outline of a plain text.
func Read(file *source.File) (*outline.Outline, diag.List) {
	out := &outline.Outline{Name: file.Name}
	lines := split(file)
	left := furnish(file, lines)
	left = append(left, contents(file, lines)...)
	lines = close(lines)
	b := builder{file: file, shape: measure(lines), words: vocabulary(lines), left: left}
	for i := 0; i < len(lines); i++ {
		if n := table(lines[i:]); n > 0 {
			b.addTable(lines[i : i+n])
			i += n - 1
			continue
		}
		b.add(lines, i)
	}
	b.flush()
	out.Blocks, out.Left = b.blocks, b.left
	slices.SortStableFunc(out.Left, func(a, b outline.Left) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	var findings diag.List
	if len(out.Blocks) == 0 {
		findings.Add(encoding.NoText(file))
	}
	return out, findings
}

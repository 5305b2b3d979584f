// Package html writes a comparison as a redline: one page of HTML that stands on
// its own, with the whole new text in it, what was removed struck and what was
// added underlined, and beside the text what each change comes to. No script,
// nothing fetched, everything of the document escaped.
package html

import (
	"cmp"
	"io"
	"slices"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

// Render writes a comparison to w in a language. The error is that of w.
func Render(w io.Writer, r *changes.Report, lang diag.Lang) error {
	p := newPage(r, lang)
	p.open()
	p.values()
	p.list()
	p.findings()
	p.filters()
	p.raw("<main id=\"" + mainID + "\" lang=\"nl\">\n")
	p.part(r.Diff.New.Root, 2)
	p.raw("</main>\n")
	p.close()
	_, err := io.WriteString(w, p.out.String())
	return err
}

// newPage finds out what stands where: the changes of each part, and what is
// gone behind what it stood behind.
func newPage(r *changes.Report, lang diag.Lang) *page {
	p := &page{
		report: r, lang: lang,
		ids:   map[*diff.Node]int{},
		notes: map[*diff.Node][]*diff.Change{},
		moved: map[*diff.Node]bool{},
	}
	for i, n := range r.Diff.New.Nodes {
		p.ids[n] = i
	}
	for i, n := range r.Diff.Old.Nodes {
		p.ids[n] = i + len(r.Diff.New.Nodes)
	}
	for i := range r.Diff.Changes {
		change := &r.Diff.Changes[i]
		if n := change.Part(); n != nil && change.Sort != diff.Outcome {
			if change.Sort == diff.Fact && change.New == nil && n.Other() != nil {
				n = n.Other()
			}
			p.notes[n] = append(p.notes[n], change)
		}
		if change.Sort == diff.Moved {
			p.moved[change.Old] = true
		}
	}
	for _, notes := range p.notes {
		slices.SortStableFunc(notes, func(a, b *diff.Change) int { return cmp.Compare(changes.Rank(a), changes.Rank(b)) })
	}
	p.gone = goneBehind(r.Diff, p.moved)
	return p
}

// goneBehind returns the parts that are gone, or stand elsewhere now, by the new
// part that they come right behind; those that stood first in their part by that
// part, under first.
func goneBehind(d *diff.Diff, moved map[*diff.Node]bool) gone {
	g := gone{behind: map[*diff.Node][]*diff.Node{}, first: map[*diff.Node][]*diff.Node{}}
	for _, parent := range d.Old.Nodes {
		into := parent.Other()
		var last *diff.Node
		for _, n := range parent.Children {
			switch {
			case n.Other() != nil && !moved[n]:
				last = n.Other()
			case into == nil && n.Kind != diff.Annex && !moved[n]:
				// told with the part that it stood in
			case into == nil: // moved out of a part that is gone
				g.behind[nil] = append(g.behind[nil], n)
			case last != nil:
				g.behind[last] = append(g.behind[last], n)
			default:
				g.first[into] = append(g.first[into], n)
			}
		}
	}
	return g
}

// gone is what of the old text is shown between the parts of the new one.
type gone struct {
	behind, first map[*diff.Node][]*diff.Node
}

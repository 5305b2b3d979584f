package changes

import (
	"cmp"
	"slices"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Section is the changes that are read together: those of one article, of the
// head, of the values.
type Section struct {
	Title diag.Text
	// Part is the article, annex or chapter that it is about, in the text where
	// it stands; nil of the others.
	Part    *diff.Node
	Changes []*diff.Change
}

// sectioner puts changes into sections.
type sectioner struct {
	head, values, outcomes, parts []*Section
	byPart                        map[*diff.Node]*Section
}

// sectionsOf puts the changes of a comparison into sections, all but those that
// are joined: of numbers, and of the references that print them.
func sectionsOf(d *diff.Diff) []Section {
	s := sectioner{byPart: map[*diff.Node]*Section{}}
	for i := range d.Changes {
		if change := &d.Changes[i]; change.Sort != diff.Renumbered && change.Sort != diff.Cited {
			s.add(change)
		}
	}
	at := positions(d)
	slices.SortStableFunc(s.parts, func(a, b *Section) int { return cmp.Compare(at[a.Part], at[b.Part]) })
	for _, section := range s.outcomes {
		slices.SortStableFunc(section.Changes, compareOutcomes)
	}
	var all []Section
	for _, list := range [][]*Section{s.head, s.values, mergeLoose(s.parts), s.outcomes} {
		for _, section := range list {
			slices.SortStableFunc(section.Changes, func(a, b *diff.Change) int { return cmp.Compare(Rank(a), Rank(b)) })
			all = append(all, *section)
		}
	}
	return all
}

// Rank orders the changes of one part: what the text says comes before what it is
// marked with.
func Rank(c *diff.Change) int {
	if c.Sort == diff.Fact {
		return 1
	}
	return 0
}

// compareOutcomes puts findings that are new before those that are resolved,
// which come in the order of the old text.
func compareOutcomes(a, b *diff.Change) int {
	if fresh, other := a.New != nil, b.New != nil; fresh != other {
		if fresh {
			return -1
		}
		return 1
	}
	if a.New != nil {
		return 0
	}
	return cmp.Compare(a.OldPlace.Start, b.OldPlace.Start)
}

// mergeLoose makes one section of those of texts in a row that stand in no
// article.
func mergeLoose(sections []*Section) []*Section {
	var merged []*Section
	for _, section := range sections {
		n := len(merged)
		if n == 0 || isDivision(section.Part.Kind) || isDivision(merged[n-1].Part.Kind) {
			merged = append(merged, section)
			continue
		}
		last := merged[n-1]
		last.Title = diag.T("Buiten de artikelen", "Outside the articles")
		last.Changes = append(last.Changes, section.Changes...)
	}
	return merged
}

// isDivision reports whether a part is one that others stand in.
func isDivision(kind diff.Kind) bool {
	return kind == diff.Article || kind == diff.Annex || kind == diff.Chapter
}

// positions tells where parts stand: those of the new text in its order, those
// that are gone behind what they stood behind.
func positions(d *diff.Diff) map[*diff.Node]int {
	at := make(map[*diff.Node]int, len(d.New.Nodes))
	for i, n := range d.New.Nodes {
		at[n] = 2 * i
	}
	last := 0
	for _, n := range d.Old.Nodes {
		if n.Other() != nil {
			last = at[n.Other()]
		} else {
			at[n] = last + 1
		}
	}
	return at
}

func (s *sectioner) add(c *diff.Change) {
	head := diag.T("Kop en partijen", "Head and parties")
	switch c.Sort {
	case diff.Metadata, diff.PartyField:
		one(&s.head, head, c)
		return
	case diff.Parameter:
		one(&s.values, diag.T("Waarden", "Values"), c)
		return
	case diff.Outcome:
		one(&s.outcomes, diag.T("Bevindingen", "Findings"), c)
		return
	}
	part := home(c)
	if part.Kind == diff.Root {
		one(&s.head, head, c)
		return
	}
	section := s.byPart[part]
	if section == nil {
		section = &Section{Title: Titled(part), Part: part}
		s.byPart[part] = section
		s.parts = append(s.parts, section)
	}
	section.Changes = append(section.Changes, c)
}

// one adds a change to a list of at most one section.
func one(list *[]*Section, title diag.Text, c *diff.Change) {
	if len(*list) == 0 {
		*list = append(*list, &Section{Title: title})
	}
	(*list)[0].Changes = append((*list)[0].Changes, c)
}

// home returns the part that a change is told with: what is gone from an article
// that is still there with that article as it is now.
func home(c *diff.Change) *diff.Node {
	part := holding(c.Part())
	if c.New == nil && part.Other() != nil {
		return part.Other()
	}
	return part
}

// holding returns the article that a part stands in, else the outermost part
// that it stands in.
func holding(n *diff.Node) *diff.Node {
	outermost := n
	for p := n; p != nil && p.Kind != diff.Root; p = p.Parent {
		if isDivision(p.Kind) {
			return p
		}
		outermost = p
	}
	return outermost
}

// Counts returns how many changes of each class the section has, without those
// that follow from others.
func (s *Section) Counts() map[diff.Class]int {
	counts := map[diff.Class]int{}
	for _, change := range s.Changes {
		if !change.Consequence() {
			counts[change.Class]++
		}
	}
	return counts
}

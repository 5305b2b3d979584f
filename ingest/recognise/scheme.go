package recognise

import (
	"slices"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
)

// scheme is how one section is numbered: the shapes, and the examples that show
// them.
type scheme struct {
	numbering.Scheme
	examples map[numbering.Kind][]string
}

// newScheme returns a scheme in which nothing is shown yet.
func newScheme() scheme {
	return scheme{Scheme: numbering.Default(), examples: map[numbering.Kind][]string{}}
}

// show sets the shapes of a kind by example.
func (s *scheme) show(kind numbering.Kind, examples ...string) {
	var shapes []numbering.Shape
	for _, example := range examples {
		if shape, ok := numbering.Parse(kind, example); ok {
			shapes = append(shapes, shape)
		}
	}
	if len(shapes) < len(examples) || len(shapes) == 0 {
		return
	}
	s.Scheme = s.With(kind, shapes...)
	s.examples[kind] = examples
}

// setting returns the line nummering, nil when nothing differs from before.
func (s *scheme) setting(before *scheme) *grammar.Setting {
	setting := &grammar.Setting{Name: grammar.Name{Text: "nummering"}}
	for _, kind := range numbering.Kinds() {
		examples := s.examples[kind]
		if len(examples) == 0 || before != nil && slices.Equal(examples, before.examples[kind]) && s.Restart == before.Restart {
			continue
		}
		shown := &grammar.Example{Kind: grammar.Name{Text: kind.String()}, Restart: kind == numbering.Chapter && s.Restart}
		for _, example := range examples {
			shown.Examples = append(shown.Examples, grammar.String{Value: example})
		}
		setting.Examples = append(setting.Examples, shown)
	}
	if len(setting.Examples) == 0 {
		return nil
	}
	return setting
}

// schemeOf infers the numbering of a section from the units with a role.
func schemeOf(section []*unit, around scheme) scheme {
	s := around
	s.examples = map[numbering.Kind][]string{}
	for kind, examples := range around.examples {
		s.examples[kind] = examples
	}
	votes := map[role]*tally{chapterRole: {}, articleRole: {}, clauseRole: {}}
	for _, u := range section {
		if vote := votes[u.role]; vote != nil && u.marked && u.series != nil {
			if _, example, ok := u.mark.shape(kindOf(u.role), u.reading.series); ok {
				vote.add(example)
			}
		}
	}
	if slices.ContainsFunc(section, func(u *unit) bool { return u.implied }) {
		s.show(numbering.Article, "")
	}
	for _, r := range []role{chapterRole, articleRole, clauseRole} {
		if best := votes[r].best(1); len(best) > 0 {
			s.show(kindOf(r), best[0])
		}
	}
	s.Restart = restarts(section, around.Restart)
	chainsOf(section).fit(&s)
	return s
}

// kindOf returns the kind of number that a role has.
func kindOf(r role) numbering.Kind {
	switch r {
	case chapterRole:
		return numbering.Chapter
	case articleRole:
		return numbering.Article
	case clauseRole:
		return numbering.Clause
	case annexRole:
		return numbering.Annex
	}
	return numbering.Item
}

// restarts reports whether articles begin again with 1 in most chapters; around
// is the answer where no chapter tells.
func restarts(section []*unit, around bool) bool {
	again, on, chapters := 0, 0, 0
	fresh := false
	for _, u := range section {
		switch u.role {
		case chapterRole:
			chapters++
			fresh = true
		case articleRole:
			if fresh && chapters > 1 {
				if u.reading.n == 1 {
					again++
				} else {
					on++
				}
			}
			fresh = false
		}
	}
	if again+on == 0 {
		return around
	}
	return again > on
}

// tally counts votes and keeps the order of first appearance.
type tally struct {
	names  []string
	counts map[string]int
}

func (t *tally) add(name string) {
	if t.counts == nil {
		t.counts = map[string]int{}
	}
	if t.counts[name] == 0 {
		t.names = append(t.names, name)
	}
	t.counts[name]++
}

// best returns the n names with most votes; of equals the first comes first.
func (t *tally) best(n int) []string {
	names := slices.Clone(t.names)
	slices.SortStableFunc(names, func(a, b string) int { return t.counts[b] - t.counts[a] })
	return names[:min(n, len(names))]
}

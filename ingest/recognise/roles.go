package recognise

import (
	"slices"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/ingest/outline"
)

// group is all series of one section that look alike and stand in the same
// kinds of parts: all lists of leden, say. A role is given to a group, never to
// one series, so that the document as a whole decides.
type group struct {
	path   string
	look   look
	parent *group
	inside []*group
	series []*series
	units  int
	titles int
	direct int // series that start right below what they stand in
	listed int // series that a text with a colon announces
	role   role
}

func (g *group) titled() bool { return 2*g.titles >= g.units }

// outer reports whether the group stands in nothing but chapters.
func (g *group) outer() bool { return g.parent == nil || g.parent.role == chapterRole }

// groups gathers the series of a section, in order of first appearance.
func groups(found []*series) []*group {
	var list []*group
	byPath := map[string]*group{}
	for _, s := range found {
		g := byPath[s.path]
		if g == nil {
			g = &group{path: s.path, look: s.look}
			byPath[s.path] = g
			list = append(list, g)
			if s.parent != nil {
				g.parent = byPath[s.parent.path]
				g.parent.inside = append(g.parent.inside, g)
			}
		}
		g.series = append(g.series, s)
		g.units += s.count
		g.titles += s.titles
		if s.after == nil || s.after.series == s.parent && s.after.series != nil || s.after.role == headingRole {
			g.direct++
		}
		if s.isListed() {
			g.listed++
		}
	}
	return list
}

// assign gives every marked unit of a section its role. Clause is how leden look
// elsewhere in the document, nil when that is not known; the return value is how
// they look here. In an annex, numbered sentences without titles are a list.
func assign(section []*unit, found []*series, clause *look, annex bool) *look {
	list := groups(found)
	for _, g := range list {
		g.role = itemRole
	}
	assignWords(list)
	if !slices.ContainsFunc(list, func(g *group) bool { return g.role == articleRole }) {
		if !implied(section, list) {
			assignArticles(list, annex)
		}
	} else {
		assignChapters(list)
	}
	clause = assignClauses(list, clause)
	introductions := partySeries(section)
	byPath := make(map[string]*group, len(list))
	for _, g := range list {
		byPath[g.path] = g
		for _, s := range g.series {
			s.role = g.role
			if g.role == articleRole && g.look.word == noWord && introductions[s] {
				s.role = itemRole
			}
		}
		if g.role == clauseRole {
			assignLists(g)
		}
	}
	for _, u := range section {
		if u.series == nil {
			continue
		}
		g := byPath[u.series.path]
		u.role, u.group = u.series.role, g
		if u.role != itemRole {
			continue
		}
		if g.look.word != noWord || g.titled() && u.kind == outline.Heading {
			u.unmark()
			u.role = textRole
			continue
		}
		for around := u.series; around != nil && around.role == itemRole; around = around.parent {
			u.depth++
		}
	}
	return clause
}

// assignLists makes lists of those series of leden that a text with a colon
// announces, in articles in which the numbers start more than once: leden do
// that nowhere.
func assignLists(g *group) {
	starts := map[*unit]int{}
	for _, s := range g.series {
		starts[s.under]++
	}
	for _, s := range g.series {
		if starts[s.under] > 1 && s.isListed() {
			s.role = itemRole
		}
	}
}

// isListed reports whether a text with a colon announces a series.
func (s *series) isListed() bool {
	return s.after != nil && endsWith(s.after.text, ":") && s.after.role != headingRole && !isOpening(s.after)
}

// isOpening reports whether a unit is the heading of a part: "4. Betaling:".
func isOpening(u *unit) bool { return u.series != nil && u.titled }

// assignWords gives the roles that a word tells: Hoofdstuk, Artikel, Lid.
func assignWords(list []*group) {
	for _, g := range list {
		switch g.look.word {
		case chapterWord:
			g.role = chapterRole
		case articleWord:
			g.role = articleRole
			for around := g.parent; around != nil; around = around.parent {
				if around.role == articleRole {
					around.role = chapterRole // paragraaf 1 with artikel 1 in it
				}
			}
		case clauseWord:
			if g.parent != nil && g.parent.role == articleRole {
				g.role = clauseRole
			}
		}
	}
}

// assignChapters makes chapters of the bare numbers that articles stand under:
// I., A. or 1. above Artikel 1.
func assignChapters(list []*group) {
	for _, g := range list {
		if g.role == articleRole && g.parent != nil && g.parent.role == itemRole && g.parent.titled() && g.parent.outer() {
			g.parent.role = chapterRole
		}
	}
}

// assignArticles finds the articles of a section in which none is called so:
// the outermost numbers that carry titles, or else that hold leden or are all
// there is.
func assignArticles(list []*group, annex bool) {
	var best *group
	score := 0
	for _, g := range list {
		if !g.outer() || g.look.word != noWord || g.look.series == numbering.Fixed {
			continue
		}
		if s := articleScore(g, annex); s > score {
			best, score = g, s
		}
	}
	if best == nil {
		return
	}
	best.role = articleRole
	if !best.titled() || best.look.depth > 1 {
		return
	}
	for _, inner := range best.inside {
		if inner.titled() && inner.units >= 2 && inner.look.prefix == "" && inner.look.series != numbering.Fixed {
			best.role, inner.role = chapterRole, articleRole
			return
		}
	}
}

// articleScore weighs taking a group for the articles; 0: it cannot be.
func articleScore(g *group, annex bool) int {
	switch {
	case g.look.prefix != "" || g.look.series == numbering.LowerAlpha || g.look.series == numbering.LowerRoman:
		return 0
	case g.titled():
		return 4 * g.units
	}
	for _, inner := range g.inside {
		if inner.look.depth == g.look.depth+1 && inner.look.series != numbering.Fixed {
			return 2 * g.units
		}
	}
	first := g.series[0]
	if !annex && len(g.series) == 1 && g.units >= 3 && (first.after == nil || !endsWith(first.after.text, ":")) {
		return g.units
	}
	return 0
}

// assignClauses finds the leden: of what stands directly in the articles, that
// which most often starts right below a heading.
func assignClauses(list []*group, known *look) *look {
	var best *group
	score := 0
	for _, g := range list {
		if g.role != itemRole || g.parent == nil || g.parent.role != articleRole {
			continue
		}
		if s := clauseScore(g, known); s > score {
			best, score = g, s
		}
	}
	if best == nil {
		return known
	}
	for _, g := range list {
		if g.role == itemRole && g.parent != nil && g.parent.role == articleRole && sameClauses(g.look, best.look) {
			g.role = clauseRole
		}
	}
	return &best.look
}

// clauseScore weighs taking a group for the leden; 0: it cannot be.
func clauseScore(g *group, known *look) int {
	switch {
	case g.look.series == numbering.Fixed:
		return 0
	case g.look.depth > 1:
		return 100 + 4*g.units
	case known != nil && sameClauses(g.look, *known):
		return 50 + 2*g.units
	case g.listed == len(g.series):
		return 0 // nothing but lists
	case g.look.series == numbering.Arabic:
		return 3*g.direct + 2*g.units
	case 2*g.direct > len(g.series):
		return g.units
	}
	return 0
}

// sameClauses reports whether two looks can both be those of leden; some write
// 1.1 and 1.1. in one document.
func sameClauses(a, b look) bool {
	return a.word == b.word && a.prefix == b.prefix && a.depth == b.depth && a.series == b.series
}

package recognise

import (
	"strconv"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/ingest/outline"
)

// fewImplied is how many headings make a series of articles.
const fewImplied = 2

// implied finds articles without a printed number: bare headings under which the
// leden are 1.1, 1.2 and under the next 2.1, or 1, 2 under each. It reports
// whether the document has them; most leden that begin an article must have a
// heading.
func implied(section []*unit, list []*group) bool {
	for _, g := range list {
		if g.parent != nil || g.look.word != noWord || g.look.series != numbering.Arabic {
			continue
		}
		var headings []*unit
		starts := 0
		switch {
		case g.look.depth == 2:
			headings, starts = countedHeadings(section, g)
		case g.look.depth == 1 && !g.titled() && !g.holdsNested():
			headings, starts = repeatedHeadings(section, g)
		}
		if len(headings) < fewImplied || 3*len(headings) < 2*starts {
			continue
		}
		for _, u := range headings {
			u.role, u.implied = articleRole, true
		}
		g.role = clauseRole
		return true
	}
	return false
}

// holdsNested reports whether numbers such as 1.1 stand in a group.
func (g *group) holdsNested() bool {
	for _, inner := range g.inside {
		if inner.look.depth > 1 {
			return true
		}
	}
	return false
}

// countedHeadings returns the bare headings above leden 1.1, 2.1, 3.1, as long as
// they count on, and how many times leden begin anew.
func countedHeadings(section []*unit, g *group) (headings []*unit, starts int) {
	last := ""
	for i, u := range section {
		if u.series == nil || u.series.path != g.path || u.mark.above == last {
			continue
		}
		last = u.mark.above
		starts++
		if i > 0 && isBareHeading(section[i-1]) && last == strconv.Itoa(len(headings)+1) {
			headings = append(headings, section[i-1])
		}
	}
	return headings, starts
}

// repeatedHeadings returns the bare headings of a document whose leden begin with
// 1 under each: those right above a lid 1, and those that look the same and have
// text without numbers below them.
func repeatedHeadings(section []*unit, g *group) (headings []*unit, starts int) {
	above := map[*unit]bool{}
	var first *unit
	for i, u := range section {
		if u.series == nil || u.series.path != g.path || u.series.first != u {
			continue
		}
		starts++
		if i > 0 && isBareHeading(section[i-1]) {
			above[section[i-1]] = true
			if first == nil {
				first = section[i-1]
			}
		}
	}
	for i, u := range section {
		alike := len(above) >= fewImplied && u.role == headingRole && u.kind == first.kind && u.level == first.level && u.bold == first.bold
		holds := i+1 < len(section) && section[i+1].role != headingRole && !isClosing(u.text)
		if above[u] || alike && holds && !u.marked {
			headings = append(headings, u)
		}
	}
	return headings, max(starts, starts+len(headings)-len(above))
}

// isBareHeading reports whether a unit without a mark can be the heading of an
// article.
func isBareHeading(u *unit) bool {
	if u.marked || u.kind == outline.Item || u.kind == outline.Note || endsWith(u.text, ":") {
		return false
	}
	return u.role == headingRole || u.role == textRole && isTitle(u.text) && isShort(u.text, 2*headingWords) && !endsWith(u.text, ".")
}

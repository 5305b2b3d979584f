package recognise

import (
	"strconv"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/ingest/outline"
)

// fewImplied is how many headings make a series of articles.
const fewImplied = 2

// implied finds articles without a printed number: bare headings under which the
// leden are 1.1, 1.2 and under the next 2.1. It reports whether the document has
// them; most leden that begin an article must have a heading.
func implied(section []*unit, list []*group) bool {
	for _, g := range list {
		if g.parent != nil || g.look.word != noWord || g.look.depth != 2 || g.look.series != numbering.Arabic {
			continue
		}
		var headings []*unit
		starts, last := 0, ""
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

// isBareHeading reports whether a unit without a mark can be the heading of an
// article.
func isBareHeading(u *unit) bool {
	if u.marked || u.kind == outline.Item || u.kind == outline.Note {
		return false
	}
	return u.role == headingRole || u.role == textRole && isTitle(u.text) && isShort(u.text, 2*headingWords) && !endsWith(u.text, ".")
}

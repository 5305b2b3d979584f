package compiler

import (
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// Wording is a reference that is to be put into words.
type Wording struct {
	// From is the part that it stands in.
	From    Part
	Targets []Part
	Joins   []grammar.Join // one less than Targets
	// Style is the style to print it in exactly, as by example; nil: as short as
	// the place allows, in the style of the document.
	Style *numbering.Style
	// Capital is set where it opens a sentence.
	Capital bool
}

// Refer words a reference as it would be printed. It reports false when one of
// the targets is absent by default.
func (v *View) Refer(w Wording) (string, bool) {
	spots := make([]*refer.Spot, len(w.Targets))
	for i, target := range w.Targets {
		spot := v.Spot(target)
		if spot == nil {
			return "", false
		}
		spots[i] = spot
	}
	renderer := refer.Renderer{Style: v.form(w.From).Style, Body: v.Program.bodyName()}
	if w.Style != nil {
		renderer.Style = *w.Style
	}
	return printed(renderer.Render(refer.Reference{
		From: v.SpotOf(w.From), Targets: spots, Joins: w.Joins, Exact: w.Style != nil, Capital: w.Capital,
	})), true
}

// LabelFrom returns the name by which a reference that stands in one part finds
// another, with no more before it than is needed: "melden",
// "datalekken.melden". It reports false when no name leads there and nowhere
// else.
func (p *Program) LabelFrom(from, target Part) (string, bool) {
	name := target.Common().Label
	if _, repeated := Ancestor[*Repeat](target); name == "" || repeated {
		return "", false
	}
	for room := roomOf(target); ; room = roomOf(room) {
		if parts, _ := p.labels.search(from, name); len(parts) == 1 && parts[0] == target {
			return name, true
		}
		if room == nil {
			return "", false
		}
		if label := room.Common().Label; label != "" {
			name = label + "." + name
		}
	}
}

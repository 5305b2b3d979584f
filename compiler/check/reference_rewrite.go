package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

// rewriting is what to write in the place of a reference that was typed.
type rewriting struct {
	text string // "[datalekken.melden]"; typed words where a target has no label
	// printed is what comes of it.
	printed string
	// labelled is set when it is a reference by label.
	labelled bool
}

// rewrite words a reference from a passage to some parts, with the labels that
// they have. It reports false when it cannot be put into words.
func (c *Context) rewrite(p *Passage, m *Mention, nodes []*node, joins []grammar.Join) (rewriting, bool) {
	wording := compiler.Wording{From: p.Part, Joins: joins, Capital: c.capital(p, m)}
	labels := make([]string, len(nodes))
	labelled := true
	for i, n := range nodes {
		wording.Targets = append(wording.Targets, n.part)
		label, ok := c.Program.LabelFrom(p.Part, n.part)
		labels[i], labelled = label, labelled && ok
	}
	printed, ok := c.View.Refer(wording)
	if !ok {
		return rewriting{}, false
	}
	if !labelled {
		return rewriting{text: printed, printed: printed}, true
	}
	reference := labels[0]
	for i, label := range labels[1:] {
		reference += joinsText(joins[i]) + label
	}
	typed := p.Text[m.Start:m.End]
	if printed != typed {
		if style, ok := numbering.ParseStyle(typed); ok {
			wording.Style = &style
			if exact, ok := c.View.Refer(wording); ok && exact == typed {
				return rewriting{"[" + reference + `, "` + strings.ToLower(typed) + `"]`, exact, true}, true
			}
		}
	}
	return rewriting{"[" + reference + "]", printed, true}, true
}

// capital reports whether a reference in the place of a mention would be printed
// with a capital. At the head of an item that hangs on how the item ends; the
// typed word tells.
func (c *Context) capital(p *Passage, m *Mention) bool {
	if _, item := p.Part.(*compiler.Item); item && m.Start == 0 {
		return startsUpper(p.Text)
	}
	return p.Words[m.First].Opens
}

// own reports whether a passage is of the document itself and not of a model
// clause that it follows, so that its words may be changed for this document.
func (c *Context) own(p *Passage) bool {
	return len(c.Program.Sources.Files) > 0 && p.Part.Common().Place.File == c.Program.Sources.Main.Source
}

// propose adds the fix that writes a reference to some parts in the place of a
// mention, where that is typed in one piece.
func (c *Context) propose(f diag.Finding, p *Passage, m *Mention, sure bool, nodes ...*node) diag.Finding {
	if !p.Typed(m.Start, m.End) || p.piece(m.Start) != p.piece(m.End-1) || !c.own(p) {
		return f
	}
	r, ok := c.rewrite(p, m, nodes, m.Joins[:min(len(m.Joins), len(nodes)-1)])
	if !ok {
		return f
	}
	typed := p.Text[m.Start:m.End]
	_, item := p.Part.(*compiler.Item)
	heads := item && m.Start == 0
	sure = sure && r.labelled && r.printed == typed && !heads
	title := diag.T("Schrijf %s", "Write %s", r.text)
	if r.labelled && r.printed != typed {
		title = diag.T("Schrijf %s, gedrukt als \"%s\"", "Write %s, printed as \"%s\"", r.text, r.printed)
	}
	return f.WithFix(sure, title, p.Place(m.Start, m.End), r.text)
}

package compiler

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// pendingReference is a reference whose labels are looked up when all parts are
// known.
type pendingReference struct {
	reference *reference
	source    *grammar.Reference
	from      Part
	file      *source.File
	guards    []Guard
}

func (c *compilation) resolveReferences() {
	c.program.References = make([]Reference, 0, len(c.pending))
	for _, pending := range c.pending {
		for _, name := range pending.reference.names {
			pending.reference.targets = append(pending.reference.targets, c.target(pending, name))
		}
		c.program.References = append(c.program.References, Reference{
			Source:  pending.source,
			Place:   pending.reference.place,
			From:    pending.from,
			Targets: pending.reference.targets,
			Guards:  append(Guards(pending.from), pending.guards...),
		})
	}
}

// target returns the parts that one name in a reference can mean.
func (c *compilation) target(pending pendingReference, name grammar.Name) []Part {
	place := name.In(pending.file)
	parts, known := c.labels.search(pending.from, name.Text)
	if finding, dropped := droppedTarget(pending, name, parts); dropped {
		c.findings.Add(finding)
		return nil
	}
	if len(parts) == 0 {
		c.findings.Add(suggestLabel(unknownLabel.At(place, "Er is geen artikel, lid of bijlage met het label %q.",
			"There is no article, lid or annex with the label %q.", name.Text), name.Text, known))
		return nil
	}
	for i, part := range parts {
		if c.refuse(pending, place, part) {
			return nil
		}
		part.Common().target = true
		for _, other := range parts[:i] {
			if !Exclusive(other, part) {
				c.findings.Add(ambiguous.At(place, "%q kan op twee plaatsen slaan.", "%q can mean two places.", name.Text).
					WithNote(Opening(other), "Deze,", "This one,").
					WithNote(Opening(part), "of deze.", "or this one."))
				return nil
			}
		}
	}
	return parts
}

// refuse reports a part that cannot be referred to: one without a number, or
// one that is repeated.
func (c *compilation) refuse(pending pendingReference, place source.Place, part Part) bool {
	if repeat, ok := Ancestor[*Repeat](part); ok && !within(pending.from, repeat) {
		c.findings.Add(ambiguous.At(place, "Deze verwijzing wijst naar iets wat zich herhaalt.",
			"This reference points at something that is repeated.").
			WithNote(Opening(repeat), "Dit wordt voor elk element herhaald.", "This is repeated for each element."))
		return true
	}
	if c.numbered(part) {
		return false
	}
	c.findings.Add(unnumbered.At(place, "Deze verwijzing wijst naar een deel zonder nummer.",
		"This reference points at a part without a number.").
		WithNote(Opening(part), "Dit heeft geen nummer.", "This has no number."))
	return true
}

func within(part, ancestor Part) bool {
	for p := part; p != nil; p = p.Common().Parent {
		if p == ancestor {
			return true
		}
	}
	return false
}

// numbered reports whether a part has a number to be named by.
func (c *compilation) numbered(part Part) bool {
	form := c.program.Form
	if annex, ok := Ancestor[*Annex](part); ok {
		form = annex.Form
	}
	switch part := part.(type) {
	case *Item:
		return part.Numbered && form.Scheme.Shape(numbering.Item, part.Depth).Numbered()
	case *Clause:
		return form.Scheme.Clause.Numbered()
	case *Article, *Annex, *Chapter:
		return true
	}
	return false
}

// suggestLabel suggests a label: the lid of that name in another article before
// a name that merely looks like it.
func suggestLabel(finding diag.Finding, typed string, known []string) diag.Finding {
	for _, name := range known {
		if strings.HasSuffix(name, "."+typed) {
			finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Bedoelde u %q?", "Did you mean %q?", name)})
			return finding.WithFix(false, diag.T("Vervang door %s", "Replace by %s", name), finding.Place, name)
		}
	}
	return suggest(finding, typed, known)
}

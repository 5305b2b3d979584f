// Package json writes a comparison for other programs.
package json

import (
	_ "embed" // for the schema
	"encoding/json"
	"io"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/changes"
)

// Schema is the JSON Schema (draft 2020-12) of what [Render] writes.
//
//go:embed schema.json
var Schema string

// Options say how sources are named.
type Options struct {
	// OldFile and NewFile return the name of a file of the one and the other
	// version, "" for a text that is in no file.
	OldFile, NewFile func(*source.File) string
}

// version is the version of the form.
const version = 1

// Render writes a comparison to w. The error is that of w.
func Render(w io.Writer, r *changes.Report, options Options) error {
	b := builder{options}
	out := root{Format: "akte-diff", Version: version, Old: r.Old, New: r.New, Changes: []change{}}
	out.Counts.Substantive = r.Diff.Count(diff.Substantive)
	out.Counts.Editorial = r.Diff.Count(diff.Editorial)
	out.Counts.Numbering = r.Diff.Count(diff.Numbering)
	out.Counts.NewFindings, out.Counts.ResolvedFindings = r.Outcomes()
	for i := range r.Diff.Changes {
		out.Changes = append(out.Changes, b.change(&r.Diff.Changes[i]))
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

// builder turns changes into what is written.
type builder struct{ options Options }

func (b builder) change(c *diff.Change) change {
	out := change{
		Hash: c.Hash(), Class: c.Class.Label().NL, Sort: sorts[c.Sort], Consequence: c.Consequence(), Follows: c.Follows,
		Subject: c.Subject(), Name: c.Name, Line: both(changes.Line(c)), Old: c.OldText, New: c.NewText,
		OldPart: partOf(c.Old), NewPart: partOf(c.New), Effect: effectOf(c.Effect),
		OldPlace: placeOf(oldPlace(c), b.options.OldFile), NewPlace: placeOf(newPlace(c), b.options.NewFile),
	}
	if len(c.Edits) > 0 {
		for _, p := range changes.Pieces(c) {
			out.Words = append(out.Words, piece{Mark: marks[p.Mark], Text: p.Text, Follows: p.Follows})
		}
	}
	for _, t := range c.Turns {
		out.Turns = append(out.Turns, turn(t))
	}
	for _, n := range c.Reach {
		out.Reach = append(out.Reach, *partOf(n))
	}
	if f := c.Finding; f != nil {
		out.Finding = &finding{Code: string(f.Code), Severity: f.Severity.Label().NL, Message: both(f.Message)}
	}
	return out
}

func both(t diag.Text) text { return text(t) }

func partOf(n *diff.Node) *part {
	if n == nil {
		return nil
	}
	return &part{Kind: kinds[n.Kind], Label: n.Label, Legal: n.Legal(), Title: n.Title}
}

func effectOf(e diff.Effect) *effect {
	if e.Direction == diff.NoDirection && len(e.Harms)+len(e.Helps) == 0 {
		return nil
	}
	out := &effect{Direction: directions[e.Direction], Harms: e.Harms, Helps: e.Helps}
	for _, d := range e.Dates {
		out.Dates = append(out.Dates, dates{From: d.From.ISO(), To: d.To.ISO()})
	}
	return out
}

// oldPlace and newPlace return where what changed stands in the two sources.
func oldPlace(c *diff.Change) source.Place {
	if !c.OldPlace.IsZero() || c.Old == nil {
		return c.OldPlace
	}
	return c.Old.Place
}

func newPlace(c *diff.Change) source.Place {
	if !c.NewPlace.IsZero() || c.New == nil {
		return c.NewPlace
	}
	return c.New.Place
}

func placeOf(p source.Place, name func(*source.File) string) *place {
	if p.IsZero() || name == nil {
		return nil
	}
	file := name(p.File)
	if file == "" {
		return nil
	}
	at := p.File.Position(p.Start)
	return &place{File: file, Line: at.Line, Column: at.Column}
}

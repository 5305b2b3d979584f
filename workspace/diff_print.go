package workspace

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
	"github.com/akte-lang/akte/output/changes/html"
	"github.com/akte-lang/akte/output/changes/json"
	"github.com/akte-lang/akte/output/changes/markdown"
	"github.com/akte-lang/akte/output/changes/text"
	"github.com/akte-lang/akte/workspace/files"
)

// DiffOutput says where a comparison goes and in what form.
type DiffOutput struct {
	// Path is a file; "" and "-" are Stdout.
	Path string
	// Format is the name of one of [DiffFormats]; "" takes the one that the
	// ending of Path tells, and else text.
	Format string
	Stdout io.Writer
	// Options are for people at Stdout; a file is without colour.
	Options diag.Options
}

// diffFormat is one form in which a comparison is printed.
type diffFormat struct {
	name, ending string
	print        func(io.Writer, *Comparison, diag.Options) error
}

// diffFormatTable lists the forms, the usual one first.
func diffFormatTable() []diffFormat {
	return []diffFormat{
		{"text", ".txt", func(w io.Writer, c *Comparison, o diag.Options) error {
			return text.Render(w, c.Report(), text.Options{Lang: o.Lang, Color: o.Color, Width: o.Width})
		}},
		{"markdown", ".md", func(w io.Writer, c *Comparison, o diag.Options) error {
			return markdown.Render(w, c.Report(), o.Lang)
		}},
		{"html", ".html", func(w io.Writer, c *Comparison, o diag.Options) error {
			return html.Render(w, c.Report(), o.Lang)
		}},
		{"json", ".json", func(w io.Writer, c *Comparison, _ diag.Options) error {
			return json.Render(w, c.Report(), json.Options{OldFile: c.Old.fileName(), NewFile: c.New.fileName()})
		}},
		{"sarif", ".sarif", func(w io.Writer, c *Comparison, o diag.Options) error {
			return diag.PrintSARIF(w, c.Unaccepted(c.substantive()), o)
		}},
		{"github", "", func(w io.Writer, c *Comparison, o diag.Options) error {
			return diag.PrintGitHub(w, c.Unaccepted(c.substantive()), o)
		}},
	}
}

// DiffFormats are the names of the forms in which a comparison is printed, the
// usual one first.
func DiffFormats() []string {
	var names []string
	for _, format := range diffFormatTable() {
		names = append(names, format.name)
	}
	return names
}

// format finds the form: by its name, or by the ending of the file.
func (o DiffOutput) format() (diffFormat, error) {
	table := diffFormatTable()
	toFile := o.Path != "" && o.Path != standardStream
	i := 0
	switch ending := strings.ToLower(filepath.Ext(o.Path)); {
	case o.Format != "":
		i = slices.IndexFunc(table, func(f diffFormat) bool { return f.name == o.Format })
		if i < 0 {
			return diffFormat{}, fault("De vorm %q bestaat niet; kies uit %s.", "There is no format %q; choose from %s.",
				o.Format, strings.Join(DiffFormats(), ", "))
		}
	case toFile:
		i = slices.IndexFunc(table, func(f diffFormat) bool { return f.ending != "" && f.ending == ending })
		if i < 0 {
			return diffFormat{}, fault("Aan %s is de vorm niet te zien; kies met --format uit %s.",
				"%s does not tell the format; choose with --format from %s.", o.Path, strings.Join(DiffFormats(), ", "))
		}
	}
	return table[i], nil
}

// Check refuses a form that does not exist, before anything is compared. The
// error is a [Fault].
func (o DiffOutput) Check() error {
	_, err := o.format()
	return err
}

// Print prints the comparison and returns the path of the file made, "" for none.
// There has to be a comparison. The error is a [Fault], that of Stdout or that of
// ctx.
func (c *Comparison) Print(ctx context.Context, o DiffOutput) (string, error) {
	format, err := o.format()
	if err != nil {
		return "", err
	}
	if o.Path == "" || o.Path == standardStream {
		return "", format.print(o.Stdout, c, o.Options)
	}
	o.Options.Color, o.Options.Width = false, 0
	if err := files.Fill(ctx, o.Path, func(w io.Writer) error { return format.print(w, c, o.Options) }); err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return "", cannotWrite(o.Path, err)
	}
	return o.Path, nil
}

// DiffSchema returns the JSON Schema of what [Comparison.Print] writes as json.
func DiffSchema() string { return json.Schema }

// Report puts the comparison into words. There has to be one.
func (c *Comparison) Report() *changes.Report {
	return changes.New(c.Diff, filepath.ToSlash(c.Old.Path), filepath.ToSlash(c.New.Path))
}

// substantive returns the substantive changes that do not follow from others.
func (c *Comparison) substantive() []*diff.Change {
	var found []*diff.Change
	for i := range c.Changes {
		if change := &c.Changes[i]; change.Class == diff.Substantive && !change.Consequence() {
			found = append(found, change)
		}
	}
	return found
}

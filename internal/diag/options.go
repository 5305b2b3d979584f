package diag

import (
	"io"
	"slices"
)

// defaultWidth is the number of columns that source lines are cut to when the
// width of the terminal is not known.
const defaultWidth = 100

// Options say how findings are printed. The zero value prints Dutch without
// colour.
type Options struct {
	Lang Lang // "" is Dutch
	// Color is whether to print in colour; only [Print] and [Explain] can.
	Color bool
	// Width is the width of the terminal in columns. When it is 0, prose is not
	// wrapped and source lines are cut to 100 columns.
	Width int
	// Descriptions are the known kinds of finding. From them comes why a finding
	// matters where the finding itself does not say so, and what SARIF tells of
	// its rules.
	Descriptions []*Description
	// Version is that of the program, for SARIF; "" leaves it out.
	Version string
}

// describe returns the description of a code, or nil.
func (o *Options) describe(code Code) *Description {
	i := slices.IndexFunc(o.Descriptions, func(d *Description) bool { return d.Code == code })
	if i < 0 {
		return nil
	}
	return o.Descriptions[i]
}

// why returns why a finding matters.
func (o *Options) why(f *Finding) Text {
	if !f.Why.IsZero() {
		return f.Why
	}
	if d := o.describe(f.Code); d != nil {
		return d.Why
	}
	return Text{}
}

// Format is one form in which findings are printed.
type Format struct {
	Name  string // as given to --format
	Title Text
	Print func(io.Writer, List, Options) error
}

// Formats returns the forms in which findings are printed, the usual one first.
func Formats() []Format {
	return []Format{
		{"text", T("voor mensen, met de plaats in de tekst", "for people, with the place in the text"), Print},
		{"json", T("voor andere programma's", "for other programs"), PrintJSON},
		{"sarif", T("SARIF 2.1.0, voor codehosting en editors", "SARIF 2.1.0, for code hosts and editors"), PrintSARIF},
		{"github", T("aantekeningen in GitHub Actions", "annotations in GitHub Actions"), PrintGitHub},
	}
}

// Label returns the word for s: "fout", "waarschuwing", "info".
func (s Severity) Label() Text {
	switch s {
	case Error:
		return T("fout", "error")
	case Warning:
		return T("waarschuwing", "warning")
	}
	return Same("info")
}

// sorted returns the findings in the order in which they are printed.
func (l List) sorted() List {
	sorted := slices.Clone(l)
	sorted.Sort()
	return sorted
}

package main

import (
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// findingFormat finds the form in which findings are printed.
func findingFormat(name string) (diag.Format, error) {
	formats := diag.Formats()
	i := slices.IndexFunc(formats, func(f diag.Format) bool { return f.Name == name })
	if i < 0 {
		return diag.Format{}, usage("De vorm %q bestaat niet; kies uit %s.",
			"There is no format %q; choose from %s.", name, strings.Join(findingFormats(), ", "))
	}
	return formats[i], nil
}

// findingFormats are the names of the forms in which findings are printed.
func findingFormats() []string {
	var names []string
	for _, format := range diag.Formats() {
		names = append(names, format.Name)
	}
	return names
}

// printFindings prints findings for a person, if there are any.
func (a *app) printFindings(w io.Writer, list diag.List) error {
	if len(list) == 0 {
		return nil
	}
	return diag.Print(paint(w), list, a.options(w))
}

// options are how findings are printed on w.
func (a *app) options(w io.Writer) diag.Options {
	return diag.Options{
		Lang: a.lang, Color: a.colored(w), Width: width(w), Descriptions: workspace.Descriptions(), Version: version(),
	}
}

// width is the number of columns of a terminal, 0 for what is none.
func width(w io.Writer) int {
	if file, ok := w.(*os.File); ok && isTerminal(w) {
		if columns, _, err := term.GetSize(int(file.Fd())); err == nil {
			return columns
		}
	}
	return 0
}

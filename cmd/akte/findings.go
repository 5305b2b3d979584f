package main

import (
	"io"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// The forms in which findings are printed.
const (
	findingsText   = "text"
	findingsJSON   = "json"
	findingsSARIF  = "sarif"
	findingsGitHub = "github"
)

// printer returns what prints findings in a form.
func (a *app) printer(form string) (func(io.Writer, diag.List) error, error) {
	switch form {
	case findingsText:
		return a.printFindings, nil
	case findingsJSON:
		return func(w io.Writer, list diag.List) error { return diag.PrintJSON(w, list, a.options(w)) }, nil
	case findingsSARIF:
		return func(w io.Writer, list diag.List) error { return diag.PrintSARIF(w, list, a.options(w)) }, nil
	case findingsGitHub:
		return func(w io.Writer, list diag.List) error { return diag.PrintGitHub(w, list, a.options(w)) }, nil
	}
	return nil, usage("De vorm %q bestaat niet; kies uit text, json, sarif en github.",
		"There is no format %q; choose from text, json, sarif and github.", form)
}

// printFindings prints findings for a person.
func (a *app) printFindings(w io.Writer, list diag.List) error {
	if len(list) == 0 {
		return nil
	}
	return diag.Print(paint(w), list, a.options(w))
}

// options are how findings are printed on w.
func (a *app) options(w io.Writer) diag.Options {
	return diag.Options{Lang: a.lang, Color: a.colored(w), Descriptions: workspace.Descriptions()}
}

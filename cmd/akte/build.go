package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// buildCommand is akte build.
func (a *app) buildCommand() *cobra.Command {
	var request workspace.Request
	command := &cobra.Command{
		Use:   a.t("build BESTAND… [opties]", "build FILE… [options]"),
		Short: a.t("maakt documenten", "makes documents"),
		Long: a.t(`Maakt van een Akte-bestand een document. Zonder -o komt het op de standaarduitvoer.

Bevindingen komen op de foutuitvoer. Een bevinding die in de weg staat, houdt het
document tegen; andere fouten in de tekst doen dat niet.`,
			`Makes a document of an Akte file. Without -o it goes to standard output.

Findings go to standard error. A finding that stands in the way keeps the document
from being made; other mistakes in the text do not.`),
		Example: `  akte build voorwaarden.akte -o voorwaarden.html
  akte build voorwaarden.akte --set meldtermijn="48 uur" --format html
  akte build voorwaarden.akte --data klanten.csv -o uit/ --name "{klant.naam}"`,
		Args:              atLeastOne,
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(cmd *cobra.Command, args []string) error {
			request.Paths = args
			return a.build(cmd, request)
		},
	}
	flags := command.Flags()
	flags.StringVarP(&request.Output.Path, "out", "o", "", a.t("schrijf naar dit `bestand` of deze map; - is de standaarduitvoer", "write to this `file` or folder; - is standard output"))
	flags.StringVar(&request.Output.Format, "format", "", a.t("`vorm` van het document; anders naar de naam achter -o", "`format` of the document; else by the name after -o"))
	flags.StringVar(&request.Output.Name, "name", "", a.t("`patroon` voor bestandsnamen in een map, zoals {klant.naam}", "`pattern` for file names in a folder, such as {klant.naam}"))
	flags.BoolVar(&request.Output.Options.Explanations, "explanations", false, a.t("neem de toelichtingen op", "include the explanations"))
	flags.BoolVar(&request.Output.Options.Deviations, "deviations", false, a.t("noem achter het document de afwijkingen van modelclausules", "list the deviations from model clauses behind the document"))
	a.inputFlags(command, &request.Inputs)
	hideDefaults(flags)
	complete(command, "format", workspace.Formats()...)
	return command
}

// inputFlags are the flags for values from outside.
func (a *app) inputFlags(command *cobra.Command, inputs *workspace.Inputs) {
	flags := command.Flags()
	flags.StringArrayVar(&inputs.Set, "set", nil, a.t("geef een waarde: `naam=waarde`; mag vaker", "give a value: `name=value`; may be repeated"))
	flags.StringVar(&inputs.Data, "data", "", a.t("waarden uit een `bestand`: .csv, .json of .yaml", "values from a `file`: .csv, .json or .yaml"))
}

func (a *app) build(cmd *cobra.Command, request workspace.Request) error {
	progress := a.newProgress()
	request.Stdout, request.Progress = a.stdout, progress.step
	result, err := workspace.Build(cmd.Context(), request)
	progress.close()
	if err != nil {
		return err
	}
	stopping, remarks := apart(result.Findings)
	if err := a.printFindings(a.stderr, stopping); err != nil {
		return err
	}
	a.summarise(result)
	a.countRemarks(remarks)
	if len(result.Failed) > 0 {
		return errFindings
	}
	return nil
}

// apart parts the findings that keep a document from being made, and what is
// said about data, from remarks about the text.
func apart(findings diag.List) (stopping diag.List, remarks int) {
	for _, finding := range findings {
		if finding.Stops || workspace.AboutData(finding) {
			stopping.Add(finding)
		} else {
			remarks++
		}
	}
	return stopping, remarks
}

// countRemarks says how many findings there are about the text: they keep
// nothing from being made, and check shows them.
func (a *app) countRemarks(remarks int) {
	switch {
	case remarks == 1:
		a.say(diag.T("1 bevinding over de tekst; akte check toont haar.", "1 finding about the text; akte check shows it."))
	case remarks > 1:
		a.say(diag.T("%d bevindingen over de tekst; akte check toont ze.", "%d findings about the text; akte check shows them.", remarks))
	}
}

// summarise says which documents were made, and which were not and why.
func (a *app) summarise(result workspace.Result) {
	made, failed := len(result.Made), len(result.Failed)
	switch {
	case !result.Many && made == 1:
		a.say(diag.T("Gemaakt: %s", "Made: %s", result.Made[0]))
		return
	case !result.Many:
		return
	case failed == 0:
		a.say(documents(made))
		return
	}
	heading := diag.T("%d van %d documenten gemaakt. Niet gemaakt:", "%d of %d documents made. Not made:", made, made+failed)
	if made == 0 {
		heading = diag.T("Er is geen document gemaakt:", "No document was made:")
	}
	a.say(heading)
	for _, failure := range result.Failed {
		a.say(diag.T("  %s: %s", "  %s: %s", failure.Path, failure.Reason))
	}
}

func documents(made int) diag.Text {
	if made == 1 {
		return diag.T("1 document gemaakt.", "1 document made.")
	}
	return diag.T("%d documenten gemaakt.", "%d documents made.", made)
}

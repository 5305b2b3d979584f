package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// clausesOptions are the flags of akte clauses.
type clausesOptions struct {
	library string
	format  string
	inputs  workspace.Inputs
}

// clausesCommand is akte clauses.
func (a *app) clausesCommand() *cobra.Command {
	var options clausesOptions
	command := &cobra.Command{
		Use:   a.t("clauses [NAAM] [opties]", "clauses [NAME] [options]"),
		Short: a.t("toont modelclausules", "shows model clauses"),
		Long: a.t(`Noemt de modelclausules die een document kan volgen. Met een naam erbij komt een
clausule in haar geheel: de parameters met hun vragen en grenzen, de tekst zoals zij
gedrukt wordt, de toelichting en de onderwerpen waar zij over gaat.`,
			`Lists the model clauses that a document can follow. With a name it shows one clause
in full: the parameters with their questions and bounds, the text as it prints, the
explanation and the topics that it is about.`),
		Example: `  akte clauses
  akte clauses betaling --set klantsoort=consument
  akte clauses --library clausules/kantoor.akte`,
		Args: exactly(0, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return clauseNames(options.library), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := checkListing(options.format); err != nil {
				return err
			}
			if len(args) == 0 {
				return a.listClauses(options)
			}
			return a.showClause(args[0], options)
		},
	}
	flags := command.Flags()
	flags.StringVar(&options.library, "library", "", a.t("de clausules uit dit `bestand`, in plaats van standaard", "the clauses of this `file`, instead of standaard"))
	flags.StringArrayVar(&options.inputs.Set, "set", nil, a.t("geef een parameter een waarde: `naam=waarde`; mag vaker", "give a parameter a value: `name=value`; may be repeated"))
	a.listingFlag(command, &options.format)
	hideDefaults(flags)
	return command
}

// clauseNames are the names to complete with; none when there is no library.
func clauseNames(library string) []string {
	list, _, err := workspace.Clauses(library)
	if err != nil {
		return nil
	}
	var names []string
	for _, clause := range list {
		names = append(names, clause.Name)
	}
	return names
}

func (a *app) listClauses(options clausesOptions) error {
	list, findings, err := workspace.Clauses(options.library)
	if err != nil {
		return err
	}
	if err := a.printFindings(a.stderr, findings); err != nil {
		return err
	}
	if list == nil {
		return errFindings
	}
	return list.Print(a.stdout, options.format, a.lang)
}

func (a *app) showClause(name string, options clausesOptions) error {
	clause, findings, err := workspace.ShowClause(options.library, name, options.inputs)
	if err != nil {
		return err
	}
	if err := a.printFindings(a.stderr, worth(findings)); err != nil {
		return err
	}
	if clause == nil {
		return errFindings
	}
	return clause.Print(a.stdout, options.format, a.lang)
}

// worth leaves out remarks: they are about the text of the library.
func worth(findings diag.List) diag.List {
	var kept diag.List
	for _, finding := range findings {
		if finding.Severity != diag.Info {
			kept.Add(finding)
		}
	}
	return kept
}

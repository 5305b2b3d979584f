package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/workspace"
)

// deviationsCommand is akte deviations.
func (a *app) deviationsCommand() *cobra.Command {
	var inputs workspace.Inputs
	var format string
	command := &cobra.Command{
		Use:   a.t("deviations BESTAND [opties]", "deviations FILE [options]"),
		Short: a.t("noemt de afwijkingen van modelclausules", "lists the deviations from model clauses"),
		Long: a.t(`Noemt wat een document anders doet dan de modelclausules die het volgt: leden die
vervangen, geschrapt of toegevoegd zijn, en waarden buiten de grenzen van een clausule.
Wie het document goedkeurt, hoeft alleen dat te lezen.

Afwijken is geen fout: de opdracht eindigt met 0, ook als er afwijkingen zijn.`,
			`Lists what a document does otherwise than the model clauses that it follows: leden
that are replaced, dropped or added, and values beyond the bounds of a clause. Whoever
approves the document needs to read no more than that.

To deviate is no mistake: the command ends with 0, deviations or not.`),
		Example:           "  akte deviations voorwaarden.akte\n  akte deviations voorwaarden.akte --format markdown",
		Args:              exactly(1, 1),
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.deviations(args[0], inputs, format)
		},
	}
	a.listingFlag(command, &format)
	a.inputFlags(command, &inputs)
	hideDefaults(command.Flags())
	return command
}

func (a *app) deviations(path string, inputs workspace.Inputs, format string) error {
	if err := checkListing(format); err != nil {
		return err
	}
	list, findings, err := workspace.ListDeviations(path, inputs)
	if err != nil {
		return err
	}
	if list == nil {
		if err := a.printFindings(a.stderr, findings); err != nil {
			return err
		}
		return errFindings
	}
	return list.Print(a.stdout, format, a.lang)
}

// listingFlag is the flag for the form of a list.
func (a *app) listingFlag(command *cobra.Command, format *string) {
	formats := workspace.ListingFormats()
	command.Flags().StringVar(format, "format", formats[0], a.t("`vorm` van de lijst: ", "`format` of the list: ")+strings.Join(formats, ", "))
	complete(command, "format", formats...)
}

// checkListing refuses a form in which no list is printed.
func checkListing(format string) error {
	formats := workspace.ListingFormats()
	if slices.Contains(formats, format) {
		return nil
	}
	return usage("De vorm %q bestaat niet; kies uit %s.", "There is no format %q; choose from %s.", format, strings.Join(formats, ", "))
}

package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/workspace"
)

// factsCommand is akte facts.
func (a *app) factsCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   a.t("facts BESTAND [opties]", "facts FILE [options]"),
		Short: a.t("toont wat een document volgens zijn kenmerken zegt", "shows what a document says by its kenmerken"),
		Long: a.t(`Toont als tabel wat een document zegt: onderwerp, feit, waarde, de variant waarin dat
geldt, artikel en lid, en of het in de hoofdtekst of in een bijlage staat. Wat een ander lid
tegenspreekt en wat alleen nog een voorstel is, staat erbij.`,
			`Shows as a table what a document says: topic, fact, value, the variant in which that
holds, article and lid, and whether it stands in the body or in an annex. What another lid
contradicts and what is only a proposal is marked.`),
		Example:           "  akte facts voorwaarden.akte\n  akte facts voorwaarden.akte --format markdown",
		Args:              exactly(1, 1),
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(_ *cobra.Command, args []string) error {
			if !slices.Contains(workspace.FactFormats(), format) {
				return usage("De vorm %q bestaat niet; kies uit %s.", "There is no format %q; choose from %s.",
					format, strings.Join(workspace.FactFormats(), ", "))
			}
			return a.facts(args[0], format)
		},
	}
	formats := workspace.FactFormats()
	command.Flags().StringVar(&format, "format", formats[0], a.t("`vorm`: ", "`format`: ")+strings.Join(formats, ", "))
	hideDefaults(command.Flags())
	complete(command, "format", formats...)
	return command
}

func (a *app) facts(file, format string) error {
	table, err := workspace.Facts(file)
	if err != nil {
		return err
	}
	if err := a.printFindings(a.stderr, table.Findings); err != nil {
		return err
	}
	if err := table.Print(a.stdout, format, a.lang); err != nil {
		return err
	}
	if len(table.Findings) > 0 {
		return errFindings
	}
	return nil
}

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/workspace"
)

// annotateCommand is akte annotate.
func (a *app) annotateCommand() *cobra.Command {
	var write bool
	command := &cobra.Command{
		Use:   a.t("annotate BESTAND [opties]", "annotate FILE [options]"),
		Short: a.t("stelt kenmerken voor bij leden die er geen hebben", "proposes kenmerken for leden that have none"),
		Long: a.t(`Leest waar de leden zonder kenmerken over gaan, en toont de regels over die daarbij passen:
als verschil op de standaarduitvoer, met op de foutuitvoer de woorden die ertoe leidden.

Elke regel krijgt het merk "// voorstel". Lees haar na, verbeter haar zo nodig, en haal dan
het merk weg. Wat er niet staat, is niet herkend; het kan er wel zijn.`,
			`Reads what the leden without kenmerken are about, and shows the lines over that fit them:
as a diff on standard output, with the words that led to them on standard error.

Every line gets the mark "// voorstel" (proposal). Read it, mend it where needed, and then
take the mark away. What is not proposed was not recognised; it may still be there.`),
		Example:           "  akte annotate voorwaarden.akte\n  akte annotate voorwaarden.akte --write",
		Args:              exactly(1, 1),
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.annotate(cmd.Context(), args[0], write)
		},
	}
	command.Flags().BoolVarP(&write, "write", "w", false, a.t("schrijf de voorstellen in het bestand", "write the proposals into the file"))
	hideDefaults(command.Flags())
	return command
}

func (a *app) annotate(ctx context.Context, file string, write bool) error {
	annotation, err := workspace.Annotate(file)
	if err != nil {
		return err
	}
	if len(annotation.Findings) > 0 {
		if err := a.printFindings(a.stderr, annotation.Findings); err != nil {
			return err
		}
		return errFindings
	}
	if err := annotation.Explain(a.stderr, a.lang); err != nil {
		return err
	}
	if write {
		return annotation.Write(ctx)
	}
	return annotation.Diff(a.stdout)
}

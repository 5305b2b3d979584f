package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// fmtCommand is akte fmt.
func (a *app) fmtCommand() *cobra.Command {
	var options workspace.FormatOptions
	command := &cobra.Command{
		Use:   a.t("fmt BESTAND… [opties]", "fmt FILE… [options]"),
		Short: a.t("zet de opmaak van bronbestanden recht", "sets the layout of source files right"),
		Long: a.t(`Drukt Akte-bestanden af met de vaste opmaak. De woorden blijven gelijk, en de regels van
een alinea blijven zoals ze zijn afgebroken. Het bestand - is de standaardinvoer.

Een bestand met een fout in de schrijfwijze blijft zoals het is.`,
			`Prints Akte files in the fixed layout. The words stay the same, and the lines of a
paragraph stay as they are broken. The file - is standard input.

A file with a syntax error stays as it is.`),
		Example:           "  akte fmt -d voorwaarden.akte\n  akte fmt -w voorwaarden.akte clausules/kantoor.akte",
		Args:              atLeastOne,
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if options.Diff && options.Write || options.Diff && options.Check || options.Write && options.Check {
				return usage("Kies een van -d, -w en --check.", "Choose one of -d, -w and --check.")
			}
			options.Stdin, options.Stdout = a.stdin, a.stdout
			result, err := workspace.FormatFiles(cmd.Context(), args, options)
			if err != nil {
				return err
			}
			if err := a.printFindings(a.stderr, result.Findings); err != nil {
				return err
			}
			if len(result.Failed) > 0 || options.Check && len(result.Changed) > 0 {
				return errFindings
			}
			return nil
		},
	}
	flags := command.Flags()
	flags.BoolVarP(&options.Diff, "diff", "d", false, a.t("toon wat er zou veranderen", "show what would change"))
	flags.BoolVarP(&options.Write, "write", "w", false, a.t("schrijf de bestanden", "write the files"))
	flags.BoolVar(&options.Check, "check", false, a.t("noem de bestanden die zouden veranderen; eindig dan met 1", "name the files that would change; end with 1 then"))
	return command
}

// printLine prints a line on standard output.
func (a *app) printLine(text diag.Text) error {
	_, err := fmt.Fprintln(a.stdout, text.In(a.lang))
	return err
}

package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// sarifFormat is the form that tells about rules apart from their findings.
const sarifFormat = "sarif"

// checkOptions are the flags of akte check.
type checkOptions struct {
	inputs workspace.Inputs
	format string
	failOn string
	fix    bool
}

// checkCommand is akte check.
func (a *app) checkCommand() *cobra.Command {
	var options checkOptions
	command := &cobra.Command{
		Use:   a.t("check BESTAND… [opties]", "check FILE… [options]"),
		Short: a.t("controleert documenten", "checks documents"),
		Long: a.t(`Leest documenten met alles wat zij gebruiken, en noemt wat er niet klopt.

Eindigt met 0 als er niets is, met 1 bij bevindingen die zo zwaar wegen als --fail-on
zegt, en met 2 als de opdracht niet uit te voeren is.`,
			`Reads documents with all that they use, and tells what is not right.

Ends with 0 when there is nothing, with 1 at findings that weigh as much as --fail-on
says, and with 2 when the command cannot be carried out.`),
		Example:           "  akte check voorwaarden.akte\n  akte check voorwaarden.akte --format sarif --fail-on waarschuwing",
		Args:              atLeastOne,
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.check(cmd.Context(), args, options)
		},
	}
	flags := command.Flags()
	formats := strings.Join(findingFormats(), ", ")
	flags.StringVar(&options.format, "format", diag.Formats()[0].Name, a.t("`vorm` van de bevindingen: ", "`format` of the findings: ")+formats)
	flags.StringVar(&options.failOn, "fail-on", "fout", a.t("eindig met 1 vanaf dit `gewicht`: fout, waarschuwing of info", "end with 1 from this `severity`: fout (error), waarschuwing (warning) or info"))
	flags.BoolVar(&options.fix, "fix", false, a.t("pas de verbeteringen toe die zeker zijn", "apply the fixes that are sure"))
	a.inputFlags(command, &options.inputs)
	hideDefaults(flags)
	complete(command, "format", findingFormats()...)
	complete(command, "fail-on", "fout", "waarschuwing", "info")
	return command
}

func (a *app) check(ctx context.Context, paths []string, options checkOptions) error {
	least, ok := severity(options.failOn)
	if !ok {
		return usage("--fail-on is fout, waarschuwing of info, niet %q.",
			"--fail-on is fout, waarschuwing or info, not %q.", options.failOn)
	}
	format, err := findingFormat(options.format)
	if err != nil {
		return err
	}
	if options.fix {
		mended, err := workspace.Fix(ctx, paths, options.inputs)
		if err != nil {
			return err
		}
		a.say(diag.T("Verbeterd: %d.", "Mended: %d.", mended))
	}
	findings, err := workspace.Check(paths, options.inputs)
	if err != nil {
		return err
	}
	shown := a.options(a.stdout)
	if format.Name == sarifFormat {
		shown.Descriptions = append(shown.Descriptions, workspace.RuleDescriptions(findings)...)
	}
	if err := format.Print(paint(a.stdout), findings, shown); err != nil {
		return err
	}
	for _, finding := range findings {
		if finding.Severity >= least {
			return errFindings
		}
	}
	return nil
}

// severity reads the name of a severity, in either language.
func severity(name string) (diag.Severity, bool) {
	switch strings.ToLower(name) {
	case "fout", "error":
		return diag.Error, true
	case "waarschuwing", "warning":
		return diag.Warning, true
	case "info":
		return diag.Info, true
	}
	return 0, false
}

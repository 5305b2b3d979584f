package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/workspace"
)

// The forms in which akte test prints what came of it.
const (
	testText = "text"
	testJSON = "json"
)

// testCommand is akte test.
func (a *app) testCommand() *cobra.Command {
	var request workspace.TestRequest
	var format string
	var verbose bool
	command := &cobra.Command{
		Use:   a.t("test [BESTAND…] [opties]", "test [FILE…] [options]"),
		Short: a.t("voert de toetsen in bestanden uit", "runs the tests in files"),
		Long: a.t(`Voert de blokken toets in bestanden uit en zegt wat er anders uitkwam dan verwacht, en
welke regels en uitkomsten van de beleidspakketten geen enkele toets bereikt. Een map staat
voor de bestanden erin, map/... voor alles eronder; zonder bestanden is dat de huidige map.

Eindigt met 0 als alles klopt, met 1 als een toets niet slaagt, en met 2 als de opdracht
niet uit te voeren is.`,
			`Runs the blocks toets in files and tells what came out other than expected, and which
rules and outcomes of the policy packs no test reaches. A folder stands for the files in it,
folder/... for all below it; without files it is the current folder with all below it.

Ends with 0 when all is well, with 1 when a test fails, and with 2 when the command cannot
be carried out.`),
		Example:           "  akte test\n  akte test beleid/kantoor.akte -v\n  akte test ./clauses/... --format json",
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(_ *cobra.Command, args []string) error {
			request.Paths = args
			return a.test(request, format, verbose)
		},
	}
	flags := command.Flags()
	flags.StringVar(&format, "format", testText, a.t("`vorm` van de uitkomst: text, json", "`format` of the result: text, json"))
	flags.StringVar(&request.Run, "run", "", a.t("alleen toetsen met dit `deel` van hun naam", "only tests with this `part` of their name"))
	flags.BoolVarP(&verbose, "verbose", "v", false, a.t("noem elke toets", "name every test"))
	hideDefaults(flags)
	complete(command, "format", testText, testJSON)
	return command
}

func (a *app) test(request workspace.TestRequest, format string, verbose bool) error {
	if format != testText && format != testJSON {
		return usage("De vorm %q bestaat niet; kies uit text, json.", "There is no format %q; choose from text, json.", format)
	}
	report, err := workspace.Test(request)
	if err != nil {
		return err
	}
	if err := a.printFindings(a.stderr, report.Findings); err != nil {
		return err
	}
	if format == testJSON {
		err = workspace.PrintTestsJSON(a.stdout, report)
	} else {
		err = workspace.PrintTests(a.stdout, report, a.lang, verbose)
	}
	if err != nil {
		return err
	}
	if !report.OK() {
		return errFindings
	}
	return nil
}

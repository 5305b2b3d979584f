package main

import (
	"context"
	"os"
	"os/exec"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// gitCommand is akte git.
func (a *app) gitCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   "git",
		Short: a.t("laat git documenten als tekst tonen", "makes git show documents as text"),
		Long: a.t("Regelt hoe git documenten van Akte toont.",
			"Settles how git shows documents of Akte."),
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	command.AddCommand(a.gitSetupCommand())
	return command
}

// gitSetupCommand is akte git setup.
func (a *app) gitSetupCommand() *cobra.Command {
	var check bool
	command := &cobra.Command{
		Use:                   a.t("setup [MAP] [opties]", "setup [FOLDER] [options]"),
		Short:                 a.t("stelt git diff en git log -p in voor documenten", "sets up git diff and git log -p for documents"),
		DisableFlagsInUseLine: true,
		Long: a.t(`Zet in .gitattributes en in de instellingen van deze repository dat git documenten van Akte
als lopende tekst vergelijkt, met nummers en ingevulde waarden. Daarna lezen git diff en
git log -p als een document. Wat er al staat, blijft staan; nog eens uitvoeren verandert niets.

De regel in .gitattributes hoort in een commit. De instellingen gelden op deze computer: iedere
collega voert deze opdracht een keer uit. Wie dat niet doet, ziet de broncode zoals altijd.`,
			`Says in .gitattributes and in the settings of this repository that git compares documents of
Akte as running text, with numbers and values filled in. After that git diff and git log -p
read like a document. What is there stays; running it again changes nothing.

The line in .gitattributes belongs in a commit. The settings hold on this computer: every
colleague runs this command once. Who does not sees the source as always.`),
		Example: "  akte git setup\n  akte git setup --check",
		Args:    exactly(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			folder := "."
			if len(args) > 0 {
				folder = args[0]
			}
			return a.gitSetup(cmd.Context(), folder, check)
		},
	}
	command.Flags().BoolVar(&check, "check", false, a.t("verander niets; eindig met 1 als er iets ontbreekt", "change nothing; end with 1 when something is missing"))
	return command
}

func (a *app) gitSetup(ctx context.Context, folder string, check bool) error {
	executable, err := os.Executable()
	if err != nil {
		return err
	}
	found, err := exec.LookPath("akte")
	if err != nil {
		found = ""
	}
	setup, err := workspace.SetUpGit(ctx, folder, workspace.Program(executable, found), check)
	if err != nil {
		return err
	}
	for _, step := range setup.Steps {
		text := step.Done
		if !step.Missing.IsZero() {
			text = step.Missing
		}
		if err := a.printLine(text); err != nil {
			return err
		}
	}
	if setup.OK() {
		return nil
	}
	if check {
		a.say(diag.T("Voer akte git setup uit.", "Run akte git setup."))
	}
	return errFindings
}

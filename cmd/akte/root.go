package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
)

// root builds the tree of commands.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use: "akte",
		Long: a.t("Akte maakt van tekst in git overeenkomsten en algemene voorwaarden, en controleert ze.",
			"Akte makes agreements and general terms of text in git, and checks them."),
		Args:                  cobra.ArbitraryArgs,
		SilenceErrors:         true,
		SilenceUsage:          true,
		DisableFlagsInUseLine: true,
		CompletionOptions:     cobra.CompletionOptions{DisableDefaultCmd: true},
		PersistentPreRunE:     func(*cobra.Command, []string) error { return a.checkColor() },
	}
	root.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return unknownCommand(cmd, args[0])
		}
		return cmd.Help()
	}
	commands := []*cobra.Command{
		a.buildCommand(), a.checkCommand(), a.testCommand(), a.fmtCommand(), a.newCommand(), a.explainCommand(),
		a.factsCommand(), a.annotateCommand(),
		a.importCommand(), a.diffCommand(),
		a.clausesCommand(), a.deviationsCommand(),
		a.logCommand(), a.acceptCommand(), a.gitCommand(), a.textconvCommand(),
		a.versionCommand(), a.completionCommand(), a.manCommand(),
	}
	for _, command := range commands {
		command.DisableFlagsInUseLine = true
		root.AddCommand(command)
	}
	root.SetHelpCommand(a.helpCommand(root))
	a.globalFlags(root)
	a.setHelp(root)
	root.SetFlagErrorFunc(flagError)
	return root
}

func (a *app) globalFlags(root *cobra.Command) {
	flags := root.PersistentFlags()
	flags.String("lang", "", a.t("taal van de meldingen: `nl` of en; ook met AKTE_LANG", "language of the messages: `nl` or en; AKTE_LANG too"))
	flags.StringVar(&a.color, "color", colorAuto, a.t("kleur: `auto`, always of never", "colour: `auto`, always or never"))
	flags.BoolP("help", "h", false, a.t("toon deze hulp", "show this help"))
	hideDefaults(flags)
	complete(root, "lang", string(diag.Dutch), string(diag.English))
	complete(root, "color", colorAuto, colorAlways, colorNever)
}

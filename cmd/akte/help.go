package main

import (
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// setHelp makes every command explain itself in the language of the user.
func (a *app) setHelp(root *cobra.Command) {
	root.SetHelpTemplate(`{{with (or .Long .Short)}}{{. | trimTrailingWhitespaces}}

{{end}}{{.UsageString}}`)
	root.SetUsageTemplate(a.t("Gebruik:", "Usage:") + `
  {{if or .HasParent (not .HasAvailableSubCommands)}}{{.UseLine}}{{else}}{{.CommandPath}} ` + a.t("OPDRACHT", "COMMAND") + `{{end}}
{{if .HasExample}}
` + a.t("Voorbeelden:", "Examples:") + `
{{.Example}}
{{end}}{{if .HasAvailableSubCommands}}
` + a.t("Opdrachten:", "Commands:") + `
{{range .Commands}}{{if .IsAvailableCommand}}  {{rpad .Name .NamePadding}} {{.Short}}
{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}
` + a.t("Opties:", "Options:") + `
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if .HasAvailableInheritedFlags}}
` + a.t("Algemene opties:", "Global options:") + `
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if .HasAvailableSubCommands}}
` + a.t("Meer over een opdracht:", "More about a command:") + ` {{if .HasParent}}{{.CommandPath}} ` + a.t("OPDRACHT", "COMMAND") + ` --help{{else}}{{.CommandPath}} help ` + a.t("OPDRACHT", "COMMAND") + `{{end}}
{{end}}`)
}

// helpCommand is akte help.
func (a *app) helpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:                   a.t("help [OPDRACHT]", "help [COMMAND]"),
		Short:                 a.t("legt een opdracht uit", "explains a command"),
		DisableFlagsInUseLine: true,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return commandNames(root), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			about, rest, err := root.Find(args)
			if err != nil {
				return err
			}
			if len(rest) > 0 {
				return unknownCommand(root, rest[0])
			}
			return about.Help()
		},
	}
}

func commandNames(root *cobra.Command) []string {
	var names []string
	for _, command := range root.Commands() {
		if command.IsAvailableCommand() {
			names = append(names, command.Name())
		}
	}
	return names
}

// hideDefaults keeps the library from adding the default in English; the help
// of a flag says it where it matters.
func hideDefaults(flags *pflag.FlagSet) {
	flags.VisitAll(func(flag *pflag.Flag) {
		if flag.Value.Type() == "string" {
			flag.DefValue = ""
		}
	})
}

// complete lets the shell suggest the values of a flag.
func complete(command *cobra.Command, flag string, values ...string) {
	err := command.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		// The flag was defined a few lines up; every test runs this.
		panic(err)
	}
}

// completeFiles lets the shell suggest files with an ending.
func completeFiles(endings ...string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return endings, cobra.ShellCompDirectiveFilterFileExt
	}
}

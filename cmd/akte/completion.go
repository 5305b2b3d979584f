package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// completionCommand is akte completion.
func (a *app) completionCommand() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion " + strings.Join(shells, "|"),
		Short: a.t("maakt aanvulling voor uw shell", "makes completion for your shell"),
		Long: a.t("Schrijft een script waarmee de shell opdrachten, opties en bestanden van akte aanvult.",
			"Writes a script by which the shell completes commands, options and files of akte."),
		Example:           "  source <(akte completion bash)",
		Args:              exactly(1, 1),
		ValidArgsFunction: cobra.FixedCompletions(shells, cobra.ShellCompDirectiveNoFileComp),
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(a.stdout, true)
			case "zsh":
				return root.GenZshCompletion(a.stdout)
			case "fish":
				return root.GenFishCompletion(a.stdout, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(a.stdout)
			}
			return usage("De shell %q is niet bekend; kies uit %s.", "The shell %q is not known; choose from %s.",
				args[0], strings.Join(shells, ", "))
		},
	}
}

package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// newCommand is akte new.
func (a *app) newCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   a.t("new MAP", "new FOLDER"),
		Short: a.t("begint een nieuwe map met een werkend document", "starts a new folder with a working document"),
		Long: a.t(`Maakt een map met een korte overeenkomst, de bedingen die zij gebruikt, een controle
voor elke commit en voorbeelden voor GitHub en GitLab. De map moet leeg zijn of nog niet bestaan.`,
			`Makes a folder with a short agreement, the clauses that it uses, a check before every
commit and examples for GitHub and GitLab. The folder must be empty or not exist yet.`),
		Example: "  akte new overeenkomsten",
		Args:    exactly(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			made, err := workspace.New(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			for _, name := range made {
				a.say(diag.T("Gemaakt: %s", "Made: %s", name))
			}
			return nil
		},
	}
	command.AddCommand(a.newPolicyCommand())
	return command
}

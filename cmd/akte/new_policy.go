package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// newPolicyCommand is akte new policy.
func (a *app) newPolicyCommand() *cobra.Command {
	return &cobra.Command{
		Use:   a.t("policy NAAM", "policy NAME"),
		Short: a.t("begint een beleidspakket met toetsen die slagen", "starts a policy pack with tests that pass"),
		Long: a.t(`Maakt een beleidspakket met één regel en vier toetsen, en het document waar die over
gaan. Voor de naam mag een map staan. Er wordt niets overschreven.`,
			`Makes a policy pack with one rule and four tests, and the document that they are
about. A folder may stand before the name. Nothing is overwritten.`),
		Example:               "  akte new policy kantoor\n  akte test kantoor.akte",
		Args:                  exactly(1, 1),
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			made, err := workspace.NewPolicy(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			for _, name := range made {
				a.say(diag.T("Gemaakt: %s", "Made: %s", name))
			}
			return nil
		},
	}
}

package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/workspace"
)

// textconvCommand is akte textconv.
func (a *app) textconvCommand() *cobra.Command {
	return &cobra.Command{
		Use:   a.t("textconv BESTAND", "textconv FILE"),
		Short: a.t("toont een document als tekst om te vergelijken", "shows a document as text to compare"),
		Long: a.t(`Schrijft een document als tekst met nummers en labels, een zin op een regel, zoals git het
vergelijkt na akte git setup. Een bestand met fouten komt er uit zoals het is.`,
			`Writes a document as text with numbers and labels, one sentence a line, as git compares it
after akte git setup. A file with mistakes comes out as it is.`),
		Example:           "  akte textconv voorwaarden.akte",
		Args:              exactly(1, 1),
		ValidArgsFunction: completeFiles("akte"),
		RunE:              func(_ *cobra.Command, args []string) error { return workspace.Textconv(args[0], a.stdout) },
	}
}

package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/workspace"
)

// logCommand is akte log.
func (a *app) logCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   a.t("log BESTAND[#LABEL] [opties]", "log FILE[#LABEL] [options]"),
		Short: a.t("toont de geschiedenis van een document of een lid", "shows the history of a document or a lid"),
		Long: a.t(`Toont wat er in elke commit van git aan een document is veranderd: revisie, datum, wie, de soort
wijziging en in een regel wat. Met een label erachter gaat het over een artikel, lid of onderdeel, ook
als dat intussen een ander nummer, een andere plaats of een ander label kreeg; met de naam van een
parameter of waarde gaat het daarover.`,
			`Shows what every commit of git changed in a document: revision, date, who, the class of the change
and in a line what. With a label behind it, it is about an article, a lid or an item, also where that
got another number, another place or another label since; with the name of a parameter or value it is
about that.`),
		Example:           "  akte log voorwaarden.akte\n  akte log voorwaarden.akte#datalekken.melden\n  akte log voorwaarden.akte#meldtermijn --format markdown",
		Args:              exactly(1, 1),
		ValidArgsFunction: completeFiles("akte", "docx", "txt", "md", "html"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := checkListing(format); err != nil {
				return err
			}
			log, err := workspace.History(args[0])
			if err != nil {
				return err
			}
			return log.Print(paint(a.stdout), format, a.lang)
		},
	}
	a.listingFlag(command, &format)
	hideDefaults(command.Flags())
	return command
}

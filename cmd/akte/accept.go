package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/workspace"
)

// changeName is the shape of the name of a change.
var changeName = lazyregexp.New(`^[0-9a-fA-F]{8}$`)

// acceptCommand is akte accept.
func (a *app) acceptCommand() *cobra.Command {
	var request workspace.AcceptRequest
	command := &cobra.Command{
		Use:   a.t("accept WIJZIGING… [BESTAND…] [opties]", "accept CHANGE… [FILE…] [options]"),
		Short: a.t("legt vast dat iemand een wijziging accepteert", "records that somebody accepts a change"),
		Long: a.t(`Legt in een bestand met akkoorden vast wie een inhoudelijke wijziging heeft geaccepteerd, wanneer
en waarom. De wijziging heeft een naam van acht tekens, die akte diff --gate noemt; --all neemt alle
wijzigingen waar nog geen akkoord op is. Verandert de inhoud daarna weer, dan geldt het akkoord niet.

Het akkoord komt in akkoorden.akte, naast het document of in een map daarboven. Is dat bestand er
niet, dan wordt het naast het document gemaakt.`,
			`Records in a file of akkoorden who accepted a substantive change, when and why. The change has a name
of eight characters, which akte diff --gate tells; --all takes all changes that nobody has accepted.
When the content changes again after that, the acceptance holds no more.

The acceptance goes into akkoorden.akte, beside the document or in a folder above it. Where that file
is not there, it is made beside the document.`),
		Example: `  akte accept 3f9a1c20 --by "A. de Wit" --reason "Afgestemd met de klant." voorwaarden.akte
  akte accept --all --by "A. de Wit" --reason "Versie 2.0" --until 2027-03-01`,
		Args:              cobra.ArbitraryArgs,
		ValidArgsFunction: completeFiles("akte"),
		RunE: func(cmd *cobra.Command, args []string) error {
			for _, arg := range args {
				if changeName.MatchString(arg) {
					request.Hashes = append(request.Hashes, strings.ToLower(arg))
				} else {
					request.Paths = append(request.Paths, arg)
				}
			}
			return a.accept(cmd.Context(), request, cmd.CommandPath())
		},
	}
	flags := command.Flags()
	flags.BoolVar(&request.All, "all", false, a.t("accepteer alle wijzigingen zonder akkoord", "accept all changes that nobody accepted"))
	flags.StringVar(&request.By, "by", "", a.t("de `naam` van wie akkoord gaat", "the `name` of who accepts"))
	flags.StringVar(&request.Reason, "reason", "", a.t("waarom: een `tekst`", "why: a `text`"))
	flags.StringVar(&request.On, "on", "", a.t("de `dag` van het akkoord; anders vandaag", "the `day` of the acceptance; else today"))
	flags.StringVar(&request.Until, "until", "", a.t("de laatste `dag` waarop het geldt; anders voorgoed", "the last `day` on which it holds; else for good"))
	flags.StringVar(&request.Base, "base", "", a.t("vergelijk met deze `revisie`; anders HEAD", "compare with this `revision`; else HEAD"))
	flags.StringVar(&request.File, "accept-file", "", a.t("schrijf in dit `bestand`", "write to this `file`"))
	hideDefaults(flags)
	return command
}

func (a *app) accept(ctx context.Context, request workspace.AcceptRequest, path string) error {
	if len(request.Hashes) == 0 && !request.All || len(request.Hashes) > 0 && request.All {
		err := usage("Noem de wijzigingen die u accepteert, of geef --all.", "Name the changes that you accept, or give --all.")
		err.hint = path
		return err
	}
	request.On = dayOr(request.On)
	written, err := workspace.Accept(ctx, request)
	for _, acceptance := range written {
		text := diag.T("%s: akkoord %s: %s", "%s: acceptance %s: %s", acceptance.File, acceptance.Hash, acceptance.What)
		if err := a.printLine(text); err != nil {
			return err
		}
	}
	if err == nil && len(written) == 0 {
		a.say(diag.T("Er is niets van inhoud veranderd waar nog akkoord op nodig is.", "Nothing of substance has changed that needs acceptance."))
	}
	return err
}

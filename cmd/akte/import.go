package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// importCommand is akte import.
func (a *app) importCommand() *cobra.Command {
	var (
		request workspace.ImportRequest
		format  string
	)
	command := &cobra.Command{
		Use:   a.t("import BESTAND [opties]", "import FILE [options]"),
		Short: a.t("maakt van een bestaand document een Akte-bestand", "makes an Akte file of an existing document"),
		Long: a.t(`Leest een tekst, een Word-document (.docx), Markdown of een webpagina en maakt er een
Akte-bestand van met dezelfde woorden. Zonder -o komt het op de standaarduitvoer.

Wat is gemaakt, wordt woord voor woord met het origineel vergeleken. De laatste regel op
de foutuitvoer zegt of het gelijk is, en wat is weggelaten. Is het niet gelijk, dan
eindigt de opdracht met 1; het bestand is er wel.`,
			`Reads a text, a Word document (.docx), Markdown or a web page and makes an Akte file
of it with the same words. Without -o it goes to standard output.

What was made is compared with the original word by word. The last line on standard
error says whether it is the same, and what was left out. If it is not the same, the
command ends with 1; the file is there all the same.`),
		Example: `  akte import voorwaarden.docx -o voorwaarden.akte
  akte import voorwaarden.txt -o voorwaarden.akte --parameters`,
		Args:              exactly(1, 1),
		ValidArgsFunction: completeFiles("docx", "txt", "md", "html"),
		RunE: func(cmd *cobra.Command, args []string) error {
			request.Path, request.Stdout = args[0], a.stdout
			return a.importFile(cmd, request, format)
		},
	}
	flags := command.Flags()
	flags.StringVarP(&request.Output, "out", "o", "", a.t("schrijf naar dit `bestand`; - is de standaarduitvoer", "write to this `file`; - is standard output"))
	flags.BoolVar(&request.Parameters, "parameters", false, a.t("maak van termijnen, bedragen en percentages parameters", "make parameters of periods, amounts and percentages"))
	flags.StringVar(&format, "format", diag.Formats()[0].Name, a.t("`vorm` van de bevindingen: ", "`format` of the findings: ")+strings.Join(findingFormats(), ", "))
	hideDefaults(flags)
	complete(command, "format", findingFormats()...)
	return command
}

func (a *app) importFile(cmd *cobra.Command, request workspace.ImportRequest, name string) error {
	format, err := findingFormat(name)
	if err != nil {
		return err
	}
	imported, err := workspace.Import(cmd.Context(), request)
	if err != nil {
		return err
	}
	if len(imported.Findings) > 0 || name != diag.Formats()[0].Name {
		if err := format.Print(paint(a.stderr), imported.Findings, a.options(a.stderr)); err != nil {
			return err
		}
	}
	if imported.Made != "" {
		a.say(diag.T("Gemaakt: %s", "Made: %s", imported.Made))
	}
	if imported.Kept != "" {
		a.say(diag.T("Wat daar stond, staat nu in %s.", "What was there is in %s now.", imported.Kept))
	}
	if imported.Read {
		a.say(imported.Summary)
	}
	if !imported.Same {
		return errFindings
	}
	return nil
}

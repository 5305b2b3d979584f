package main

import (
	"context"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// diffOptions are the flags of akte diff.
type diffOptions struct {
	format    string
	output    string
	revisions string
	schema    bool
	gate      gateOptions
}

// diffCommand is akte diff.
func (a *app) diffCommand() *cobra.Command {
	var options diffOptions
	command := &cobra.Command{
		Use:   a.t("diff OUD NIEUW [opties]", "diff OLD NEW [options]"),
		Short: a.t("zegt wat er tussen twee versies is veranderd", "tells what changed between two versions"),
		Long: a.t(`Vergelijkt twee versies van een document naar inhoud: wat er anders in staat, voor wie
dat uitmaakt, en wat alleen anders geschreven of genummerd is. Een versie is een bestand,
of een bestand bij een revisie van git: v1.2:voorwaarden.akte. Eén bestand alleen wordt
vergeleken met de laatste commit. Ook Word (.docx), Markdown, webpagina's en tekst kunnen
worden vergeleken.

Met --gate toont de opdracht alleen inhoudelijke wijzigingen waar niemand akkoord op gaf,
sinds HEAD of --base, van de genoemde documenten of anders van alle die veranderd zijn.
Een akkoord legt u vast met akte accept.

Eindigt met 0, ook als er verschillen zijn, met 1 als een versie niet te lezen is als
document of als bij --gate een akkoord ontbreekt, en met 2 als de opdracht niet uit te
voeren is.`,
			`Compares two versions of a document by what they say: what is different, for whom that
matters, and what is only written or numbered otherwise. A version is a file, or a file at
a revision of git: v1.2:terms.akte. One file alone is compared with the last commit. Word
(.docx), Markdown, web pages and text can be compared too.

With --gate the command shows only substantive changes that nobody accepted, since HEAD or
--base, of the documents named or else of all that have changed. akte accept records that
somebody accepts one.

Ends with 0, differences or not, with 1 when a version cannot be read as a document or,
with --gate, when an acceptance is missing, and with 2 when the command cannot be carried
out.`),
		Example: `  akte diff oud.akte nieuw.akte
  akte diff HEAD~1:voorwaarden.akte voorwaarden.akte --format html -o wijzigingen.html
  akte diff --rev v1..v2 voorwaarden.akte
  akte diff --gate --base origin/main`,
		Args: func(cmd *cobra.Command, args []string) error {
			switch {
			case options.gate.on:
				return nil
			case options.schema:
				return exactly(0, 0)(cmd, args)
			}
			return exactly(1, 2)(cmd, args)
		},
		ValidArgsFunction: completeFiles("akte", "docx", "txt", "md", "html"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if options.gate.on {
				return a.gate(args, options)
			}
			if options.gate.given(cmd) {
				return usage("--base, --accept-file en --today horen bij --gate.", "--base, --accept-file and --today belong to --gate.")
			}
			if options.schema {
				_, err := io.WriteString(a.stdout, workspace.DiffSchema())
				return err
			}
			return a.diff(cmd.Context(), args, options)
		},
	}
	flags := command.Flags()
	names := workspace.DiffFormats()
	flags.StringVar(&options.format, "format", "", a.t("`vorm`: ", "`format`: ")+strings.Join(names, ", ")+a.t("; anders naar de naam achter -o", "; else by the name after -o"))
	flags.StringVarP(&options.output, "out", "o", "", a.t("schrijf naar dit `bestand`; - is de standaarduitvoer", "write to this `file`; - is standard output"))
	flags.StringVar(&options.revisions, "rev", "", a.t("vergelijk één bestand bij twee `revisies`: v1..v2, of v1.. voor nu", "compare one file at two `revisions`: v1..v2, or v1.. for now"))
	flags.BoolVar(&options.schema, "schema", false, a.t("toon het JSON-schema van --format json", "show the JSON Schema of --format json"))
	a.gateFlags(command, &options.gate)
	hideDefaults(flags)
	complete(command, "format", names...)
	return command
}

func (a *app) diff(ctx context.Context, args []string, options diffOptions) error {
	output := workspace.DiffOutput{Path: options.output, Format: options.format, Stdout: paint(a.stdout), Options: a.options(a.stdout)}
	if err := output.Check(); err != nil {
		return err
	}
	old, new, err := versions(args, options.revisions)
	if err != nil {
		return err
	}
	comparison, err := workspace.Compare(old, new)
	if err != nil {
		return err
	}
	if comparison.Diff == nil {
		if err := a.printFindings(a.stderr, comparison.Findings); err != nil {
			return err
		}
		return errFindings
	}
	made, err := comparison.Print(ctx, output)
	if made != "" {
		a.say(diag.T("Gemaakt: %s", "Made: %s", made))
	}
	return err
}

// versions returns the two versions that a command asks for.
func versions(args []string, revisions string) (old, new string, err error) {
	switch {
	case revisions != "" && len(args) == 2:
		return "", "", usage("--rev vergelijkt één bestand bij twee revisies; noem er één.", "--rev compares one file at two revisions; name one.")
	case revisions != "":
		before, after, err := workspace.RevisionRange(revisions)
		return workspace.At(before, args[0]), workspace.At(after, args[0]), err
	case len(args) == 1:
		return workspace.At("HEAD", args[0]), args[0], nil
	}
	return args[0], args[1], nil
}

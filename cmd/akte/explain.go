package main

import (
	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// explainCommand is akte explain.
func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain [CODE]",
		Short: a.t("legt een bevinding uit", "explains a finding"),
		Long: a.t("Legt uit wat een bevinding betekent, waarom zij ertoe doet en hoe u haar verhelpt.\nZonder code komen alle bevindingen in een lijst.",
			"Explains what a finding means, why it matters and how to mend it.\nWithout a code it lists all findings."),
		Example: "  akte explain AK0201",
		Args:    exactly(0, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return codes(workspace.Descriptions()), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.listCodes()
			}
			return a.explain(args[0])
		},
	}
}

func (a *app) listCodes() error {
	for _, description := range workspace.Descriptions() {
		if err := a.printLine(diag.T("%s  %s", "%s  %s", string(description.Code), description.Title)); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) explain(code string) error {
	description, ok := workspace.Describe(code)
	if !ok {
		return usage("De bevinding %q bestaat niet.%s", "There is no finding %q.%s",
			code, suggested(code, codes(workspace.Descriptions())))
	}
	return diag.Explain(paint(a.stdout), description, a.options(a.stdout))
}

func codes(descriptions []*diag.Description) []string {
	names := make([]string, 0, len(descriptions))
	for _, description := range descriptions {
		names = append(names, string(description.Code))
	}
	return names
}

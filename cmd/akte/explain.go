package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// explainCommand is akte explain.
func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   a.t("explain [CODE | PAKKET.REGEL]", "explain [CODE | PACK.RULE]"),
		Short: a.t("legt een bevinding of een regel uit", "explains a finding or a rule"),
		Long: a.t(`Legt uit wat een bevinding betekent, waarom zij ertoe doet en hoe u haar verhelpt; van een
regel van een beleidspakket de grond in de wet, wat zij vraagt en voorbeelden.
Zonder code komen alle bevindingen en regels in een lijst.`,
			`Explains what a finding means, why it matters and how to mend it; of a rule of a policy
pack its ground in the law, what it asks and examples.
Without a code it lists all findings and rules.`),
		Example: "  akte explain AK0201\n  akte explain avg.datalek_termijn",
		Args:    exactly(0, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return append(codes(workspace.Descriptions()), workspace.RuleCodes()...), cobra.ShellCompDirectiveNoFileComp
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
	for _, page := range workspace.StandardRules() {
		if err := a.printLine(diag.T("%s  %s", "%s  %s", string(page.Rule.Code()), page.Rule.Title)); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) explain(code string) error {
	if strings.Contains(code, ".") {
		return a.explainRule(code)
	}
	description, ok := workspace.Describe(code)
	if !ok {
		return usage("De bevinding %q bestaat niet.%s", "There is no finding %q.%s",
			code, suggested(code, codes(workspace.Descriptions())))
	}
	return diag.Explain(paint(a.stdout), description, a.options(a.stdout))
}

func (a *app) explainRule(code string) error {
	page, ok := workspace.FindRule(code)
	if !ok {
		return usage("De regel %q bestaat niet.%s", "There is no rule %q.%s", code, suggested(code, workspace.RuleCodes()))
	}
	return workspace.PrintRule(a.stdout, page, a.lang, width(a.stdout))
}

func codes(descriptions []*diag.Description) []string {
	names := make([]string, 0, len(descriptions))
	for _, description := range descriptions {
		names = append(names, string(description.Code))
	}
	return names
}

package workspace

import (
	"strings"

	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// RuleDescriptions describes the rules that some findings come of, as far as they
// are found: those of the packs that come with Akte and of packs below the working
// folder. Forms that tell about rules apart from their findings need it.
func RuleDescriptions(findings diag.List) []*diag.Description {
	var standard []RulePage
	var descriptions []*diag.Description
	seen := map[diag.Code]bool{}
	for _, finding := range findings {
		if seen[finding.Code] || !strings.Contains(string(finding.Code), ".") {
			continue
		}
		seen[finding.Code] = true
		if standard == nil {
			standard = StandardRules()
		}
		if page, ok := findRule(standard, string(finding.Code)); ok {
			descriptions = append(descriptions, page.description())
		}
	}
	return descriptions
}

// description describes a rule as findings of the compiler are described.
func (p RulePage) description() *diag.Description {
	d := &diag.Description{Code: p.Rule.Code(), Severity: diag.Info, Title: diag.Same(p.Rule.Title)}
	for _, condition := range p.Rule.Conditions {
		if weight := policy.Weight(condition); weight > d.Severity {
			d.Severity = weight
		}
		if d.Cure.IsZero() {
			d.Cure = policy.Written(condition.Advice)
		}
	}
	var nl, en []string
	for _, line := range groundLines(p.Rule.Terms, p.Rule) {
		nl, en = append(nl, line.NL), append(en, line.EN)
	}
	d.Why = diag.Text{NL: strings.Join(nl, "\n"), EN: strings.Join(en, "\n")}
	return d
}

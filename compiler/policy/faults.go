package policy

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/internal/diag"
)

// faults returns what is wrong with the rules of a pack.
func faults(pack *compiler.Pack) diag.List {
	var findings diag.List
	for _, rule := range pack.Rules {
		if len(rule.Conditions) == 0 && !rule.Faulty {
			findings.Add(ruleWithoutCondition.At(rule.Place, "De regel %q heeft geen moet en geen eist.",
				"The rule %q has no moet and no eist.", rule.Name))
		}
		for _, condition := range rule.Conditions {
			findings.Add(conditionFaults(rule, condition)...)
		}
	}
	return findings
}

func conditionFaults(rule *compiler.Rule, condition *compiler.Condition) diag.List {
	var findings diag.List
	switch {
	case condition.Message.NL == nil && condition.Severity == 0:
		findings.Add(ruleWithoutMessage.At(condition.Place, "Deze voorwaarde van %q heeft geen ernst en geen melding.",
			"This condition of %q has no ernst and no melding.", rule.Name))
	case condition.Message.NL == nil:
		findings.Add(ruleWithoutMessage.At(condition.Place, "Deze voorwaarde van %q heeft geen melding.",
			"This condition of %q has no melding.", rule.Name))
	case condition.Severity == 0:
		findings.Add(ruleWithoutMessage.At(condition.Place, "Deze voorwaarde van %q heeft geen ernst; zij weegt als waarschuwing.",
			"This condition of %q has no ernst; it weighs as a warning.", rule.Name))
	}
	if condition.Norm == normPractice && condition.Severity == diag.Error {
		findings.Add(heavyPractice.At(condition.Place, "De regel %q is gebruik in de praktijk en weegt ten hoogste als waarschuwing.",
			"The rule %q is usual practice and weighs as a warning at most.", rule.Name))
	}
	for _, node := range append(slices.Clone(condition.When), condition.Nodes...) {
		expr.Walk(node, func(n expr.Node) {
			if call, ok := n.(*expr.Call); ok {
				findings.Add(argumentFaults(call)...)
			}
		})
	}
	return findings
}

// argumentFaults reports arguments of functions that name nothing.
func argumentFaults(call *expr.Call) diag.List {
	switch call.Function.Name {
	case "partij_met":
		if role := argument(call); !slices.Contains(compiler.Roles(), role) {
			return diag.List{suggest(unknownArgument.At(call.Args[0].Place(), "Er is geen rol %q.", "There is no role %q.", role), role, compiler.Roles())}
		}
	case "wet_geldt":
		register, err := law.Load()
		name := argument(call)
		if err != nil {
			return nil // its own tests read the register
		}
		if _, ok := register.Find(name); !ok {
			return diag.List{suggest(unknownArgument.At(call.Args[0].Place(), "Het wetsregister kent geen %q.",
				"The register of laws knows no %q.", name), name, register.Names())}
		}
	case "bevindingen":
		if code := argument(call); !strings.HasPrefix(code, "AK") && !strings.Contains(code, ".") {
			return diag.List{unknownArgument.At(call.Args[0].Place(), "%q is geen code van bevindingen, zoals AK02 of AK0201.",
				"%q is no code of findings, such as AK02 or AK0201.", code)}
		}
	}
	return nil
}

package clauses_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/workspace"
)

// TestRulesSayWhatTheyRestOn holds every rule to a ground, the kind of norm, how
// the ground was verified and in what, and every condition of it to a weight, a
// message and advice in both languages.
func TestRulesSayWhatTheyRestOn(t *testing.T) {
	seen := 0
	for _, name := range files(t) {
		for _, statement := range parse(t, name).Statements {
			rule, ok := statement.(*grammar.Rule)
			if !ok {
				continue
			}
			seen++
			t.Run(name+"/"+rule.Name.Text, func(t *testing.T) {
				terms, conditions := linesOf(rule)
				for _, line := range []string{"grond", "norm", "merk", "bron"} {
					assert.Contains(t, terms, line)
				}
				require.NotEmpty(t, conditions)
				for i, condition := range conditions {
					for _, line := range []string{"ernst", "melding", "melding en", "advies", "advies en"} {
						assert.Contains(t, condition, line, "condition %d", i+1)
					}
				}
			})
		}
	}
	assert.NotZero(t, seen)
}

// linesOf returns the names of the lines of a rule: those before its first
// condition, and those of each condition.
func linesOf(rule *grammar.Rule) (terms []string, conditions [][]string) {
	for _, setting := range rule.Settings {
		name := setting.Name.Text
		if setting.Prose != nil && setting.Qualifier != nil {
			name += " " + setting.Qualifier.Text
		}
		switch {
		case name == "moet" || name == "eist":
			conditions = append(conditions, nil)
		case len(conditions) == 0:
			terms = append(terms, name)
		default:
			last := &conditions[len(conditions)-1]
			*last = append(*last, name)
		}
	}
	return terms, conditions
}

// TestRulesJudgeNoCompliance holds the packs to saying what a text says. Whether
// it satisfies the law is for a lawyer to say.
func TestRulesJudgeNoCompliance(t *testing.T) {
	for _, name := range files(t) {
		file := parse(t, name)
		if _, ok := file.Statements[0].(*grammar.Policy); !ok {
			continue
		}
		text := strings.ToLower(strings.Join(strings.Fields(file.Source.Text), " "))
		for _, words := range []string{"voldoet aan", "volgens de wet", "in strijd met de wet", "complies with", "is illegal"} {
			assert.NotContains(t, text, words, name)
		}
	}
}

// TestRulesAreTested runs the tests of the packs, which reach every outcome of
// every rule.
func TestRulesAreTested(t *testing.T) {
	report, err := workspace.Test(workspace.TestRequest{Paths: []string{"beleid", "toetsen"}})
	require.NoError(t, err)
	for _, file := range report.Files {
		assert.False(t, file.Broken, file.Path)
		for _, test := range file.Tests {
			assert.Empty(t, test.Failures, "%s:%d: %s", file.Path, test.Line, test.Name)
		}
	}
	assert.NotZero(t, report.Coverage.Rules)
	assert.Empty(t, report.Coverage.Missing)
}

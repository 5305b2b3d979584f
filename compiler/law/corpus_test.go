package law

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
)

// TestGroundsOfTheRules holds the register against the grounds of the rule
// catalogue that stands beside the corpus: every law is known and every article
// exists.
func TestGroundsOfTheRules(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS is not set: the grounds of the rule catalogue were not looked up")
	}
	content, err := os.ReadFile(filepath.Join(corpus, "..", "law", "rules.json"))
	if os.IsNotExist(err) {
		t.Skip("no rule catalogue stands beside AKTE_CORPUS")
	}
	require.NoError(t, err)
	var rules []struct {
		ID    string `json:"id"`
		Grond string `json:"grond"`
	}
	require.NoError(t, json.Unmarshal(content, &rules))
	require.NotEmpty(t, rules)

	names := regexp.MustCompile(`(?:Verordening \(EU\)|Richtlijn) [\d/]+|[A-Z][a-z]+ [a-z ]*termijnenwet|[A-Z]\w+wet \d{4}|Besluit [a-z ]+incassokosten|\b[A-Z][A-Za-z]{1,3}\b`)
	notLaws := map[string]bool{"HR": true, "NL": true, "ECLI": true, "EDPB": true, "EU": true}
	civil := regexp.MustCompile(`\b(\d):(\d+[a-z]*)`)
	general := regexp.MustCompile(`\bart\. (\d+)[^:\d][^;]*AVG`)
	looked := 0
	for _, rule := range rules {
		for _, name := range names.FindAllString(rule.Grond, -1) {
			if notLaws[name] {
				continue
			}
			looked++
			_, ok := register(t).Find(strings.TrimSuffix(name, " art"))
			assert.True(t, ok, "%s: %s", rule.ID, name)
		}
		var refs []*grammar.LawReference
		if strings.Contains(rule.Grond, "BW") {
			for _, match := range civil.FindAllStringSubmatch(strings.ReplaceAll(rule.Grond, "ECLI:NL:HR:", ""), -1) {
				refs = append(refs, reference("BW", match[1]+":"+match[2]))
			}
		}
		for _, match := range general.FindAllStringSubmatch(rule.Grond, -1) {
			refs = append(refs, reference("AVG", match[1]))
		}
		for _, ref := range refs {
			looked++
			citations, issues := register(t).Resolve(ref)
			assert.Empty(t, issues, "%s: %s", rule.ID, rule.Grond)
			assert.NotEmpty(t, citations[0].URL("2026-12-01"), "%s: %s", rule.ID, rule.Grond)
		}
	}
	assert.Greater(t, looked, 100, "the grounds were read")
}

package clauses_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace"
)

// files are the names of all files that come with Akte.
func files(t *testing.T) []string {
	t.Helper()
	var names []string
	require.NoError(t, fs.WalkDir(clauses.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	}))
	return names
}

func parse(t *testing.T, name string) *grammar.File {
	t.Helper()
	text, err := fs.ReadFile(clauses.FS, name)
	require.NoError(t, err)
	file, findings := grammar.Parse(source.New(name, string(text)))
	require.Empty(t, findings, name)
	require.NotEmpty(t, file.Statements, name)
	return file
}

func TestFilesAreClean(t *testing.T) {
	for _, name := range files(t) {
		t.Run(name, func(t *testing.T) {
			findings, err := workspace.Check([]string{filepath.FromSlash(name)}, workspace.Inputs{})
			require.NoError(t, err)
			assert.Empty(t, serious(findings))
		})
	}
}

// serious returns the findings that are more than a remark.
func serious(findings diag.List) []string {
	var messages []string
	for _, finding := range findings {
		if finding.Severity != diag.Info {
			messages = append(messages, finding.Message.In(diag.Dutch))
		}
	}
	return messages
}

func TestPacksAreNamedAfterTheirFiles(t *testing.T) {
	var packs []string
	for _, name := range files(t) {
		policy, ok := parse(t, name).Statements[0].(*grammar.Policy)
		if !ok {
			continue
		}
		packs = append(packs, policy.Name.Text)
		assert.Equal(t, "beleid/"+policy.Name.Text+".akte", name)
	}
	assert.ElementsMatch(t,
		[]string{"avg", "av", "consument", "betaling", "termijnen", "cookies", "dataverordening"}, packs)
}

func TestTopicsDeclareEachFactOnce(t *testing.T) {
	for _, name := range files(t) {
		for _, statement := range parse(t, name).Statements {
			topic, ok := statement.(*grammar.Topic)
			if !ok {
				continue
			}
			assert.NotEmpty(t, topic.Facts, "%s: %s", name, topic.Name.Text)
			seen := map[string]bool{}
			for _, fact := range topic.Facts {
				assert.False(t, seen[fact.Name.Text], "%s: %s.%s", name, topic.Name.Text, fact.Name.Text)
				seen[fact.Name.Text] = true
			}
		}
	}
}

// modelClause is a model clause with what is needed to use it in every way.
type modelClause struct {
	name     string
	question []string // the parameters without a question
	explains bool
	settings []string // lines met, one for each way in which it can turn out
}

func modelClauses(t *testing.T) []modelClause {
	t.Helper()
	var found []modelClause
	for _, name := range load.ClauseNames(clauses.FS, "standaard") {
		found = append(found, clausesIn(t, "standaard/"+name+".akte")...)
	}
	return found
}

// clausesIn returns the model clauses of a file.
func clausesIn(t *testing.T, file string) []modelClause {
	t.Helper()
	var found []modelClause
	for _, statement := range parse(t, file).Statements {
		if s, ok := statement.(*grammar.ModelClause); ok {
			found = append(found, modelClause{name: s.Name.Text, settings: []string{""}})
			continue
		}
		if len(found) == 0 {
			continue
		}
		last := &found[len(found)-1]
		switch s := statement.(type) {
		case *grammar.Explanation:
			last.explains = true
		case *grammar.Parameter:
			last.add(s)
		}
	}
	return found
}

// add notes a parameter and the values at which the clause may turn out
// otherwise.
func (m *modelClause) add(p *grammar.Parameter) {
	if !slices.ContainsFunc(p.Settings, func(s *grammar.Setting) bool { return s.Name.Text == "vraag" }) {
		m.question = append(m.question, p.Name.Text)
	}
	var values []string
	switch p.Type.Name {
	case "janee":
		values = []string{"ja", "nee"}
	case "bedrag":
		values = []string{"€ 600"}
	case "keuze":
		for _, choice := range p.Type.Choices {
			values = append(values, choice.Text)
		}
	}
	for _, value := range values {
		m.settings = append(m.settings, "    met "+p.Name.Text+" = "+value+"\n")
	}
}

func TestEveryModelClauseServes(t *testing.T) {
	found := modelClauses(t)
	require.GreaterOrEqual(t, len(found), 10)
	for _, clause := range found {
		t.Run(clause.name, func(t *testing.T) {
			assert.Empty(t, clause.question, "parameters without a question")
			assert.True(t, clause.explains, "a toelichting says why the clause is as it is")
			for _, settings := range clause.settings {
				text := build(t, clause.name, settings)
				assert.Contains(t, text, "1. ", "it has a lid %s", settings)
			}
		})
	}
}

// build makes a document of one article that follows a model clause.
func build(t *testing.T, clause, settings string) string {
	t.Helper()
	document := "overeenkomst \"Proef\"\n\nartikel proef \"Proef\" volgens standaard." + clause + "\n" + settings
	path := filepath.Join(t.TempDir(), "proef.akte")
	require.NoError(t, os.WriteFile(path, []byte(document), 0o600))
	var out bytes.Buffer
	result, err := workspace.Build(t.Context(), workspace.Request{
		Paths: []string{path}, Output: workspace.Output{Format: "text"}, Stdout: &out,
	})
	require.NoError(t, err)
	require.Empty(t, serious(result.Findings), strings.TrimSpace(settings))
	return out.String()
}

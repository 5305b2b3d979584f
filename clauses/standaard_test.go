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
	"github.com/akte-lang/akte/workspace"
)

// modelClause is a model clause with what is needed to use it in every way.
type modelClause struct {
	name       string
	parameters []*grammar.Parameter
	named      map[string]bool // what its prose, conditions and facts name
	labels     []string
	facts      int
	tests      int
	explains   bool
}

// modelClauses reads the library: one clause a file, named after it.
func modelClauses(t *testing.T) []*modelClause {
	t.Helper()
	var found []*modelClause
	for _, name := range load.ClauseNames(clauses.FS, "standaard") {
		clause := &modelClause{named: map[string]bool{}}
		for _, statement := range parse(t, "standaard/"+name+".akte").Statements {
			if s, ok := statement.(*grammar.ModelClause); ok {
				require.Empty(t, clause.name, "%s holds two clauses", name)
				clause.name = s.Name.Text
			}
			clause.read(statement)
		}
		require.Equal(t, name, clause.name, "the file of a clause has its name")
		found = append(found, clause)
	}
	return found
}

// read notes what one statement adds to the clause.
func (m *modelClause) read(statement grammar.Statement) {
	switch s := statement.(type) {
	case *grammar.Parameter:
		m.parameters = append(m.parameters, s)
	case *grammar.Test:
		m.tests++
	case *grammar.Explanation:
		m.explains = true
	case *grammar.If:
		m.names(s.Condition)
	case *grammar.Else:
		m.names(s.Condition)
	case *grammar.Clause:
		if s.Label != nil {
			m.labels = append(m.labels, s.Label.Text)
		}
		m.prose(s.Prose)
	case *grammar.Text:
		m.prose(s.Prose)
	case *grammar.Term:
		m.prose(s.Prose)
	}
	for _, attribute := range grammar.AttributesOf(statement) {
		if over, ok := attribute.(*grammar.Over); ok {
			for _, topic := range over.Topics {
				m.facts += len(topic.Facts)
			}
		}
	}
}

// prose notes what the running text prints and asks. What a fact says counts
// for nothing: it has to stand in the text.
func (m *modelClause) prose(prose *grammar.Prose) {
	grammar.WalkProse(prose, nil, func(inline grammar.Inline) {
		switch in := inline.(type) {
		case *grammar.Interpolation:
			m.names(in.Value)
		case *grammar.InlineChoice:
			for _, branch := range in.Branches {
				m.names(branch.Condition)
			}
		}
	})
}

func (m *modelClause) names(e grammar.Expr) {
	if e == nil {
		return
	}
	for _, name := range grammar.NamesIn(e) {
		m.named[name.Text] = true
	}
}

// settings are the lines met to try a clause with: none, and one for each way
// in which a choice can turn out.
func (m *modelClause) settings() []string {
	lines := []string{""}
	for _, p := range m.parameters {
		var values []string
		switch p.Type.Name {
		case "janee":
			values = []string{"ja", "nee"}
		case "bedrag":
			values = []string{"€ 20.000"}
		case "keuze":
			for _, choice := range p.Type.Choices {
				values = append(values, choice.Text)
			}
		}
		for _, value := range values {
			lines = append(lines, "    met "+p.Name.Text+" = "+value+"\n")
		}
	}
	return lines
}

// withoutTopic are the clauses about which the policy packs have no topic.
var withoutTopic = []string{
	"begrippen_verwerking", "definities", "intellectuele_eigendom", "modelformulier", "overmacht", "slotbepalingen",
	"vertrouwelijkheid",
}

func TestLibrary(t *testing.T) {
	found := modelClauses(t)
	require.GreaterOrEqual(t, len(found), 32)
	for _, clause := range found {
		t.Run(clause.name, func(t *testing.T) {
			assert.True(t, clause.explains, "a toelichting says why the clause is as it is")
			assert.NotZero(t, clause.tests, "a toets says what comes of it")
			assert.Equal(t, slices.Contains(withoutTopic, clause.name), clause.facts == 0, "its leden say what they are about")
			for _, label := range clause.labels {
				assert.LessOrEqual(t, len(label), 25, "the label %s is too long to name", label)
			}
			for _, p := range clause.parameters {
				assert.True(t, clause.named[p.Name.Text], "the text does not use %s", p.Name.Text)
				assert.NotNil(t, p.Default, "%s has no default", p.Name.Text)
				assert.True(t, has(p, "vraag"), "%s has no question", p.Name.Text)
				assert.True(t, p.Type.Name != "duur" || has(p, "minstens") || has(p, "hoogstens"), "%s has no bounds", p.Name.Text)
			}
		})
	}
}

// TestModelClausesPassTheirTests runs the tests that stand below the clauses.
func TestModelClausesPassTheirTests(t *testing.T) {
	report, err := workspace.Test(workspace.TestRequest{Paths: []string{"standaard"}})
	require.NoError(t, err)
	assert.Empty(t, serious(report.Findings))
	for _, file := range report.Files {
		assert.False(t, file.Broken, file.Path)
		assert.NotEmpty(t, file.Tests, file.Path)
		for _, test := range file.Tests {
			assert.Empty(t, test.Failures, "%s:%d: %s", file.Path, test.Line, test.Name)
		}
	}
	assert.Len(t, report.Files, len(load.ClauseNames(clauses.FS, "standaard")))
}

// has reports whether a parameter has an attribute line.
func has(p *grammar.Parameter, name string) bool {
	return slices.ContainsFunc(p.Settings, func(s *grammar.Setting) bool { return s.Name.Text == name })
}

func TestFilesAreLaidOut(t *testing.T) {
	for _, name := range files(t) {
		text, err := fs.ReadFile(clauses.FS, name)
		require.NoError(t, err)
		assert.Equal(t, string(grammar.Format(parse(t, name))), string(text), name)
	}
}

// TestEveryModelClauseServes holds that a document of one clause alone is made
// and that nothing is found in it, whatever is chosen.
func TestEveryModelClauseServes(t *testing.T) {
	for _, clause := range modelClauses(t) {
		t.Run(clause.name, func(t *testing.T) {
			for _, settings := range clause.settings() {
				path := alone(t, clause.name, settings)
				findings, err := workspace.Check([]string{path}, workspace.Inputs{})
				require.NoError(t, err)
				require.Empty(t, serious(findings), strings.TrimSpace(settings))
				var out bytes.Buffer
				result, err := workspace.Build(t.Context(), workspace.Request{
					Paths: []string{path}, Output: workspace.Output{Format: "text"}, Stdout: &out,
				})
				require.NoError(t, err)
				require.Empty(t, result.Failed, settings)
				assert.Contains(t, out.String(), "1. ", "it has a lid %s", settings)
			}
		})
	}
}

// alone writes a document of one article that follows a model clause.
func alone(t *testing.T, clause, settings string) string {
	t.Helper()
	document := "overeenkomst \"Proef\"\n\nartikel proef \"Proef\" volgens standaard." + clause + "\n" + settings
	path := filepath.Join(t.TempDir(), "proef.akte")
	require.NoError(t, os.WriteFile(path, []byte(document), 0o600))
	return path
}

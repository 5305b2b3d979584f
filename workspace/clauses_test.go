package workspace_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// listing is a list that is printed in the listing formats.
type listing interface {
	Print(w io.Writer, format string, lang diag.Lang) error
}

// keepsTo holds a list printed as JSON against its schema.
func keepsTo(t *testing.T, schema string, list listing) {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(schema))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("schema.json", document))
	compiled, err := compiler.Compile("schema.json")
	require.NoError(t, err)
	var report any
	require.NoError(t, json.Unmarshal([]byte(listed(t, list, "json")), &report))
	assert.NoError(t, compiled.Validate(report))
}

func listed(t *testing.T, list listing, format string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, list.Print(&out, format, diag.Dutch))
	return out.String()
}

// TestEveryClauseCanBeShown shows each clause of the standard library in every
// form.
func TestEveryClauseCanBeShown(t *testing.T) {
	list, findings, err := workspace.Clauses("")
	require.NoError(t, err)
	require.Empty(t, findings)
	require.NotEmpty(t, list)
	keepsTo(t, workspace.ClausesSchema(), list)
	for _, summary := range list {
		clause, findings, err := workspace.ShowClause("", summary.Name, workspace.Inputs{})
		require.NoError(t, err)
		require.NotNil(t, clause, "%s: %v", summary.Name, findings)
		assert.Equal(t, summary, clause.ClauseSummary)
		assert.NotEmpty(t, clause.Text, summary.Name)
		assert.NotEmpty(t, clause.Explanation, summary.Name)
		assert.NotContains(t, clause.Text, "\nToelichting\n", summary.Name)
		keepsTo(t, workspace.ClausesSchema(), clause)
		for _, format := range workspace.ListingFormats() {
			assert.Contains(t, listed(t, clause, format), summary.Name)
		}
	}
}

// TestTheUseOfAClauseCompiles puts what akte clauses shows under Gebruik in a
// document: it has to be right as it stands.
func TestTheUseOfAClauseCompiles(t *testing.T) {
	list, _, err := workspace.Clauses("")
	require.NoError(t, err)
	for _, summary := range list {
		clause, _, err := workspace.ShowClause("", summary.Name, workspace.Inputs{})
		require.NoError(t, err)
		_, use, found := strings.Cut(listed(t, clause, "text"), "\nGebruik\n")
		require.True(t, found, summary.Name)
		path := filepath.Join(t.TempDir(), "stuk.akte")
		require.NoError(t, os.WriteFile(path, []byte("overeenkomst \"Proef\"\n\n"+use), 0o600))
		findings, err := workspace.Check([]string{path}, workspace.Inputs{})
		require.NoError(t, err)
		for _, finding := range findings {
			assert.Less(t, finding.Severity, diag.Warning, "%s: %s", summary.Name, finding.Message.NL)
		}
	}
}

func TestDeviationsKeepToTheirSchema(t *testing.T) {
	for _, name := range []string{"verwerkersovereenkomst", "voorwaarden"} {
		list, findings, err := workspace.ListDeviations(filepath.Join("..", "testdata", name+".akte"), workspace.Inputs{})
		require.NoError(t, err)
		require.Empty(t, findings)
		require.NotZero(t, list.Count())
		keepsTo(t, workspace.DeviationsSchema(), list)
	}
}

// TestWhatIsPrintedSteersNoTerminal holds that a text cannot send commands to
// the terminal of whoever lists its deviations.
func TestWhatIsPrintedSteersNoTerminal(t *testing.T) {
	list := &workspace.Deviations{File: "stuk.akte", Title: "\x1b[2J", Articles: []workspace.ArticleDeviation{{
		Title: "\x1b]0;titel\a", Clause: "kantoor.beding",
		Deviations: []workspace.Deviation{{Kind: "vervangen", Part: "lid", Own: "\u202eomgekeerd"}},
	}}}
	text := listed(t, list, "text")
	assert.NotContains(t, text, "\x1b")
	assert.NotContains(t, text, "\u202e")
	assert.Contains(t, text, "omgekeerd")
}

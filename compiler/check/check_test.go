package check

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
)

// compile compiles a source, which has to be without syntax errors and the
// like.
func compile(t testing.TB, text string) *compiler.Program {
	t.Helper()
	project := fstest.MapFS{"voorbeeld.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "voorbeeld.akte", clauses.FS)
	require.NoError(t, err)
	require.Empty(t, codes(findings), text)
	program, findings := compiler.Compile(sources)
	require.False(t, findings.Stops(), "%v", findings)
	return program
}

func codes(findings diag.List) []string {
	found := []string{}
	for _, finding := range findings {
		found = append(found, string(finding.Code)+" "+finding.Message.NL)
	}
	return found
}

func TestExamples(t *testing.T) {
	for _, check := range Checks() {
		t.Run(string(check.Description.Code), func(t *testing.T) {
			bad := Run(compile(t, check.Description.Bad))
			require.Len(t, bad, 1, "the bad example gives one finding: %v", codes(bad))
			assert.Equal(t, check.Description.Code, bad[0].Code)
			assert.NotEmpty(t, bad[0].Place.Text(), "a finding has a place")
			assert.Empty(t, codes(Run(compile(t, check.Description.Good))), "the good example gives none")
			for _, text := range check.FalseAlarms {
				assert.Empty(t, codes(Run(compile(t, text))), text)
			}
		})
	}
}

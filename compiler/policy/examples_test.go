package policy_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// TestExamples holds that the bad example of every finding gives it, and it alone,
// and that the good one gives none.
func TestExamples(t *testing.T) {
	for _, d := range policy.Codes {
		t.Run(string(d.Code), func(t *testing.T) {
			assert.Equal(t, []diag.Code{d.Code}, exampleCodes(t, d.Bad))
			assert.Empty(t, exampleCodes(t, d.Good))
		})
	}
}

func exampleCodes(t *testing.T, example string) []diag.Code {
	t.Helper()
	archive := txtar.Parse([]byte(example))
	if len(archive.Files) == 0 {
		archive.Files = []txtar.File{{Name: "voorbeeld.akte", Data: []byte(example)}}
	}
	project := fstest.MapFS{}
	for _, file := range archive.Files {
		project[file.Name] = &fstest.MapFile{Data: file.Data}
	}
	sources, findings, err := load.Load(project, archive.Files[0].Name, clauses.FS)
	require.NoError(t, err)
	program, more := compiler.Compile(sources)
	findings.Add(more...)
	set, more := program.Policies()
	findings.Add(more...)
	book, more := policy.Compile(set)
	findings.Add(more...)
	report := book.Evaluate(policy.Input{Program: program, Packs: program.Packs})
	findings.Add(report.Findings()...)
	var codes []diag.Code
	for _, finding := range policy.Summarise(findings, report) {
		codes = append(codes, finding.Code)
	}
	return codes
}

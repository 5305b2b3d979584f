package policy_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/policy"
)

// FuzzEvaluate holds documents against packs of any content: whatever they say,
// nothing panics, and every rule of every pack named has one of the outcomes.
func FuzzEvaluate(f *testing.F) {
	cases, err := filepath.Glob("testdata/*.txtar")
	require.NoError(f, err)
	for _, name := range cases {
		archive, err := txtar.ParseFile(name)
		require.NoError(f, err)
		f.Add(string(archive.Files[0].Data), string(archive.Files[1].Data))
	}
	f.Add("overeenkomst \"X\"\n    toetsing k\ngebruik \"kantoor.akte\" als k\n", "")
	f.Add("overeenkomst \"X\"\n    toetsing avg, av\n", "beleid k \"K\"\nregel r \"R\"\n    moet uitkomst(k.r) is geen\n")
	f.Fuzz(func(t *testing.T, document, pack string) {
		project := fstest.MapFS{"stuk.akte": {Data: []byte(document)}, "kantoor.akte": {Data: []byte(pack)}}
		for _, main := range []string{"stuk.akte", "kantoor.akte"} {
			sources, _, err := load.Load(project, main, clauses.FS)
			if err != nil || len(sources.Main.Statements) == 0 {
				continue
			}
			program, _ := compiler.Compile(sources)
			set, _ := program.Policies()
			book, _ := policy.Compile(set)
			report := book.Evaluate(policy.Input{Program: program})
			for _, result := range report.Results {
				require.NotEmpty(t, result.Outcome.String())
			}
			policy.Summarise(report.Findings(), report)
		}
	})
}

// TestSeedsOfFuzzing keeps the seeds in step with the cases: each has a document and
// a pack first.
func TestSeedsOfFuzzing(t *testing.T) {
	cases, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	for _, name := range cases {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		archive := txtar.Parse(content)
		require.GreaterOrEqual(t, len(archive.Files), 2, name)
		require.Equal(t, "stuk.akte", archive.Files[0].Name, name)
	}
}

package bench_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/output"
)

// FuzzWhole takes any text through every stage: whatever it is, there are
// findings or a document, and no panic.
func FuzzWhole(f *testing.F) {
	f.Add(bench.Agreement(1))
	for _, pattern := range []string{"../../testdata/*.akte", "../../clauses/*.akte", "../../clauses/beleid/av.akte"} {
		files, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, name := range files {
			content, err := os.ReadFile(name)
			require.NoError(f, err)
			f.Add(string(content))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		project := fstest.MapFS{"stuk.akte": {Data: []byte(text)}}
		sources, findings, err := load.Load(project, "stuk.akte", clauses.FS)
		if err != nil {
			return
		}
		program, more := compiler.Compile(sources)
		findings.Add(more...)
		findings.Add(check.Run(program)...)
		finished, more := program.Evaluate(nil)
		findings.Add(more...)
		findings = program.Silence(findings)
		places := program.View().Places()
		for _, finding := range findings {
			places.At(finding.Place)
		}
		if finished == nil {
			return
		}
		for _, format := range output.Formats() {
			require.NoError(t, format.Render(io.Discard, finished, output.Options{Explanations: true, Deviations: true}))
		}
	})
}

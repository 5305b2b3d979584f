package check

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/internal/source"
)

// BenchmarkFacts measures the checks of facts (AK05) over an annotated agreement
// against parsing it: by themselves, and with the walk over the text that all
// checks share. The rules of the packs over the same agreement are measured in
// package bench.
func BenchmarkFacts(b *testing.B) {
	var own []Check
	for _, check := range Checks() {
		if strings.HasPrefix(string(check.Description.Code), "AK05") {
			own = append(own, check)
		}
	}
	require.NotEmpty(b, own)
	nothing := []Check{{Start: func(*Context) Watcher { return Watcher{Passage: func(*Passage) {}} }}}
	for _, articles := range []int{1_000, 10_000} {
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			text := bench.Annotated(articles)
			sources, _, err := load.Load(fstest.MapFS{"stuk.akte": {Data: []byte(text)}}, "stuk.akte", clauses.FS)
			require.NoError(b, err)
			program, _ := compiler.Compile(sources)
			for b.Loop() {
				run(program, own)
			}
			spent := b.Elapsed() / time.Duration(b.N)
			walk := each(func() { run(program, nothing) })
			parse := each(func() { grammar.Parse(source.New("stuk.akte", text)) })
			b.ReportMetric(float64(spent)/float64(parse), "x-parse-with-walk")
			b.ReportMetric(float64(spent-walk)/float64(parse), "x-parse")
		})
	}
}

// each returns how long a function takes, run for half a second.
func each(f func()) time.Duration {
	runs, start := 0, time.Now()
	for ; runs == 0 || time.Since(start) < time.Second/2; runs++ {
		f()
	}
	return time.Since(start) / time.Duration(runs)
}

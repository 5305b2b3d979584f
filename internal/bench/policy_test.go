package bench_test

import (
	"fmt"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/internal/source"
)

// annotated compiles the annotated agreement of some articles.
func annotated(tb testing.TB, articles int) (string, *compiler.Program) {
	tb.Helper()
	text := bench.Annotated(articles)
	sources, findings, err := load.Load(fstest.MapFS{"stuk.akte": {Data: []byte(text)}}, "stuk.akte", clauses.FS)
	require.NoError(tb, err)
	program, more := compiler.Compile(sources)
	require.False(tb, append(findings, more...).Stops(), fmt.Sprint(findings, more))
	return text, program
}

// judge holds a program against the rules of its packs, and its facts against each
// other.
func judge(program *compiler.Program, book *policy.Book) *policy.Report {
	collected := facts.Collect(program)
	collected.Contradictions()
	report := book.Evaluate(policy.Input{Program: program, Facts: collected})
	report.Findings()
	return report
}

// BenchmarkPolicy measures the rules of all packs and the contradictions of facts
// over an annotated agreement, against parsing it.
func BenchmarkPolicy(b *testing.B) {
	for _, articles := range sizes {
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			text, program := annotated(b, articles)
			set, _ := program.Policies()
			book, _ := policy.Compile(set)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				judge(program, book)
			}
			own := b.Elapsed()
			runs, start := 0, time.Now()
			for spent := time.Duration(0); runs == 0 || spent < own; spent = time.Since(start) {
				grammar.Parse(source.New("stuk.akte", text))
				runs++
			}
			parse := float64(time.Since(start).Nanoseconds()) / float64(runs)
			b.ReportMetric(float64(own.Nanoseconds())/float64(b.N)/parse, "x-parse")
		})
	}
}

// TestAnnotated holds that the agreement gives most rules something to judge.
func TestAnnotated(t *testing.T) {
	_, program := annotated(t, 20)
	set, _ := program.Policies()
	book, findings := policy.Compile(set)
	require.Empty(t, findings)
	judged := 0
	for _, result := range judge(program, book).Results {
		if result.Outcome != policy.NotApplicable && result.Outcome != policy.Unknown {
			judged++
		}
	}
	require.Greater(t, judged, 30)
}

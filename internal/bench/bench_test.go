package bench_test

import (
	"bytes"
	"fmt"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	gmtext "github.com/yuin/goldmark/text"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/html"
	"github.com/akte-lang/akte/output/markdown"
)

var sizes = []int{10, 1_000, 10_000}

func compile(tb testing.TB, text string) (*compiler.Program, *document.Document) {
	tb.Helper()
	project := fstest.MapFS{"stuk.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "stuk.akte", clauses.FS)
	require.NoError(tb, err)
	program, more := compiler.Compile(sources)
	findings.Add(more...)
	finished, more := program.Evaluate(nil)
	findings.Add(more...)
	require.Empty(tb, findings)
	return program, finished
}

// markdownOf returns the Markdown of the agreement of some articles.
func markdownOf(tb testing.TB, text string) []byte {
	tb.Helper()
	_, finished := compile(tb, text)
	var b bytes.Buffer
	require.NoError(tb, markdown.Render(&b, finished, markdown.Options{}))
	return b.Bytes()
}

var converter = goldmark.New(goldmark.WithExtensions(extension.GFM))

// ratio reports how the benchmark compares to another function, run in the same
// process for about as long.
func ratio(b *testing.B, other func()) {
	b.Helper()
	own := b.Elapsed()
	runs := 0
	start := time.Now()
	for spent := time.Duration(0); runs == 0 || spent < own; spent = time.Since(start) {
		other()
		runs++
	}
	perOther := float64(time.Since(start).Nanoseconds()) / float64(runs)
	b.ReportMetric(float64(own.Nanoseconds())/float64(b.N)/perOther, "x-goldmark")
}

func forSizes(b *testing.B, run func(b *testing.B, text string)) {
	for _, articles := range sizes {
		text := bench.Agreement(articles)
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			run(b, text)
		})
	}
}

// BenchmarkParse measures source to tree, all prose included, against goldmark's
// parser.
func BenchmarkParse(b *testing.B) {
	forSizes(b, func(b *testing.B, text string) {
		for b.Loop() {
			grammar.Parse(source.New("stuk.akte", text))
		}
		md := markdownOf(b, text)
		ratio(b, func() { converter.Parser().Parse(gmtext.NewReader(md)) })
	})
}

// BenchmarkWhole measures source to tree, program, all checks, document and
// HTML, against goldmark from Markdown to HTML.
func BenchmarkWhole(b *testing.B) {
	forSizes(b, func(b *testing.B, text string) {
		for b.Loop() {
			program, finished := compile(b, text)
			check.Run(program)
			var page bytes.Buffer
			require.NoError(b, html.Render(&page, finished, html.Options{}))
		}
		md := markdownOf(b, text)
		ratio(b, func() {
			var page bytes.Buffer
			require.NoError(b, converter.Convert(md, &page))
		})
	})
}

// BenchmarkCheck measures all checks over a compiled program, against goldmark
// from Markdown to HTML.
func BenchmarkCheck(b *testing.B) {
	forSizes(b, func(b *testing.B, text string) {
		program, _ := compile(b, text)
		for b.Loop() {
			check.Run(program)
		}
		md := markdownOf(b, text)
		ratio(b, func() {
			var page bytes.Buffer
			require.NoError(b, converter.Convert(md, &page))
		})
	})
}

func TestAgreement(t *testing.T) {
	text := bench.Agreement(3)
	program, _ := compile(t, text)
	require.Contains(t, text, "onderhoud2")
	require.Empty(t, check.Run(program), "it is a sound agreement")
}

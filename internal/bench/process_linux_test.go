package bench_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/bench"
)

// programs are built programs, by name.
type programs struct{ folder string }

// buildPrograms builds akte and the programs that it is measured with, as files that
// need nothing else: package net would bring in the library of C, which takes half a
// millisecond to start.
func buildPrograms(b *testing.B) programs {
	b.Helper()
	p := programs{b.TempDir()}
	for _, path := range []string{
		"../../cmd/akte", "./testdata/goldmark", "./testdata/hello", "./testdata/measure",
	} {
		command := exec.Command("go", "build", "-o", p.path(filepath.Base(path)), path)
		command.Env = append(os.Environ(), "CGO_ENABLED=0")
		output, err := command.CombinedOutput()
		require.NoError(b, err, string(output))
	}
	return p
}

func (p programs) path(name string) string { return filepath.Join(p.folder, name) }

// cost is what running a program took.
type cost struct {
	runs  int
	nanos int64 // of all runs together
	peak  int64 // bytes, of the run that had most
}

// run runs a program once and adds what it took.
func (p programs) run(b *testing.B, total *cost, name string, arguments ...string) {
	b.Helper()
	command := exec.Command(p.path("measure"), append([]string{p.path(name)}, arguments...)...)
	var complaints bytes.Buffer
	command.Stderr = &complaints
	output, err := command.Output()
	require.NoError(b, err, complaints.String())
	var nanos, peak int64
	_, err = fmt.Sscan(string(output), &nanos, &peak)
	require.NoError(b, err, string(output))
	total.runs++
	total.nanos += nanos
	total.peak = max(total.peak, peak)
}

// compare reports what one program took, and that as a multiple of another.
func compare(b *testing.B, own, other cost, unit string) {
	b.Helper()
	perRun := float64(own.nanos) / float64(own.runs)
	b.ReportMetric(perRun, "ns/op")
	b.ReportMetric(perRun/(float64(other.nanos)/float64(other.runs)), unit)
}

// BenchmarkProcessBuild measures akte build from a source to a file of HTML, all
// checks included, from the start of the process to its end, against goldmark
// from Markdown to HTML. The memory is the peak as a multiple of the source.
func BenchmarkProcessBuild(b *testing.B) {
	p := buildPrograms(b)
	forSizes(b, func(b *testing.B, text string) {
		source, md, page := p.path("stuk.akte"), p.path("stuk.md"), p.path("stuk.html")
		require.NoError(b, os.WriteFile(source, []byte(text), 0o600))
		require.NoError(b, os.WriteFile(md, markdownOf(b, text), 0o600))
		var own, other cost
		for b.Loop() {
			p.run(b, &own, "akte", "build", source, "-o", page)
			p.run(b, &other, "goldmark", md, page)
		}
		compare(b, own, other, "x-goldmark")
		b.ReportMetric(float64(own.peak)/float64(len(text)), "peak-x-source")
	})
}

// BenchmarkProcessCheck measures akte check of 20 KB, from the start of the
// process to its end, against a program that prints a line.
func BenchmarkProcessCheck(b *testing.B) {
	p := buildPrograms(b)
	source := p.path("stuk.akte")
	require.NoError(b, os.WriteFile(source, []byte(bench.Agreement(sizes[0])), 0o600))
	var own, other cost
	for b.Loop() {
		p.run(b, &own, "akte", "check", source)
		p.run(b, &other, "hello")
	}
	compare(b, own, other, "x-hello")
}

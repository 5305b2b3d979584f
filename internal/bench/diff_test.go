package bench_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/text"
)

// nextVersion returns a later version of an agreement: the last article has
// moved to the front, so that every number is another one, and one article in
// twenty, one lid in a hundred, says something else.
func nextVersion(old string, articles int) string {
	first := strings.Index(old, "artikel onderhoud0 ")
	last := strings.LastIndex(old, "\nartikel onderhoud") + 1
	next := old[:first] + old[last:] + old[first:last]
	var edits []string
	for i := 0; i < articles; i += 20 {
		edits = append(edits, fmt.Sprintf("De melding over toestel %d bevat", i),
			fmt.Sprintf("De melding over toestel %d moet schriftelijk zijn en bevat", i))
	}
	return strings.NewReplacer(edits...).Replace(next)
}

// BenchmarkDiff measures how long it takes to compare two compiled versions of
// an agreement, against parsing the two.
func BenchmarkDiff(b *testing.B) {
	for _, articles := range []int{100, 1_000, 10_000} {
		old := bench.Agreement(articles)
		next := nextVersion(old, articles)
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			before, after := compiled(b, old), compiled(b, next)
			for b.Loop() {
				d := diff.Programs(before, after)
				require.NotZero(b, d.Count(diff.Substantive))
			}
			own := b.Elapsed() / time.Duration(b.N)
			start := time.Now()
			runs := 0
			for ; runs == 0 || time.Since(start) < time.Second/2; runs++ {
				grammar.Parse(source.New("oud.akte", old))
				grammar.Parse(source.New("nieuw.akte", next))
			}
			b.ReportMetric(float64(own)/float64(time.Since(start)/time.Duration(runs)), "x-parse")
		})
	}
}

// BenchmarkDiffGit measures the same against git diff --word-diff on the text of
// the two.
func BenchmarkDiffGit(b *testing.B) {
	git, err := exec.LookPath("git")
	if err != nil {
		b.Skip("git is not on this machine")
	}
	const articles = 1_000
	old := bench.Agreement(articles)
	next := nextVersion(old, articles)
	folder := b.TempDir()
	for name, content := range map[string]string{"oud.txt": old, "nieuw.txt": next} {
		_, finished := compile(b, content)
		var printed bytes.Buffer
		require.NoError(b, text.Render(&printed, finished, text.Options{}))
		require.NoError(b, os.WriteFile(filepath.Join(folder, name), printed.Bytes(), 0o600))
	}
	before, after := compiled(b, old), compiled(b, next)
	for b.Loop() {
		diff.Programs(before, after)
	}
	own := b.Elapsed() / time.Duration(b.N)
	start := time.Now()
	command := exec.Command(git, "diff", "--no-index", "--word-diff", "oud.txt", "nieuw.txt")
	command.Dir = folder
	printed, _ := command.Output() // exits 1 when they differ
	require.NotEmpty(b, printed)
	b.ReportMetric(float64(own)/float64(time.Since(start)), "x-git")
}

func compiled(tb testing.TB, text string) *compiler.Program {
	tb.Helper()
	program, _ := compile(tb, text)
	return program
}

// TestNextVersion holds what the benchmarks compare: one article has moved, and
// one lid in a hundred has changed.
func TestNextVersion(t *testing.T) {
	const articles = 40
	old := bench.Agreement(articles)
	d := diff.Programs(compiled(t, old), compiled(t, nextVersion(old, articles)))
	count := map[diff.Sort]int{}
	for _, change := range d.Changes {
		count[change.Sort]++
	}
	require.Equal(t, 1, count[diff.Moved])
	require.Equal(t, 2, count[diff.Wording])
	require.Equal(t, 2, d.Count(diff.Substantive))
	require.Zero(t, count[diff.Added]+count[diff.Removed])
}

package bench_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/bench"
	"github.com/akte-lang/akte/workspace"
)

// rows is how many documents a batch makes.
const rows = 1_000

// customers returns a data file with so many rows, each with other values.
func customers() string {
	var b strings.Builder
	b.WriteString("betaaltermijn;reactietijd;klantsoort\n")
	for i := range rows {
		kind := "zakelijk"
		if i%2 == 1 {
			kind = "consument"
		}
		fmt.Fprintf(&b, "%d dagen;%d uur;%s\n", 7+i%30, 4+i%20, kind)
	}
	return b.String()
}

// BenchmarkBatch measures a source of 20 KB and a data file to a thousand files
// of HTML, on all cores, against goldmark from Markdown to HTML in memory as
// many times, on one.
func BenchmarkBatch(b *testing.B) {
	text := bench.Agreement(sizes[0])
	folder := b.TempDir()
	source, data := filepath.Join(folder, "stuk.akte"), filepath.Join(folder, "klanten.csv")
	require.NoError(b, os.WriteFile(source, []byte(text), 0o600))
	require.NoError(b, os.WriteFile(data, []byte(customers()), 0o600))
	b.SetBytes(int64(rows * len(text)))
	for b.Loop() {
		result, err := workspace.Build(b.Context(), workspace.Request{
			Paths:  []string{source},
			Inputs: workspace.Inputs{Data: data},
			Output: workspace.Output{Path: filepath.Join(folder, "uit"), Format: "html"},
		})
		require.NoError(b, err)
		require.Len(b, result.Made, rows)
	}
	md := markdownOf(b, text)
	ratio(b, func() {
		for range rows {
			var page bytes.Buffer
			require.NoError(b, converter.Convert(md, &page))
		}
	})
}

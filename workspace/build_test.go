package workspace_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

const letter = `overeenkomst "Brief"

partij klant "Klant"
    naam "Klant"

parameter termijn duur = 14 dagen
    hoogstens 60 dagen

artikel betaling "Betaling"

    lid {
        {klant.naam} betaalt binnen {termijn}.
    }
`

// write puts files in a new project folder and returns it.
func write(t *testing.T, files map[string]string) string {
	folder := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(folder, ".git"), 0o777))
	for name, text := range files {
		path := filepath.Join(folder, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	return folder
}

// batch is a request for n letters; every tenth row holds a mistake.
func batch(t *testing.T, n int) (workspace.Request, string) {
	var rows strings.Builder
	rows.WriteString("klant.naam;termijn\n")
	for i := range n {
		term := "30 dagen"
		if i%10 == 9 {
			term = "90 dagen"
		}
		fmt.Fprintf(&rows, "Klant %04d;%s\n", i, term)
	}
	folder := write(t, map[string]string{"brief.akte": letter, "klanten.csv": rows.String()})
	out := filepath.Join(folder, "uit")
	return workspace.Request{
		Paths:  []string{filepath.Join(folder, "brief.akte")},
		Inputs: workspace.Inputs{Data: filepath.Join(folder, "klanten.csv")},
		Output: workspace.Output{Path: out + "/", Format: "html", Name: "{klant.naam}"},
		Stdout: io.Discard,
	}, out
}

func TestBatch(t *testing.T) {
	request, out := batch(t, 200)
	var steps []int
	request.Progress = func(done, total int) {
		assert.Equal(t, 200, total)
		steps = append(steps, done)
	}
	result, err := workspace.Build(t.Context(), request)
	require.NoError(t, err)
	assert.True(t, result.Many)
	require.Len(t, result.Made, 180)
	assert.Equal(t, filepath.Join(out, "Klant 0000.html"), result.Made[0])
	require.Len(t, result.Failed, 20)
	assert.Equal(t, 11, result.Failed[0].Row, "in order of the rows")
	assert.Equal(t, 201, result.Failed[19].Row)
	require.Len(t, steps, 200)
	assert.IsIncreasing(t, steps)
	entries, err := os.ReadDir(out)
	require.NoError(t, err)
	assert.Len(t, entries, 180, "nothing is left aside")
}

func TestBatchIsDeterministic(t *testing.T) {
	request, _ := batch(t, 60)
	first, err := workspace.Build(t.Context(), request)
	require.NoError(t, err)
	for range 3 {
		again, err := workspace.Build(t.Context(), request)
		require.NoError(t, err)
		assert.Equal(t, printed(t, first.Findings), printed(t, again.Findings))
		assert.Equal(t, first.Made, again.Made)
		assert.Equal(t, first.Failed, again.Failed)
	}
}

func printed(t *testing.T, findings diag.List) string {
	var b strings.Builder
	require.NoError(t, diag.Print(&b, findings, diag.Options{}))
	return b.String()
}

func TestInterruptedBatchLeavesWholeFiles(t *testing.T) {
	request, out := batch(t, 200)
	ctx, cancel := context.WithCancel(t.Context())
	request.Progress = func(done, _ int) {
		if done == 20 {
			cancel()
		}
	}
	_, err := workspace.Build(ctx, request)
	require.ErrorIs(t, err, context.Canceled)
	entries, err := os.ReadDir(out)
	require.NoError(t, err)
	assert.NotEmpty(t, entries)
	assert.Less(t, len(entries), 180)
	for _, entry := range entries {
		assert.True(t, strings.HasSuffix(entry.Name(), ".html"), entry.Name())
		content, err := os.ReadFile(filepath.Join(out, entry.Name()))
		require.NoError(t, err)
		assert.True(t, strings.HasSuffix(strings.TrimSpace(string(content)), "</html>"), entry.Name())
	}
}

func TestFaults(t *testing.T) {
	folder := write(t, map[string]string{"brief.akte": letter})
	main := filepath.Join(folder, "brief.akte")
	cases := map[string]struct {
		request workspace.Request
		want    string
	}{
		"no file":       {workspace.Request{Paths: []string{filepath.Join(folder, "breif.akte")}}, "Bedoelde u"},
		"a folder":      {workspace.Request{Paths: []string{folder}}, "het is een map"},
		"no data":       {workspace.Request{Paths: []string{main}, Inputs: workspace.Inputs{Data: filepath.Join(folder, "x.csv")}}, "het bestaat niet"},
		"no value":      {workspace.Request{Paths: []string{main}, Inputs: workspace.Inputs{Set: []string{"x"}}}, "naam=waarde"},
		"no format":     {workspace.Request{Paths: []string{main}, Output: workspace.Output{Format: "pdf"}}, "kies uit"},
		"unknown end":   {workspace.Request{Paths: []string{main}, Output: workspace.Output{Path: filepath.Join(folder, "x.pdf")}}, "kies met --format"},
		"own source":    {workspace.Request{Paths: []string{main}, Output: workspace.Output{Path: main, Format: "html"}}, "waar het document van gemaakt wordt"},
		"file as path":  {workspace.Request{Paths: []string{main}, Output: workspace.Output{Path: filepath.Join(main, "x.md")}}, "kan niet worden geschreven"},
		"file as map":   {workspace.Request{Paths: []string{main, main}, Output: workspace.Output{Path: main, Format: "html"}}, "is een bestand"},
		"two to stdout": {workspace.Request{Paths: []string{main, main}}, "geef met -o een map"},
		"needless name": {workspace.Request{Paths: []string{main}, Output: workspace.Output{Name: "x"}}, "alleen zin met een map"},
		"folder name":   {workspace.Request{Paths: []string{main}, Output: workspace.Output{Path: folder + "/", Name: "a/{klant.naam}"}}, "geen map"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			c.request.Stdout = io.Discard
			_, err := workspace.Build(t.Context(), c.request)
			var fault *workspace.Fault
			require.ErrorAs(t, err, &fault)
			assert.Contains(t, fault.Text.NL, c.want)
			assert.NotEmpty(t, fault.Text.EN)
		})
	}
	text, err := os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, letter, string(text))
}

// TestProjectFolder holds that a document may use what stands above it under
// git, and nothing above its own folder without.
func TestProjectFolder(t *testing.T) {
	files := map[string]string{
		"huis.akte":       "clausules huis \"Huisregels\"\n\nclausule rust \"Rust\"\n\n    lid {\n        Het is stil.\n    }\n",
		"diep/brief.akte": "overeenkomst \"Brief\"\n\ngebruik \"../huis.akte\"\n\nartikel \"Rust\" volgens huis.rust\n",
	}
	folder := write(t, files)
	draft, err := workspace.Open(filepath.Join(folder, "diep", "brief.akte"))
	require.NoError(t, err)
	assert.Empty(t, draft.Findings)
	require.NoError(t, os.RemoveAll(filepath.Join(folder, ".git")))
	draft, err = workspace.Open(filepath.Join(folder, "diep", "brief.akte"))
	require.NoError(t, err)
	assert.True(t, draft.Findings.Stops())
	assert.Nil(t, draft.Program)
}

package compiler_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/text"
)

var update = flag.Bool("update", false, "rewrite the expected results in testdata")

// TestCases runs the language cases: each a txtar with a document, what it uses,
// the values given (waarden), and the text and findings that come of it.
func TestCases(t *testing.T) {
	cases, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, cases)
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			require.NoError(t, err)
			got := results(t, archive)
			if *update {
				require.NoError(t, os.WriteFile(name, txtar.Format(got), 0o644))
				return
			}
			assert.Equal(t, string(txtar.Format(archive)), string(txtar.Format(got)))
		})
	}
}

// results runs a case and returns it with what came of it.
func results(t *testing.T, archive *txtar.Archive) *txtar.Archive {
	t.Helper()
	project := fstest.MapFS{}
	given := compiler.Values{}
	result := &txtar.Archive{Comment: archive.Comment}
	for _, file := range archive.Files {
		switch file.Name {
		case "tekst", "bevindingen":
			continue
		case "waarden":
			for _, line := range strings.Split(strings.TrimSpace(string(file.Data)), "\n") {
				name, data, _ := strings.Cut(line, " = ")
				given[name] = compiler.Given{Data: data, Origin: diag.Same("--set " + name)}
			}
		default:
			project[file.Name] = &fstest.MapFile{Data: file.Data}
		}
		result.Files = append(result.Files, file)
	}
	output, findings := build(t, project, archive.Files[0].Name, given)
	if output != "" {
		result.Files = append(result.Files, txtar.File{Name: "tekst", Data: []byte(output)})
	}
	if len(findings) > 0 {
		result.Files = append(result.Files, txtar.File{Name: "bevindingen", Data: []byte(listing(findings))})
	}
	return result
}

func build(t testing.TB, project fstest.MapFS, main string, given compiler.Values) (string, diag.List) {
	t.Helper()
	sources, findings, err := load.Load(project, main, clauses.FS)
	require.NoError(t, err)
	program, more := compiler.Compile(sources)
	findings.Add(more...)
	document, more := program.Evaluate(given)
	findings.Add(more...)
	findings = program.Silence(findings)
	findings.Sort()
	if document == nil || findings.Stops() {
		return "", findings
	}
	var b strings.Builder
	require.NoError(t, text.Render(&b, document, text.Options{Explanations: true}))
	return b.String(), findings
}

func listing(findings diag.List) string {
	var b strings.Builder
	for _, f := range findings {
		where := "-"
		if !f.Place.IsZero() {
			position := f.Place.File.Position(f.Place.Start)
			where = fmt.Sprintf("%s:%d:%d %q", f.Place.File.Name, position.Line, position.Column, f.Place.Text())
		}
		fmt.Fprintf(&b, "%s %s\n    %s\n", f.Code, where, f.Message.NL)
		for _, note := range f.Notes {
			fmt.Fprintf(&b, "    - %s\n", note.Text.NL)
		}
	}
	return b.String()
}

func TestDescriptions(t *testing.T) {
	for _, description := range compiler.Codes() {
		t.Run(string(description.Code), func(t *testing.T) {
			if description.Bad == "" {
				return // shown by a case in testdata, which TestEveryCode sees to
			}
			assert.Contains(t, found(t, description.Bad), string(description.Code))
			assert.Empty(t, found(t, description.Good))
		})
	}
}

// found returns the codes of what an example gives.
func found(t *testing.T, example string) []string {
	t.Helper()
	archive := txtar.Parse([]byte(example))
	if len(archive.Files) == 0 {
		archive.Files = []txtar.File{{Name: "voorbeeld.akte", Data: []byte(example)}}
	}
	project := fstest.MapFS{}
	for _, file := range archive.Files {
		project[file.Name] = &fstest.MapFile{Data: file.Data}
	}
	_, findings := build(t, project, archive.Files[0].Name, nil)
	codes := []string{}
	for _, f := range findings {
		codes = append(codes, string(f.Code))
	}
	return codes
}

// TestEveryCode holds that every kind of finding is shown by an example or by a
// case in testdata.
func TestEveryCode(t *testing.T) {
	cases, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	var all strings.Builder
	for _, name := range cases {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		all.Write(content)
	}
	for _, description := range compiler.Codes() {
		if description.Bad == "" {
			assert.Contains(t, all.String(), string(description.Code)+" ", "no case shows %s", description.Code)
		}
	}
}

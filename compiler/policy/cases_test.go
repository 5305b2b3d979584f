package policy_test

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
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var update = flag.Bool("update", false, "rewrite the expected results in testdata")

// The parts of a case that are no source.
const (
	valuesPart   = "waarden"
	outcomesPart = "uitkomsten"
	findingsPart = "bevindingen"
)

// TestCases runs the policy cases: each a txtar with a document, its packs, the
// values given (waarden), and what comes of it: the outcome of every rule
// (uitkomsten) and all that there is to say (bevindingen).
func TestCases(t *testing.T) {
	cases, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, cases)
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			require.NoError(t, err)
			got := runCase(t, archive)
			if *update {
				require.NoError(t, os.WriteFile(name, txtar.Format(got), 0o644))
				return
			}
			assert.Equal(t, string(txtar.Format(archive)), string(txtar.Format(got)))
		})
	}
}

func runCase(t *testing.T, archive *txtar.Archive) *txtar.Archive {
	t.Helper()
	project := fstest.MapFS{}
	values := compiler.Values{}
	result := &txtar.Archive{Comment: archive.Comment}
	for _, file := range archive.Files {
		switch file.Name {
		case outcomesPart, findingsPart:
			continue
		case valuesPart:
			for _, line := range strings.Split(strings.TrimSpace(string(file.Data)), "\n") {
				name, data, _ := strings.Cut(line, " = ")
				values[name] = compiler.Given{Data: data, Origin: diag.Same("--set " + name)}
			}
		default:
			project[file.Name] = &fstest.MapFile{Data: file.Data}
		}
		result.Files = append(result.Files, file)
	}
	outcomes, findings := judged(t, project, archive.Files[0].Name, values)
	result.Files = append(result.Files, txtar.File{Name: outcomesPart, Data: []byte(outcomes)})
	if findings != "" {
		result.Files = append(result.Files, txtar.File{Name: findingsPart, Data: []byte(findings)})
	}
	return result
}

// judged holds a document against its packs and lists what comes of it.
func judged(t *testing.T, project fstest.MapFS, main string, values compiler.Values) (outcomes, findings string) {
	t.Helper()
	sources, loaded, err := load.Load(project, main, clauses.FS)
	require.NoError(t, err)
	program, compiled := compiler.Compile(sources)
	require.False(t, append(loaded, compiled...).Stops(), fmt.Sprint(loaded, compiled))
	set, ofPacks := program.Policies()
	book, more := policy.Compile(set)
	report := book.Evaluate(policy.Input{Program: program, Values: values, Findings: func() diag.List {
		return program.Silence(append(compiled, check.Run(program)...))
	}})
	var list strings.Builder
	for _, result := range report.Results {
		fmt.Fprintf(&list, "%s %s%s\n", result.Rule.Code(), result.Outcome, scopeOf(result))
	}
	all := append(append(ofPacks, more...), program.Silence(report.Findings())...)
	all = policy.Summarise(all, report)
	all.Sort()
	return list.String(), listing(program, all)
}

func scopeOf(result policy.Result) string {
	if result.Scope.Annex == nil {
		return ""
	}
	return " (" + result.Scope.Annex.Title + ")"
}

func listing(program *compiler.Program, findings diag.List) string {
	places := program.View().Places()
	var b strings.Builder
	for _, f := range findings {
		fmt.Fprintf(&b, "%s[%s] %s\n", f.Severity.Label().NL, f.Code, where(places, f.Place))
		fmt.Fprintf(&b, "    %s\n", f.Message.NL)
		if f.Message.EN != f.Message.NL {
			fmt.Fprintf(&b, "    %s\n", f.Message.EN)
		}
		for _, note := range f.Notes {
			fmt.Fprintf(&b, "    - %s%s\n", note.Text.NL, where(places, note.Place))
		}
		if !f.Why.IsZero() {
			fmt.Fprintf(&b, "    = %s\n", f.Why.NL)
		}
		if !f.Help.IsZero() && f.Code[:2] != "AK" {
			fmt.Fprintf(&b, "    > %s\n", f.Help.NL)
		}
	}
	return b.String()
}

// where names a place: the file and line, the text, and the place in the document.
func where(places *compiler.Places, place source.Place) string {
	if place.IsZero() {
		return ""
	}
	text, _, _ := strings.Cut(place.Text(), "\n")
	name := fmt.Sprintf(" %s:%d %q", place.File.Name, place.File.Position(place.Start).Line, text)
	if legal := places.At(place); legal != "" {
		name += " " + legal
	}
	return name
}

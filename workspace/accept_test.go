package workspace_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace"
)

// acceptancesIn reads a file of akkoorden.
func acceptancesIn(t *testing.T, name string) []diff.Acceptance {
	t.Helper()
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	file, findings := grammar.Parse(source.New(name, string(content)))
	require.Empty(t, findings, "%s", content)
	assert.Equal(t, string(content), string(grammar.Format(file)), "the layout is that of akte fmt")
	accepted, findings := diff.Acceptances(file)
	require.Empty(t, findings)
	return accepted
}

// TestAcceptKeepsWords holds that what somebody says comes back as it was said,
// whatever signs are in it; only line breaks become spaces.
func TestAcceptKeepsWords(t *testing.T) {
	folder := repository(t)
	document := filepath.Join(folder, "stukken", "opdracht.akte")
	for i, words := range []string{
		"Gezien.", `"Akkoord", zei zij`, `C:\stukken\akte`, "{niet} [een] // opmerking", "„laag” en ‘hoog’", "akkoord 12345678 voor alles",
		"een\n\n  twee\tdrie", "\\", "é, 你好 en \u202e", "*/ ' ` $HOME",
	} {
		name := filepath.Join(folder, fmt.Sprintf("akkoord %d.akte", i))
		written, err := workspace.Accept(t.Context(), workspace.AcceptRequest{
			Paths: []string{document}, All: true, By: words, Reason: words, On: "1 december 2026", Until: "2027-02-28", Base: "v1", File: name,
		})
		require.NoError(t, err, words)
		require.NotEmpty(t, written)
		accepted := acceptancesIn(t, name)
		require.Len(t, accepted, len(written))
		for j, a := range accepted {
			assert.Equal(t, strings.Join(strings.Fields(words), " "), strings.Join(strings.Fields(a.By), " "))
			assert.Equal(t, strings.Join(strings.Fields(words), " "), strings.Join(strings.Fields(a.Reason), " "))
			assert.Equal(t, "2026-12-01", a.On.ISO())
			assert.Equal(t, "2027-02-28", a.Until.ISO())
			assert.Equal(t, written[j].Hash, a.Hash)
			assert.Equal(t, written[j].For, a.For)
		}
		gate, err := workspace.RunGate(workspace.GateRequest{Paths: []string{document}, Base: "v1", Accepted: []string{name}, Day: "2027-02-28"})
		require.NoError(t, err)
		assert.True(t, gate.OK())
		assert.Equal(t, len(written), gate.Accepted)
	}
}

// TestEverySortOfChangeCanBeAccepted holds two versions in which everything
// changes against what is written for them: each change is named such that the
// file can be read again.
func TestEverySortOfChangeCanBeAccepted(t *testing.T) {
	versions := filepath.Join("..", "testdata", "versies")
	folder := t.TempDir()
	gitIn(t, folder, "init", "-q", "-b", "main")
	copyTo := func(version string) {
		content, err := os.ReadFile(filepath.Join(versions, version+".akte"))
		require.NoError(t, err)
		put(t, folder, "beheer.akte", string(content))
	}
	copyTo("v1")
	gitIn(t, folder, "add", ".")
	gitIn(t, folder, "commit", "-q", "-m", "Begin")
	copyTo("v2")
	document := filepath.Join(folder, "beheer.akte")
	request := workspace.GateRequest{Paths: []string{document}, Day: "2026-12-01"}
	gate, err := workspace.RunGate(request)
	require.NoError(t, err)
	require.False(t, gate.OK())
	written, err := workspace.Accept(t.Context(), workspace.AcceptRequest{Paths: request.Paths, All: true, By: "A. de Wit", Reason: "Gezien.", On: request.Day})
	require.NoError(t, err)
	assert.Len(t, written, gate.Open)
	assert.Len(t, acceptancesIn(t, filepath.Join(folder, "akkoorden.akte")), len(written))
	after, err := workspace.RunGate(request)
	require.NoError(t, err)
	assert.True(t, after.OK())
	assert.Empty(t, after.Findings)
	assert.Equal(t, gate.Open, after.Accepted)
}

// TestAcceptanceOfAnotherDocumentIsNotVoid holds two documents with the same
// labels apart: what one of them uses is not void for the other.
func TestAcceptanceOfAnotherDocumentIsNotVoid(t *testing.T) {
	folder := t.TempDir()
	text := "overeenkomst \"Huur\"\n\nartikel huur \"Huur\"\n\n    lid prijs {\n        De huurder betaalt vooraf en kan niet verrekenen.\n    }\n"
	gitIn(t, folder, "init", "-q", "-b", "main")
	names := []string{filepath.Join(folder, "een.akte"), filepath.Join(folder, "twee.akte")}
	put(t, folder, "een.akte", text)
	put(t, folder, "twee.akte", text)
	gitIn(t, folder, "add", ".")
	gitIn(t, folder, "commit", "-q", "-m", "Begin")
	put(t, folder, "een.akte", replaceOnce(t, text, "vooraf", "achteraf"))
	put(t, folder, "twee.akte", replaceOnce(t, text, "kan niet", "mag"))
	_, err := workspace.Accept(t.Context(), workspace.AcceptRequest{Paths: names[:1], All: true, By: "A. de Wit", Reason: "Gezien.", On: "2026-12-01"})
	require.NoError(t, err)

	gate, err := workspace.RunGate(workspace.GateRequest{Paths: names, Day: "2026-12-01"})
	require.NoError(t, err)
	assert.Equal(t, 1, gate.Open)
	assert.Equal(t, 1, gate.Accepted)
	require.Len(t, gate.Findings, 1)
	assert.Equal(t, "AK1404", string(gate.Findings[0].Code))
	assert.Contains(t, gate.Findings[0].Help.NL, "twee.akte")
}

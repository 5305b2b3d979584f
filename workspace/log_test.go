package workspace_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// classesOf returns the class of each entry, newest first.
func classesOf(log *workspace.Log) []string {
	var classes []string
	for _, entry := range log.Entries {
		classes = append(classes, entry.Class)
	}
	return classes
}

// TestLogKeepsToSchema holds histories of all kinds, printed as JSON, against
// their schema.
func TestLogKeepsToSchema(t *testing.T) {
	folder := repository(t)
	document := filepath.Join(folder, "stukken", "opdracht.akte")
	put(t, folder, "stukken/opdracht.akte", stuk+"lid {")
	gitIn(t, folder, "commit", "-q", "-a", "-m", "Kapot")
	put(t, folder, "stukken/opdracht.akte", stuk)
	gitIn(t, folder, "commit", "-q", "-a", "-m", "Hersteld | \"<b>\"")

	shape, err := jsonschema.UnmarshalJSON(strings.NewReader(workspace.LogSchema()))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("log.schema.json", shape))
	schema, err := compiler.Compile("log.schema.json")
	require.NoError(t, err)
	for about, classes := range map[string][]string{
		"":               {"gelijk", "onleesbaar", "inhoudelijk", "begin"},
		"#geheim.plicht": {"onleesbaar", "inhoudelijk", "begin"},
	} {
		log, err := workspace.History(document + about)
		require.NoError(t, err)
		assert.Equal(t, classes, classesOf(log), about)
		var printed bytes.Buffer
		require.NoError(t, log.Print(&printed, "json", diag.Dutch))
		value, err := jsonschema.UnmarshalJSON(&printed)
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(value))
	}
}

// TestLogOfUsedFiles holds that a change in a clause that a document follows is
// told of the document, with the clause as it was then.
func TestLogOfUsedFiles(t *testing.T) {
	folder := repository(t)
	put(t, folder, "stukken/bedingen/kantoor.akte", replaceOnce(t, house, "3 jaar", "7 jaar"))
	gitIn(t, folder, "commit", "-q", "-a", "-m", "Nog langer zwijgen")
	log, err := workspace.History(filepath.Join(folder, "stukken", "opdracht.akte"))
	require.NoError(t, err)
	require.Equal(t, []string{"inhoudelijk", "inhoudelijk", "begin"}, classesOf(log))
	assert.Contains(t, log.Entries[0].What.NL, "5 jaar")
	assert.Contains(t, log.Entries[0].What.NL, "7 jaar")
	assert.Contains(t, log.Entries[1].What.NL, "3 jaar")
	assert.Equal(t, "stukken/oude opdracht é.akte", log.Entries[2].File)
}

// TestLogOfImports holds that the history of a document that is no Akte can be
// told too.
func TestLogOfImports(t *testing.T) {
	folder := t.TempDir()
	gitIn(t, folder, "init", "-q", "-b", "main")
	text := "Algemene voorwaarden\n\nArtikel 1 Betaling\n1.1 De klant betaalt binnen 14 dagen na de datum van de factuur.\n" +
		"1.2 De klant kan ook vooraf betalen.\n"
	for _, version := range []string{text, replaceOnce(t, text, "14 dagen", "30 dagen"), replaceOnce(t, text, "14 dagen", "30 dagen") + "\n"} {
		put(t, folder, "oude voorwaarden.txt", version)
		gitIn(t, folder, "add", ".")
		gitIn(t, folder, "commit", "-q", "-m", "Versie")
	}
	log, err := workspace.History(filepath.Join(folder, "oude voorwaarden.txt"))
	require.NoError(t, err)
	require.Equal(t, []string{"gelijk", "inhoudelijk", "begin"}, classesOf(log))
	assert.Contains(t, log.Entries[1].What.NL, "14")
	assert.Contains(t, log.Entries[1].What.NL, "30")
	_, err = workspace.History(filepath.Join(folder, "oude voorwaarden.txt#nergens_te_vinden"))
	assert.Error(t, err)
}

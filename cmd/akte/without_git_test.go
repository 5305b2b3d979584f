package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWithoutGit holds that what needs git says so where there is none.
func TestWithoutGit(t *testing.T) {
	folder := t.TempDir()
	name := filepath.Join(folder, "stuk.akte")
	require.NoError(t, os.WriteFile(name, []byte("overeenkomst \"Huur\"\n"), 0o666))
	t.Setenv("PATH", folder)
	for _, arguments := range [][]string{
		{"log", name}, {"git", "setup", folder}, {"git", "setup", "--check", folder}, {"diff", "--gate"}, {"diff", "--gate", name},
		{"accept", "--all", "--by", "A. de Wit", "--reason", "Gezien.", name},
	} {
		var out, said strings.Builder
		code := run(t.Context(), arguments, strings.NewReader(""), &out, &said, func(string) string { return "" })
		assert.Equal(t, exitUsage, code, "%v", arguments)
		assert.Equal(t, "git staat niet op deze computer, of niet in PATH.\n", said.String(), "%v", arguments)
		assert.Empty(t, out.String())
	}
	assert.NoFileExists(t, filepath.Join(folder, "akkoorden.akte"))
	assert.NoFileExists(t, filepath.Join(folder, ".gitattributes"))

	var out, said strings.Builder
	code := run(t.Context(), []string{"textconv", name}, strings.NewReader(""), &out, &said, func(string) string { return "" })
	assert.Equal(t, exitClean, code, said.String())
}

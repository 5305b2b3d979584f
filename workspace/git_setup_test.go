package workspace_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/workspace"
)

// emptyRepository returns a new repository in a folder with spaces in its path.
func emptyRepository(t *testing.T) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "onze stukken")
	require.NoError(t, os.Mkdir(folder, 0o777))
	gitIn(t, folder, "init", "-q", "-b", "main")
	return folder
}

// gitDiff returns what git diff prints, without the settings of the machine.
func gitDiff(t *testing.T, folder string) string {
	t.Helper()
	command := exec.Command("git", "-C", folder, "diff")
	command.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
	printed, err := command.Output()
	require.NoError(t, err)
	return string(printed)
}

// putAt is put that returns the path of the file.
func putAt(t *testing.T, folder, name, text string) string {
	t.Helper()
	put(t, folder, name, text)
	return filepath.Join(folder, filepath.FromSlash(name))
}

// TestSetUpGitFindsProgram runs git diff with programs that stand where no shell
// likes it.
func TestSetUpGitFindsProgram(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the program of this test is a script for a Unix shell")
	}
	for _, place := range []string{"map met spaties", "map 'met' \"tekens\"", "map $HOME `x` ;&", "gewoon"} {
		t.Run(place, func(t *testing.T) {
			folder := emptyRepository(t)
			put(t, folder, "x.akte", "een\n")
			gitIn(t, folder, "add", ".")
			gitIn(t, folder, "commit", "-q", "-m", "Begin")
			put(t, folder, "x.akte", "twee\n")
			program := putAt(t, t.TempDir(), place+"/akte", "#!/bin/sh\nsed 's/^/omgezet: /' \"$2\"\n")
			require.NoError(t, os.Chmod(program, 0o777))

			setup, err := workspace.SetUpGit(t.Context(), folder, program, false)
			require.NoError(t, err)
			assert.True(t, setup.OK())
			shown := gitDiff(t, folder)
			assert.Contains(t, shown, "-omgezet: een\n+omgezet: twee\n")

			require.NoError(t, os.Remove(program))
			assert.Contains(t, gitDiff(t, folder), "-een\n+twee\n", "without the program git shows the source")
		})
	}
}

func TestProgram(t *testing.T) {
	folder := t.TempDir()
	one, other := putAt(t, folder, "een/akte", "1"), putAt(t, folder, "twee/akte", "2")
	assert.Equal(t, one, workspace.Program(one, ""))
	assert.Equal(t, one, workspace.Program(one, other))
	assert.Empty(t, workspace.Program(one, one), "what PATH leads to needs no path")
	absent := filepath.Join(folder, "drie", "akte")
	assert.Equal(t, absent, workspace.Program(absent, one))
	assert.Equal(t, one, workspace.Program(one, absent))
	link := filepath.Join(folder, "koppeling")
	if err := os.Symlink(one, link); err == nil {
		assert.Empty(t, workspace.Program(one, link))
	}
}

// TestSetUpGitKeepsAttributes holds that .gitattributes keeps what is in it, the
// ends of its lines included.
func TestSetUpGitKeepsAttributes(t *testing.T) {
	for before, after := range map[string]string{
		"":                                 "*.akte diff=akte\n",
		"*.csv text":                       "*.csv text\n*.akte diff=akte\n",
		"*.csv text\r\n":                   "*.csv text\r\n*.akte diff=akte\r\n",
		"*.akte text eol=lf\n":             "*.akte text eol=lf\n*.akte diff=akte\n",
		"*.akte text diff=akte\n":          "*.akte text diff=akte\n",
		"*.akte diff=akte\n*.akte -diff\n": "*.akte diff=akte\n*.akte -diff\n*.akte diff=akte\n",
	} {
		folder := emptyRepository(t)
		name := putAt(t, folder, ".gitattributes", before)
		for range 2 {
			setup, err := workspace.SetUpGit(t.Context(), folder, "", false)
			require.NoError(t, err)
			assert.True(t, setup.OK())
		}
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, after, string(content))
	}
}

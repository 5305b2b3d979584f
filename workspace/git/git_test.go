package git_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/workspace/git"
)

// run runs git in a folder, as somebody on a fixed day.
func run(t *testing.T, folder string, arguments ...string) {
	t.Helper()
	command := exec.Command("git", append([]string{"-C", folder, "-c", "user.name=A. de Wit", "-c", "user.email=wit@voorbeeld.nl",
		"-c", "protocol.file.allow=always", "-c", "commit.gpgSign=false"}, arguments...)...)
	command.Env = append(os.Environ(), "GIT_AUTHOR_DATE=2026-03-01T12:00:00Z", "GIT_COMMITTER_DATE=2026-03-01T12:00:00Z",
		"GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
	printed, err := command.CombinedOutput()
	require.NoError(t, err, "%v: %s", arguments, printed)
}

func write(t *testing.T, folder, name, text string) {
	t.Helper()
	path := filepath.Join(folder, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
}

// project returns a repository with two commits, the second of which renames a
// file with spaces and accents in its path.
func project(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not on this machine")
	}
	folder := t.TempDir()
	run(t, folder, "init", "-q", "-b", "main")
	write(t, folder, "algemene stukken/privé.akte", "de eerste tekst, die lang genoeg is om te herkennen\n")
	run(t, folder, "add", ".")
	run(t, folder, "commit", "-q", "-m", "Begin")
	run(t, folder, "tag", "v1")
	run(t, folder, "mv", "algemene stukken/privé.akte", "privacy.akte")
	run(t, folder, "commit", "-q", "-m", "Hernoem")
	return folder
}

func TestTree(t *testing.T) {
	folder := project(t)
	r, err := git.Find(folder)
	require.NoError(t, err)

	commit, err := r.Commit("v1")
	require.NoError(t, err)
	content, err := fs.ReadFile(r.Tree(commit), "algemene stukken/privé.akte")
	require.NoError(t, err)
	assert.Equal(t, "de eerste tekst, die lang genoeg is om te herkennen\n", string(content))
	for _, absent := range []string{"privacy.akte", "algemene stukken", "../buiten", "-v"} {
		_, err = fs.ReadFile(r.Tree(commit), absent)
		assert.Error(t, err, absent)
	}
	inside, err := r.Inside(filepath.Join(folder, "privacy.akte"))
	require.NoError(t, err)
	assert.Equal(t, "privacy.akte", inside)
}

func TestHistoryFollowsRenames(t *testing.T) {
	r, err := git.Find(project(t))
	require.NoError(t, err)
	commits, err := r.History("privacy.akte")
	require.NoError(t, err)
	require.Len(t, commits, 2)
	assert.Equal(t, "Hernoem", commits[0].Subject)
	assert.Equal(t, "privacy.akte", commits[0].Name)
	assert.Equal(t, "algemene stukken/privé.akte", commits[1].Name)
	assert.Equal(t, "A. de Wit", commits[1].Author)
	assert.Equal(t, "2026-03-01", commits[1].Date)
}

func TestMissing(t *testing.T) {
	_, err := git.Find(t.TempDir())
	assert.ErrorIs(t, err, git.ErrNoRepository)

	folder := project(t)
	r, err := git.Find(folder)
	require.NoError(t, err)
	for _, revision := range []string{"v2", "", "--all", "HEAD~9"} {
		_, err = r.Commit(revision)
		assert.ErrorIs(t, err, git.ErrNoRevision, revision)
	}

	shallow := filepath.Join(t.TempDir(), "ondiep")
	run(t, folder, "clone", "-q", "--depth", "1", "file://"+filepath.ToSlash(folder), shallow)
	r, err = git.Find(shallow)
	require.NoError(t, err)
	_, err = r.Commit("HEAD~1")
	assert.ErrorIs(t, err, git.ErrShallow)

	t.Setenv("PATH", t.TempDir())
	_, err = git.Find(folder)
	assert.ErrorIs(t, err, git.ErrNoGit)
}

// TestWorktree reads from a second working tree and from a submodule, whose .git
// is a file.
func TestWorktree(t *testing.T) {
	folder := project(t)
	other := filepath.Join(t.TempDir(), "tweede map")
	run(t, folder, "worktree", "add", "-q", other, "v1")
	outer := t.TempDir()
	run(t, outer, "init", "-q", "-b", "main")
	run(t, outer, "submodule", "add", "-q", filepath.ToSlash(folder), "onder")
	for _, place := range []string{other, filepath.Join(outer, "onder")} {
		r, err := git.Find(place)
		require.NoError(t, err)
		commit, err := r.Commit("v1")
		require.NoError(t, err)
		_, err = fs.ReadFile(r.Tree(commit), "algemene stukken/privé.akte")
		assert.NoError(t, err)
	}
}

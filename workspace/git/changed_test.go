package git_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/workspace/git"
)

func TestChanges(t *testing.T) {
	folder := project(t)
	write(t, folder, "blijft.akte", "deze tekst blijft een poos zoals hij is\n")
	write(t, folder, "weg.akte", "deze tekst verdwijnt straks helemaal, tot het laatste woord\n")
	write(t, folder, ".gitignore", "uit/\n")
	run(t, folder, "add", ".")
	run(t, folder, "commit", "-q", "-m", "Meer")
	run(t, folder, "mv", "privacy.akte", "privé beleid.akte")
	require.NoError(t, os.Remove(filepath.Join(folder, "weg.akte")))
	write(t, folder, "blijft.akte", "deze tekst blijft toch niet zoals hij is\n")
	write(t, folder, "nieuw \"x\".akte", "nog niet bekend\n")
	write(t, folder, "uit/gemaakt.akte", "wordt overgeslagen\n")

	r, err := git.Find(folder)
	require.NoError(t, err)
	base, err := r.Base("HEAD")
	require.NoError(t, err)
	changes, err := r.Changes(base)
	require.NoError(t, err)
	assert.Equal(t, []git.Changed{
		{Before: "blijft.akte", Now: "blijft.akte"}, {Now: "nieuw \"x\".akte"}, {Before: "privacy.akte", Now: "privé beleid.akte"}, {Before: "weg.akte"},
	}, changes)
	names, err := r.Files("*.akte")
	require.NoError(t, err)
	assert.Equal(t, []string{"blijft.akte", "nieuw \"x\".akte", "privé beleid.akte", "weg.akte"}, names)
}

// TestBase holds that what the other line of history has gained since is not
// taken for something that was taken away here.
func TestBase(t *testing.T) {
	folder := project(t)
	r, err := git.Find(folder)
	require.NoError(t, err)
	parting, err := r.Commit("HEAD")
	require.NoError(t, err)
	run(t, folder, "checkout", "-q", "-b", "voorstel")
	write(t, folder, "voorstel.akte", "een voorstel\n")
	run(t, folder, "add", ".")
	run(t, folder, "commit", "-q", "-m", "Voorstel")
	run(t, folder, "checkout", "-q", "main")
	write(t, folder, "intussen.akte", "intussen\n")
	run(t, folder, "add", ".")
	run(t, folder, "commit", "-q", "-m", "Intussen")
	run(t, folder, "checkout", "-q", "voorstel")

	base, err := r.Base("main")
	require.NoError(t, err)
	assert.Equal(t, parting, base)
	changes, err := r.Changes(base)
	require.NoError(t, err)
	assert.Equal(t, []git.Changed{{Now: "voorstel.akte"}}, changes)

	run(t, folder, "checkout", "-q", "--orphan", "los")
	run(t, folder, "commit", "-q", "-m", "Zonder verleden")
	main, err := r.Commit("main")
	require.NoError(t, err)
	base, err = r.Base("main")
	require.NoError(t, err)
	assert.Equal(t, main, base, "without a common history it is the revision itself")
	_, err = r.Base("nergens")
	assert.ErrorIs(t, err, git.ErrNoRevision)
}

func TestUnborn(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not on this machine")
	}
	folder := t.TempDir()
	run(t, folder, "init", "-q", "-b", "main")
	r, err := git.Find(folder)
	require.NoError(t, err)
	assert.True(t, r.Unborn())
	run(t, folder, "commit", "-q", "--allow-empty", "-m", "Begin")
	assert.False(t, r.Unborn())
	assert.False(t, r.Shallow())
}

func TestSettings(t *testing.T) {
	folder := project(t)
	r, err := git.Find(folder)
	require.NoError(t, err)
	value, err := r.Setting("diff.akte.textconv")
	require.NoError(t, err)
	assert.Empty(t, value)
	for _, value := range []string{`f() { '/map met spatie/akte' textconv "$1"; }; f`, "twee\nregels", "anders"} {
		require.NoError(t, r.Set("diff.akte.textconv", value))
		got, err := r.Setting("diff.akte.textconv")
		require.NoError(t, err)
		assert.Equal(t, value, got)
	}
	assert.Error(t, r.Set("geen sleutel", "x"))

	known, err := r.Attribute("diff", "x.akte")
	require.NoError(t, err)
	assert.Equal(t, "unspecified", known)
	write(t, folder, ".gitattributes", "*.akte diff=akte\n")
	known, err = r.Attribute("diff", "x.akte")
	require.NoError(t, err)
	assert.Equal(t, "akte", known)
}

// TestHook holds that a folder is found in its own repository where git has told
// a hook of another one.
func TestHook(t *testing.T) {
	folder, other := project(t), project(t)
	t.Setenv("GIT_DIR", filepath.Join(other, ".git"))
	t.Setenv("GIT_WORK_TREE", other)
	write(t, folder, "onder/x.akte", "x\n")
	r, err := git.Find(filepath.Join(folder, "onder"))
	require.NoError(t, err)
	inside, err := r.Inside(filepath.Join(folder, "onder", "x.akte"))
	require.NoError(t, err)
	assert.Equal(t, "onder/x.akte", inside)
}

func TestCommitsInOrder(t *testing.T) {
	folder := project(t)
	write(t, folder, "clausules.akte", "een\n")
	run(t, folder, "add", ".")
	run(t, folder, "commit", "-q", "-m", "Clausules")
	r, err := git.Find(folder)
	require.NoError(t, err)
	commits, err := r.Commits([]string{"clausules.akte", "privacy.akte"})
	require.NoError(t, err)
	require.Len(t, commits, 2)
	assert.Equal(t, "Clausules", commits[0].Subject)
	order, err := r.Order()
	require.NoError(t, err)
	assert.Equal(t, 0, order[commits[0].Hash])
	assert.Equal(t, 1, order[commits[1].Hash])
	assert.Len(t, order, 3)
}

func TestHistoryTellsNames(t *testing.T) {
	folder := project(t)
	run(t, folder, "rm", "-q", "privacy.akte")
	run(t, folder, "commit", "-q", "-m", "Weg")
	r, err := git.Find(folder)
	require.NoError(t, err)
	commits, err := r.History("privacy.akte")
	require.NoError(t, err)
	require.Len(t, commits, 3)
	assert.True(t, commits[0].Gone)
	assert.Equal(t, "privacy.akte", commits[0].NameBefore)
	assert.Equal(t, "algemene stukken/privé.akte", commits[1].NameBefore)
	assert.Equal(t, commits[2].Hash, commits[1].Parent)
	assert.Empty(t, commits[2].NameBefore)
	assert.Empty(t, commits[2].Parent)
}

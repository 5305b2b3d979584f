package workspace_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/workspace"
)

// gitIn runs git in a folder, as somebody on a fixed day, without the settings
// of the machine.
func gitIn(t *testing.T, folder string, arguments ...string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not on this machine")
	}
	command := exec.Command("git", append([]string{"-C", folder, "-c", "user.name=A. de Wit", "-c", "user.email=wit@voorbeeld.example",
		"-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always"}, arguments...)...)
	command.Env = append(os.Environ(), "GIT_AUTHOR_DATE=2026-03-01T12:00:00Z", "GIT_COMMITTER_DATE=2026-03-01T12:00:00Z",
		"GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
	printed, err := command.CombinedOutput()
	require.NoError(t, err, "%v: %s", arguments, printed)
}

func put(t *testing.T, folder, name, text string) {
	t.Helper()
	path := filepath.Join(folder, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o750))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
}

// house is a library of clauses, and stuk a document that follows one of them.
const (
	house = "clausules kantoor \"Bedingen\"\n\nclausule stilte \"Geheimhouding\"\n    parameter looptijd duur = 3 jaar\n\n" +
		"    lid plicht {\n        Partijen zwijgen nog {looptijd} na het einde van de overeenkomst.\n    }\n"
	stuk = "overeenkomst \"Opdracht\"\n\ngebruik \"bedingen/kantoor.akte\"\n\nartikel geheim volgens kantoor.stilte\n"
)

// repository returns a repository in which a clause that a document follows has
// changed since the tag v1, and the document has another name and place.
func repository(t *testing.T) string {
	folder := t.TempDir()
	gitIn(t, folder, "init", "-q", "-b", "main")
	put(t, folder, "stukken/bedingen/kantoor.akte", house)
	put(t, folder, "stukken/oude opdracht é.akte", stuk)
	gitIn(t, folder, "add", ".")
	gitIn(t, folder, "commit", "-q", "-m", "Begin")
	gitIn(t, folder, "tag", "v1")
	put(t, folder, "stukken/bedingen/kantoor.akte", replaceOnce(t, house, "3 jaar", "5 jaar"))
	gitIn(t, folder, "mv", "stukken/oude opdracht é.akte", "stukken/opdracht.akte")
	gitIn(t, folder, "commit", "-q", "-a", "-m", "Langer zwijgen")
	return folder
}

func replaceOnce(t *testing.T, text, old, new string) string {
	t.Helper()
	before, after, found := strings.Cut(text, old)
	require.True(t, found, old)
	return before + new + after
}

// TestRevisionHasItsImports holds that a document at a revision has the clauses
// of that revision, from wherever it is asked for.
func TestRevisionHasItsImports(t *testing.T) {
	folder := repository(t)
	for _, here := range []struct{ folder, old, new string }{
		{".", "v1:stukken/oude opdracht é.akte", "stukken/opdracht.akte"},
		{"stukken", "v1:oude opdracht é.akte", "opdracht.akte"},
		{"stukken", "v1:./oude opdracht é.akte", "HEAD:opdracht.akte"},
		{"stukken", "v1:stukken/oude opdracht é.akte", "HEAD:stukken/opdracht.akte"}, // as git names it
		{"stukken/bedingen", "HEAD~1:../oude opdracht é.akte", "main:../opdracht.akte"},
	} {
		t.Chdir(filepath.Join(folder, filepath.FromSlash(here.folder)))
		comparison, err := workspace.Compare(here.old, here.new)
		require.NoError(t, err, here.old)
		require.NotNil(t, comparison.Diff, "%v", comparison.Findings)
		require.Len(t, comparison.Changes, 1, here.old)
		assert.Equal(t, "3 jaar", comparison.Changes[0].Old.Words[3].Text+" "+comparison.Changes[0].Old.Words[4].Text)
	}
}

// TestRevisionInAWorktree reads from a second working tree, a clone that is not
// whole, and a submodule.
func TestRevisionInAWorktree(t *testing.T) {
	folder := repository(t)
	other := filepath.Join(t.TempDir(), "tweede map")
	gitIn(t, folder, "worktree", "add", "-q", "--detach", other, "main")
	outer := t.TempDir()
	gitIn(t, outer, "init", "-q", "-b", "main")
	gitIn(t, outer, "submodule", "add", "-q", filepath.ToSlash(folder), "onder")
	for _, version := range []struct{ folder, old, new string }{
		{other, "v1:stukken/oude opdracht é.akte", "stukken/opdracht.akte"},
		{outer, "v1:onder/stukken/oude opdracht é.akte", "onder/stukken/opdracht.akte"},
	} {
		t.Chdir(version.folder)
		comparison, err := workspace.Compare(version.old, version.new)
		require.NoError(t, err)
		assert.Len(t, comparison.Changes, 1)
	}
}

// TestRevisionThatIsNotThere holds what is said when there is no such version.
func TestRevisionThatIsNotThere(t *testing.T) {
	folder := repository(t)
	shallow := filepath.Join(t.TempDir(), "ondiep")
	gitIn(t, folder, "clone", "-q", "--depth", "1", "file://"+filepath.ToSlash(folder), shallow)
	for _, test := range []struct{ folder, version, want string }{
		{folder, "v2:stukken/opdracht.akte", `Er is geen revisie "v2".`},
		{folder, "v1:stukken/opdracht.akte", `Het heette toen "stukken/oude opdracht é.akte": vraag om v1:stukken/oude opdracht é.akte.`},
		{folder, "HEAD:stukken/weg.akte", `In revisie HEAD bestaat het bestand "stukken/weg.akte" niet.`},
		{folder, ":stukken/opdracht.akte", "Een versie wordt geschreven als REVISIE:BESTAND"},
		{folder, "v1:", "Een versie wordt geschreven als REVISIE:BESTAND"},
		{folder, "v1:../buiten.akte", "deze map staat niet onder git"},
		{shallow, "HEAD~1:stukken/opdracht.akte", "niet in deze ondiepe kloon"},
		{t.TempDir(), "v1:opdracht.akte", "deze map staat niet onder git"},
		{folder, "-", "de standaardinvoer kan niet worden vergeleken"},
		{folder, "C:/stukken/opdracht.akte", "kan niet worden gelezen: het bestaat niet."},
		{folder, `C:\stukken\opdracht.akte`, "kan niet worden gelezen: het bestaat niet."},
	} {
		t.Chdir(test.folder)
		_, err := workspace.OpenVersion(test.version)
		var fault *workspace.Fault
		require.ErrorAs(t, err, &fault, test.version)
		assert.Contains(t, fault.Text.NL, test.want)
		assert.NotEmpty(t, fault.Text.EN)
	}
	t.Chdir(folder)
	t.Setenv("PATH", t.TempDir())
	_, err := workspace.OpenVersion("v1:stukken/opdracht.akte")
	var fault *workspace.Fault
	require.ErrorAs(t, err, &fault)
	assert.Contains(t, fault.Text.NL, "git staat niet op deze computer")
}

// TestAnExistingTextAtARevision imports what a repository held once.
func TestAnExistingTextAtARevision(t *testing.T) {
	const text = "Voorwaarden\n\nArtikel 1. Betaling\n\n1. De koper betaalt binnen 14 dagen na de factuur.\n\n2. De verkoper kan rente vragen.\n"
	folder := t.TempDir()
	gitIn(t, folder, "init", "-q", "-b", "main")
	put(t, folder, "voorwaarden.txt", text)
	gitIn(t, folder, "add", ".")
	gitIn(t, folder, "commit", "-q", "-m", "Begin")
	put(t, folder, "voorwaarden.txt", replaceOnce(t, text, "kan", "zal"))
	t.Chdir(folder)
	comparison, err := workspace.Compare("HEAD:voorwaarden.txt", "voorwaarden.txt")
	require.NoError(t, err)
	require.NotNil(t, comparison.Diff, "%v", comparison.Findings)
	require.Len(t, comparison.Changes, 1)
	assert.Equal(t, "artikel 1 lid 2", comparison.Changes[0].New.Legal())
}

// TestAColonInANameIsNoRevision holds that a file that is there is that file.
func TestAColonInANameIsNoRevision(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "v1:stuk.akte")
	if err := os.WriteFile(path, []byte("overeenkomst \"Opdracht\"\n"), 0o600); err != nil {
		t.Skip("this file system has no such names")
	}
	t.Chdir(folder)
	draft, err := workspace.OpenVersion("v1:stuk.akte")
	require.NoError(t, err)
	assert.Equal(t, "Opdracht", draft.Program.Title)
}

func TestRevisionRange(t *testing.T) {
	for _, test := range []struct{ given, old, new string }{{"v1..v2", "v1", "v2"}, {"HEAD~3..", "HEAD~3", ""}} {
		old, new, err := workspace.RevisionRange(test.given)
		require.NoError(t, err)
		assert.Equal(t, test.old, old)
		assert.Equal(t, test.new, new)
	}
	for _, wrong := range []string{"", "v1", "..v2", "v1...v2"} {
		_, _, err := workspace.RevisionRange(wrong)
		assert.Error(t, err, wrong)
	}
}

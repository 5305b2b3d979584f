package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/git"
)

// A version of a document is asked for as a file, "voorwaarden.akte", or as a
// file at a revision, "v1.2:voorwaarden.akte".

// revisionOf takes a version apart that names a revision; ok is false of a file
// as it stands in its folder. A file that is there is never a revision, and
// neither is the drive of a Windows path.
func revisionOf(version string) (revision, file string, ok bool) {
	revision, file, ok = strings.Cut(version, ":")
	if !ok || filepath.VolumeName(version) != "" {
		return "", version, false
	}
	if drive := len(revision) == 1 && strings.IndexAny(file, `\/`) == 0; drive || strings.HasPrefix(file, "//") {
		return "", version, false
	}
	if _, err := os.Lstat(version); err == nil {
		return "", version, false
	}
	return revision, file, true
}

// atRevision is a file at a revision.
type atRevision struct {
	repository *git.Repository
	revision   string // as asked for
	commit     string // in full
	name       string // in the repository, slash-separated
}

// resolveRevision finds a file at a revision. The file is named as seen from the
// working folder, as files always are, or else, as git does, from the top of the
// repository. The error is a [Fault].
func resolveRevision(revision, file string) (atRevision, error) {
	at := atRevision{revision: revision}
	if revision == "" || file == "" {
		return at, fault("Een versie wordt geschreven als REVISIE:BESTAND, zoals v1.2:voorwaarden.akte, niet als %q.",
			"A version is written as REVISION:FILE, such as v1.2:voorwaarden.akte, not as %q.", revision+":"+file)
	}
	repository, err := git.Find(nearestFolder(filepath.Dir(filepath.FromSlash(file))))
	if err != nil {
		return at, cannotUseGit(revision+":"+file, err)
	}
	at.repository = repository
	if at.commit, err = repository.Commit(revision); err != nil {
		return at, noRevision(revision, err)
	}
	inside, err := repository.Inside(filepath.FromSlash(file))
	if err != nil {
		return at, cannotRead(file, err)
	}
	files := repository.Tree(at.commit)
	for _, name := range []string{inside, path.Clean(filepath.ToSlash(file))} {
		if at.name == "" && isFile(files, name) {
			at.name = name
		}
	}
	if at.name == "" {
		return at, absentAt(at, inside)
	}
	return at, nil
}

// isFile reports whether there is a file of a name.
func isFile(files fs.FS, name string) bool {
	file, err := files.Open(name)
	if err != nil {
		return false
	}
	return file.Close() == nil
}

// nearestFolder returns the nearest folder above a path that is there.
func nearestFolder(folder string) string {
	for {
		if info, err := os.Stat(folder); err == nil && info.IsDir() {
			return folder
		}
		above := filepath.Dir(folder)
		if above == folder {
			return "."
		}
		folder = above
	}
}

// version writes the file at the revision as it is asked for.
func (at atRevision) version() string { return at.revision + ":" + at.name }

// files returns everything that stood in the repository at the revision.
func (at atRevision) files() fs.FS { return at.repository.Tree(at.commit) }

// cannotUseGit says why git cannot be asked for a version.
func cannotUseGit(version string, err error) *Fault {
	switch {
	case errors.Is(err, git.ErrNoGit):
		return &Fault{Err: err, Text: diag.T("%s kan niet worden gelezen: git staat niet op deze computer, of niet in PATH.",
			"%s cannot be read: git is not on this computer, or not in PATH.", version)}
	case errors.Is(err, git.ErrNoRepository):
		return &Fault{Err: err, Text: diag.T("%s kan niet worden gelezen: deze map staat niet onder git. Vergelijk twee bestanden, of voer eerst git init uit.",
			"%s cannot be read: this folder is not under git. Compare two files, or run git init first.", version)}
	}
	return &Fault{Err: err, Text: diag.T("%s kan niet worden gelezen: %s.", "%s cannot be read: %s.", version, err.Error())}
}

// noRevision says why there is no such revision.
func noRevision(revision string, err error) *Fault {
	switch {
	case errors.Is(err, git.ErrShallow):
		return &Fault{Err: err, Text: diag.T("De revisie %q staat niet in deze ondiepe kloon. Haal de geschiedenis op met git fetch --unshallow (in GitHub Actions: fetch-depth: 0).",
			"The revision %q is not in this shallow clone. Fetch the history with git fetch --unshallow (in GitHub Actions: fetch-depth: 0).", revision)}
	case errors.Is(err, git.ErrNoRevision):
		return &Fault{Err: err, Text: diag.T("Er is geen revisie %q. Noem een tak, een tag of een commit, zoals HEAD~1; git log --oneline toont ze.",
			"There is no revision %q. Name a branch, a tag or a commit, such as HEAD~1; git log --oneline shows them.", revision)}
	}
	return cannotUseGit(revision, err)
}

// absentAt says that a file did not exist at a revision; where it has been
// renamed since, what it was called.
func absentAt(at atRevision, name string) *Fault {
	hint := diag.Text{}
	if earlier := at.earlierName(name); earlier != "" {
		hint = diag.T(" Het heette toen %q: vraag om %s:%s.", " It was called %q then: ask for %s:%s.", earlier, at.revision, earlier)
	}
	return &Fault{Err: fs.ErrNotExist, Text: diag.T("In revisie %s bestaat het bestand %q niet.%s",
		"At revision %s there is no file %q.%s", at.revision, name, hint)}
}

// earlierName returns the name that a file of today had at the revision, "" when
// that is not known.
func (at atRevision) earlierName(name string) string {
	commits, err := at.repository.History(name)
	if err != nil {
		return ""
	}
	files := at.files()
	for _, commit := range commits {
		if commit.Name != name && isFile(files, commit.Name) {
			return commit.Name
		}
	}
	return ""
}

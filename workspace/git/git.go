// Package git reads what a project was at a revision, by git's own commands: a
// tree at a commit, the history of a file, what has changed since. It writes
// nothing but settings of the repository.
package git

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// What may keep a revision from being read.
var (
	ErrNoGit        = errors.New("git is not installed")
	ErrNoRepository = errors.New("not in a git repository")
	ErrNoRevision   = errors.New("no such revision")
	ErrShallow      = errors.New("no such revision in a shallow clone")
)

// Repository is a git repository with a working tree.
type Repository struct {
	// Folder is the top of the working tree, absolute.
	Folder string
}

// Find returns the repository that a folder is in. The error is [ErrNoGit],
// [ErrNoRepository] or what git said.
func Find(folder string) (*Repository, error) {
	r := &Repository{Folder: folder}
	top, err := r.run("rev-parse", "--show-toplevel")
	if err != nil {
		if errors.Is(err, ErrNoGit) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: %w", ErrNoRepository, err)
	}
	return &Repository{Folder: filepath.FromSlash(strings.TrimRight(string(top), "\r\n"))}, nil
}

// Commit returns the full hash of the commit that a revision names: HEAD~3,
// v1.2, a branch, part of a hash. The error is [ErrNoRevision], or [ErrShallow]
// where the history is cut off and may have had it.
func (r *Repository) Commit(revision string) (string, error) {
	hash, err := r.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err == nil {
		return strings.TrimSpace(string(hash)), nil
	}
	if errors.Is(err, ErrNoGit) {
		return "", err
	}
	if r.Shallow() {
		return "", ErrShallow
	}
	return "", ErrNoRevision
}

// Inside returns the path of a file in the repository, slash-separated.
func (r *Repository) Inside(file string) (string, error) {
	absolute, err := filepath.Abs(file)
	if err != nil {
		return "", err
	}
	top := r.Folder
	// The folder that git names has its symbolic links followed.
	if folder, err := filepath.EvalSymlinks(filepath.Dir(absolute)); err == nil {
		absolute = filepath.Join(folder, filepath.Base(absolute))
	}
	if folder, err := filepath.EvalSymlinks(top); err == nil {
		top = folder
	}
	inside, err := filepath.Rel(top, absolute)
	if err != nil {
		return "", err
	}
	return filepath.ToSlash(inside), nil
}

// run runs git in the repository and returns what it prints.
func (r *Repository) run(arguments ...string) ([]byte, error) {
	command := exec.Command("git", append([]string{"-C", r.Folder, "-c", "core.quotePath=false"}, arguments...)...)
	command.Env = append(environment(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0")
	var complaints bytes.Buffer
	command.Stderr = &complaints
	printed, err := command.Output()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, ErrNoGit
	case err != nil:
		return nil, fmt.Errorf("git %s: %w: %s", arguments[0], err, strings.TrimSpace(complaints.String()))
	}
	return printed, nil
}

// environment returns that of the program without what git tells a hook about
// the repository that it runs in: which one a folder is in, and where its top
// is, is to be found out from the folder.
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(setting string) bool {
		name, _, _ := strings.Cut(setting, "=")
		return name == "GIT_DIR" || name == "GIT_WORK_TREE" || name == "GIT_PREFIX"
	})
}

package git

import (
	"errors"
	"slices"
	"strings"
)

// Changed is a file that differs from what it was. Names are slash-separated
// paths in the repository.
type Changed struct {
	Before string // its name then; "" of one that is new
	Now    string // its name in the working tree; "" of one that is gone
}

// Base returns the commit where the history of a revision and that of the
// working tree part: what has changed since is new. Without a common history it
// is the revision itself. The error is that of [Repository.Commit].
func (r *Repository) Base(revision string) (string, error) {
	commit, err := r.Commit(revision)
	if err != nil {
		return "", err
	}
	base, err := r.run("merge-base", commit, "HEAD")
	if err == nil {
		return strings.TrimSpace(string(base)), nil
	}
	if errors.Is(err, ErrNoGit) {
		return "", err
	}
	if r.Shallow() {
		return "", ErrShallow
	}
	return commit, nil
}

// Unborn reports whether the repository has no commit yet.
func (r *Repository) Unborn() bool {
	_, err := r.Commit("HEAD")
	return errors.Is(err, ErrNoRevision)
}

// Changes returns the files that differ between a commit and the working tree,
// those that git does not know yet included and those that it ignores not, by
// name.
func (r *Repository) Changes(commit string) ([]Changed, error) {
	printed, err := r.run("diff", "--no-color", "--no-ext-diff", "--name-status", "--find-renames", "-z", commit, "--")
	if err != nil {
		return nil, err
	}
	var changes []Changed
	fields := parts(printed)
	for i := 0; i+1 < len(fields); i += 2 {
		status, name := fields[i], fields[i+1]
		change := Changed{Before: name, Now: name}
		switch status[0] {
		case 'A':
			change.Before = ""
		case 'D':
			change.Now = ""
		case 'R', 'C':
			if i+2 >= len(fields) {
				continue
			}
			change.Now = fields[i+2]
			i++
		}
		changes = append(changes, change)
	}
	untracked, err := r.run("ls-files", "-z", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	for _, name := range parts(untracked) {
		changes = append(changes, Changed{Now: name})
	}
	slices.SortStableFunc(changes, func(a, b Changed) int { return strings.Compare(a.Now+a.Before, b.Now+b.Before) })
	return changes, nil
}

// Files returns the files of the working tree that a pattern of git tells
// ("*.akte"), those that git does not know yet included and those that it
// ignores not, by name.
func (r *Repository) Files(pattern string) ([]string, error) {
	printed, err := r.run("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", pattern)
	if err != nil {
		return nil, err
	}
	names := parts(printed)
	slices.Sort(names)
	return slices.Compact(names), nil
}

// Shallow reports whether older history is left out of this clone.
func (r *Repository) Shallow() bool {
	answer, err := r.run("rev-parse", "--is-shallow-repository")
	return err == nil && strings.TrimSpace(string(answer)) == "true"
}

// parts takes a list apart that git ended with zeros.
func parts(printed []byte) []string {
	text := strings.TrimSuffix(string(printed), "\x00")
	if text == "" {
		return nil
	}
	return strings.Split(text, "\x00")
}

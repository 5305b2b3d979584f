package git

import (
	"fmt"
	"strings"
)

// Commit is a commit in the history of a file.
type Commit struct {
	Hash    string // in full
	Short   string
	Parent  string // the commit before it, in full; "" of the first one
	Date    string // of the author, ISO 8601: 2026-11-20
	Author  string
	Subject string
	Name    string // the path that the file had, slash-separated
	// NameBefore is the path just before the commit; "" where the commit made the
	// file.
	NameBefore string
	// Gone is set of a commit that took the file away.
	Gone bool
}

// The signs that part commits and fields in what git prints; no name and no
// subject holds them.
const (
	recordSign = "\x1e"
	fieldSign  = "\x1f"
)

// commitFormat makes git log print the fields of a commit.
const commitFormat = "--format=" + recordSign + "%H" + fieldSign + "%h" + fieldSign + "%P" + fieldSign +
	"%as" + fieldSign + "%an" + fieldSign + "%s" + fieldSign

// History returns the commits that changed a file, newest first, followed
// through renames. Name is its path in the repository. A commit that joins two
// lines of history is told only where it changed the file itself.
func (r *Repository) History(name string) ([]Commit, error) {
	all, err := r.commits("--follow", "--find-renames", "--raw", "-z", "--", name)
	if err != nil {
		return nil, err
	}
	var commits []Commit
	for _, c := range all {
		if c.took(c.raw) {
			commits = append(commits, c.Commit)
		}
	}
	return commits, nil
}

// Commits returns the commits that changed any of some files, newest first.
// Names are paths in the repository; the files are not followed through renames.
func (r *Repository) Commits(names []string) ([]Commit, error) {
	all, err := r.commits(append([]string{"--no-merges", "--"}, names...)...)
	commits := make([]Commit, len(all))
	for i, c := range all {
		commits[i] = c.Commit
	}
	return commits, err
}

// Order returns how far each commit of the history is from the newest one.
func (r *Repository) Order() (map[string]int, error) {
	printed, err := r.run("rev-list", "--topo-order", "HEAD")
	if err != nil {
		return nil, err
	}
	order := map[string]int{}
	for i, hash := range strings.Fields(string(printed)) {
		order[hash] = i
	}
	return order, nil
}

// loggedCommit is a commit with what git log says that it did.
type loggedCommit struct {
	Commit
	raw string
}

// commits asks git log for commits, whatever the user has set for it.
func (r *Repository) commits(arguments ...string) ([]loggedCommit, error) {
	plain := []string{"log", "--topo-order", "--no-color", "--no-show-signature", "--no-ext-diff", commitFormat}
	printed, err := r.run(append(plain, arguments...)...)
	if err != nil {
		return nil, err
	}
	var commits []loggedCommit
	for _, record := range strings.Split(string(printed), recordSign)[1:] {
		fields := strings.Split(record, fieldSign)
		const wanted = 7
		if len(fields) != wanted {
			return nil, fmt.Errorf("git log: %q", record)
		}
		parent, _, _ := strings.Cut(fields[2], " ")
		commits = append(commits, loggedCommit{
			Commit: Commit{Hash: fields[0], Short: fields[1], Parent: parent, Date: fields[3], Author: fields[4], Subject: fields[5]},
			raw:    fields[6],
		})
	}
	return commits, nil
}

// took reads what a commit did to the file, as git log --raw -z tells it; false
// when it does not tell.
func (c *Commit) took(raw string) bool {
	fields := strings.FieldsFunc(raw, func(r rune) bool { return r == 0 || r == '\n' })
	if len(fields) < 2 || !strings.HasPrefix(fields[0], ":") {
		return false
	}
	modes := strings.Fields(fields[0]) // :100644 100644 old new M
	const wanted = 5
	if len(modes) != wanted {
		return false
	}
	c.NameBefore, c.Name = fields[1], fields[len(fields)-1]
	if none(modes[2]) {
		c.NameBefore = ""
	}
	c.Gone = none(modes[3])
	return true
}

// none reports whether the name of a blob is that of no file.
func none(blob string) bool { return strings.Trim(blob, "0") == "" }

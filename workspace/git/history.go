package git

import (
	"fmt"
	"strings"
)

// Commit is a commit in the history of a file.
type Commit struct {
	Hash    string // in full
	Short   string
	Date    string // of the author, ISO 8601: 2026-11-20
	Author  string
	Subject string
	Name    string // the path that the file had, slash-separated
}

// The signs that part commits and fields in what git prints; no name and no
// subject holds them.
const (
	recordSign = "\x1e"
	fieldSign  = "\x1f"
)

// History returns the commits that changed a file, newest first, followed
// through renames. Name is its path in the repository.
func (r *Repository) History(name string) ([]Commit, error) {
	format := recordSign + strings.Join([]string{"%H", "%h", "%as", "%an", "%s"}, fieldSign) + fieldSign
	printed, err := r.run("log", "--follow", "--name-only", "-z", "--format="+format, "--", name)
	if err != nil {
		return nil, err
	}
	var commits []Commit
	for _, record := range strings.Split(string(printed), recordSign)[1:] {
		fields := strings.Split(record, fieldSign)
		const wanted = 6
		if len(fields) != wanted {
			return nil, fmt.Errorf("git log: %q", record)
		}
		c := Commit{Hash: fields[0], Short: fields[1], Date: fields[2], Author: fields[3], Subject: fields[4], Name: name}
		if paths := strings.FieldsFunc(fields[5], func(r rune) bool { return r == 0 || r == '\n' }); len(paths) > 0 {
			c.Name = paths[len(paths)-1]
		}
		commits = append(commits, c)
	}
	return commits, nil
}

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
	Blob    string // what the file was, as git names it; "" where it was taken away
	// NameBefore and BlobBefore are the same just before the commit; "" where the
	// commit made the file.
	NameBefore, BlobBefore string
}

// The signs that part commits and fields in what git prints; no name and no
// subject holds them.
const (
	recordSign = "\x1e"
	fieldSign  = "\x1f"
)

// History returns the commits that changed a file, newest first, followed
// through renames. Name is its path in the repository. A commit that joins two
// lines of history is told only where it changed the file itself.
func (r *Repository) History(name string) ([]Commit, error) {
	format := recordSign + strings.Join([]string{"%H", "%h", "%P", "%as", "%an", "%s"}, fieldSign) + fieldSign
	printed, err := r.run("log", "--follow", "--topo-order", "--raw", "--no-abbrev", "-z", "--format="+format, "--", name)
	if err != nil {
		return nil, err
	}
	var commits []Commit
	for _, record := range strings.Split(string(printed), recordSign)[1:] {
		fields := strings.Split(record, fieldSign)
		const wanted = 7
		if len(fields) != wanted {
			return nil, fmt.Errorf("git log: %q", record)
		}
		parent, _, _ := strings.Cut(fields[2], " ")
		c := Commit{Hash: fields[0], Short: fields[1], Parent: parent, Date: fields[3], Author: fields[4], Subject: fields[5], Name: name}
		if c.took(fields[6]) {
			commits = append(commits, c)
			name = c.earlier()
		}
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
	c.BlobBefore, c.Blob = blobName(modes[2]), blobName(modes[3])
	c.NameBefore, c.Name = fields[1], fields[len(fields)-1]
	if c.BlobBefore == "" {
		c.NameBefore = ""
	}
	return true
}

// earlier returns the name of the file before the commit.
func (c *Commit) earlier() string {
	if c.NameBefore != "" {
		return c.NameBefore
	}
	return c.Name
}

// blobName returns what git calls a blob, "" for none.
func blobName(hash string) string {
	if strings.Trim(hash, "0") == "" {
		return ""
	}
	return hash
}

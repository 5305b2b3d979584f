package git

import (
	"bytes"
	"io/fs"
	"path"
	"time"
)

// Tree returns the files of a commit. Only whole files can be opened; what is
// no file there (a folder, a submodule) does not exist.
func (r *Repository) Tree(commit string) fs.FS { return tree{r, commit} }

type tree struct {
	repository *Repository
	commit     string
}

// Open implements fs.FS.
func (t tree) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	content, err := t.repository.run("cat-file", "blob", t.commit+":"+name)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &blob{Reader: bytes.NewReader(content), name: path.Base(name), size: int64(len(content))}, nil
}

// blob is a file of a commit.
type blob struct {
	*bytes.Reader
	name string
	size int64
}

// Stat implements fs.File.
func (b *blob) Stat() (fs.FileInfo, error) { return b, nil }

// Close implements fs.File.
func (b *blob) Close() error { return nil }

// Name implements fs.FileInfo.
func (b *blob) Name() string { return b.name }

// Size implements fs.FileInfo, where it hides that of the reader.
func (b *blob) Size() int64 { return b.size }

// Mode implements fs.FileInfo.
func (b *blob) Mode() fs.FileMode { return 0o444 }

// ModTime implements fs.FileInfo. A commit does not tell when a file was changed.
func (b *blob) ModTime() time.Time { return time.Time{} }

// IsDir implements fs.FileInfo.
func (b *blob) IsDir() bool { return false }

// Sys implements fs.FileInfo.
func (b *blob) Sys() any { return nil }

// Package starter makes a new project folder: a document, the clauses that it
// uses, and what git and a build server need to keep them in order.
package starter

import (
	"context"
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/akte-lang/akte/workspace/files"
)

//go:embed files
var content embed.FS

// ErrNotEmpty is returned for a folder that holds something already.
var ErrNotEmpty = errors.New("folder is not empty")

// File is one file of a new project.
type File struct {
	// Name is its path in the project, slash-separated.
	Name string
	// Mode are its permissions before umask.
	Mode fs.FileMode

	from string // its name in content
}

// Files are the files of a new project. Those whose names mean something to git
// are kept under other names in this package, where they should mean nothing.
func Files() []File {
	return []File{
		{Name: "README.md", Mode: 0o666, from: "README.md"},
		{Name: "opdracht.akte", Mode: 0o666, from: "opdracht.akte"},
		{Name: "clausules/kantoor.akte", Mode: 0o666, from: "kantoor.akte"},
		{Name: "klanten.csv", Mode: 0o666, from: "klanten.csv"},
		{Name: ".gitattributes", Mode: 0o666, from: "gitattributes"},
		{Name: ".gitignore", Mode: 0o666, from: "gitignore"},
		{Name: ".githooks/pre-commit", Mode: 0o777, from: "pre-commit"},
		{Name: ".github/workflows/akte.yml", Mode: 0o666, from: "github.yml"},
		{Name: ".gitlab-ci.yml", Mode: 0o666, from: "gitlab.yml"},
	}
}

// Content returns the content of a file of a new project.
func (f File) Content() ([]byte, error) { return content.ReadFile("files/" + f.from) }

// Write makes a new project in folder, which must be empty or not there yet.
// It returns the files made.
func Write(ctx context.Context, folder string) ([]File, error) {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if len(entries) > 0 {
		return nil, &fs.PathError{Op: "new", Path: folder, Err: ErrNotEmpty}
	}
	made := Files()
	for _, file := range made {
		text, err := file.Content()
		if err != nil {
			return nil, err
		}
		name := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := files.WriteMode(ctx, name, text, file.Mode); err != nil {
			return nil, err
		}
	}
	return made, nil
}

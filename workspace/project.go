// Package workspace is a project folder at work: it opens documents, compiles
// and checks them, fills them in with data and writes the results. The command
// line and the editors call it; it joins the compiler to the standard clauses
// and to the file system, and knows nothing of flags or terminals.
package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// marker is what makes a folder a project folder: it is under git.
const marker = ".git"

// project is a project folder and everything in it, opened such that neither
// ".." nor a symbolic link leads out of it.
type project struct {
	folder string // absolute
	root   *os.Root
}

// openProject opens the project folder of a file and returns the path of the
// file in it, slash-separated. The project folder is the nearest folder above
// the file that is under git; without one it is the folder of the file.
func openProject(file string) (project, string, error) {
	absolute, err := filepath.Abs(file)
	if err != nil {
		return project{}, "", err
	}
	folder := projectFolder(filepath.Dir(absolute))
	inside, err := filepath.Rel(folder, absolute)
	if err != nil {
		return project{}, "", err
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return project{}, "", err
	}
	return project{folder: folder, root: root}, filepath.ToSlash(inside), nil
}

func (p project) files() fs.FS { return p.root.FS() }

func (p project) close() error { return p.root.Close() }

func projectFolder(folder string) string {
	for above := folder; ; above = filepath.Dir(above) {
		if _, err := os.Lstat(filepath.Join(above, marker)); err == nil {
			return above
		} else if !errors.Is(err, fs.ErrNotExist) {
			return folder // what cannot be looked into is not a project of ours
		}
		if above == filepath.Dir(above) {
			return folder
		}
	}
}

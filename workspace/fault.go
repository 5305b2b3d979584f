package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/files"
)

// standardStream is the name by which standard input and output are asked for.
const standardStream = "-"

// Fault is why a command could not be carried out at all: a file that cannot
// be read or written, or a request that makes no sense. What is wrong in a text
// is a finding, not a fault.
type Fault struct {
	Text diag.Text
	Err  error // the cause, nil when there is none
}

// Error implements error, in English as errors are; a person is shown Text.
func (f *Fault) Error() string { return f.Text.EN }

// Unwrap returns the cause.
func (f *Fault) Unwrap() error { return f.Err }

func fault(nl, en string, args ...any) *Fault {
	return &Fault{Text: diag.T(nl, en, args...)}
}

// cannotRead and cannotWrite put an error of the file system into words.
func cannotRead(name string, err error) *Fault {
	shown := diag.Same(name)
	if name == standardStream {
		shown = diag.T("De standaardinvoer", "Standard input")
	}
	text := diag.T("%s kan niet worden gelezen: %s.%s", "%s cannot be read: %s.%s", shown, reason(err), neighbour(name, err))
	return &Fault{Err: err, Text: text}
}

func cannotWrite(name string, err error) *Fault {
	shown := diag.Same(name)
	if name == standardStream {
		shown = diag.T("De standaarduitvoer", "Standard output")
	}
	return &Fault{Err: err, Text: diag.T("%s kan niet worden geschreven: %s.", "%s cannot be written: %s.", shown, reason(err))}
}

// neighbour asks after the file that was probably meant, where there is none of
// this name.
func neighbour(name string, err error) diag.Text {
	if !errors.Is(err, fs.ErrNotExist) {
		return diag.Text{}
	}
	entries, err := os.ReadDir(filepath.Dir(name))
	if err != nil {
		return diag.Text{}
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	near := diag.Nearest(filepath.Base(name), names)
	if near == "" {
		return diag.Text{}
	}
	return diag.T(" Bedoelde u %q?", " Did you mean %q?", filepath.Join(filepath.Dir(name), near))
}

// reason says in both languages why a file operation failed.
func reason(err error) diag.Text {
	known := []struct {
		err  error
		text diag.Text
	}{
		{fs.ErrNotExist, diag.T("het bestaat niet", "it does not exist")},
		{fs.ErrPermission, diag.T("u mag er niet bij", "you have no permission")},
		{files.ErrIsFolder, diag.T("het is een map", "it is a folder")},
		{syscall.EISDIR, diag.T("het is een map", "it is a folder")},
		{syscall.ENOTDIR, diag.T("een deel van het pad is geen map", "part of the path is not a folder")},
		{syscall.ENOSPC, diag.T("de schijf is vol", "the disk is full")},
		{syscall.EROFS, diag.T("de schijf is alleen te lezen", "the disk is read-only")},
		{syscall.ENAMETOOLONG, diag.T("de naam is te lang", "the name is too long")},
		{files.ErrTooLarge, diag.T("het is te groot", "it is too large")},
		{load.ErrTooLarge, diag.T("het is te groot", "it is too large")},
	}
	for _, k := range known {
		if errors.Is(err, k.err) {
			return k.text
		}
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	if strings.Contains(err.Error(), "escapes from parent") {
		return diag.T("het pad leidt buiten de projectmap", "the path leads out of the project folder")
	}
	if strings.Contains(err.Error(), "is a folder") {
		return diag.T("het is een map", "it is a folder")
	}
	return diag.Same(err.Error())
}

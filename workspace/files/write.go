// Package files writes the files that Akte makes: whole or not at all, under
// names that every operating system bears.
package files

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
)

// attempts is how often another name is tried for the file aside.
const attempts = 100

// Write puts content in the file called name, and makes the folders to it. The
// file is written aside and takes the place of the old one only when it is
// whole: whoever reads name sees the old text or the new. An existing file keeps
// its permissions; a symbolic link stays one; what is no ordinary file (a pipe,
// a device) is written to as it is. When ctx ends before the file is in place,
// nothing changes.
func Write(ctx context.Context, name string, content []byte) error {
	return WriteMode(ctx, name, content, 0o666)
}

// WriteMode is [Write] with the permissions, before umask, of a new file.
func WriteMode(ctx context.Context, name string, content []byte, mode fs.FileMode) error {
	return put(ctx, name, file{mode: mode, synced: true, fill: func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	}})
}

// Fill is [Write] with content that fill writes, so that it need not be held in
// memory. When fill fails, its error is returned and nothing changes.
func Fill(ctx context.Context, name string, fill func(io.Writer) error) error {
	return put(ctx, name, file{mode: 0o666, synced: true, fill: fill})
}

// FillOneOfMany is [Fill] for a file of which a thousand are made at a time. The
// disk is not waited for: when the power fails in the seconds after, the file may
// be empty. Whoever made a thousand can make them again.
func FillOneOfMany(ctx context.Context, name string, fill func(io.Writer) error) error {
	return put(ctx, name, file{mode: 0o666, fill: fill})
}

// file is a file to be written.
type file struct {
	mode   fs.FileMode // of a new file
	synced bool        // it is to be on the disk before it takes its place
	fill   func(io.Writer) error
}

func put(ctx context.Context, name string, f file) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	info, err := os.Lstat(name)
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if resolved, broken := filepath.EvalSymlinks(name); broken == nil {
			name = resolved
		}
		info, err = os.Stat(name)
	}
	switch {
	case err == nil && info.IsDir():
		return &fs.PathError{Op: "write", Path: name, Err: ErrIsFolder}
	case err == nil && !info.Mode().IsRegular():
		return writeThrough(name, f.fill)
	case err == nil:
		if err := writable(name); err != nil {
			return err
		}
	case errors.Is(err, fs.ErrNotExist):
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
	default:
		return err
	}
	return replace(ctx, name, f, info)
}

// ErrIsFolder is returned where a file is to be written and a folder stands.
var ErrIsFolder = errors.New("is a folder")

// writable reports whether the file may be written: one that its owner made
// read-only is not to be replaced either.
func writable(name string) error {
	file, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return file.Close()
}

// replace writes aside and renames. Old describes the file that is there, or is
// nil.
func replace(ctx context.Context, name string, f file, old fs.FileInfo) (err error) {
	aside, err := create(filepath.Dir(name), f.mode)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreMissing(os.Remove(aside.Name())))
		}
	}()
	err = f.fill(aside)
	if err == nil && old != nil {
		err = aside.Chmod(old.Mode().Perm())
	}
	if err == nil && f.synced {
		err = aside.Sync()
	}
	if closing := aside.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return err
	}
	return os.Rename(aside.Name(), name)
}

// create makes a new file in folder. Unlike os.CreateTemp it leaves the
// permissions to the umask, so that the document is as readable as any other.
func create(folder string, mode fs.FileMode) (*os.File, error) {
	var err error
	for range attempts {
		name := filepath.Join(folder, ".akte-"+strconv.FormatUint(rand.Uint64(), 36)+".tmp")
		var file *os.File
		if file, err = os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode); err == nil {
			return file, nil
		}
		if !errors.Is(err, fs.ErrExist) {
			break
		}
	}
	return nil, err
}

func writeThrough(name string, fill func(io.Writer) error) error {
	file, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(fill(file), file.Close())
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Read returns the content of a file, at most limit bytes of it; a longer one is
// [ErrTooLarge], and a folder [ErrIsFolder].
func Read(name string, limit int64) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // nothing was written to it
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: ErrIsFolder}
	}
	content, err := io.ReadAll(io.LimitReader(file, limit+1))
	if err == nil && int64(len(content)) > limit {
		err = &fs.PathError{Op: "read", Path: name, Err: ErrTooLarge}
	}
	return content, err
}

// ErrTooLarge is returned for a file above the limit that was set.
var ErrTooLarge = errors.New("file too large")

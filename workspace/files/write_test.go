package files_test

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/workspace/files"
)

// names are what a folder holds.
func names(t *testing.T, folder string) []string {
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	list := []string{}
	for _, entry := range entries {
		list = append(list, entry.Name())
	}
	return list
}

func TestWriteMakesFolders(t *testing.T) {
	folder := t.TempDir()
	name := filepath.Join(folder, "a", "b", "c.md")
	require.NoError(t, files.Write(t.Context(), name, []byte("tekst")))
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, "tekst", string(content))
	assert.Equal(t, []string{"c.md"}, names(t, filepath.Dir(name)))
}

func TestWriteKeepsPermissions(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has other permissions")
	}
	name := filepath.Join(t.TempDir(), "a.md")
	require.NoError(t, os.WriteFile(name, []byte("oud"), 0o640))
	require.NoError(t, os.Chmod(name, 0o640))
	require.NoError(t, files.Write(t.Context(), name, []byte("nieuw")))
	info, err := os.Stat(name)
	require.NoError(t, err)
	assert.Equal(t, fs.FileMode(0o640), info.Mode().Perm())

	script := filepath.Join(t.TempDir(), "hook")
	require.NoError(t, files.WriteMode(t.Context(), script, []byte("#!/bin/sh\n"), 0o777))
	info, err = os.Stat(script)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode().Perm()&0o100, "executable by its owner")
}

func TestWriteFollowsLinks(t *testing.T) {
	folder := t.TempDir()
	target, link := filepath.Join(folder, "doel.md"), filepath.Join(folder, "link.md")
	require.NoError(t, os.WriteFile(target, []byte("oud"), 0o666))
	if err := os.Symlink(target, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	require.NoError(t, files.Write(t.Context(), link, []byte("nieuw")))
	info, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&fs.ModeSymlink)
	content, err := os.ReadFile(target)
	require.NoError(t, err)
	assert.Equal(t, "nieuw", string(content))
}

func TestWriteLeavesDevicesAlone(t *testing.T) {
	require.NoError(t, files.Write(t.Context(), os.DevNull, []byte("x")))
	info, err := os.Stat(os.DevNull)
	require.NoError(t, err)
	assert.False(t, info.Mode().IsRegular())
}

func TestFill(t *testing.T) {
	testFill(t, files.Fill)
	testFill(t, files.FillOneOfMany)
}

func testFill(t *testing.T, fill func(context.Context, string, func(io.Writer) error) error) {
	t.Helper()
	folder := t.TempDir()
	name := filepath.Join(folder, "a.md")
	require.NoError(t, fill(t.Context(), name, func(w io.Writer) error {
		_, err := io.WriteString(w, "oud")
		return err
	}))
	broken := errors.New("broken")
	require.ErrorIs(t, fill(t.Context(), name, func(w io.Writer) error {
		_, err := io.WriteString(w, "half")
		return errors.Join(err, broken)
	}), broken)
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, "oud", string(content))
	assert.Equal(t, []string{"a.md"}, names(t, folder))
}

func TestWriteInterrupted(t *testing.T) {
	folder := t.TempDir()
	name := filepath.Join(folder, "a.md")
	require.NoError(t, os.WriteFile(name, []byte("oud"), 0o666))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, files.Write(ctx, name, []byte("nieuw")), context.Canceled)
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, "oud", string(content))
	assert.Equal(t, []string{"a.md"}, names(t, folder))
}

func TestWriteFails(t *testing.T) {
	folder := t.TempDir()
	require.ErrorIs(t, files.Write(t.Context(), folder, nil), files.ErrIsFolder)
	file := filepath.Join(folder, "bestand")
	require.NoError(t, os.WriteFile(file, nil, 0o666))
	require.Error(t, files.Write(t.Context(), filepath.Join(file, "eronder.md"), nil))
	require.Error(t, files.Write(t.Context(), filepath.Join(folder, strings.Repeat("x", 300)), nil))
	assert.Equal(t, []string{"bestand"}, names(t, folder))
}

func TestWriteRefusesReadOnly(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everything")
	}
	name := filepath.Join(t.TempDir(), "a.md")
	require.NoError(t, os.WriteFile(name, []byte("oud"), 0o444))
	require.ErrorIs(t, files.Write(t.Context(), name, []byte("nieuw")), fs.ErrPermission)
}

func TestRead(t *testing.T) {
	folder := t.TempDir()
	name := filepath.Join(folder, "a")
	require.NoError(t, os.WriteFile(name, []byte("12345"), 0o666))
	content, err := files.Read(name, 5)
	require.NoError(t, err)
	assert.Equal(t, "12345", string(content))
	_, err = files.Read(name, 4)
	require.ErrorIs(t, err, files.ErrTooLarge)
	_, err = files.Read(folder, 4)
	require.ErrorIs(t, err, files.ErrIsFolder)
	_, err = files.Read(filepath.Join(folder, "b"), 4)
	require.ErrorIs(t, err, fs.ErrNotExist)
}

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shells are the info strings of fenced blocks whose commands are run. What is
// only shown stands in blocks fenced as text.
var shells = regexp.MustCompile("^(```+|~~~+)(console|sh|bash)$")

// commands returns the akte commands that a page shows.
func commands(markdown string) []string {
	var list []string
	fence, continued := "", false
	for line := range strings.Lines(markdown) {
		line = strings.TrimSpace(line)
		if fence == "" {
			if m := shells.FindStringSubmatch(line); m != nil {
				fence = m[1]
			}
			continue
		}
		if line == fence {
			fence, continued = "", false
			continue
		}
		line = strings.TrimPrefix(line, "$ ")
		after, ok := strings.CutPrefix(line, "go run ./cmd/akte ")
		if !ok {
			after, ok = line, strings.HasPrefix(line, "akte ") && !continued
		} else {
			after = "akte " + after
		}
		if continued {
			list[len(list)-1] += "\n" + line
		} else if ok {
			list = append(list, after)
		}
		continued = (ok || continued) && strings.HasSuffix(line, `\`)
	}
	return list
}

func TestCommandsOfAPage(t *testing.T) {
	page := "akte nee\n```text\nakte nee\n```\n```sh\nakte een\n# akte nee\n$ akte twee \\\n    -o x\ngo run ./cmd/akte drie\nuitvoer\n```\n"
	assert.Equal(t, []string{"akte een", "akte twee \\\n-o x", "akte drie"}, commands(page))
}

// TestDocumentedCommands runs every command that the documentation shows, page
// by page, in a copy of the repository.
func TestDocumentedCommands(t *testing.T) {
	top := filepath.Join("..", "..")
	found := 0
	for _, page := range pages(t, top) {
		text, err := os.ReadFile(filepath.Join(top, page))
		require.NoError(t, err)
		list := commands(string(text))
		found += len(list)
		if len(list) > 0 {
			t.Run(filepath.ToSlash(page), func(t *testing.T) {
				runCommands(t, list, func(folder string) error { return copyTracked(top, folder) })
			})
		}
	}
	assert.NotZero(t, found, "the documentation shows no command at all")
}

// pages are the pages of the documentation, as far as they are there.
func pages(t *testing.T, top string) []string {
	var list []string
	for _, page := range []string{"README.md", "CONTRIBUTING.md"} {
		if _, err := os.Stat(filepath.Join(top, page)); err == nil {
			list = append(list, page)
		}
	}
	docs := filepath.Join(top, "docs")
	if _, err := os.Stat(docs); err != nil {
		return list
	}
	require.NoError(t, filepath.WalkDir(docs, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && filepath.Ext(path) == ".md" {
			inside, relErr := filepath.Rel(top, path)
			list = append(list, inside)
			return relErr
		}
		return err
	}))
	return list
}

// TestCommandsOfNewProject runs the commands that the README of a new project
// shows, in a new project.
func TestCommandsOfNewProject(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "nieuw")
	code := run(t.Context(), []string{"new", folder}, strings.NewReader(""), &strings.Builder{}, &strings.Builder{}, os.Getenv)
	require.Equal(t, exitClean, code)
	text, err := os.ReadFile(filepath.Join(folder, "README.md"))
	require.NoError(t, err)
	list := commands(string(text))
	require.NotEmpty(t, list)
	runCommands(t, list, func(to string) error { return os.CopyFS(to, os.DirFS(folder)) })
}

// runCommands runs commands one after the other, through a shell as people do,
// in a folder that fill fills. All must succeed.
func runCommands(t *testing.T, list []string, fill func(folder string) error) {
	if runtime.GOOS == "windows" {
		t.Skip("the documentation shows commands for a Unix shell")
	}
	var script strings.Builder
	for _, command := range list {
		script.WriteString("exec sh -c '" + strings.ReplaceAll(joined(command), "'", "''") + "'\n")
	}
	path := filepath.Join(t.TempDir(), "commands.txt")
	require.NoError(t, os.WriteFile(path, []byte(script.String()), 0o666))
	testscript.Run(t, testscript.Params{Files: []string{path}, Setup: func(env *testscript.Env) error {
		env.Cd = filepath.Join(env.WorkDir, "map")
		if err := fill(env.Cd); err != nil {
			return err
		}
		return setup(env)
	}})
}

// joined puts a command that was broken over lines on one.
func joined(command string) string { return strings.ReplaceAll(command, "\\\n", " ") }

// copyTracked copies the files of the repository that are under git, and marks
// the copy as a project folder.
func copyTracked(top, folder string) error {
	out, err := exec.Command("git", "-C", top, "ls-files", "-z").Output()
	if err != nil {
		return err
	}
	for _, name := range strings.Split(strings.TrimRight(string(out), "\x00"), "\x00") {
		content, err := os.ReadFile(filepath.Join(top, name))
		if os.IsNotExist(err) {
			continue // deleted and not yet committed
		}
		if err != nil {
			return err
		}
		to := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(to, content, 0o666); err != nil {
			return err
		}
	}
	return os.MkdirAll(filepath.Join(folder, ".git"), 0o777)
}

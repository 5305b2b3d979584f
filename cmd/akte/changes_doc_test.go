package main

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// changesPage is the page about changes. Its commands that need a repository of
// git are fenced as shell, and with what they print as shell-session.
var changesPage = filepath.Join("..", "..", "docs", "wijzigingen.md")

// gitIn runs git in a folder.
func gitIn(t *testing.T, folder string, arguments ...string) {
	t.Helper()
	command := exec.Command("git", append([]string{"-C", folder}, arguments...)...)
	printed, err := command.CombinedOutput()
	require.NoError(t, err, "git %v: %s", arguments, printed)
}

// dossier returns a clone of a repository in which the main branch has the first
// version of a document, and the branch that is checked out the second. Names
// and days are fixed, so that commits have the same names everywhere.
func dossier(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil || runtime.GOOS == "windows" {
		t.Skip("the page shows git in a Unix shell")
	}
	for name, value := range map[string]string{
		"GIT_CONFIG_GLOBAL": os.DevNull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat",
		"GIT_AUTHOR_NAME": "A. de Wit", "GIT_AUTHOR_EMAIL": "wit@voorbeeld.example",
		"GIT_COMMITTER_NAME": "A. de Wit", "GIT_COMMITTER_EMAIL": "wit@voorbeeld.example",
		"GITHUB_BASE_REF": "main", "CI_MERGE_REQUEST_DIFF_BASE_SHA": "origin/main",
	} {
		t.Setenv(name, value)
	}
	origin, folder := filepath.Join(t.TempDir(), "oorsprong"), filepath.Join(t.TempDir(), "dossier")
	commit := func(to, version, day string) {
		content, err := os.ReadFile(filepath.Join("..", "..", "testdata", "versies", version+".akte"))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(to, "beheer.akte"), content, 0o666))
		t.Setenv("GIT_AUTHOR_DATE", day+"T12:00:00Z")
		t.Setenv("GIT_COMMITTER_DATE", day+"T12:00:00Z")
		gitIn(t, to, "add", ".")
		gitIn(t, to, "commit", "-q", "-m", "Versie "+version)
		gitIn(t, to, "tag", version)
	}
	gitIn(t, ".", "init", "-q", "-b", "main", origin)
	commit(origin, "v1", "2026-02-01")
	gitIn(t, ".", "clone", "-q", origin, folder)
	gitIn(t, folder, "checkout", "-q", "-b", "voorstel")
	commit(folder, "v2", "2026-12-01")
	return folder
}

// TestChangesPage runs the commands of the page about changes from top to bottom
// in one repository, and holds what they print against what the page shows.
// With -update it writes the outputs that differ into the page.
func TestChangesPage(t *testing.T) {
	folder := dossier(t)
	text, err := os.ReadFile(changesPage)
	require.NoError(t, err)
	lines := strings.Split(string(text), "\n")
	for i, line := range lines {
		lines[i] = strings.Replace(line, "```shell-session", "```console", 1)
	}
	session := shownCommands(lines)
	require.NotEmpty(t, session)
	var changed []replaced
	for _, s := range slices.SortedFunc(slices.Values(append(session, plainCommands(lines)...)), func(a, b shown) int { return a.from - b.from }) {
		printed, exit := printedBy(t, s.command, folder)
		assert.Equal(t, s.exit, exit, "line %d: %s\n%s", s.from, s.command, strings.Join(printed, "\n"))
		if !slices.Contains(session, s) || matches(lines[s.from:s.to], printed) {
			continue
		}
		if *updateGuide && !slices.Contains(lines[s.from:s.to], anything) {
			changed = append(changed, replaced{s, printed})
			continue
		}
		assert.Equal(t, strings.Join(lines[s.from:s.to], "\n"), strings.Join(printed, "\n"), "line %d: %s", s.from, s.command)
	}
	if *updateGuide {
		lines = strings.Split(string(text), "\n")
		for _, s := range slices.Backward(changed) {
			lines = slices.Replace(lines, s.from, s.to, s.printed...)
		}
		require.NoError(t, os.WriteFile(changesPage, []byte(strings.Join(lines, "\n")), 0o666))
	}
}

// plainCommands lists the commands in blocks fenced as shell: a line each, and
// all must succeed.
func plainCommands(lines []string) []shown {
	var list []shown
	inside := false
	for i, line := range lines {
		switch {
		case line == "```shell":
			inside = true
		case line == "```":
			inside = false
		case inside:
			list = append(list, shown{command: line, from: i + 1, to: i + 1})
		}
	}
	return list
}

// blocksOf returns the fenced blocks of a page with an info string.
func blocksOf(t *testing.T, info string) []string {
	t.Helper()
	text, err := os.ReadFile(changesPage)
	require.NoError(t, err)
	found := regexp.MustCompile("(?s)```"+info+"\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	require.NotEmpty(t, found, info)
	blocks := make([]string, len(found))
	for i, block := range found {
		blocks[i] = block[1]
	}
	return blocks
}

// TestPipelinesOfChangesPage reads the pipelines that the page shows and runs
// their commands of akte: they stop a proposal that nobody accepted, and let one
// pass that somebody did.
func TestPipelinesOfChangesPage(t *testing.T) {
	folder := dossier(t)
	var pipelines []string
	for _, block := range blocksOf(t, "yaml") {
		var pipeline map[string]any
		require.NoError(t, yaml.Unmarshal([]byte(block), &pipeline), block)
		steps := akteSteps(pipeline)
		require.NotEmpty(t, steps, block)
		pipelines = append(pipelines, steps...)
	}
	for _, want := range []int{exitFindings, exitClean} {
		for _, step := range pipelines {
			printed, exit := printedBy(t, step, folder)
			assert.Equal(t, want, exit, "%s\n%s", step, strings.Join(printed, "\n"))
		}
		printed, exit := printedBy(t, `akte accept --all --base origin/main --by "A. de Wit" --reason "Besproken."`, folder)
		require.Equal(t, exitClean, exit, printed)
	}
}

// akteSteps returns the commands of akte among the strings of a pipeline.
func akteSteps(value any) []string {
	var steps []string
	switch v := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			steps = append(steps, akteSteps(v[key])...)
		}
	case []any:
		for _, element := range v {
			steps = append(steps, akteSteps(element)...)
		}
	case string:
		for line := range strings.Lines(v) {
			if strings.HasPrefix(line, "akte ") {
				steps = append(steps, strings.TrimSpace(line))
			}
		}
	}
	return steps
}

// TestHookOfChangesPage installs the hook that the page shows: it keeps a commit
// from being made until somebody accepts the change.
func TestHookOfChangesPage(t *testing.T) {
	folder := dossier(t)
	blocks := blocksOf(t, "text")
	i := slices.IndexFunc(blocks, func(block string) bool { return strings.HasPrefix(block, "#!/bin/sh") })
	require.GreaterOrEqual(t, i, 0)
	// In a second working tree git tells a hook where its repository is.
	tree := filepath.Join(t.TempDir(), "tweede map")
	gitIn(t, folder, "worktree", "add", "-q", "-b", "ander", tree)
	hooks := filepath.Join(tree, ".githooks")
	require.NoError(t, os.MkdirAll(hooks, 0o777))
	require.NoError(t, os.WriteFile(filepath.Join(hooks, "pre-commit"), []byte(blocks[i]), 0o777))
	gitIn(t, tree, "config", "core.hooksPath", ".githooks")
	gitIn(t, tree, "add", ".")

	printed, exit := printedBy(t, `git commit -q -m Voorstel`, tree)
	assert.Equal(t, 1, exit)
	assert.Contains(t, strings.Join(printed, "\n"), "AK1404")
	_, exit = printedBy(t, `akte accept --all --base origin/main --by "A. de Wit" --reason "Besproken." && git add . && git commit -q -m Voorstel`, tree)
	assert.Equal(t, 0, exit)
}

// TestAcceptancesOfChangesPage checks the file of akkoorden that the page shows.
func TestAcceptancesOfChangesPage(t *testing.T) {
	name := filepath.Join(t.TempDir(), "akkoorden.akte")
	require.NoError(t, os.WriteFile(name, []byte(blocksOf(t, "akte")[0]), 0o666))
	for _, arguments := range [][]string{{"check", name}, {"fmt", "--check", name}} {
		var said strings.Builder
		assert.Equal(t, exitClean, run(t.Context(), arguments, strings.NewReader(""), &said, &said, os.Getenv), said.String())
	}
}

package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var updateGuide = flag.Bool("update", false, "write what the commands in the guide print into the guide")

// anything is the line of a shown output that stands for any lines.
const anything = "…"

// console opens a block of commands with their output. The number after it, if
// any, is the exit code that they end with.
var console = regexp.MustCompile("^```console(?: ([0-9]))?$")

// shown is a command on a page of the guide with what the page says it prints.
type shown struct {
	command  string
	exit     int
	from, to int // the lines of the output, numbered from zero
}

// guideFolder holds the guide, from the top of the repository.
var guideFolder = filepath.Join("docs", "handleiding")

// TestGuideShowsTrueOutput runs the commands of the guide, page by page, and
// holds what they print against what the page shows. With -update it writes the
// outputs that differ into the page; those with a line … stay as they are.
func TestGuideShowsTrueOutput(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the guide shows commands for a Unix shell")
	}
	for _, page := range guidePages(t) {
		t.Run(filepath.Base(page), func(t *testing.T) {
			folder := t.TempDir()
			require.NoError(t, copyTracked(filepath.Join("..", ".."), folder))
			text, err := os.ReadFile(page)
			require.NoError(t, err)
			lines := strings.Split(string(text), "\n")
			for _, s := range slices.Backward(outputs(t, lines, folder)) {
				lines = slices.Replace(lines, s.from, s.to, s.printed...)
			}
			if *updateGuide {
				require.NoError(t, os.WriteFile(page, []byte(strings.Join(lines, "\n")), 0o666))
			}
		})
	}
}

// replaced is a command whose output on the page is not what it prints.
type replaced struct {
	shown
	printed []string
}

// outputs runs the commands of a page in a folder and returns those whose
// output differs. Without -update such a command fails the test.
func outputs(t *testing.T, lines []string, folder string) []replaced {
	var list []replaced
	for _, s := range shownCommands(lines) {
		printed, exit := printedBy(t, s.command, folder)
		assert.Equal(t, s.exit, exit, "exit code of line %d: %s", s.from, s.command)
		want := lines[s.from:s.to]
		if matches(want, printed) {
			continue
		}
		if *updateGuide && !slices.Contains(want, anything) {
			list = append(list, replaced{s, printed})
			continue
		}
		assert.Equal(t, strings.Join(want, "\n"), strings.Join(printed, "\n"), "output of line %d: %s", s.from, s.command)
	}
	return list
}

// shownCommands lists the commands of a page.
func shownCommands(lines []string) []shown {
	var list []shown
	inside, exit := false, 0
	for i, line := range lines {
		block := console.FindStringSubmatch(line)
		switch {
		case block != nil:
			inside, exit = true, 0
			if block[1] != "" {
				exit, _ = strconv.Atoi(block[1])
			}
		case inside && line == "```":
			inside = false
		case inside && strings.HasPrefix(line, "$ "):
			list = append(list, shown{command: line[2:], exit: exit, from: i + 1, to: i + 1})
		case inside && len(list) > 0:
			list[len(list)-1].to = i + 1
		}
	}
	return list
}

// plainSpaces makes ordinary spaces of those that keep an amount on one line:
// on a page nobody sees the difference, and an editor loses it.
var plainSpaces = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

// printedBy runs a command through a shell and returns the lines that it
// prints, on standard output and standard error together, and its exit code.
func printedBy(t *testing.T, command, folder string) ([]string, int) {
	cmd := exec.CommandContext(t.Context(), "sh", "-c", command)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), languageVariable+"=nl", "NO_COLOR=1", "TERM=dumb")
	out, err := cmd.CombinedOutput()
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		require.NoError(t, err)
	}
	text := strings.TrimRight(plainSpaces.Replace(string(out)), "\n")
	if text == "" {
		return nil, cmd.ProcessState.ExitCode()
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return lines, cmd.ProcessState.ExitCode()
}

// matches tells whether lines are those of a pattern, in which a line … stands
// for any number of lines.
func matches(pattern, lines []string) bool {
	if len(pattern) == 0 {
		return len(lines) == 0
	}
	if pattern[0] == anything {
		return matches(pattern[1:], lines) || len(lines) > 0 && matches(pattern, lines[1:])
	}
	return len(lines) > 0 && pattern[0] == lines[0] && matches(pattern[1:], lines[1:])
}

func TestMatches(t *testing.T) {
	lines := []string{"a", "b", "c"}
	for _, pattern := range []string{"a b c", "…", "a …", "… c", "a … c", "a b … c"} {
		assert.True(t, matches(strings.Fields(pattern), lines), pattern)
	}
	for _, pattern := range []string{"", "a", "a b", "b …", "… b", "a b c d", "a … d"} {
		assert.False(t, matches(strings.Fields(pattern), lines), pattern)
	}
}

func TestShownCommands(t *testing.T) {
	page := "$ akte nee\n```text\n$ akte nee\n```\n```console 1\n$ akte een\nuit\n\nvoer\n$ akte twee\n```\nna"
	assert.Equal(t, []shown{{"akte een", 1, 6, 9}, {"akte twee", 1, 10, 10}}, shownCommands(strings.Split(page, "\n")))
}

// TestGuideShowsTrueSources looks for every piece of Akte that the guide shows
// in the sources that a reader can open: the examples, the standard clauses and
// the files of a new project. A line … leaves lines out.
func TestGuideShowsTrueSources(t *testing.T) {
	sources := guideSources(t)
	found := 0
	for _, page := range guidePages(t) {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		for _, piece := range pieces(string(text)) {
			found++
			assert.True(t, slices.ContainsFunc(sources, func(source string) bool { return strings.Contains(source, piece) }),
				"%s shows what no source says:\n%s", filepath.Base(page), piece)
		}
	}
	assert.NotZero(t, found, "the guide shows no Akte at all")
}

// pieces lists the runs of lines of a page that are Akte, each line without its
// indentation.
func pieces(markdown string) []string {
	var list []string
	var piece strings.Builder
	end := func() {
		if text := strings.Trim(piece.String(), "\n"); text != "" {
			list = append(list, text+"\n")
		}
		piece.Reset()
	}
	inside := false
	for line := range strings.Lines(markdown) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "```"):
			end()
			inside = strings.HasPrefix(line, "```akte")
		case inside && line == anything:
			end()
		case inside:
			fmt.Fprintln(&piece, line)
		}
	}
	return list
}

func TestPieces(t *testing.T) {
	page := "nee\n```akte\n  een\n\n  twee\n…\ndrie\n```\nnee\n```akte fragment\nvier\n```\n```text\nnee\n```\n"
	assert.Equal(t, []string{"een\n\ntwee\n", "drie\n", "vier\n"}, pieces(page))
}

// guideSources returns the sources that the guide may quote from, each line
// without its indentation.
func guideSources(t *testing.T) []string {
	project := filepath.Join(t.TempDir(), "nieuw")
	code := run(t.Context(), []string{"new", project}, strings.NewReader(""), &strings.Builder{}, &strings.Builder{}, os.Getenv)
	require.Equal(t, exitClean, code)
	top := filepath.Join("..", "..")
	var list []string
	for _, folder := range []string{project, filepath.Join(top, guideFolder), filepath.Join(top, "clauses"), filepath.Join(top, "testdata")} {
		require.NoError(t, filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(path) != ".akte" {
				return err
			}
			content, err := os.ReadFile(path)
			var text strings.Builder
			for line := range strings.Lines(string(content)) {
				fmt.Fprintln(&text, strings.TrimSpace(line))
			}
			list = append(list, text.String())
			return err
		}))
	}
	return list
}

func guidePages(t *testing.T) []string {
	list, err := filepath.Glob(filepath.Join("..", "..", guideFolder, "*.md"))
	require.NoError(t, err)
	require.NotEmpty(t, list, "there is no guide")
	return list
}

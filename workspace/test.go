package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

// TestRequest says which tests to run.
type TestRequest struct {
	// Paths are files, folders, and folders with all below them ("clauses/...").
	// Without any it is the working folder with all below it.
	Paths []string
	// Run is a part of the names of the tests to run, in either case; "" runs all.
	Run string
}

// TestReport is what came of running tests.
type TestReport struct {
	// Files are those with tests, and the packs without any, in order of path.
	Files []TestFile
	// Coverage is what the tests reach of the rules of the packs among the files;
	// nil when not all tests were run.
	Coverage *Coverage
	// Findings are about the files with tests themselves.
	Findings diag.List
}

// OK reports whether everything passed.
func (r *TestReport) OK() bool {
	return !slices.ContainsFunc(r.Files, func(f TestFile) bool { return !f.OK() })
}

// TestFile is a file with its tests.
type TestFile struct {
	// Path is the file as seen from the working folder.
	Path  string
	Tests []TestResult
	// Broken is set when the file cannot be read well enough to run its tests; the
	// findings say why.
	Broken bool
}

// OK reports whether all tests of the file passed.
func (f TestFile) OK() bool {
	return !f.Broken && !slices.ContainsFunc(f.Tests, func(t TestResult) bool { return len(t.Failures) > 0 })
}

// TestResult is what came of one test.
type TestResult struct {
	Name string
	// Line is where it stands in its file.
	Line int
	// Failures are the lines that did not hold, none when it passed.
	Failures []TestFailure
}

// TestFailure is a line of a test that did not hold.
type TestFailure struct {
	Line          int
	Expected, Got diag.Text
}

// Test runs the tests (toets) in files. The error is a [Fault].
func Test(request TestRequest) (*TestReport, error) {
	paths, err := testPaths(request.Paths)
	if err != nil {
		return nil, err
	}
	t := &tester{filter: strings.ToLower(request.Run), drafts: map[string]*Draft{}, reached: map[diag.Code]map[string]bool{}}
	for _, path := range paths {
		if err := t.file(path); err != nil {
			return nil, err
		}
	}
	if request.Run == "" {
		t.report.Coverage = t.coverage()
	}
	t.report.Findings.Sort()
	return &t.report, nil
}

// everything is behind a folder to mean all below it too.
const everything = "..."

// testPaths finds the files that are meant, each once. Those that are named
// themselves may be of any name.
func testPaths(named []string) ([]string, error) {
	if len(named) == 0 {
		named = []string{everything}
	}
	var paths []string
	for _, name := range named {
		folder, all := strings.CutSuffix(filepath.ToSlash(name), everything)
		folder = filepath.Clean(filepath.FromSlash(folder))
		info, err := os.Stat(folder)
		if err != nil {
			return nil, cannotRead(name, err)
		}
		if !info.IsDir() {
			paths = append(paths, folder)
			continue
		}
		found, err := akteFiles(folder, all)
		if err != nil {
			return nil, cannotRead(folder, err)
		}
		paths = append(paths, found...)
	}
	slices.Sort(paths)
	return slices.Compact(paths), nil
}

// akteFiles returns the sources in a folder, and with all those below it.
func akteFiles(folder string, all bool) ([]string, error) {
	var found []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrPermission):
			return fs.SkipDir
		case err != nil:
			return err
		case entry.IsDir() && path != folder && (!all || strings.HasPrefix(entry.Name(), ".")):
			return fs.SkipDir
		case !entry.IsDir() && filepath.Ext(path) == ".akte":
			found = append(found, path)
		}
		return nil
	})
	return found, err
}

// tester runs tests.
type tester struct {
	filter string
	report TestReport
	drafts map[string]*Draft // documents under test, by path
	packs  []packUnderTest
	// reached are the outcomes that tests have shown, by rule.
	reached map[diag.Code]map[string]bool
}

// file runs the tests of one file.
func (t *tester) file(path string) error {
	draft, err := t.open(path)
	if err != nil {
		return err
	}
	tests := testsIn(draft)
	pack := len(draft.Sources.Main.Statements) > 0 && isPack(draft.Sources.Main)
	if len(tests) == 0 && !pack {
		return nil
	}
	shown := TestFile{Path: seenFrom(draft.onDisk(draft.Sources.Main.Source.Name))}
	if draft.Program == nil || draft.Findings.Stops() {
		shown.Broken = true
		t.report.Findings.Add(draft.Show(draft.Findings)...)
		t.report.Files = append(t.report.Files, shown)
		return nil
	}
	s := t.suite(draft)
	if pack && len(s.packs) > 0 {
		t.packs = append(t.packs, packUnderTest{s.packs[0], draft})
	}
	for _, test := range tests {
		if t.filter == "" || strings.Contains(strings.ToLower(test.Title.Value), t.filter) {
			shown.Tests = append(shown.Tests, s.run(test))
		}
	}
	if t.filter == "" || len(shown.Tests) > 0 {
		t.report.Files = append(t.report.Files, shown)
	}
	return nil
}

// open opens a document, once.
func (t *tester) open(path string) (*Draft, error) {
	if known := t.drafts[path]; known != nil {
		return known, nil
	}
	draft, err := Open(path)
	if err != nil {
		return nil, err
	}
	t.drafts[path] = draft
	return draft, nil
}

func testsIn(draft *Draft) []*grammar.Test {
	var tests []*grammar.Test
	for _, statement := range draft.Sources.Main.Statements {
		if test, ok := statement.(*grammar.Test); ok {
			tests = append(tests, test)
		}
	}
	return tests
}

func isPack(file *grammar.File) bool {
	_, ok := file.Statements[0].(*grammar.Policy)
	return ok
}

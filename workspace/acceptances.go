package workspace

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// ending is that of Akte files.
const ending = ".akte"

// acceptanceFile is a file of akkoorden.
type acceptanceFile struct {
	draft    *Draft
	accepted []diff.Acceptance
	findings diag.List // about the file itself, as seen from the working folder
	// earlier are the changes that it accepted at a commit, by the commit.
	earlier map[string]map[string]bool
}

// at returns the changes that the file accepted at a revision already.
func (f *acceptanceFile) at(revision atRevision) map[string]bool {
	if known := f.earlier[revision.commit]; known != nil {
		return known
	}
	hashes := map[string]bool{}
	if name, err := revision.repository.Inside(f.draft.onDisk(f.draft.Sources.Main.Source.Name)); err == nil {
		if content, err := fs.ReadFile(revision.files(), name); err == nil { // it need not have been there
			file, _ := grammar.Parse(source.New(name, string(content)))
			accepted, _ := diff.Acceptances(file)
			for _, acceptance := range accepted {
				hashes[acceptance.Hash] = true
			}
		}
	}
	f.earlier[revision.commit] = hashes
	return hashes
}

// acceptanceFiles reads files of akkoorden, each folder and each file once.
type acceptanceFiles struct {
	byFolder map[string][]*acceptanceFile
	given    []*acceptanceFile // those that were asked for, instead of those found
}

// newAcceptanceFiles reads the files of akkoorden that are asked for; without
// any they are looked for.
func newAcceptanceFiles(paths []string) (*acceptanceFiles, error) {
	all := &acceptanceFiles{byFolder: map[string][]*acceptanceFile{}}
	for _, asked := range paths {
		file, err := readAcceptances(asked)
		if err != nil {
			return nil, err
		}
		if file == nil {
			return nil, fault("%s is geen bestand met akkoorden: het begint niet met akkoorden \"…\".",
				"%s is no file of accepted changes: it does not begin with akkoorden \"…\".", asked)
		}
		all.given = append(all.given, file)
	}
	return all, nil
}

// readAcceptances reads a file of akkoorden, nil when it is something else. The
// error is a [Fault].
func readAcceptances(name string) (*acceptanceFile, error) {
	first, err := openingOf(name)
	if err != nil {
		return nil, err
	}
	if _, ok := first.(*grammar.Acceptances); !ok {
		return nil, nil
	}
	draft, err := Open(name)
	if err != nil {
		return nil, err
	}
	file := &acceptanceFile{draft: draft, earlier: map[string]map[string]bool{}}
	file.accepted, _ = diff.Acceptances(draft.Sources.Main)
	file.findings = draft.Show(append(slices.Clone(draft.Findings), draft.acceptanceFaults()...))
	return file, nil
}

// acceptanceFaults returns what is wrong with the acceptances in a file.
func (d *Draft) acceptanceFaults() diag.List {
	_, faults := diff.Acceptances(d.Sources.Main)
	return faults
}

// openingOf returns the statement that says what an Akte file is, nil of an
// empty one. The error is a [Fault].
func openingOf(name string) (grammar.Statement, error) {
	content, err := files.Read(name, source.MaxSize)
	if err != nil {
		return nil, cannotRead(seenFrom(name), err)
	}
	file, _ := grammar.Parse(source.New(name, string(content)))
	return firstStatement(file), nil
}

// of returns the files of akkoorden that count for a document: those beside it
// and in the folders above it, as far as the repository goes, nearest first.
// Both paths are absolute. The error is a [Fault].
func (f *acceptanceFiles) of(document, top string) ([]*acceptanceFile, error) {
	if f.given != nil {
		return f.given, nil
	}
	var all []*acceptanceFile
	for folder := filepath.Dir(document); ; folder = filepath.Dir(folder) {
		found, err := f.in(folder)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
		if folder == top || folder == filepath.Dir(folder) {
			return all, nil
		}
	}
}

// in returns the files of akkoorden in a folder, by name.
func (f *acceptanceFiles) in(folder string) ([]*acceptanceFile, error) {
	if found, known := f.byFolder[folder]; known {
		return found, nil
	}
	var found []*acceptanceFile
	entries, err := os.ReadDir(folder)
	if err != nil && !os.IsNotExist(err) { // of a document that is gone the folder may be too
		return nil, cannotRead(seenFrom(folder), err)
	}
	for _, entry := range entries {
		if entry.IsDir() || path.Ext(entry.Name()) != ending || strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		file, err := readAcceptances(filepath.Join(folder, entry.Name()))
		if err != nil {
			return nil, err
		}
		if file != nil {
			found = append(found, file)
		}
	}
	f.byFolder[folder] = found
	return found, nil
}

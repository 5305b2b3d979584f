package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/workspace/git"
)

// latest is the revision that documents are held against when nothing is asked.
const latest = "HEAD"

// baseline is what a repository was at the base, and what has changed since.
type baseline struct {
	repository *git.Repository
	revision   string // as asked for
	commit     string // "" in a repository without any commit
	changes    []git.Changed
}

// openBaseline finds the repository that a folder is in and what has changed in
// it. The error is a [Fault].
func openBaseline(folder, revision string) (*baseline, error) {
	repository, err := git.Find(folder)
	if err != nil {
		return nil, gitFault(err)
	}
	b := &baseline{repository: repository, revision: revision}
	if revision == "" {
		b.revision = latest
		if repository.Unborn() {
			return b, nil
		}
	}
	if b.commit, err = repository.Base(b.revision); err != nil {
		return nil, noRevision(b.revision, err)
	}
	if b.changes, err = repository.Changes(b.commit); err != nil {
		return nil, gitFault(err)
	}
	return b, nil
}

// at is a file at the base; its name is "" when there was none.
func (b *baseline) at(name string) atRevision {
	at := atRevision{repository: b.repository, revision: b.revision, commit: b.commit}
	if b.commit == "" {
		return at
	}
	before := name
	for _, change := range b.changes {
		if change.Now == name {
			before = change.Before
		}
	}
	if before != "" && isFile(at.files(), before) {
		at.name = before
	}
	return at
}

// changedPairs returns the documents of a request with what they were, by path.
func changedPairs(request GateRequest) ([]pair, error) {
	if len(request.Paths) == 0 {
		b, err := openBaseline(".", request.Base)
		if err != nil {
			return nil, err
		}
		return b.documents()
	}
	var pairs []pair
	byFolder := map[string]*baseline{}
	for _, asked := range request.Paths {
		folder := nearestFolder(filepath.Dir(asked))
		b := byFolder[folder]
		if b == nil {
			var err error
			if b, err = openBaseline(folder, request.Base); err != nil {
				return nil, err
			}
			byFolder[folder] = b
		}
		name, err := b.repository.Inside(asked)
		if err != nil {
			return nil, cannotRead(asked, err)
		}
		before := b.at(name)
		absent := !exists(asked)
		if absent && before.name == "" {
			_, err := Open(asked) // says why
			return nil, err
		}
		pairs = append(pairs, pair{path: asked, absolute: b.onDisk(name), gone: absent, before: before})
	}
	return pairs, nil
}

// exists reports whether there is a file or a folder of a name.
func exists(name string) bool {
	_, err := os.Lstat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

func (b *baseline) onDisk(name string) string {
	return filepath.Join(b.repository.Folder, filepath.FromSlash(name))
}

// documents returns the documents of the repository that have changed, by name:
// themselves, through a file that they use, or because they are gone.
func (b *baseline) documents() ([]pair, error) {
	changed := map[string]bool{}
	for _, change := range b.changes {
		changed[change.Now], changed[change.Before] = true, true
	}
	names, err := b.repository.Files("*" + ending)
	if err != nil {
		return nil, gitFault(err)
	}
	var pairs []pair
	for _, name := range names {
		absolute := b.onDisk(name)
		first, err := openingOf(absolute)
		if err != nil && !exists(absolute) {
			continue // deleted and not yet committed; told below
		}
		if err != nil {
			return nil, err
		}
		if _, ok := first.(*grammar.Agreement); !ok {
			continue
		}
		touched, err := b.touched(name, changed)
		if err != nil {
			return nil, err
		}
		if touched || b.commit == "" {
			pairs = append(pairs, pair{path: seenFrom(absolute), absolute: absolute, before: b.at(name)})
		}
	}
	for _, change := range b.changes {
		before := atRevision{repository: b.repository, revision: b.revision, commit: b.commit, name: change.Before}
		if change.Now == "" && path.Ext(change.Before) == ending && wasDocument(before) {
			absolute := b.onDisk(change.Before)
			pairs = append(pairs, pair{path: seenFrom(absolute), absolute: absolute, gone: true, before: before})
		}
	}
	return pairs, nil
}

// touched reports whether a document or a file that it uses has changed.
func (b *baseline) touched(name string, changed map[string]bool) (bool, error) {
	if changed[name] {
		return true, nil
	}
	if len(changed) == 0 {
		return false, nil
	}
	project, inside, err := openProject(b.onDisk(name))
	if err != nil {
		return false, cannotRead(name, err)
	}
	defer func() { _ = project.close() }() // nothing was written through it
	sources, findings, err := load.Load(project.files(), inside, clauses.FS)
	if err != nil {
		return false, cannotRead(name, err)
	}
	if findings.Stops() { // a file that it uses may be gone
		return true, nil
	}
	for _, file := range sources.Files {
		if sources.Supplied[file.Source] {
			continue
		}
		used, err := b.repository.Inside(filepath.Join(project.folder, filepath.FromSlash(file.Source.Name)))
		if err == nil && changed[used] {
			return true, nil
		}
	}
	return false, nil
}

// wasDocument reports whether a file at a revision is a document.
func wasDocument(at atRevision) bool {
	draft, err := openAt(at)
	return err == nil && draft.isDocument()
}

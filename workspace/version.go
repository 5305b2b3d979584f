package workspace

import (
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// OpenVersion is [Open] for a version of a document: a file, or a file at a
// revision of git ("HEAD~3:voorwaarden.akte"), with all that it used then. A
// file of Word, a web page, Markdown or plain text is imported first. The error
// is a [Fault].
func OpenVersion(version string) (*Draft, error) {
	revision, file, ok := revisionOf(version)
	switch {
	case version == standardStream:
		return nil, fault("Een versie is een bestand, of een bestand bij een revisie; de standaardinvoer kan niet worden vergeleken.",
			"A version is a file, or a file at a revision; standard input cannot be compared.")
	case ok:
		at, err := resolveRevision(revision, file)
		if err != nil {
			return nil, err
		}
		return openAt(at)
	case importable(file):
		content, err := files.Read(file, source.MaxSize)
		if err != nil {
			return nil, cannotRead(file, err)
		}
		return openImported(file, content), nil
	}
	return Open(file)
}

// openAt opens a file at a revision.
func openAt(at atRevision) (*Draft, error) {
	version := at.version()
	if importable(at.name) {
		content, err := fs.ReadFile(at.files(), at.name)
		if err != nil {
			return nil, cannotRead(version, err)
		}
		return openImported(version, content), nil
	}
	draft := &Draft{Path: version, folder: at.repository.Folder, revision: at.revision}
	if err := draft.load(at.files(), at.name); err != nil {
		return nil, cannotRead(version, err)
	}
	return draft, nil
}

// importable reports whether a file is imported, by its ending.
func importable(name string) bool {
	ending := strings.ToLower(path.Ext(filepath.ToSlash(name)))
	return slices.ContainsFunc(ingest.Kinds(), func(kind ingest.Kind) bool { return slices.Contains(kind.Extensions, ending) })
}

// openImported makes a draft of an existing document. One that cannot be read
// has no program, and the findings say why.
func openImported(name string, content []byte) *Draft {
	go compiler.Prepare()
	shown := filepath.ToSlash(name)
	result := ingest.Import(shown, content, ingest.Options{})
	draft := &Draft{Path: name, imported: true}
	sources, findings := load.Text(noFiles{}, shown, string(result.Source), clauses.FS)
	draft.compile(sources, findings)
	if result.Findings.Stops() {
		draft.Program, draft.Findings = nil, result.Findings
	}
	return draft
}

// noFiles is the project of a document that stands alone.
type noFiles struct{}

// Open implements [fs.FS].
func (noFiles) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

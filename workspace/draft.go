package workspace

import (
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

// Draft is a document as it stands in its project folder, read and compiled
// with everything that it uses.
type Draft struct {
	// Path is how the file was asked for.
	Path string
	// Sources are the document and the files that it uses.
	Sources *load.Sources
	// Program is the compiled document; nil when its text cannot be read whole.
	// One with findings that stop cannot be filled in.
	Program *compiler.Program
	// Findings are those of reading and compiling, by the names that the files
	// have in the project folder. [Draft.Show] makes them fit to print.
	Findings diag.List

	folder string // the project folder, absolute
	// revision is the revision that it was read at, as asked for; "" for what
	// stands in the folder now.
	revision string
	// imported is set of a document in another form than Akte: the texts of its
	// places are no files.
	imported bool
}

// Prepare reads what every document needs besides its text. Opening one does it too;
// whoever still has other things to do may let Prepare run meanwhile.
func Prepare() { compiler.Prepare() }

// Open reads and compiles a document. The error is a [Fault]: the file itself
// cannot be read. Whatever is wrong in what it says is in the findings.
func Open(file string) (*Draft, error) {
	project, name, err := openProject(file)
	if err != nil {
		return nil, cannotRead(file, err)
	}
	defer func() { _ = project.close() }() // nothing was written through it
	draft := &Draft{Path: file, folder: project.folder}
	if err := draft.load(project.files(), name); err != nil {
		return nil, cannotRead(file, err)
	}
	return draft, nil
}

// load reads and compiles the document that has a name among some files. The
// error is one of reading the document itself.
func (d *Draft) load(files fs.FS, name string) error {
	go compiler.Prepare()
	sources, findings, err := load.Load(files, name, clauses.FS)
	if err != nil {
		return err
	}
	d.compile(sources, findings)
	return nil
}

// compile compiles what was read. Findings are those of reading it.
func (d *Draft) compile(sources *load.Sources, findings diag.List) {
	d.Sources, d.Findings = sources, findings
	unreadable := findings.Stops()
	program, more := compiler.Compile(sources)
	d.Findings.Add(more...)
	if !unreadable {
		d.Program = program
	}
	d.Findings.Sort()
}

// base returns the name of the document without folder and ending.
func (d *Draft) base() string {
	name := path.Base(filepath.ToSlash(d.Path))
	return strings.TrimSuffix(name, path.Ext(name))
}

// onDisk returns where a file of the project is, by its name there.
func (d *Draft) onDisk(name string) string {
	return filepath.Join(d.folder, filepath.FromSlash(name))
}

// isDocument reports whether it is a document, and not a library of clauses, a
// policy pack or a file of accepted changes.
func (d *Draft) isDocument() bool {
	if len(d.Sources.Main.Statements) == 0 {
		return false
	}
	_, ok := d.Sources.Main.Statements[0].(*grammar.Agreement)
	return ok
}

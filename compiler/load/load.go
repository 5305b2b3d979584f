// Package load reads a document and everything that it uses.
package load

import (
	"io/fs"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Sources is a document with all files that it uses, each read once.
type Sources struct {
	// Main is the file that was asked for.
	Main *grammar.File
	// Files are all files, Main first, then in order of first mention.
	Files []*grammar.File
	// Uses says which file each gebruik brought in; a gebruik that failed is
	// not in it.
	Uses map[*grammar.Use]*grammar.File
	// Standard holds the libraries and packs that are always at hand and that
	// the document mentions, by name: standaard, avg, …; a model clause with a
	// file of its own, in the folder of its library, by its full name:
	// standaard.overmacht.
	Standard map[string]*grammar.File
	// Offered names the model clauses that the folder of a standard library
	// holds, by library, where a document asks for one that is not there.
	Offered map[string][]string
	// Supplied are the texts of Files that are always at hand: those of Standard
	// and what they use.
	Supplied map[*source.File]bool
}

// Load reads the file called main from project, and from there what it uses.
// Paths are slash-separated; the root of project is the project folder, and
// nothing outside it is read. Standard holds the files that are always at
// hand. A file that cannot be read is a finding at the gebruik that names it;
// err is set when main itself cannot be read.
func Load(project fs.FS, main string, standard fs.FS) (*Sources, diag.List, error) {
	text, err := readText(project, main)
	if err != nil {
		return nil, nil, err
	}
	sources, findings := Text(project, main, text, standard)
	return sources, findings, nil
}

// Text is [Load] of a main file that is not in the project but has the text
// given, as if it stood there under the name main.
func Text(project fs.FS, main, text string, standard fs.FS) (*Sources, diag.List) {
	l := newLoader(project, standard)
	l.ahead.mentioned(text)
	file, _ := l.add(parseText(main, text)) // what is at hand can be read
	l.from(file)
	return l.sources, l.findings
}

func newLoader(project, standard fs.FS) *loader {
	return &loader{
		project:  folder{FS: project, read: map[string]*grammar.File{}},
		ahead:    &ahead{from: standard, files: map[string]func() parsed{}},
		standard: folder{FS: standard, read: map[string]*grammar.File{}, supplied: true},
		sources: &Sources{
			Uses: map[*grammar.Use]*grammar.File{}, Standard: map[string]*grammar.File{}, Offered: map[string][]string{},
			Supplied: map[*source.File]bool{},
		},
	}
}

// from reads what the main file uses.
func (l *loader) from(main *grammar.File) {
	l.sources.Main = main
	l.project.read[main.Source.Name] = main
	l.follow(l.project, main, []string{main.Source.Name})
	l.findStandard()
}

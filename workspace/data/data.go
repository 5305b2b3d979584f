// Package data reads the values that come from outside a document: rows of a
// spreadsheet, JSON, YAML and values typed on the command line. It reads them
// as they are written: a date stays a text and a number keeps all its digits,
// so that the types of the document decide what they mean.
package data

import (
	"path"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// File is a data file that was read.
type File struct {
	// Source is the text, UTF-8 whatever the file was in.
	Source *source.File
	// Header are the column names of a spreadsheet; nil for other files.
	Header []Name
	// Records are the values for one document each, in the order of the file.
	Records []*Record
	// Many is set when the file is of a form that can hold many records, even
	// where it holds one: a spreadsheet, or a list.
	Many bool
}

// Name is a name of a value, with where it stands.
type Name struct {
	Text  string
	Place source.Place
}

// Record holds the values for one document.
type Record struct {
	// Row is the number by which a person finds the record: the row of the
	// spreadsheet, whose header is row 1, or the number in the list, from 1. It
	// is 0 for the only record of a file that is not a list.
	Row    int
	Place  source.Place
	Fields []Field
	// Findings are about this record alone: where they stop, no document can be
	// made of it and the others can.
	Findings diag.List
}

// Field is one value.
type Field struct {
	Name
	// Data is a string, bool, json.Number, []any or map[string]any.
	Data any
	// Value is the place of the value itself; that of the name is in Name.
	Value source.Place
}

// Options say how a file is read.
type Options struct {
	// Whole reports whether the value of this name is kept whole although it
	// has parts: a table or a list. Other objects are taken apart, and their
	// values get dotted names: klant.naam. Nil keeps none whole.
	Whole func(name string) bool
}

func (o Options) whole(name string) bool { return o.Whole != nil && o.Whole(name) }

// spreadsheet is the ending of a file that always can hold many records.
const spreadsheet = ".csv"

// reader is how one kind of file is read.
type reader func(*File, Options) diag.List

// readers are the kinds of file, by the ending of the file name.
func readers() map[string]reader {
	return map[string]reader{
		spreadsheet: readCSV, ".json": readJSON, ".yaml": readYAML, ".yml": readYAML,
	}
}

// Endings are the endings of the data files that can be read.
func Endings() []string { return []string{spreadsheet, ".json", ".yaml", ".yml"} }

// Read reads a data file. Name is how the file was asked for; its ending says
// what it is. Findings that stop mean that there is nothing to work with.
func Read(name string, content []byte, options Options) (*File, diag.List) {
	ending := strings.ToLower(path.Ext(name))
	file := &File{Source: source.New(name, ""), Many: ending == spreadsheet}
	read, ok := readers()[ending]
	if !ok {
		return file, diag.List{unknownKind(file.Source, name)}
	}
	src, findings := decode(name, content)
	file.Source = src
	if findings.Stops() {
		return file, findings
	}
	findings.Add(read(file, options)...)
	if len(file.Records) == 0 && !findings.Stops() {
		findings.Add(empty.At(source.At(0, 0).In(src),
			"%s bevat geen gegevens.", "%s holds no data.", path.Base(name)))
	}
	return file, findings
}

func unknownKind(src *source.File, name string) diag.Finding {
	endings := strings.Join(Endings(), ", ")
	finding := unreadable.At(source.At(0, 0).In(src),
		"Het soort gegevensbestand van %s is niet bekend; Akte leest %s.",
		"The kind of data file of %s is not known; Akte reads %s.", path.Base(name), endings)
	switch strings.ToLower(path.Ext(name)) {
	case ".xlsx", ".xls", ".ods", ".numbers":
		finding = finding.WithHelp("Sla het rekenblad op als CSV UTF-8 en geef dat bestand.",
			"Save the spreadsheet as CSV UTF-8 and give that file.")
	}
	return finding
}

package workspace

import (
	"fmt"
	"path/filepath"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Show returns findings with the files named as seen from the working folder,
// so that a terminal, an editor and a build server can open them.
func (d *Draft) Show(findings diag.List) diag.List {
	s := shower{shown: map[*source.File]*source.File{}, name: d.shownName()}
	return s.list(findings)
}

// shownName returns how files are named to a person.
func (d *Draft) shownName() func(*source.File) string {
	standard := d.standard()
	known := map[string]bool{}
	for _, file := range d.Sources.Files {
		known[file.Source.Name] = !standard[file.Source]
	}
	return func(file *source.File) string {
		switch {
		case standard[file]:
			return "standaard:" + file.Name
		case d.imported:
			return file.Name
		case known[file.Name] && d.revision != "":
			return d.revision + ":" + file.Name
		case known[file.Name]:
			return seenFrom(d.onDisk(file.Name))
		default: // a data file, named as it was asked for
			return file.Name
		}
	}
}

// fileName returns how files that can be opened are named to a program; "" stands
// for a text that was made by importing.
func (d *Draft) fileName() func(*source.File) string {
	if d.imported {
		return func(*source.File) string { return "" }
	}
	return d.shownName()
}

// standard returns the files that came with Akte and are not in the project
// folder.
func (d *Draft) standard() map[*source.File]bool {
	return d.Sources.Supplied
}

// seenFrom returns the path to an absolute name from the working folder, or the
// name itself where that is shorter.
func seenFrom(absolute string) string {
	here, err := filepath.Abs(".")
	if err != nil {
		return filepath.ToSlash(absolute)
	}
	relative, err := filepath.Rel(here, absolute)
	if err != nil || len(relative) > len(absolute) {
		return filepath.ToSlash(absolute)
	}
	return filepath.ToSlash(relative)
}

// shower replaces the files of places by the same files under another name.
type shower struct {
	name  func(*source.File) string
	shown map[*source.File]*source.File
}

func (s shower) list(findings diag.List) diag.List {
	result := make(diag.List, len(findings))
	for i, finding := range findings {
		finding.Place = s.place(finding.Place)
		notes := make([]diag.Note, len(finding.Notes))
		for j, note := range finding.Notes {
			note.Place = s.place(note.Place)
			notes[j] = note
		}
		fixes := make([]diag.Fix, len(finding.Fixes))
		for j, fix := range finding.Fixes {
			edits := make([]diag.Edit, len(fix.Edits))
			for k, edit := range fix.Edits {
				edits[k] = diag.Edit{Place: s.place(edit.Place), New: edit.New}
			}
			fix.Edits = edits
			fixes[j] = fix
		}
		finding.Notes, finding.Fixes = notes, fixes
		result[i] = finding
	}
	return result
}

func (s shower) place(place source.Place) source.Place {
	if place.IsZero() {
		return place
	}
	file, known := s.shown[place.File]
	if !known {
		file = place.File
		if name := s.name(file); name != file.Name {
			file = source.New(name, file.Text)
		}
		s.shown[place.File] = file
	}
	return source.Place{File: file, Span: place.Span}
}

// key is what makes two findings the same to a reader.
func key(f diag.Finding) string {
	name := ""
	if !f.Place.IsZero() {
		name = f.Place.File.Name
	}
	return fmt.Sprintf("%s\x00%s\x00%d\x00%d\x00%s", f.Code, name, f.Place.Start, f.Place.End, f.Message.NL)
}

// unique leaves out what was said before: documents that use one file share its
// findings.
func unique(findings diag.List) diag.List {
	seen := make(map[string]bool, len(findings))
	var result diag.List
	for _, finding := range findings {
		if k := key(finding); !seen[k] {
			seen[k] = true
			result.Add(finding)
		}
	}
	return result
}

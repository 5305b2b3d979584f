package data

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// readCSV reads a spreadsheet: a header with names and a row a document.
func readCSV(file *File, _ Options) diag.List {
	rows := newRows(file.Source)
	header, err := rows.next()
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err != nil {
		return diag.List{rows.problem(err)}
	}
	findings := file.readHeader(header)
	if findings.Stops() {
		return findings
	}
	for {
		row, err := rows.next()
		if errors.Is(err, io.EOF) {
			return findings
		}
		if err != nil {
			return append(findings, rows.problem(err))
		}
		if record := file.record(row); record != nil {
			file.Records = append(file.Records, record)
		}
	}
}

// readHeader takes the names of the columns. A column without a name is skipped
// with its cells.
func (f *File) readHeader(header row) diag.List {
	var findings diag.List
	first := map[string]Name{}
	for _, cell := range header.cells {
		name := Name{Text: strings.TrimSpace(cell.text), Place: cell.place}
		f.Header = append(f.Header, name)
		if name.Text == "" {
			continue
		}
		if earlier, known := first[name.Text]; known {
			findings.Add(double.At(name.Place, "De kolom %q komt twee keer voor.", "The column %q occurs twice.", name.Text).
				WithNote(earlier.Place, "Hier staat hij voor het eerst.", "It stands here first."))
			continue
		}
		first[name.Text] = name
	}
	return findings
}

// record takes one row. An empty row is no record, an empty cell no value.
func (f *File) record(row row) *Record {
	if !slices.ContainsFunc(row.cells, func(c cell) bool { return strings.TrimSpace(c.text) != "" }) {
		return nil
	}
	record := &Record{Row: row.number, Place: row.place()}
	cells := row.cells
	// Programs that pad every row write separators past the last column.
	for len(cells) > len(f.Header) && strings.TrimSpace(cells[len(cells)-1].text) == "" {
		cells = cells[:len(cells)-1]
	}
	if len(cells) != len(f.Header) {
		record.Findings.Add(ragged.At(record.Place,
			"Rij %d heeft %d cellen; de kop heeft er %d.", "Row %d has %d cells; the header has %d.",
			row.number, len(cells), len(f.Header)))
		return record
	}
	for i, cell := range cells {
		text := strings.TrimSpace(cell.text)
		if name := f.Header[i]; text != "" && name.Text != "" {
			record.Fields = append(record.Fields, Field{Name: name, Data: text, Value: cell.place})
		}
	}
	return record
}

// row is one row of a spreadsheet.
type row struct {
	number int // as the spreadsheet program numbers it, from 1
	cells  []cell
}

type cell struct {
	text  string
	place source.Place
}

func (r row) place() source.Place {
	first, last := r.cells[0].place, r.cells[len(r.cells)-1].place
	return source.Place{File: first.File, Span: first.To(last.Span)}
}

// rows reads the rows of a spreadsheet one by one.
type rows struct {
	src    *source.File
	csv    *csv.Reader
	number int // of the last row read
}

func newRows(src *source.File) *rows {
	reader := csv.NewReader(strings.NewReader(src.Text))
	reader.Comma = separator(src.Text)
	reader.FieldsPerRecord = -1 // uneven rows are reported by row
	return &rows{src: src, csv: reader}
}

// next reads a row, or gives io.EOF.
func (r *rows) next() (row, error) {
	from := r.csv.InputOffset()
	texts, err := r.csv.Read()
	if err != nil {
		return row{}, err
	}
	// The reader skips blank lines; a spreadsheet program shows them as rows.
	startLine, _ := r.csv.FieldPos(0)
	r.number += 1 + startLine - r.src.Position(int32(from)).Line
	result := row{number: r.number, cells: make([]cell, len(texts))}
	for i, text := range texts {
		start := r.offset(r.csv.FieldPos(i))
		end := int(r.csv.InputOffset())
		if i+1 < len(texts) {
			end = r.offset(r.csv.FieldPos(i+1)) - len(string(r.csv.Comma))
		}
		end = start + len(strings.TrimRight(r.src.Text[start:max(start, end)], "\r\n"))
		result.cells[i] = cell{text: text, place: source.At(start, end).In(r.src)}
	}
	return result, nil
}

// offset returns the byte offset of a line and a column in bytes, both from 1.
func (r *rows) offset(line, column int) int {
	_, start := r.src.Line(line)
	return min(int(start)+column-1, len(r.src.Text))
}

func (r *rows) problem(err error) diag.Finding {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return unreadable.At(source.At(0, 0).In(r.src), "De rijen kunnen niet worden gelezen.", "The rows cannot be read.")
	}
	at := r.offset(parse.Line, parse.Column)
	place := source.At(at, at).In(r.src)
	if errors.Is(err, csv.ErrBareQuote) {
		return unreadable.At(place, "Hier staat een aanhalingsteken midden in een cel.",
			"A quote stands here in the middle of a cell.").
			WithHelp("Zet de hele cel tussen aanhalingstekens en schrijf dit teken dubbel (\"\").",
				"Put the whole cell in quotes and write this one twice (\"\").")
	}
	start := r.offset(parse.StartLine, 1)
	return unreadable.At(place, "Een cel tussen aanhalingstekens is niet goed gesloten.",
		"A cell in quotes is not properly closed.").
		WithNote(source.At(start, start).In(r.src), "De rij begint hier.", "The row begins here.").
		WithHelp("Sluit de cel met een aanhalingsteken; een aanhalingsteken in de cel schrijft u dubbel (\"\").",
			"Close the cell with a quote; write a quote inside the cell twice (\"\").")
}

// separator finds what separates the cells: whichever of these occurs most
// outside quotes in the first line that is not empty. Dutch spreadsheet programs
// write semicolons, since the comma is a decimal comma there.
func separator(text string) rune {
	candidates := []rune{';', ',', '\t'}
	counts := make([]int, len(candidates))
	quoted := false
	for _, r := range strings.TrimLeft(text, "\r\n") {
		if r == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if r == '\n' {
			break
		}
		if i := slices.Index(candidates, r); i >= 0 {
			counts[i]++
		}
	}
	return candidates[slices.Index(counts, slices.Max(counts))]
}

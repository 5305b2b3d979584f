package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/typed"
	"github.com/akte-lang/akte/internal/source"
)

// field is one cell of a line with columns: its bytes in the text of the line, and
// the columns at which it starts and ends.
type field struct{ start, end, from, to int }

// fewestSpaces is how many spaces part two columns at least.
const fewestSpaces = 3

// fields cuts a line into its columns: one field when it has none, or begins with
// a mark, as the paragraphs of a contract do.
func (l *line) fields() []field {
	if !l.tabular() || strings.HasPrefix(l.text, "|") {
		return nil
	}
	if mark, _, ok := typed.Mark(l.text); ok && (len(mark) != 2 || !unicode.IsUpper(rune(mark[0]))) {
		return nil // an initial is none: P. Willemse
	}
	var list []field
	column, spaces, wide := l.indent, 0, true
	for i, r := range l.text {
		_, size := utf8.DecodeRuneInString(l.text[i:]) // 1 of a byte that is no text
		switch {
		case r == '\t':
			column += tab - column%tab
			wide = true
			continue
		case unicode.IsSpace(r):
			column++
			spaces++
			wide = wide || spaces >= fewestSpaces
			continue
		}
		if wide {
			list = append(list, field{start: i, from: column})
		}
		column++
		last := &list[len(list)-1]
		last.end, last.to = i+size, column
		spaces, wide = 0, false
	}
	return list
}

// slack is how many columns two cells that stand below each other may differ.
const slack = 2

// below reports whether two rows have the same columns: each cell begins or ends
// where that above it does.
func below(above, row []field) bool {
	if len(above) != len(row) || len(row) < 2 {
		return false
	}
	for i := range row {
		from, to := row[i].from-above[i].from, row[i].to-above[i].to
		if max(from, -from) > slack && max(to, -to) > slack {
			return false
		}
	}
	return true
}

// row returns a row of a table from a line.
func (l *line) row(file *source.File, fields []field) []outline.Cell {
	cells := make([]outline.Cell, len(fields))
	for i, f := range fields {
		place := source.At(l.start+f.start, l.start+f.end).In(file)
		cells[i] = outline.Cell{Span: 1, Blocks: []outline.Block{{
			Kind: outline.Paragraph, Runs: []outline.Run{{Text: l.text[f.start:f.end]}}, Place: place,
		}}}
	}
	return cells
}

// table returns how many of the lines, from the first, make a table; 0 when they
// make none. A line such as "Naam:   Jansen" begins none: it is a form.
func table(lines []line) int {
	above := lines[0].fields()
	if len(above) < 2 || strings.HasSuffix(lines[0].text[:above[0].end], ":") {
		return 0
	}
	n := 1
	for n < len(lines) && !lines[n].page {
		row := lines[n].fields()
		if !below(above, row) {
			break
		}
		above = row
		n++
	}
	if n < 2 {
		return 0
	}
	return n
}

// addTable adds lines that make a table.
func (b *builder) addTable(lines []line) {
	b.flush()
	block := outline.Block{
		Kind: outline.Table, Indent: lines[0].indent, Gap: lines[0].gap > b.shape.inside || lines[0].page,
		Place: source.At(lines[0].start, lines[len(lines)-1].end()).In(b.file),
	}
	for i := range lines {
		block.Rows = append(block.Rows, lines[i].row(b.file, lines[i].fields()))
	}
	b.blocks = append(b.blocks, block)
}

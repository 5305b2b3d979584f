package text

import (
	"bytes"

	"github.com/rivo/uniseg"

	"github.com/akte-lang/akte/output/internal/clean"
)

// wrap writes a paragraph. Lines break at ordinary spaces only: a no-break
// space holds a number and its unit together.
func (p *printer) wrap(paragraph []byte) {
	column := 0
	for len(paragraph) > 0 {
		var word []byte
		word, paragraph, _ = bytes.Cut(paragraph, []byte{' '})
		if len(word) == 0 {
			continue
		}
		width := columnsOfBytes(word)
		switch {
		case column == 0:
			p.startLine()
			column = p.indent
		case p.width > 0 && column+1+width > p.width:
			p.endLine()
			p.startLine()
			column = p.indent
		default:
			p.out.Byte(' ')
			column++
		}
		p.out.Bytes(word)
		column += width
		// A word always makes the line begun, also one without width.
		column = max(column, 1)
	}
	if column > 0 {
		p.endLine()
	}
}

// startBlank writes the blank line that comes before a line, if any.
func (p *printer) startBlank() {
	if p.blank && p.begun {
		p.out.Byte('\n')
	}
	p.blank, p.begun = false, true
}

// startLine writes what comes before the text of a line.
func (p *printer) startLine() {
	p.startBlank()
	if p.mark == "" {
		p.pad(p.indent)
		return
	}
	p.writeMark()
	p.pad(p.indent - p.markColumn - columnsOf(p.mark))
	p.mark = ""
}

// flushMark writes a mark that no text has come after on a line of its own.
func (p *printer) flushMark() {
	if p.mark == "" {
		return
	}
	p.startBlank()
	p.writeMark()
	p.mark = ""
	p.endLine()
}

func (p *printer) writeMark() {
	p.pad(p.markColumn)
	p.out.Text(p.mark)
}

func (p *printer) endLine() { p.out.Byte('\n') }

// pad writes n spaces.
func (p *printer) pad(n int) { p.out.Repeat(" ", n) }

// appendClean appends text without its control characters.
func appendClean(b []byte, text string) []byte { return append(b, clean.Text(text)...) }

// columnsOf returns the number of columns that s takes on a terminal.
func columnsOf(s string) int {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return uniseg.StringWidth(s)
		}
	}
	return len(s)
}

func columnsOfBytes(b []byte) int {
	for _, c := range b {
		if c >= 0x80 {
			return uniseg.StringWidth(string(b))
		}
	}
	return len(b)
}

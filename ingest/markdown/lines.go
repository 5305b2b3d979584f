package markdown

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/typed"
)

// wrapped reports whether the lines of paragraphs were broken to fit a width:
// nearly all that go on are about as long as the longest, and most of what follows
// begins with a small letter.
func wrapped(tree ast.Node, src []byte) bool {
	var widths []int
	small := 0
	_ = ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() != ast.TypeBlock || n.Kind() != ast.KindParagraph && n.Kind() != ast.KindTextBlock {
			return ast.WalkContinue, nil
		}
		lines := n.Lines()
		for i := range lines.Len() - 1 {
			here, next := lines.At(i), lines.At(i+1)
			widths = append(widths, utf8.RuneCount(bytes.TrimSpace(src[here.Start:here.Stop])))
			if r, _ := utf8.DecodeRune(bytes.TrimLeft(src[next.Start:next.Stop], " \t*_(")); unicode.IsLower(r) {
				small++
			}
		}
		return ast.WalkSkipChildren, nil
	})
	if len(widths) < 3 {
		return false
	}
	slices.Sort(widths)
	widest := widths[len(widths)-1-len(widths)/20]
	near := 0
	for _, width := range widths {
		if width*4 >= widest*3 {
			near++
		}
	}
	return widest >= 45 && widest <= 130 && near*10 >= len(widths)*7 && small*10 >= len(widths)*4
}

// paragraph writes the pieces of a paragraph: one block, and one more for each
// line that begins with a mark of its own.
func (r *reader) paragraph(b outline.Block, pieces []piece, now context) {
	start := 0
	for i := range pieces {
		if pieces[i].end == goesOn || i+1 == len(pieces) {
			continue
		}
		if b.Kind == outline.Paragraph && r.begins(pieces[start:i+1], pieces[i+1:]) {
			r.part(b, pieces[start:i+1], now)
			start = i + 1
		}
	}
	r.part(b, pieces[start:], now)
}

// begins reports whether the line after a break begins with a mark of its own. In
// a text of broken lines that takes a sentence that ended before it.
func (r *reader) begins(before, after []piece) bool {
	var line strings.Builder
	for _, p := range after {
		if line.WriteString(p.run.Text); p.end != goesOn || line.Len() > 64 {
			break
		}
	}
	if !typed.Begins(strings.TrimLeft(line.String(), " \t")) {
		return false
	}
	last := before[len(before)-1]
	text := strings.TrimRight(last.run.Text, " \t")
	return !r.wrapped || last.end == hard || text == "" || strings.ContainsRune(".:;,?!", rune(text[len(text)-1]))
}

// part writes one block of pieces.
func (r *reader) part(b outline.Block, pieces []piece, now context) {
	var runs []outline.Run
	fresh := true // at the start of a line
	for i, p := range pieces {
		last := i+1 == len(pieces)
		text := p.run.Text
		if fresh {
			text = strings.TrimLeftFunc(text, unicode.IsSpace)
		}
		if p.end != goesOn || last {
			text = strings.TrimRightFunc(text, unicode.IsSpace)
		}
		if p.end == soft && r.wrapped && !last {
			text += " "
		}
		runs = add(runs, outline.Run{Text: text, Bold: p.run.Bold, Italic: p.run.Italic})
		fresh = p.end != goesOn
		if !last && fresh && (p.end == hard || !r.wrapped) && len(runs) > 0 {
			runs = append(runs, outline.Run{Break: true})
		}
	}
	for len(runs) > 0 && runs[len(runs)-1].Break {
		runs = runs[:len(runs)-1]
	}
	if len(runs) == 0 {
		return
	}
	b.Runs = runs
	first, last := pieces[0].start, pieces[len(pieces)-1].stop
	b.Place = r.place(first, max(first, last))
	if b.Kind == outline.Paragraph && (now.item == nil || now.item.told) {
		b.Indent = r.column(first)
	}
	r.emit(b, now)
}

// add appends a run, to the last if it looks the same.
func add(runs []outline.Run, run outline.Run) []outline.Run {
	last := len(runs) - 1
	switch {
	case run.Text == "":
		return runs
	case last >= 0 && !runs[last].Break && runs[last].Bold == run.Bold && runs[last].Italic == run.Italic:
		runs[last].Text += run.Text
		return runs
	default:
		return append(runs, run)
	}
}

// tab is how many columns a tab stop takes.
const tab = 4

// column is how far a line stands in, at an offset that may begin it; 0 where
// other text stands before.
func (r *reader) column(at int) int {
	start, ok := r.lineStart(at)
	if !ok {
		return 0
	}
	column := 0
	for _, c := range r.file.Text[start:at] {
		switch c {
		case ' ':
			column++
		case '\t':
			column += tab - column%tab
		default:
			return 0
		}
	}
	return column
}

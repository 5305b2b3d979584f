package grammar

import (
	"slices"
	"strings"
)

// braces prints prose between braces; opening is the line that ends with the
// first.
func (p *printer) braces(opening string, prose *Prose, indent int) {
	p.line(indent, opening)
	p.blocks(prose.Blocks, indent+indentStep)
	p.line(indent, "}")
	p.advance(prose.End)
}

// blocks prints blocks of prose.
func (p *printer) blocks(blocks []Block, indent int) {
	for i, block := range blocks {
		if i > 0 && separated(blocks[i-1], block) {
			p.blank()
		}
		p.block(block, indent)
	}
}

// separated reports whether a blank line must come between two blocks.
func separated(before, after Block) bool {
	switch after.(type) {
	case *Item:
		switch before.(type) {
		case *Paragraph, *Item:
			return false
		}
	}
	return true
}

func (p *printer) block(block Block, indent int) {
	switch b := block.(type) {
	case *Paragraph:
		p.proseLines("", inlineLines(b.Inlines, false), indent)
	case *Item:
		p.proseLines(itemMark(b), inlineLines(b.Inlines, true), indent)
	case *Table:
		p.table(b, indent)
	case *ValueTable:
		p.line(indent, "{tabel "+FormatExpr(b.Value)+"}")
	case *BlockChoice:
		for i, branch := range b.Branches {
			p.line(indent, branchMark(i, branch.Condition))
			p.blocks(branch.Blocks, indent+indentStep)
		}
		p.line(indent, "{einde}")
	case *BlockRepeat:
		p.line(indent, repeatMark(b.Variable, b.List))
		p.blocks(b.Blocks, indent+indentStep)
		p.line(indent, "{einde}")
	case *CommentLine:
		p.line(indent, commentText(b.Text))
	}
}

// branchMark returns the mark that opens branch i of a choice in prose.
func branchMark(i int, condition Expr) string {
	switch {
	case condition == nil:
		return "{anders}"
	case i == 0:
		return "{als " + FormatExpr(condition) + "}"
	}
	return "{anders als " + FormatExpr(condition) + "}"
}

func repeatMark(variable Name, list Expr) string {
	return "{voor elke " + variable.Text + " in " + FormatExpr(list) + "}"
}

// itemMark returns what stands before the text of an item.
func itemMark(item *Item) string {
	sign := "*"
	if item.Numbered {
		sign = "-"
	}
	mark := strings.Repeat(sign, max(item.Depth, 1)) + " "
	if item.Label != nil {
		mark += "@" + item.Label.Text + " "
	}
	return mark
}

// proseLines prints the lines of a paragraph or an item; the lines after the
// first stand below the text of the first, whatever its label.
func (p *printer) proseLines(mark string, lines []string, indent int) {
	hang := indent
	if sign, _, found := strings.Cut(mark, " "); found {
		hang += len(sign) + 1
	}
	for i, line := range lines {
		if i == 0 {
			p.line(indent, strings.TrimRight(mark+line, " "))
			continue
		}
		p.line(hang, line)
	}
}

// table prints a table with its cells padded to columns.
func (p *printer) table(table *Table, indent int) {
	var widths []int
	rows := make([][]string, len(table.Rows))
	for i, row := range table.Rows {
		for column, cell := range row.Cells {
			text := cellText(cell)
			rows[i] = append(rows[i], text)
			if column == len(widths) {
				widths = append(widths, 0)
			}
			widths[column] = max(widths[column], width(text))
		}
	}
	for _, row := range slices.DeleteFunc(rows, func(row []string) bool { return len(row) == 0 }) {
		line := "|"
		for column, text := range row {
			line += " " + pad(text, widths[column]) + " |"
		}
		p.line(indent, line)
	}
}

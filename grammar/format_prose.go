package grammar

import (
	"slices"
	"strings"
)

// braces prints prose between braces; opening is the line that ends with the
// first.
func (p *printer) braces(opening string, prose *Prose, indent int) {
	p.line(indent, opening)
	first := len(p.lines)
	p.blocks(prose.Blocks, indent+indentStep)
	p.line(indent, "}")
	p.joinOpenings(first)
	p.advance(prose.End)
}

// joinOpenings moves lines of prose that look like the opening of a statement
// up to the line before: at the start of a line they would end the prose. The
// prose starts at line first, and the first line of a block can move only to
// the brace. Nothing moves behind a comment.
func (p *printer) joinOpenings(first int) {
	for i := first; i < len(p.lines); i++ {
		if i > first && !p.lines[i].goesOn || !p.opensStatement(i) {
			continue
		}
		p.lines[i-1].text += " " + strings.TrimLeft(p.lines[i].text, " ")
		p.lines = slices.Delete(p.lines, i, i+1)
		i--
	}
}

// opensStatement reports whether line i would be read as the opening of a
// statement.
func (p *printer) opensStatement(i int) bool {
	line := strings.TrimLeft(p.lines[i].text, " ")
	keyword := canonicalKeyword(line[:wordEnd(line, 0)])
	if keyword == "" || strings.HasPrefix(strings.TrimLeft(p.lines[i-1].text, " "), "//") {
		return false
	}
	texts := []string{line}
	for _, next := range p.lines[i+1:] {
		texts = append(texts, next.text)
	}
	return opens(strings.Join(texts, "\n"), 0, keyword)
}

// blocks prints blocks of prose.
func (p *printer) blocks(blocks []Block, indent int) {
	for i, block := range blocks {
		if i > 0 && separated(blocks, i) {
			p.blank()
		}
		p.block(block, indent)
	}
}

// separated reports whether a blank line comes before block i. Comments belong
// to what follows them.
func separated(blocks []Block, i int) bool {
	if isComment(blocks[i-1]) {
		return false
	}
	after := i
	for after < len(blocks) && isComment(blocks[after]) {
		after++
	}
	if after == len(blocks) {
		return false
	}
	last, first := edge(blocks[i-1], true), edge(blocks[after], false)
	if last == nil || first == nil {
		return false
	}
	if _, ok := first.(*Item); !ok {
		return true
	}
	switch last.(type) {
	case *Paragraph, *Item:
		return false
	}
	return true
}

func isComment(block Block) bool {
	_, ok := block.(*CommentLine)
	return ok
}

// edge returns the first or the last block in a choice or a repetition, any
// other block itself; nil when there is none.
func edge(block Block, last bool) Block {
	var inside []Block
	switch b := block.(type) {
	case *BlockChoice:
		if len(b.Branches) == 0 {
			return nil
		}
		inside = b.Branches[0].Blocks
		if last {
			inside = b.Branches[len(b.Branches)-1].Blocks
		}
	case *BlockRepeat:
		inside = b.Blocks
	default:
		return block
	}
	inside = slices.DeleteFunc(slices.Clone(inside), isComment)
	switch {
	case len(inside) == 0:
		return nil
	case last:
		return edge(inside[len(inside)-1], last)
	}
	return edge(inside[0], last)
}

func (p *printer) block(block Block, indent int) {
	switch b := block.(type) {
	case *Paragraph:
		p.proseLines("", p.inlineLines(b.Inlines, false, false), indent)
	case *Item:
		p.proseLines(itemMark(b), p.inlineLines(b.Inlines, true, b.Label == nil), indent)
	case *Table:
		p.table(b, indent)
	case *ValueTable:
		p.line(indent, "{tabel "+exprText(p.source, b.Value)+"}")
	case *BlockChoice:
		for i, branch := range b.Branches {
			p.line(indent, branchMark(p.source, i, branch.Condition))
			p.blocks(branch.Blocks, indent+indentStep)
		}
		p.line(indent, "{einde}")
	case *BlockRepeat:
		p.line(indent, repeatMark(p.source, b.Variable, b.List))
		p.blocks(b.Blocks, indent+indentStep)
		p.line(indent, "{einde}")
	case *CommentLine:
		p.line(indent, commentText(b.Text))
	}
}

// branchMark returns the mark that opens branch i of a choice in prose.
func branchMark(source string, i int, condition Expr) string {
	switch {
	case condition == nil:
		return "{anders}"
	case i == 0:
		return "{als " + exprText(source, condition) + "}"
	}
	return "{anders als " + exprText(source, condition) + "}"
}

func repeatMark(source string, variable Name, list Expr) string {
	return "{voor elke " + variable.Text + " in " + exprText(source, list) + "}"
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
		p.lines[len(p.lines)-1].goesOn = true
	}
}

// table prints a table with its cells padded to columns.
func (p *printer) table(table *Table, indent int) {
	var widths []int
	rows := make([][]string, len(table.Rows))
	for i, row := range table.Rows {
		for column, cell := range row.Cells {
			text := p.cellText(cell)
			rows[i] = append(rows[i], text)
			if column == len(widths) {
				widths = append(widths, 0)
			}
			widths[column] = max(widths[column], width(text))
		}
	}
	for _, row := range rows {
		line := "|"
		for column, text := range row {
			line += " " + pad(text, widths[column]) + " |"
		}
		p.line(indent, line)
	}
}

package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// proseParser parses the text between the braces of prose: blocks of lines,
// and in them running text. It keeps every word, whatever is wrong with it.
type proseParser struct {
	file     *source.File
	src      string // the whole file, cut off where the prose ends
	pos      int
	findings *diag.List

	// arena holds the texts that are not one piece of the source: those with
	// escapes, and those from which indentation is dropped.
	arena *strings.Builder
	// buffer is the space for the tokens of an interpolation.
	buffer []token
	// forgiven counts the {einde} that are still to come of choices that
	// have been reported.
	forgiven int
}

// parse reads what stands between the braces of prose, of which either may be
// missing.
func (p *proseParser) parse(prose *Prose, braces braces) {
	start, end := int(prose.Start), int(prose.End)
	if braces.opened {
		start++
	}
	if braces.closed {
		end--
	}
	p.src, p.pos, p.forgiven = p.file.Text[:max(start, end)], start, 0
	p.reserve(end - start)
	prose.Blocks, _ = p.blocks(0)
}

// braces says which braces of prose are there.
type braces struct{ opened, closed bool }

// reserve makes room in the arena for the texts of one prose, so that it does
// not move while they are being written.
func (p *proseParser) reserve(n int) {
	if p.arena.Cap()-p.arena.Len() < n {
		p.arena = new(strings.Builder)
		p.arena.Grow(max(n, arenaSize))
	}
}

// arenaSize is the size in bytes of a piece of the arena.
const arenaSize = 16 << 10

// blocks reads blocks up to the end of the prose, or up to a directive that
// ends or divides the choice around them.
func (p *proseParser) blocks(depth int) (list []Block, stop *directive) {
	for {
		p.skipSpace()
		if p.pos >= len(p.src) {
			return list, nil
		}
		switch b := p.src[p.pos]; {
		case b == '/' && p.atComment():
			list = append(list, p.comment())
		case b == '|':
			list = append(list, p.table())
		case b == '{' || 'a' <= b && b <= 'v':
			d := p.aloneDirective()
			if d == nil {
				list = append(list, p.paragraph())
				break
			}
			p.pos = d.end
			block, ended := p.blockDirective(d, depth)
			if ended {
				return list, d
			}
			list = append(list, block)
		default:
			if depth, _ := p.marker(p.pos); depth > 0 {
				list = append(list, p.item())
			} else {
				list = append(list, p.paragraph())
			}
		}
	}
}

// skipSpace skips white space and line breaks.
func (p *proseParser) skipSpace() {
	for {
		p.pos = skipBlanks(p.src, p.pos)
		if p.pos >= len(p.src) || !isLineBreak(p.src[p.pos]) {
			return
		}
		p.pos++
	}
}

// paragraph reads a paragraph.
func (p *proseParser) paragraph() Block {
	start := p.pos
	inlines := p.paragraphInlines()
	return &Paragraph{Span: p.cover(start, inlines), Inlines: inlines}
}

// cover returns the span from start to the end of the last inline.
func (p *proseParser) cover(start int, inlines []Inline) source.Span {
	if len(inlines) == 0 {
		return source.At(start, start)
	}
	return source.Span{Start: int32(start), End: inlines[len(inlines)-1].Place().End}
}

// item reads one item of a list: its marker, its label and its text.
func (p *proseParser) item() Block {
	start := p.pos
	depth, text := p.marker(start)
	item := &Item{Depth: min(depth, MaxItemDepth), Numbered: p.src[start] == '-'}
	if depth > MaxItemDepth {
		p.report(limitExceeded, start, start+depth,
			"Deze lijst gaat %d niveaus diep; in Akte gaan lijsten hoogstens %d diep.",
			"This list goes %d levels deep; in Akte lists go at most %d deep.", depth, MaxItemDepth)
	}
	p.pos = text
	if p.src[p.pos] == '@' && isNameStart(p.src, p.pos+1) {
		end := nameEnd(p.src, p.pos+1)
		if c := (cursor{p.src, end}); c.i >= len(p.src) || c.atLineEnd() || skipBlanks(p.src, end) > end {
			item.Label = &Name{Span: source.At(p.pos+1, end), Text: p.src[p.pos+1 : end]}
			p.pos = skipBlanks(p.src, end)
		}
	}
	labelled := p.pos
	if p.pos < len(p.src) && isLineBreak(p.src[p.pos]) {
		p.pos = p.continues(p.pos)
	}
	item.Inlines = p.paragraphInlines()
	item.Span = p.cover(start, item.Inlines)
	item.End = max(item.End, int32(trimmedEnd(p.src, start, labelled)))
	return item
}

// continues returns where the text goes on after the line break at i, or i
// itself when what follows is no continuation.
func (p *proseParser) continues(i int) int {
	if next, goesOn := p.nextLine(i, 0); goesOn && !p.commentAt(next) {
		return next
	}
	return i
}

// marker returns the depth of the list marker at i and where its text starts;
// 0 when there is none.
func (p *proseParser) marker(i int) (depth, text int) {
	mark := p.src[i]
	if mark != '-' && mark != '*' {
		return 0, i
	}
	end := i
	for end < len(p.src) && p.src[end] == mark {
		end++
	}
	text = end
	for text < len(p.src) && (p.src[text] == ' ' || p.src[text] == '\t') {
		text++
	}
	if text == end || text >= len(p.src) || isLineBreak(p.src[text]) {
		return 0, i
	}
	return end - i, text
}

// atComment reports whether a comment starts here. Directly after the brace on
// the line of the keyword there is none: there // is text.
func (p *proseParser) atComment() bool {
	return p.commentAt(p.pos) && skipBlanks(p.src, lineStart(p.src, p.pos)) == p.pos
}

func (p *proseParser) commentAt(i int) bool { return strings.HasPrefix(p.src[i:], "//") }

// comment reads a line of comment.
func (p *proseParser) comment() *CommentLine {
	start := p.pos
	end := lineEnd(p.src, start)
	p.pos = end
	end = trimmedEnd(p.src, start, end)
	return &CommentLine{Span: source.At(start, end), Text: p.src[start:end]}
}

// table reads the lines that start with a bar.
func (p *proseParser) table() Block {
	table := &Table{Span: source.At(p.pos, p.pos)}
	for p.pos < len(p.src) && p.src[p.pos] == '|' {
		row := p.row()
		table.Rows = append(table.Rows, row)
		table.End = row.End
		next := p.pos
		if next < len(p.src) && p.src[next] == '\r' {
			next++
		}
		if next >= len(p.src) || p.src[next] != '\n' {
			break
		}
		if next = skipBlanks(p.src, next+1); next >= len(p.src) || p.src[next] != '|' {
			break
		}
		p.pos = next
	}
	return table
}

// row reads one row of a table. The bar at its end may be missing.
func (p *proseParser) row() *Row {
	row := &Row{Span: source.At(p.pos, p.pos+1)}
	p.pos++
	for {
		p.pos = skipBlanks(p.src, p.pos)
		if p.pos >= len(p.src) || isLineBreak(p.src[p.pos]) {
			return row
		}
		start := p.pos
		cell := p.cellInlines()
		row.Cells = append(row.Cells, cell)
		row.End = max(p.cover(start, cell).End, row.End)
		if p.pos >= len(p.src) || p.src[p.pos] != '|' {
			return row
		}
		p.pos++
		row.End = int32(p.pos)
	}
}

// report records a finding about src[start:end].
func (p *proseParser) report(d *diag.Description, start, end int, nl, en string, args ...any) *diag.Finding {
	p.findings.Add(d.At(source.At(start, end).In(p.file), nl, en, args...))
	return &(*p.findings)[len(*p.findings)-1]
}

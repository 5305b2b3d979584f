package markdown

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"github.com/akte-lang/akte/ingest/html"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/internal/source"
)

// context is what holds for the blocks inside a list or a quotation.
type context struct {
	depth, indent int
	item          *item
	note          string
}

// item is an item of a list; told is set when a block bears its mark.
type item struct {
	mark       string
	start, end int
	list       int
	told       bool
}

// quoted is how many columns a quotation or code stands in.
const quoted = 4

// blocks writes the blocks inside a node.
func (r *reader) blocks(parent ast.Node, now context) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.block(n, now)
	}
}

func (r *reader) block(n ast.Node, now context) {
	switch n := n.(type) {
	case *ast.Heading:
		r.heading(n, now)
	case *ast.Paragraph, *ast.TextBlock:
		r.paragraph(outline.Block{Kind: outline.Paragraph}, r.inlines(n), now)
	case *ast.List:
		r.list(n, now)
	case *ast.Blockquote:
		now.indent += quoted
		r.blocks(n, now)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		r.code(n, now)
	case *ast.ThematicBreak:
		at := max(n.Pos(), 0)
		r.emit(outline.Block{Kind: outline.Break, Place: r.place(at, at)}, now)
	case *ast.HTMLBlock:
		r.html(n, now)
	case *extast.Table:
		r.table(n, now)
	case *extast.Footnote:
		r.note(n, now)
	default:
		r.blocks(n, now)
	}
}

// heading writes a heading. A line of dashes right below a paragraph makes it one
// to Markdown; where it is plainly a sentence, a rule was meant.
func (r *reader) heading(n *ast.Heading, now context) {
	pieces := r.inlines(n)
	b := outline.Block{Kind: outline.Heading, Level: n.Level}
	if at := n.Pos(); at >= 0 && at < len(r.src) && r.src[at] != '#' && sentence(pieces) {
		r.paragraph(outline.Block{Kind: outline.Paragraph}, pieces, now)
		end := pieces[len(pieces)-1].stop
		r.emit(outline.Block{Kind: outline.Break, Place: r.place(end, end)}, now)
		return
	}
	if len(pieces) > 0 {
		r.paragraph(b, pieces, now)
	}
}

// longest is how many characters a heading has at the most.
const longest = 100

// sentence reports whether text is too much for a heading, or ends like a
// sentence.
func sentence(pieces []piece) bool {
	length, last := 0, ""
	for _, p := range pieces {
		length += utf8.RuneCountInString(p.run.Text)
		last = p.run.Text
	}
	return length > longest || strings.HasSuffix(last, ";") || strings.HasSuffix(last, ".") && length > longest/2
}

// emit adds a finished block.
func (r *reader) emit(b outline.Block, now context) {
	b.Indent += now.indent
	if now.note != "" && b.Kind == outline.Paragraph {
		b.Kind, b.Mark = outline.Note, now.note
	}
	if i := now.item; i != nil && b.Kind != outline.Break {
		b.List = i.list
		if b.Kind == outline.Paragraph {
			b.Level = now.depth
		}
		if !i.told {
			i.told = true
			b.Mark = i.mark
			b.Place.Start = min(b.Place.Start, int32(i.start))
			if b.Kind == outline.Paragraph {
				b.Kind = outline.Item
			}
		}
	}
	b.Gap = r.afterBlank(int(b.Place.Start))
	r.out.Blocks = append(r.out.Blocks, b)
}

// afterBlank reports whether an empty line stands before the line at an offset.
func (r *reader) afterBlank(at int) bool {
	start, ok := r.lineStart(at)
	if !ok || start == 0 {
		return false
	}
	before, ok := r.lineStart(start - 1)
	return ok && strings.Trim(r.file.Text[before:start-1], " \t>") == ""
}

// margin bounds how far from its start a line is looked at for where it begins.
const margin = 1000

// lineStart returns where the line at an offset starts, if that is near.
func (r *reader) lineStart(at int) (int, bool) {
	from := max(0, at-margin)
	n := strings.LastIndexByte(r.file.Text[from:at], '\n')
	return from + n + 1, n >= 0 || from == 0
}

var typedMark = lazyregexp.New(`^(?:[-+*]|\d{1,9}[.)])`)

// list writes a list with its marks as they were typed.
func (r *reader) list(n *ast.List, now context) {
	r.lists++
	now.depth++
	id, expected, said := r.lists, -1, !n.IsOrdered()
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		i := r.mark(child)
		i.list = id
		r.cover(i.start, i.end)
		if number, err := strconv.Atoi(strings.TrimRight(i.mark, ".)")); err == nil && !said {
			if expected >= 0 && number != expected {
				said = true
				r.findings.Add(renumbered.At(r.place(i.start, i.end),
					"Hier staat %s, maar Markdown toont %d. De nummers zijn overgenomen zoals ze getypt zijn.",
					"This says %s, but Markdown shows %d. The numbers were taken over as typed.", i.mark, expected))
			}
			if expected < 0 {
				expected = number
			}
			expected++
		}
		now.item = i
		r.blocks(child, now)
		if !i.told {
			r.emit(outline.Block{Kind: outline.Paragraph, Place: r.place(i.start, i.end)}, now)
		}
	}
}

// mark finds the mark of an item. Its position is that of its line where a tab
// stands before it.
func (r *reader) mark(n ast.Node) *item {
	at := max(n.Pos(), 0)
	line, _ := r.lineStart(at)
	for _, from := range []int{at, line} {
		start := len(r.src) - len(bytes.TrimLeft(r.src[from:], " \t>"))
		if found := typedMark.Get().Find(r.src[start:]); found != nil {
			return &item{mark: string(found), start: start, end: start + len(found)}
		}
	}
	return &item{start: at, end: at}
}

// code writes lines of code as paragraphs: in a contract they are text that
// somebody set in.
func (r *reader) code(n ast.Node, now context) {
	if _, fenced := n.(*ast.FencedCodeBlock); !fenced {
		now.indent += quoted
	}
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		text := strings.TrimRight(string(r.src[segment.Start:segment.Stop]), " \t\n")
		bare := strings.TrimLeft(text, " \t")
		start := segment.Start + len(text) - len(bare)
		r.cover(start, segment.Stop)
		if bare != "" {
			b := outline.Block{Kind: outline.Paragraph, Indent: len(text) - len(bare), Place: r.place(start, start+len(bare))}
			b.Runs = []outline.Run{{Text: bare}}
			r.emit(b, now)
		}
	}
}

// html writes a block of HTML through the reader of HTML.
func (r *reader) html(n *ast.HTMLBlock, now context) {
	if n.Lines().Len() == 0 {
		return
	}
	start, stop := n.Lines().At(0).Start, n.Lines().At(n.Lines().Len()-1).Stop
	if n.HasClosure() {
		stop = max(stop, n.ClosureLine.Stop)
	}
	part, findings := html.Part(r.file, source.At(start, stop))
	r.findings.Add(findings...)
	r.out.Left = append(r.out.Left, part.Left...)
	r.out.Properties = append(r.out.Properties, part.Properties...)
	r.cover(start, stop)
	for _, b := range part.Blocks {
		if b.List > 0 {
			b.List += r.lists
		}
		r.out.Blocks = append(r.out.Blocks, b)
	}
	for _, b := range part.Blocks {
		r.lists = max(r.lists, b.List+r.lists)
	}
}

// table writes a table; its first row is its head.
func (r *reader) table(n *extast.Table, now context) {
	b := outline.Block{Kind: outline.Table, Head: true}
	start, stop := max(n.Pos(), 0), max(n.Pos(), 0)
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []outline.Cell
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			inside := reader{file: r.file, src: r.src, out: &outline.Outline{}}
			inside.paragraph(outline.Block{Kind: outline.Paragraph}, inside.inlines(cell), context{})
			for i := range inside.out.Blocks {
				inside.out.Blocks[i].Gap = false
				stop = max(stop, int(inside.out.Blocks[i].Place.End))
			}
			r.covered = append(r.covered, inside.covered...)
			r.out.Left = append(r.out.Left, inside.out.Left...)
			cells = append(cells, outline.Cell{Blocks: inside.out.Blocks, Span: 1})
		}
		b.Rows = append(b.Rows, cells)
	}
	b.Place = r.place(start, stop)
	r.emit(b, now)
}

// note writes a footnote. Its mark is how the text refers to it.
func (r *reader) note(n *extast.Footnote, now context) {
	now.note = "[" + string(n.Ref) + "]"
	if at := n.Pos(); at >= 0 {
		if found := footnote.Get().Find(r.src[at:]); found != nil {
			r.cover(at, at+len(found)+len(":"))
		}
	}
	r.blocks(n, now)
}

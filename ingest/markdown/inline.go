package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"github.com/akte-lang/akte/ingest/glyph"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/internal/source"
)

// lineEnd is how a piece of text ends its line.
type lineEnd uint8

const (
	goesOn lineEnd = iota
	soft           // a line break in the file
	hard           // one that Markdown shows
)

// piece is text in one look, from start to stop in the file.
type piece struct {
	run         outline.Run
	start, stop int
	end         lineEnd
}

// writer takes the inline nodes of one block.
type writer struct {
	*reader
	pieces       []piece
	bold, italic int
}

// inlines returns the pieces of the text inside a block.
func (r *reader) inlines(parent ast.Node) []piece {
	w := writer{reader: r}
	w.children(parent)
	return w.pieces
}

func (w *writer) children(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		w.node(n)
	}
}

func (w *writer) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.text(n)
	case *ast.String:
		w.add(string(n.Value), w.at(), w.at())
	case *ast.Emphasis:
		if n.Level > 1 {
			w.bold++
			defer func() { w.bold-- }()
		} else {
			w.italic++
			defer func() { w.italic-- }()
		}
		w.children(n)
	case *ast.AutoLink:
		label := string(n.Label(w.src))
		start := n.Pos()
		if start >= 0 && start < len(w.src) && w.src[start] == '<' {
			start++
		}
		w.add(label, start, min(start+len(label), len(w.src)))
	case *ast.Image:
		w.aside(n, outline.Picture)
	case *extast.Strikethrough:
		w.aside(n, outline.Deletion)
	case *ast.RawHTML:
		w.tag(n)
	case *extast.FootnoteLink:
		if label := footnote.Get().Find(w.src[max(n.Pos(), 0):]); label != nil {
			w.add("["+string(label[2:]), n.Pos(), n.Pos()+len(label))
		}
	case *extast.FootnoteBacklink:
	default:
		w.children(n)
	}
}

var footnote = lazyregexp.New(`^\[\^[^\]\s]+\]`)

// at is where the last piece stops.
func (w *writer) at() int {
	if len(w.pieces) == 0 {
		return 0
	}
	return w.pieces[len(w.pieces)-1].stop
}

// text takes in running text: signs that were escaped and entities as what they
// stand for.
func (w *writer) text(n *ast.Text) {
	start, stop := n.Segment.Start, n.Segment.Stop
	value := w.src[start:stop]
	if !n.IsRaw() {
		if _, code := n.Parent().(*ast.CodeSpan); !code {
			value = unescape(value)
		}
	}
	w.add(string(value), start, stop)
	last := len(w.pieces) - 1
	switch {
	case n.HardLineBreak():
		w.pieces[last].end = hard
	case n.SoftLineBreak():
		w.pieces[last].end = soft
	}
}

// unescape returns what text stands for.
func unescape(value []byte) []byte {
	if bytes.IndexByte(value, '\\') >= 0 {
		var b bytes.Buffer
		for i := 0; i < len(value); i++ {
			if value[i] == '\\' && i+1 < len(value) && util.IsPunct(value[i+1]) {
				i++
				if value[i] == '&' {
					b.WriteString("&amp;") // no entity begins here
					continue
				}
			}
			b.WriteByte(value[i])
		}
		value = b.Bytes()
	}
	if bytes.IndexByte(value, '&') < 0 {
		return value
	}
	return util.ResolveEntityNames(util.ResolveNumericReferences(value))
}

// add writes text that stands at start to stop.
func (w *writer) add(text string, start, stop int) {
	text, left := glyph.Strip(text, func(int, int) source.Place { return w.place(start, stop) })
	w.out.Left = append(w.out.Left, left...)
	w.cover(start, stop)
	run := outline.Run{Text: text, Bold: w.bold > 0, Italic: w.italic > 0}
	w.pieces = append(w.pieces, piece{run: run, start: start, stop: stop})
}

// aside leaves out a picture or what is struck through.
func (w *writer) aside(n ast.Node, reason outline.Reason) {
	inside := writer{reader: w.reader}
	before := len(w.covered)
	inside.children(n)
	if len(inside.pieces) == 0 {
		return
	}
	w.covered = w.covered[:before]
	start, stop := inside.pieces[0].start, inside.at()
	if reason == outline.Picture && bytes.HasPrefix(w.src[stop:], []byte("](")) {
		if end := bytes.IndexAny(w.src[stop:], ")\n"); end > 0 && w.src[stop+end] == ')' {
			stop += end + 1
		}
	}
	w.leave(reason, start, stop)
}

// tag takes in HTML inside a line: a line break, emphasis or a comment; of other
// tags only the text counts.
func (w *writer) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	start, stop := n.Segments.At(0).Start, n.Segments.At(n.Segments.Len()-1).Stop
	tag := strings.ToLower(string(w.src[start:stop]))
	if strings.HasPrefix(tag, "<?") { // code of a template
		w.add(string(w.src[start:stop]), start, stop)
		return
	}
	if strings.HasPrefix(tag, "<!--") {
		w.leave(outline.Comment, start, stop)
		return
	}
	w.leave(outline.Markup, start, stop)
	switch strings.TrimSpace(strings.Trim(tag, "<>/ \t\n")) {
	case "br":
		w.pieces = append(w.pieces, piece{start: start, stop: stop, end: hard})
	case "b", "strong":
		w.bold = toggle(w.bold, tag)
	case "i", "em":
		w.italic = toggle(w.italic, tag)
	}
}

func toggle(depth int, tag string) int {
	if strings.HasPrefix(tag, "</") {
		return max(0, depth-1)
	}
	return depth + 1
}

package grammar

import "strings"

// inlineLines returns the lines of a paragraph or of the text of an item,
// broken where the author broke them.
func inlineLines(inlines []Inline, item bool) []string {
	w := inlineWriter{atStart: true, item: item}
	w.inlines(inlines)
	return strings.Split(w.String(), "\n")
}

// cellText returns the text of a cell, on one line.
func cellText(inlines []Inline) string {
	w := inlineWriter{cell: true}
	w.inlines(inlines)
	return strings.TrimSpace(strings.ReplaceAll(w.String(), "\n", " "))
}

// inlineWriter writes running text and escapes what would be taken as markup.
type inlineWriter struct {
	strings.Builder
	atStart   bool // nothing stands on the line yet
	item      bool // the text is that of an item, and its first line
	cell      bool // the text is that of a cell
	mustBreak bool // a comment ended the line
}

func (w *inlineWriter) inlines(inlines []Inline) {
	for i, inline := range inlines {
		w.inline(inline, i == len(inlines)-1)
	}
}

func (w *inlineWriter) inline(inline Inline, last bool) {
	switch n := inline.(type) {
	case *Words:
		w.words(n.Text, last)
	case *Interpolation:
		w.mark("{" + FormatExpr(n.Value) + styleText(n.Notation) + "}")
	case *Emphasis:
		sign := "*"
		if n.Strong {
			sign = "**"
		}
		w.mark(sign)
		w.inlines(n.Inlines)
		w.mark(sign)
	case *InlineChoice:
		for i, branch := range n.Branches {
			w.mark(branchMark(i, branch.Condition))
			w.inlines(branch.Inlines)
		}
		w.mark("{einde}")
	case *InlineRepeat:
		w.mark(repeatMark(n.Variable, n.List))
		w.inlines(n.Inlines)
		w.mark("{einde}")
	case *Reference, *LawReference, *Placeholder:
		w.mark(FormatReference(inline))
	case *CommentLine:
		w.comment(n)
	}
}

// mark writes what is no running text.
func (w *inlineWriter) mark(text string) {
	w.endComment("")
	w.WriteString(text)
	w.atStart, w.item = false, false
}

// comment writes a comment on a line of its own.
func (w *inlineWriter) comment(comment *CommentLine) {
	w.endComment("")
	if !w.atStart {
		w.WriteByte('\n')
	}
	w.WriteString(commentText(comment.Text))
	w.atStart, w.item, w.mustBreak = false, false, true
}

// endComment starts a new line after a comment, unless next does.
func (w *inlineWriter) endComment(next string) {
	if w.mustBreak && !strings.HasPrefix(next, "\n") {
		w.WriteByte('\n')
		w.atStart = true
	}
	w.mustBreak = false
}

// words writes running text. Last is set when nothing follows it in its
// paragraph, item or cell.
func (w *inlineWriter) words(text string, last bool) {
	w.endComment(text)
	for i := 0; i < len(text); i++ {
		b := text[i]
		switch {
		case b == '\n':
			w.WriteByte('\n')
			w.atStart, w.item = true, false
			continue
		case w.atStart && (b == ' ' || b == '\t'):
			continue
		case w.atStart && startsMarkup(text[i:], w.item):
			w.WriteByte('\\')
		case w.escapes(text, i, last):
			w.WriteByte('\\')
		}
		w.WriteByte(b)
		w.atStart, w.item = false, false
	}
}

// escapes reports whether the byte of text at i needs a backslash wherever it
// stands on its line.
func (w *inlineWriter) escapes(text string, i int, last bool) bool {
	switch text[i] {
	case '{', '}', '[', ']':
		return true
	case '|':
		return w.cell
	case '\\':
		if i+1 == len(text) {
			return !last
		}
		return strings.IndexByte(escapable, text[i+1]) >= 0
	case '*':
		return !loneStar(text, i)
	}
	return false
}

// escapable are the characters before which a backslash is an escape.
const escapable = `{}[]*\-@/|`

// loneStar reports whether the asterisk at i is text by itself: white space
// stands on both its sides.
func loneStar(text string, i int) bool {
	before := i > 0 && strings.IndexByte(" \n", text[i-1]) >= 0
	after := i+1 < len(text) && strings.IndexByte(" \n", text[i+1]) >= 0
	return before && after
}

// startsMarkup reports whether text at the start of a line would be taken as
// markup: the mark of an item, a row of a table, a comment, or at the start of
// an item a label.
func startsMarkup(text string, item bool) bool {
	switch text[0] {
	case '|':
		return true
	case '/':
		return strings.HasPrefix(text, "//")
	case '@':
		return item
	case '-', '*':
		rest := strings.TrimLeft(text, text[:1])
		return rest == "" || strings.IndexByte(" \t\n", rest[0]) >= 0
	}
	return false
}

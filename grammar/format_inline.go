package grammar

import (
	"strings"
	"unicode/utf8"
)

// inlineLines returns the lines of a paragraph or of the text of an item,
// broken where the author broke them. Unlabelled is set for an item without a
// label.
func (p *printer) inlineLines(inlines []Inline, item, unlabelled bool) []string {
	w := inlineWriter{source: p.source, atStart: !item, atLabel: unlabelled, before: '\n'}
	w.inlines(inlines, '\n')
	lines := strings.Split(strings.TrimRight(w.String(), "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t\r")
	}
	return lines
}

// cellText returns the text of a cell, on one line.
func (p *printer) cellText(inlines []Inline) string {
	w := inlineWriter{source: p.source, cell: true, before: '\n'}
	w.inlines(inlines, '\n')
	return strings.TrimSpace(strings.ReplaceAll(w.String(), "\n", " "))
}

// inlineWriter writes running text and escapes what would be taken as markup.
type inlineWriter struct {
	strings.Builder
	source    string // where the text stands; "" when it has no place
	before    rune   // the character written last
	cell      bool   // the text is that of a cell
	atStart   bool   // nothing stands on the line yet
	atLabel   bool   // a label would stand here
	mustBreak bool   // a comment ended the line
	emphasis  int    // how many emphases are open
}

// inlines writes inlines; after is the character that follows them.
func (w *inlineWriter) inlines(inlines []Inline, after rune) {
	for i, inline := range inlines {
		next := after
		if i+1 < len(inlines) {
			next = firstRune(inlines[i+1], after)
		}
		w.inline(inline, next)
	}
}

// firstRune returns the character with which the source of an inline begins.
func firstRune(inline Inline, after rune) rune {
	switch n := inline.(type) {
	case *Words:
		if r, size := utf8.DecodeRuneInString(n.Text); size > 0 {
			return r
		}
		return after
	case *Emphasis:
		return '*'
	case *CommentLine:
		return '\n'
	case *Reference, *LawReference, *Placeholder:
		return '['
	}
	return '{'
}

// inline writes one inline; after is the character that follows it.
func (w *inlineWriter) inline(inline Inline, after rune) {
	switch n := inline.(type) {
	case *Words:
		w.words(n.Text, after)
	case *Interpolation:
		w.mark("{" + exprText(w.source, n.Value) + styleText(n.Notation) + "}")
	case *Emphasis:
		sign := "*"
		if n.Strong {
			sign = "**"
		}
		w.mark(sign)
		w.emphasis++
		w.inlines(n.Inlines, '*')
		w.emphasis--
		w.mark(sign)
	case *InlineChoice:
		for i, branch := range n.Branches {
			w.mark(branchMark(w.source, i, branch.Condition))
			w.inlines(branch.Inlines, '{')
		}
		w.mark("{einde}")
	case *InlineRepeat:
		w.mark(repeatMark(w.source, n.Variable, n.List))
		w.inlines(n.Inlines, '{')
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
	w.before, _ = utf8.DecodeLastRuneInString(text)
	w.atStart, w.atLabel = false, false
}

// comment writes a comment on a line of its own.
func (w *inlineWriter) comment(comment *CommentLine) {
	w.endComment("")
	if !w.atStart {
		w.WriteByte('\n')
	}
	w.WriteString(commentText(comment.Text))
	w.atStart, w.atLabel, w.mustBreak = false, false, true
}

// endComment starts a new line after a comment, unless next does.
func (w *inlineWriter) endComment(next string) {
	if w.mustBreak && !strings.HasPrefix(next, "\n") {
		w.newLine()
	}
	w.mustBreak = false
}

func (w *inlineWriter) newLine() {
	w.WriteByte('\n')
	w.before, w.atStart, w.atLabel = '\n', !w.cell, false
}

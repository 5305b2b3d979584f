package changes

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Mark says what became of a piece of text.
type Mark uint8

// The marks.
const (
	Kept Mark = iota
	Deleted
	Inserted
	// Left stands for words that are left out between changes far apart.
	Left
)

// Piece is words of one part with one mark. Pieces follow each other without
// anything between them.
type Piece struct {
	Text string
	Mark Mark
	// Follows is set of what only follows the numbers of other parts.
	Follows bool
}

// The signs that stand in a Piece for borders in the text.
const (
	Paragraph = "\n"
	Cell      = " | "
)

// Pieces returns the words of a part with the changes in them marked.
func Pieces(c *diff.Change) []Piece {
	if c.Old == nil || c.New == nil {
		return nil
	}
	w := pieceWriter{}
	done := 0
	for _, e := range c.Edits {
		w.words(c.New.Words[done:e.NewFrom], Kept, false)
		w.words(c.Old.Words[e.From:e.To], Deleted, e.Follows)
		w.words(c.New.Words[e.NewFrom:e.NewTo], Inserted, e.Follows)
		done = e.NewTo
	}
	w.words(c.New.Words[done:], Kept, false)
	return w.pieces
}

// WholePiece returns words without changes in them, all with one mark.
func WholePiece(words []diff.Word, mark Mark) []Piece {
	w := pieceWriter{}
	w.words(words, mark, false)
	return w.pieces
}

// pieceWriter puts words together.
type pieceWriter struct {
	pieces []Piece
	begun  bool // something has been written
}

func (w *pieceWriter) words(words []diff.Word, mark Mark, follows bool) {
	if len(words) == 0 {
		return
	}
	var b strings.Builder
	for i, word := range words {
		text, joined := word.Text, word.Joined
		if word.Origin == diff.Border {
			text, joined = border(word.Text), true
		} else if w.afterBorder(i, words) {
			joined = true
		}
		if !joined && (b.Len() > 0 || w.begun) {
			b.WriteByte(' ')
		}
		b.WriteString(text)
		w.begun = w.begun || text != ""
	}
	w.add(Piece{Text: b.String(), Mark: mark, Follows: follows})
}

// afterBorder reports whether the word at an index comes right behind a border,
// which brings its own white space.
func (w *pieceWriter) afterBorder(i int, words []diff.Word) bool {
	if i > 0 {
		return words[i-1].Origin == diff.Border
	}
	if len(w.pieces) == 0 {
		return false
	}
	last := w.pieces[len(w.pieces)-1].Text
	return strings.HasSuffix(last, Paragraph) || strings.HasSuffix(last, Cell)
}

// add adds a piece. The space before changed words belongs to what is kept,
// where something is.
func (w *pieceWriter) add(p Piece) {
	n := len(w.pieces)
	if p.Mark != Kept && strings.HasPrefix(p.Text, " ") {
		p.Text = p.Text[1:]
		if n > 0 && w.pieces[n-1].Mark == Kept {
			if !strings.HasSuffix(w.pieces[n-1].Text, " ") {
				w.pieces[n-1].Text += " "
			}
		} else {
			w.pieces = append(w.pieces, Piece{Text: " "})
		}
	}
	if p.Text != "" {
		w.pieces = append(w.pieces, p)
	}
}

// border returns what is printed for a border in the text; the place of a list
// needs nothing, its items are parts of their own.
func border(sign string) string {
	switch sign {
	case "¶":
		return Paragraph
	case "|":
		return Cell
	}
	return ""
}

// longestWords is how many characters of changed words stand in a line.
const longestWords = 60

// firstWords shows the first words that changed, in a line.
func firstWords(c *diff.Change) diag.Text {
	edits := 0
	shown := diag.Text{}
	for _, e := range c.Edits {
		if e.Follows {
			continue
		}
		edits++
		if edits > 1 {
			continue
		}
		shown = replaced(line(c.Old.Words[e.From:e.To]), line(c.New.Words[e.NewFrom:e.NewTo]))
	}
	switch {
	case edits == 0:
		return diag.T("andere woorden", "other words")
	case edits == 2:
		return diag.T("%s, en nog 1 wijziging", "%s, and 1 more change", shown)
	case edits > 2:
		return diag.T("%s, en nog %d wijzigingen", "%[1]s, and %[2]d more changes", shown, edits-1)
	}
	return shown
}

func replaced(old, new string) diag.Text {
	switch {
	case old == "" && new == "":
		return diag.T("andere indeling", "other layout")
	case old == "":
		return diag.T("“%s” toegevoegd", "“%s” added", new)
	case new == "":
		return diag.T("“%s” vervallen", "“%s” removed", old)
	}
	return diag.T("“%s” → “%s”", "“%s” → “%s”", old, new)
}

// line returns words on one line, shortened where they are many.
func line(words []diff.Word) string {
	var b strings.Builder
	for _, piece := range WholePiece(words, Kept) {
		b.WriteString(piece.Text)
	}
	return Short(strings.Join(strings.Fields(b.String()), " "), longestWords)
}

// Short cuts a text off between words after some number of characters.
func Short(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	cut := string(runes[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;") + " …"
}

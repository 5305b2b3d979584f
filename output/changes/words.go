package changes

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
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
	for _, e := range readable(c) {
		w.words(c.New.Words[done:e.NewFrom], Kept, false)
		w.words(c.Old.Words[e.From:e.To], Deleted, e.Follows)
		w.words(c.New.Words[e.NewFrom:e.NewTo], Inserted, e.Follows)
		done = e.NewTo
	}
	w.words(c.New.Words[done:], Kept, false)
	return w.finish()
}

// WholePiece returns words without changes in them, all with one mark.
func WholePiece(words []diff.Word, mark Mark) []Piece {
	w := pieceWriter{}
	w.words(words, mark, false)
	return w.finish()
}

// finish returns the pieces without the sign behind the last cell.
func (w *pieceWriter) finish() []Piece {
	if n := len(w.pieces); n > 0 {
		w.pieces[n-1].Text = strings.TrimSuffix(w.pieces[n-1].Text, Cell)
		if w.pieces[n-1].Text == "" {
			w.pieces = w.pieces[:n-1]
		}
	}
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

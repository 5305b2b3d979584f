package changes

import (
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Fragment is one part of what was added or removed as a whole.
type Fragment struct {
	Node *diff.Node
	// Depth is how deep it stands below the part that was added or removed.
	Depth int
}

// Fragments returns a part that was added or removed with what stands below it. What
// has moved there or away is told as a move.
func Fragments(n *diff.Node) []Fragment {
	lines := []Fragment{{Node: n}}
	for _, child := range n.Children {
		if child.Other() != nil {
			continue
		}
		for _, line := range Fragments(child) {
			line.Depth++
			lines = append(lines, line)
		}
	}
	return lines
}

// Lead returns what stands before the words of the line: its number or heading;
// empty without one.
func (l Fragment) Lead() diag.Text {
	n := l.Node
	switch n.Kind {
	case diff.Article, diff.Chapter, diff.Annex:
		return Titled(n)
	case diff.Definition:
		return diag.T("“%s”:", "“%s”:", n.Title)
	case diff.Heading, diff.Party, diff.PartyList, diff.Signature:
		return diag.Same(n.Title)
	case diff.Explanation:
		return diag.T("Toelichting:", "Explanation:")
	}
	return diag.Same(n.Number)
}

// contextWords is how many words are shown on both sides of a change.
const contextWords = 10

// Around leaves out the words that are far from any change.
func Around(pieces []Piece) []Piece {
	var near []Piece
	for i, piece := range pieces {
		if piece.Mark != Kept {
			near = append(near, piece)
			continue
		}
		near = append(near, shortened(piece.Text, i == 0, i == len(pieces)-1)...)
	}
	return near
}

// shortened returns the begin and the end of kept words, as far as they are near
// a change.
func shortened(text string, first, last bool) []Piece {
	head, tail := contextWords, contextWords
	if first {
		head = 0
	}
	if last {
		tail = 0
	}
	starts := wordStarts(text)
	if len(starts) <= head+tail+contextWords/2 {
		return []Piece{{Text: text}}
	}
	var pieces []Piece
	if head > 0 {
		pieces = append(pieces, Piece{Text: text[:starts[head]]})
	}
	pieces = append(pieces, Piece{Text: "…", Mark: Left})
	if tail > 0 {
		pieces = append(pieces, Piece{Text: " " + text[starts[len(starts)-tail]:]})
	}
	return pieces
}

// wordStarts returns where words begin.
func wordStarts(text string) []int {
	var starts []int
	white := true
	for i, r := range text {
		space := r == ' ' || r == '\n'
		if !space && white {
			starts = append(starts, i)
		}
		white = space
	}
	return starts
}

package check

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// Printed is a quantity as a passage prints it, with its words and its source.
type Printed struct {
	// Start and End are byte offsets in the text of the passage.
	Start, End int
	// First and Last are its words.
	First, Last int
	Value       value.Value
	// Node is the expression that was filled in there, nil where it was typed.
	Node expr.Node
}

// Printed returns the quantities in a passage, in order.
func (p *Passage) Printed() []Printed {
	var quantities []Printed
	for _, q := range p.quantities() {
		found := Printed{Start: q.start, End: q.end, First: q.first, Last: q.last, Value: q.value}
		if piece := p.Pieces[p.piece(q.start)]; piece.Kind == compiler.ValuePiece && piece.Value != nil &&
			piece.Value.Kind() == q.value.Kind() && len(piece.Text) >= q.end-q.start {
			found.Node = piece.Node
		}
		quantities = append(quantities, found)
	}
	return quantities
}

// Sentences returns the first and the last word of every sentence in a passage, in
// order. A semicolon ends one too.
func (p *Passage) Sentences() [][2]int {
	var sentences [][2]int
	for i := 0; i < len(p.Words); {
		_, last := p.sentence(i)
		sentences = append(sentences, [2]int{i, last})
		i = last + 1
	}
	return slices.Clip(sentences)
}

// Passages calls visit for every passage in the body and the annexes, in order of
// the source. They may be kept.
func Passages(p *compiler.Program, visit func(*Passage)) {
	c := &Context{Program: p, View: p.View(), subjects: newSubjects()}
	compiler.Walk(p.Body, func(part compiler.Part) {
		if passage := c.passage(part); passage != nil {
			visit(passage)
		}
	})
}

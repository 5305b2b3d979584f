package compiler

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// View is a program as checks read it: every branch is there, numbered and
// filled in as the defaults would do it. A condition that cannot be settled
// counts as met; a value that is not known is left out.
type View struct {
	Program *Program
	w       *writer
}

// View returns the program as the defaults fill it in.
func (p *Program) View() *View {
	w := p.lenientWriter()
	w.spots = p.spots()
	return &View{Program: p, w: w}
}

// lenientWriter returns a writer of what views show.
func (p *Program) lenientWriter() *writer {
	e := newEvaluation(p, nil)
	e.lenient = true
	w := e.writer()
	w.numbersOnly = true
	return w
}

// number says where the parts stand that the defaults leave in.
func (p *Program) number() spots {
	w := p.lenientWriter()
	w.spots = make(spots, p.parts+1)
	w.blocks(p.Body, &frame{e: w.e})
	return w.spots
}

// PieceKind is what a piece of running text is.
type PieceKind uint8

// The kinds of pieces.
const (
	TypedPiece     PieceKind = iota + 1 // words as the author typed them
	ValuePiece                          // a value that is filled in
	ReferencePiece                      // a reference that is printed
	LawPiece                            // a citation of the law that is printed
	BreakPiece                          // the border between two branches or cells
)

// Piece is a piece of running text.
type Piece struct {
	Kind  PieceKind
	Text  string
	Place source.Place
	// Words are the typed words, of a TypedPiece.
	Words *grammar.Words
	// Value is what was filled in, of a ValuePiece; nil when it is not known.
	Value value.Value
	// Node is the expression that was filled in, of a ValuePiece.
	Node expr.Node
}

// Pieces returns the running text of a paragraph, an item or a table, all
// branches one after another with a break between them; nothing for other
// parts.
func (v *View) Pieces(part Part) []Piece { return v.AppendPieces(nil, part) }

// AppendPieces adds the pieces of a part, as [View.Pieces] has them, to others.
func (v *View) AppendPieces(pieces []Piece, part Part) []Piece {
	p := pieceWriter{v: v, part: part, first: len(pieces), pieces: pieces}
	switch part := part.(type) {
	case *Paragraph:
		p.run(part.run)
	case *Item:
		p.run(part.run)
	case *Table:
		for _, row := range part.rows {
			for _, cell := range row {
				p.run(cell)
				p.split(part.Place)
			}
		}
	}
	return p.pieces
}

// Spot returns where a part stands that the defaults leave in, without an anchor;
// nil for others and for parts without a number. All views of a program share
// the spots.
func (v *View) Spot(part Part) *refer.Spot { return v.w.spots.of(part) }

// SpotOf returns where a part stands: its own spot, or that of the nearest part
// above it that has one. It is never nil.
func (v *View) SpotOf(part Part) *refer.Spot {
	for p := part; p != nil; p = p.Common().Parent {
		if spot := v.Spot(p); spot != nil {
			return spot
		}
	}
	return v.w.spot
}

// Form returns how things are printed where a part stands.
func (v *View) Form(part Part) Form { return *v.form(part) }

func (v *View) form(part Part) *Form {
	if annex, ok := Ancestor[*Annex](part); ok {
		return &annex.Form
	}
	return &v.Program.Form
}

// Cite names a spot in full: "artikel 6 lid 1 van Bijlage A"; "" of what stands
// outside every part that has a number.
func (v *View) Cite(spot *refer.Spot) string {
	if spot.Kind == 0 {
		return ""
	}
	renderer := refer.Renderer{Style: v.Program.Form.Style, Body: v.Program.bodyName()}
	return printed(renderer.Render(refer.Reference{Targets: []*refer.Spot{spot}}))
}

// oneLine replaces the author's line breaks by spaces.
func oneLine(text string) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	return strings.ReplaceAll(text, "\n", " ")
}

// pieceWriter cuts running text into pieces.
type pieceWriter struct {
	v      *View
	part   Part
	first  int // the index of the first piece of the part
	pieces []Piece
}

func (p *pieceWriter) split(place source.Place) {
	if n := len(p.pieces); n > p.first && p.pieces[n-1].Kind != BreakPiece {
		p.pieces = append(p.pieces, Piece{Kind: BreakPiece, Place: place})
	}
}

func (p *pieceWriter) run(r run) {
	file := p.part.Common().Place.File
	for _, part := range r {
		switch part := part.(type) {
		case words:
			p.pieces = append(p.pieces, Piece{
				Kind: TypedPiece, Text: oneLine(part.source.Text), Place: part.source.In(file), Words: part.source,
			})
		case emphasis:
			p.run(part.run)
		case inlineChoice:
			for _, branch := range part.branches {
				p.split(part.place)
				p.run(branch.run)
			}
			p.split(part.place)
		case inlineRepeat:
			p.split(part.place)
			p.run(part.run)
			p.split(part.place)
		case interpolation:
			p.value(part)
		case *reference:
			p.pieces = append(p.pieces, Piece{Kind: ReferencePiece, Text: p.reference(part), Place: part.place})
		case lawReference:
			p.pieces = append(p.pieces, Piece{Kind: LawPiece, Text: p.law(part), Place: part.place})
		}
	}
}

func (p *pieceWriter) value(in interpolation) {
	e, form := p.v.w.e, p.v.form(p.part)
	piece := Piece{Kind: ValuePiece, Place: in.place, Node: in.value}
	f := frame{e: e}
	key, known, may := e.known(in, &f, form)
	if known.text != "" {
		piece.Value, piece.Text = known.value, known.text
		p.pieces = append(p.pieces, piece)
		return
	}
	result := expr.Eval(in.value, &f)
	if result.Problem == nil && !isUnknown(result.Value) {
		piece.Value = result.Value
		notations := form.Notations
		if in.notation != nil {
			notations = notations.With(*in.notation)
		}
		piece.Text, _ = value.Write(result.Value, notations)
		if may {
			e.remember(key, piece.Value, piece.Text)
		}
	}
	p.pieces = append(p.pieces, piece)
}

// reference returns a reference as it would be printed in the middle of a
// sentence, "" when one of its targets is absent.
func (p *pieceWriter) reference(in *reference) string {
	const few = 4
	spots := make([]*refer.Spot, 0, few)
	for _, alternatives := range in.targets {
		spot := p.v.w.spotOf(alternatives)
		if spot == nil {
			return ""
		}
		spots = append(spots, spot)
	}
	renderer := refer.Renderer{Style: p.v.form(p.part).Style, Body: p.v.Program.bodyName()}
	if in.style != nil {
		renderer.Style = *in.style
	}
	return printed(renderer.Render(refer.Reference{
		From: p.v.SpotOf(p.part), Targets: spots, Joins: in.joins, Exact: in.style != nil,
	}))
}

// law returns a citation of the law as it would be printed.
func (p *pieceWriter) law(in lawReference) string {
	return (&document.Law{Pieces: p.v.w.e.lawPieces(in, p.v.form(p.part))}).Text()
}

// printed returns the words of a reference.
func printed(pieces []document.Piece) string {
	return (&document.Reference{Pieces: pieces}).Text()
}

// Roles returns the roles that a party is declared with (rol),
// nothing when they are not known.
func (v *View) Roles(party *Party) []string {
	if roles, ok := v.w.e.value(party.roles).(value.Choices); ok {
		return roles.Names()
	}
	return nil
}

package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// isConstant reports whether an expression is written out and hangs on nothing.
func isConstant(n expr.Node) bool { return len(expr.Symbols(n)) == 0 }

// holdsUnknown reports whether a value of some kind is filled in in a passage
// that is not known yet.
func holdsUnknown(p *Passage, kind value.Kind) bool {
	for i := range p.Pieces {
		piece := &p.Pieces[i]
		if piece.Kind == compiler.ValuePiece && piece.Value == nil && piece.Node.Type().Kind == kind {
			return true
		}
	}
	return false
}

// holdsReference reports whether a passage refers to another part or to the law,
// where a quantity may stand that it does not print itself.
func holdsReference(p *Passage) bool {
	for i := range p.Pieces {
		switch p.Pieces[i].Kind {
		case compiler.ReferencePiece, compiler.LawPiece:
			return true
		}
	}
	return len(p.Mentions()) > 0
}

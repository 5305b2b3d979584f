package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// Part is one part of a program: an article, a lid, a paragraph, a choice. The
// parts form a tree in which every branch of every choice is kept.
type Part interface {
	Common() *Base
}

// Base is what every part has.
type Base struct {
	// Place is where the part stands in the source.
	Place source.Place
	// Parent is the part that this one stands in, nil at the top.
	Parent Part
	// Label is its own label, "" without one.
	Label string
	// Parts are the parts below it, in order.
	Parts []Part
	// Attributes are its kenmerken.
	Attributes []grammar.Attribute

	scope  *scope
	index  int32
	target bool // a reference points at it
}

// Common implements [Part].
func (b *Base) Common() *Base { return b }

// Index numbers the parts of a document in order of the source, from 1; it is 0
// for a part that is in no document.
func (b *Base) Index() int { return int(b.index) }

// The parts.
type (
	// Chapter is a hoofdstuk.
	Chapter struct {
		Base
		Title string
	}
	// Article is an artikel. Model is set when it follows a model clause.
	Article struct {
		Base
		Title  string
		Number *grammar.String // a forced number
		Model  *ModelUse
	}
	// Clause is a lid.
	Clause struct {
		Base
		Number *grammar.String
	}
	// Text is a tekst.
	Text struct{ Base }
	// Heading is a kop, or Inner a tussenkop.
	Heading struct {
		Base
		Title string
		Inner bool
	}
	// Definition is a begrip.
	Definition struct {
		Base
		Name  string
		Also  []string
		Forms []string
	}
	// PartyList is where partijen prints the parties; its parts are the close.
	PartyList struct {
		Base
		Intro string
	}
	// Annex is a bijlage. To is the annex that it belongs to, nil for one of the
	// document itself.
	Annex struct {
		Base
		Title string
		To    *Annex
		Form  Form
		Kinds []string
		Packs []string
		// Complete is set when somebody marked every lid of it (kenmerken volledig).
		Complete bool

		settings []*grammar.Setting
	}
	// Signature is an ondertekening, by Parties.
	Signature struct {
		Base
		Parties []*Party
	}
	// Explanation is a toelichting.
	Explanation struct{ Base }
	// Choice is als … einde, between statements or around paragraphs; its parts
	// are branches.
	Choice struct{ Base }
	// Branch is one branch of a choice. Condition is nil for anders.
	Branch struct {
		Base
		Condition expr.Node
	}
	// Repeat is voor elke … einde.
	Repeat struct {
		Base
		List     expr.Node
		Variable *variable
	}
	// Paragraph is a paragraph of prose.
	Paragraph struct {
		Base
		run run
	}
	// Item is an item of a list.
	Item struct {
		Base
		Depth    int // from 1
		Numbered bool
		run      run
	}
	// Table is a table that is written out; the first row is its head.
	Table struct {
		Base
		rows [][]run
	}
	// ValueTable prints the rows of a value.
	ValueTable struct {
		Base
		Value expr.Node
	}
)

// Form is how numbers, references and values are printed in a part of the
// document.
type Form struct {
	Scheme    numbering.Scheme
	Style     numbering.Style
	Notations value.Notations
}

// Ancestor returns the nearest part of type P that p stands in, p itself
// included.
func Ancestor[P Part](p Part) (found P, ok bool) {
	for ; p != nil; p = p.Common().Parent {
		if found, ok = p.(P); ok {
			return found, true
		}
	}
	return found, false
}

// Walk calls visit for every part below parts, in order of the source.
func Walk(parts []Part, visit func(Part)) {
	for _, part := range parts {
		visit(part)
		Walk(part.Common().Parts, visit)
	}
}

// Exclusive reports whether a and b stand in different branches of one choice,
// so that no variant of the document has both.
func Exclusive(a, b Part) bool {
	branches := map[Part]*Branch{} // by their choice
	for p := a; p != nil; p = p.Common().Parent {
		if branch, ok := p.(*Branch); ok {
			branches[branch.Parent] = branch
		}
	}
	for p := b; p != nil; p = p.Common().Parent {
		if branch, ok := p.(*Branch); ok {
			if other := branches[branch.Parent]; other != nil && other != branch {
				return true
			}
		}
	}
	return false
}

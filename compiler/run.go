package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// run is running text in which every name is resolved.
type run []inline

// inline is a part of a run.
type inline interface{ isInline() }

type (
	// words is text as it is typed; its line breaks are printed as spaces.
	words struct{ source *grammar.Words }
	// interpolation is a value to fill in.
	interpolation struct {
		place    source.Place
		value    expr.Node
		notation *value.Notation // nil: that of the document
		text     string          // the expression as written
	}
	emphasis struct {
		strong bool
		run    run
	}
	inlineChoice struct {
		place    source.Place
		branches []inlineBranch
	}
	inlineBranch struct {
		condition expr.Node // nil: anders
		run       run
	}
	inlineRepeat struct {
		place    source.Place
		list     expr.Node
		variable *variable
		run      run
	}
	// reference is a reference to parts; of each target all alternatives are
	// kept, of which a document has one at most.
	reference struct {
		place   source.Place
		targets [][]Part
		names   []grammar.Name
		joins   []grammar.Join
		style   *numbering.Style // nil: that of the document
	}
	lawReference struct {
		place     source.Place
		source    *grammar.LawReference
		citations []law.Citation
		style     *numbering.Style
	}
)

func (words) isInline()         {}
func (interpolation) isInline() {}
func (emphasis) isInline()      {}
func (inlineChoice) isInline()  {}
func (inlineRepeat) isInline()  {}
func (*reference) isInline()    {}
func (lawReference) isInline()  {}

// variable is the variable of a repetition: its symbol, and one a column when
// it runs over the rows of a table.
type variable struct {
	symbol  *expr.Symbol
	columns []*expr.Symbol
}

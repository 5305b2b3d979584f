package expr

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

type node struct {
	typ   *value.Type // not to be changed
	place source.Place
}

// Type implements [Node].
func (n *node) Type() value.Type { return *n.typ }

// Place implements [Node].
func (n *node) Place() source.Place { return n.place }

// Const is a value that is written out.
type Const struct {
	node
	Value value.Value
}

// NewConst returns a constant that no expression holds: the title of a party.
func NewConst(t value.Type, v value.Value, place source.Place) *Const {
	return &Const{node{&t, place}, v}
}

// Name is a use of a symbol.
type Name struct {
	node
	Symbol *Symbol
}

// Unary is niet x, moet x or -x.
type Unary struct {
	node
	Op string
	X  Node
}

// Binary is x op y.
type Binary struct {
	node
	Op   string
	X, Y Node
}

// Must returns moet x: that the text itself settles x.
func Must(x Node) *Unary {
	return &Unary{node{&value.Type{Kind: value.BoolKind}, x.Place()}, "moet", x}
}

// Group is a list, a table or a set that is written out element by element.
type Group struct {
	node
	Elems []Node
}

// Call is the use of a function.
type Call struct {
	node
	Function *Function
	Args     []Node
}

// Function is a function that expressions may use.
type Function struct {
	Name   string
	Params []value.Type
	Result value.Type
	// Names is set when the arguments are names as written (a rule, a code, a
	// role), which arrive as texts.
	Names bool
}

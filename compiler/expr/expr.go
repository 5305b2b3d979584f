// Package expr types and computes the expressions of the language: in
// documents, in model clauses and in the rules of policy packs.
//
// Types are checked once, before anything runs; what comes out is a tree of
// nodes in which every name is resolved. Computing it may meet unsettled values
// (onbekend) and comparisons that depend on the date; both are carried through
// en, of and niet after Kleene and kept apart.
package expr

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// Symbol is what a name stands for: a parameter, a field of a party, a fact of
// a topic.
type Symbol struct {
	Name     string // in full: klant.naam
	Type     value.Type
	Declared source.Place // zero for what the language itself declares
}

// Scope says which names are known at some place.
type Scope interface {
	// Lookup returns the symbol of a name, nil when the name is unknown.
	Lookup(name string) *Symbol
	// Names lists the known names, for suggestions.
	Names() []string
}

// Env gives names their values in one variant of a document.
type Env interface {
	// Value returns the value of a symbol; [value.Unknown] when it is not
	// settled.
	Value(*Symbol) value.Value
}

// Caller is an [Env] that computes functions. They ask about the document at
// hand, so whoever has that computes them; elsewhere they are not settled.
type Caller interface {
	Env
	Call(*Call) Result
}

// Judge is an [Env] that says what moet x comes to where x is not settled.
// Elsewhere it is then not met.
type Judge interface {
	Env
	Unsettled(x Node) value.Truth
}

// Node is a typed expression.
type Node interface {
	Type() value.Type
	Place() source.Place
	eval(Env) Result
}

// Result is what an expression comes to.
type Result struct {
	// Value is nil when Problem says why there is none. Of a comparison that
	// depends on the date it is Unknown, and Comparison says on which dates.
	Value   value.Value
	Problem *value.Problem
	// Comparison is how the truth of a janee came about.
	Comparison value.Comparison
}

// Eval computes an expression.
func Eval(n Node, env Env) Result { return n.eval(env) }

// Settled returns a value as a result: what a [Caller] answers.
func Settled(v value.Value) Result { return settled(v) }

// Symbols returns the symbols that n reads, in order of place, each once.
func Symbols(n Node) []*Symbol {
	var symbols []*Symbol
	seen := map[*Symbol]bool{}
	Walk(n, func(n Node) {
		if name, ok := n.(*Name); ok && !seen[name.Symbol] {
			seen[name.Symbol] = true
			symbols = append(symbols, name.Symbol)
		}
	})
	return symbols
}

// Walk calls visit for n and every node below it.
func Walk(n Node, visit func(Node)) {
	if n == nil {
		return
	}
	visit(n)
	switch n := n.(type) {
	case *Unary:
		Walk(n.X, visit)
	case *Binary:
		Walk(n.X, visit)
		Walk(n.Y, visit)
	case *Group:
		for _, elem := range n.Elems {
			Walk(elem, visit)
		}
	case *Call:
		for _, arg := range n.Args {
			Walk(arg, visit)
		}
	}
}

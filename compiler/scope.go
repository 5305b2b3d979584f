package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
)

// scope holds the names that are known at some place.
type scope struct {
	symbols map[string]*expr.Symbol
	names   []string // in order of declaration
	outer   *scope
	// admits restricts what of the outer scope is seen; nil: all of it.
	admits func(*expr.Symbol) bool
}

func newScope(outer *scope) *scope {
	return &scope{symbols: map[string]*expr.Symbol{}, outer: outer}
}

// declare adds a symbol. It returns the one that had the name before, if any,
// and then leaves it in place.
func (s *scope) declare(symbol *expr.Symbol) (before *expr.Symbol) {
	if before = s.symbols[symbol.Name]; before != nil {
		return before
	}
	s.symbols[symbol.Name] = symbol
	s.names = append(s.names, symbol.Name)
	return nil
}

// Lookup implements [expr.Scope].
func (s *scope) Lookup(name string) *expr.Symbol {
	if symbol := s.symbols[name]; symbol != nil {
		return symbol
	}
	if s.outer == nil {
		return nil
	}
	symbol := s.outer.Lookup(name)
	if symbol == nil || s.admits != nil && !s.admits(symbol) {
		return nil
	}
	return symbol
}

// Names implements [expr.Scope].
func (s *scope) Names() []string {
	names := append([]string(nil), s.names...)
	if s.outer == nil {
		return names
	}
	for _, name := range s.outer.Names() {
		if s.Lookup(name) != nil && s.symbols[name] == nil {
			names = append(names, name)
		}
	}
	return names
}

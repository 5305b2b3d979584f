package compiler

import (
	"slices"
	"strings"
	"sync"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// policyScope is what the rules of a pack can name: its limits, the facts of a
// document and of the party with a role, and topics with their facts; those of
// its own pack without its name.
type policyScope struct {
	c      *compilation
	file   *source.File
	own    *pack
	pack   *Pack
	limits *scope
	facts  map[string]*expr.Symbol
}

// in returns the scope for one of the files that make up the pack, which may know
// other packs than the rest.
func (s *policyScope) in(part *grammar.File) *policyScope {
	inner := *s
	inner.file, inner.facts = part.Source, map[string]*expr.Symbol{}
	return &inner
}

// Lookup implements [expr.Scope]. A topic by itself is a janee: some lid is
// about it.
func (s *policyScope) Lookup(name string) *expr.Symbol {
	if symbol := s.limits.symbols[name]; symbol != nil {
		return symbol
	}
	if symbol := s.c.program.scope.symbols[name]; symbol != nil {
		s.pack.reads[symbol] = Read{Kind: ReadHeader, Field: name}
		return symbol
	}
	if symbol := s.facts[name]; symbol != nil {
		return symbol
	}
	symbol, read := s.resolve(name)
	if symbol != nil {
		s.facts[name] = symbol
		s.pack.reads[symbol] = read
	}
	return symbol
}

// resolve looks in its own pack, in the one that the name starts with, and among
// the roles of parties.
func (s *policyScope) resolve(name string) (*expr.Symbol, Read) {
	path := strings.Split(name, ".")
	if symbol, read := find(s.own, name, path); symbol != nil || len(path) == 1 {
		return symbol, read
	}
	if other := s.c.packFrom(s.file, path[0]); other != nil {
		if symbol, read := find(other, name, path[1:]); symbol != nil {
			return symbol, read
		}
		if symbol, read := s.otherLimit(other, name, path[1:]); symbol != nil {
			return symbol, read
		}
	}
	return roleFact(name, path)
}

func find(p *pack, name string, path []string) (*expr.Symbol, Read) {
	topic := p.topics[path[0]]
	switch {
	case topic == nil || len(path) > 2:
		return nil, Read{}
	case len(path) == 1:
		return &expr.Symbol{Name: name, Type: boolType, Declared: topic.Place}, Read{Kind: ReadTopic, Topic: topic}
	}
	fact := topic.Fact(path[1])
	if fact == nil {
		return nil, Read{}
	}
	return &expr.Symbol{Name: name, Type: fact.Type, Declared: fact.Place}, Read{Kind: ReadFact, Topic: topic, Fact: fact}
}

// otherLimit finds a limit of another pack.
func (s *policyScope) otherLimit(p *pack, name string, path []string) (*expr.Symbol, Read) {
	compiled := s.c.compilePack(p.file)
	for _, limit := range compiled.Limits {
		if len(path) == 1 && limit.Name == path[0] {
			return &expr.Symbol{Name: name, Type: limit.Type, Declared: limit.Place}, Read{Kind: ReadLimit, Limit: limit}
		}
	}
	return nil, Read{}
}

// roleFact finds a fact of the party with a role: schuldenaar.omvang.
func roleFact(name string, path []string) (*expr.Symbol, Read) {
	if len(path) != 2 || !slices.Contains(Roles(), path[0]) {
		return nil, Read{}
	}
	for _, f := range partyFields() {
		if f.name == path[1] {
			return &expr.Symbol{Name: name, Type: f.typ}, Read{Kind: ReadRole, Role: path[0], Field: path[1]}
		}
	}
	return nil, Read{}
}

// Roles returns the roles that a party may have (rol).
func Roles() []string {
	for _, f := range partyFields() {
		if f.name == roleField {
			return f.typ.Choices
		}
	}
	return nil
}

// roleField is the field of a party that holds its roles.
const roleField = "rol"

// Names implements [expr.Scope].
func (s *policyScope) Names() []string {
	names := s.limits.Names()
	for _, topicName := range s.own.names {
		names = append(names, topicName)
		for _, fact := range s.own.topics[topicName].Facts {
			names = append(names, topicName+"."+fact.Name)
		}
	}
	return names
}

// outcomeFunction is the function that asks after another rule.
const outcomeFunction = "uitkomst"

// ruleFunctions are the functions that rules may use. What they come to is for
// whoever holds a document against the rules. The map is not to be changed.
var ruleFunctions = sync.OnceValue(func() map[string]*expr.Function {
	duration := value.Type{Kind: value.DurationKind}
	number := value.Type{Kind: value.NumberKind}
	units := choice("minuten", "uur", "dagen", "werkdagen", "weken", "maanden", "kwartalen", "jaar")
	functions := map[string]*expr.Function{}
	for _, f := range []*expr.Function{
		{Name: "een_waarde", Params: []value.Type{anyType}, Result: boolType},
		{Name: "eenheid", Params: []value.Type{duration}, Result: units},
		{Name: "alle_duren", Result: value.Type{Kind: value.ListKind, Elem: &duration}},
		{Name: "bevindingen", Names: true, Params: []value.Type{textType}, Result: number},
		{Name: outcomeFunction, Names: true, Params: []value.Type{textType}, Result: choice(outcomes...)},
		{Name: "wet_geldt", Params: []value.Type{textType}, Result: boolType},
		{Name: "partij_met", Names: true, Params: []value.Type{textType}, Result: boolType},
		{Name: "bevat", Params: []value.Type{textType}, Result: boolType},
		{Name: "begrip", Params: []value.Type{textType}, Result: boolType},
	} {
		functions[f.Name] = f
	}
	return functions
})

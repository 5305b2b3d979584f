package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// declare gives every name of the document its type. Values come later.
func (c *compilation) declare(main *grammar.File) {
	c.declareHeader(main)
	for _, statement := range main.Statements {
		switch s := statement.(type) {
		case *grammar.Party:
			c.declareParty(main.Source, s)
		case *grammar.Parameter:
			c.declareParameter(main.Source, s)
		case *grammar.Computed:
			c.declareComputed(main.Source, s)
		}
	}
	c.typeComputed(main)
}

// bind declares a symbol in the scope of the document.
func (c *compilation) bind(symbol *expr.Symbol, b *binding) {
	if before := c.program.scope.declare(symbol); before != nil {
		finding := duplicate.At(symbol.Declared, "De naam %q bestaat al.", "The name %q exists already.", symbol.Name)
		if !before.Declared.IsZero() {
			finding = finding.WithNote(before.Declared, "Hier staat de eerste.", "The first is here.")
		} else {
			finding = finding.WithHelp("De taal gebruikt deze naam zelf, voor een veld van de kop. Kies een andere.",
				"The language itself uses this name, for a field of the header. Choose another.")
		}
		c.findings.Add(finding)
	}
	c.program.bindings[symbol] = b
}

func (c *compilation) declareHeader(main *grammar.File) {
	lines := map[string]*grammar.Setting{}
	for _, setting := range grammar.SettingsOf(main.Statements[0]) {
		if lines[setting.Name.Text] == nil {
			lines[setting.Name.Text] = setting
		}
	}
	for _, f := range headerFields() {
		if line := lines[f.name]; line != nil {
			f = openKinds(f, line)
		}
		c.bind(&expr.Symbol{Name: f.name, Type: f.typ}, &binding{})
	}
}

func (c *compilation) declareComputed(file *source.File, s *grammar.Computed) {
	symbol := &expr.Symbol{Name: s.Name.Text, Type: anyType, Declared: s.Name.In(file)}
	c.bind(symbol, &binding{})
}

// typeComputed finds the types of computed values. One may rest on another that
// comes later in the file, so each is typed after those that it names; a circle
// is a finding.
func (c *compilation) typeComputed(main *grammar.File) {
	statements := map[string]*grammar.Computed{}
	for _, statement := range main.Statements {
		if s, ok := statement.(*grammar.Computed); ok && statements[s.Name.Text] == nil {
			statements[s.Name.Text] = s
		}
	}
	t := computedTyper{c: c, file: main.Source, statements: statements, state: map[string]int{}}
	for _, statement := range main.Statements {
		if s, ok := statement.(*grammar.Computed); ok {
			t.visit(s.Name.Text)
		}
	}
}

type computedTyper struct {
	c          *compilation
	file       *source.File
	statements map[string]*grammar.Computed
	state      map[string]int // 1: being typed, 2: done
}

func (t *computedTyper) visit(name string) {
	s := t.statements[name]
	if s == nil || t.state[name] == 2 {
		return
	}
	symbol := t.c.program.scope.symbols[name]
	if t.state[name] == 1 {
		t.c.findings.Add(circular.At(s.Name.In(t.file), "De waarde %q volgt uit zichzelf.",
			"The value %q follows from itself.", name))
		t.state[name] = 2
		return
	}
	t.state[name] = 1
	for _, used := range grammar.NamesIn(s.Value) {
		t.visit(used.Text)
	}
	if t.state[name] == 2 {
		return // part of a circle
	}
	t.state[name] = 2
	if node := t.c.check(t.file, t.c.program.scope, s.Value, nil); node != nil {
		symbol.Type = node.Type()
		t.c.program.bindings[symbol].node = node
	}
}

package compiler

import (
	"strings"
	"sync"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Compile resolves and types a document, a library or a pack. It always
// returns a program; one with findings that stop cannot be evaluated.
func Compile(sources *load.Sources) (*Program, diag.List) {
	register, err := law.Load()
	if err != nil {
		// The register is part of this program; its own tests read it.
		panic(err)
	}
	c := &compilation{
		sources: sources,
		program: &Program{
			Sources:  sources,
			Form:     defaultForm(),
			scope:    newScope(nil),
			bindings: map[*expr.Symbol]*binding{},
			register: register,
		},
		packs:  map[string]*pack{},
		known:  map[*source.File]map[string]*grammar.File{},
		labels: newLabels(),
	}
	c.program.spots = sync.OnceValue(c.program.number)
	c.program.terms = &termIndex{}
	c.program.labels = c.labels
	c.run(sources.Main)
	c.program.count()
	c.findings = unique(c.findings)
	c.program.stops = c.findings.Stops()
	return c.program, c.findings
}

// Prepare reads what every compilation needs besides the document. Parsing and
// Compile do it too; whoever still has files to read may let Prepare run meanwhile.
func Prepare() {
	grammar.Prepare()
	_, _ = law.Load() // Compile looks at the error
}

// compilation is one run of Compile.
type compilation struct {
	sources  *load.Sources
	program  *Program
	packs    map[string]*pack
	known    map[*source.File]map[string]*grammar.File // libraries and packs by the file that names them
	labels   *labels
	pending  []pendingReference
	laws     []citedLaw
	findings diag.List
}

func (c *compilation) run(main *grammar.File) {
	if len(main.Statements) == 0 {
		return
	}
	c.checkUses()
	c.pending = make([]pendingReference, 0, strings.Count(main.Source.Text, "["))
	switch opening := main.Statements[0].(type) {
	case *grammar.Library:
		c.program.Title = opening.Title.Value
		c.library(main)
	case *grammar.Policy:
		c.program.Title = opening.Title.Value
		c.policy(main, opening)
	case *grammar.Acceptances:
		c.program.Title = opening.Title.Value
		c.acceptances(main)
	default:
		c.document(main)
	}
	c.tests(main)
	c.resolveReferences()
	c.program.terms.build()
	c.findLawDay()
	c.checkLaws()
}

// document compiles an agreement. Names are declared before any expression is
// typed, so that their order in the file does not matter.
func (c *compilation) document(main *grammar.File) {
	c.declare(main)
	c.header(main)
	c.defineValues(main)
	c.outline(main)
	c.introduceParties(main)
}

// check types an expression in a scope; nil when it has a fault.
func (c *compilation) check(file *source.File, s expr.Scope, e grammar.Expr, want *value.Type) expr.Node {
	checker := expr.Checker{File: file, Scope: s}
	node := checker.Check(e, want)
	c.findings.Add(checker.Findings...)
	return node
}

func (c *compilation) condition(file *source.File, s expr.Scope, e grammar.Expr) expr.Node {
	return c.check(file, s, e, &value.Type{Kind: value.BoolKind})
}

// unique drops findings that say the same of the same place: a model clause is
// compiled once for each article that follows it.
func unique(findings diag.List) diag.List {
	type key struct {
		code    diag.Code
		place   source.Place
		message string
	}
	seen := map[key]bool{}
	kept := findings[:0]
	for _, finding := range findings {
		k := key{finding.Code, finding.Place, finding.Message.NL}
		if !seen[k] {
			seen[k] = true
			kept = append(kept, finding)
		}
	}
	return kept
}

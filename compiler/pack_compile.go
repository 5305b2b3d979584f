package compiler

import (
	"slices"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Policies are the policy packs of a document.
type Policies struct {
	// Packs are all packs that play a part, each once: those that the document and
	// its annexes name, in that order, and then those whose rules the others ask
	// after.
	Packs []*Pack
	// Named are the packs by the names that the document has for them.
	Named map[string]*Pack
}

// Policies compiles the packs that a document names (toetsing) and those that are
// named besides; of a policy pack itself and what it asks after. The findings are
// those about packs that the document uses: about a pack that is compiled itself
// Compile has told.
func (p *Program) Policies(besides ...string) (Policies, diag.List) {
	c := &compilation{
		sources: p.Sources,
		program: &Program{
			Sources: p.Sources, Form: defaultForm(), scope: newScope(nil),
			bindings: map[*expr.Symbol]*binding{}, register: p.register, terms: &termIndex{},
		},
		packs:  map[string]*pack{},
		known:  map[*source.File]map[string]*grammar.File{},
		labels: newLabels(),
	}
	c.declareHeaderFacts()
	set := Policies{Named: map[string]*Pack{}}
	main := p.Sources.Main
	for _, name := range append(p.packNames(), besides...) {
		file := c.uses(main.Source, name)
		if file == nil || set.Named[name] != nil {
			continue
		}
		if pack := c.compilePack(file); pack != nil {
			set.Named[name] = pack
			set.Packs = append(set.Packs, pack)
		}
	}
	set.Packs = c.asked(set.Packs)
	if nameOf(main) != "" {
		return set, nil
	}
	return set, unique(c.findings)
}

// packNames returns the names of packs that the header and the annexes name, or
// that of the pack that the program itself is.
func (p *Program) packNames() []string {
	if name := nameOf(p.Sources.Main); name != "" {
		return []string{name}
	}
	names := slices.Clone(p.Packs)
	Walk(p.Body, func(part Part) {
		if annex, ok := part.(*Annex); ok {
			names = append(names, annex.Packs...)
		}
	})
	return names
}

// asked adds the packs whose rules others ask after by uitkomst.
func (c *compilation) asked(packs []*Pack) []*Pack {
	known := map[*Pack]bool{}
	for _, pack := range packs {
		known[pack] = true
	}
	for i := 0; i < len(packs); i++ {
		for _, asked := range packs[i].Asks() {
			file := c.uses(asked.By.Place.File, asked.Pack)
			if file == nil {
				continue
			}
			if pack := c.compilePack(file); pack != nil && !known[pack] {
				known[pack] = true
				packs = append(packs, pack)
			}
		}
	}
	return packs
}

// compilePack compiles a pack, once; nil when the file is no pack.
func (c *compilation) compilePack(file *grammar.File) *Pack {
	own := c.packOf(file)
	if own == nil {
		return nil
	}
	if own.rules != nil {
		return own.rules
	}
	opening := file.Statements[0].(*grammar.Policy)
	p := &Pack{
		Name: own.name, Title: opening.Title.Value, Place: opening.Name.In(file.Source), File: file,
		UpToDate: own.upToDate, reads: map[*expr.Symbol]Read{},
	}
	own.rules = p
	for _, setting := range opening.Settings {
		if setting.Name.Text == "geldt" {
			for _, e := range setting.Values {
				p.Kinds = append(p.Kinds, textOf(e))
			}
		}
	}
	scope := &policyScope{c: c, file: file.Source, own: own, pack: p, limits: newScope(c.program.scope)}
	for _, part := range own.parts {
		for _, statement := range part.Statements {
			if s, ok := statement.(*grammar.Limit); ok {
				c.limit(scope.in(part), s)
			}
		}
	}
	first := map[string]source.Place{}
	for _, part := range own.parts {
		c.rules(part, scope.in(part), first)
	}
	return p
}

// rules types the rules of one file of a pack. First says where each rule of the
// pack stands so far.
func (c *compilation) rules(file *grammar.File, scope *policyScope, first map[string]source.Place) {
	for _, statement := range file.Statements {
		s, ok := statement.(*grammar.Rule)
		if !ok {
			continue
		}
		place := s.Name.In(file.Source)
		rule := c.rule(scope, s)
		if before, twice := first[s.Name.Text]; twice {
			c.findings.Add(duplicate.At(place, "De regel %q bestaat al.", "The rule %q exists already.",
				s.Name.Text).WithNote(before, "Hier staat de eerste.", "The first is here."))
			continue
		}
		first[s.Name.Text] = place
		scope.pack.Rules = append(scope.pack.Rules, rule)
	}
}

func (c *compilation) limit(scope *policyScope, s *grammar.Limit) {
	t, ok := c.valueType(scope.file, s.Type)
	if !ok {
		return
	}
	symbol := &expr.Symbol{Name: s.Name.Text, Type: t, Declared: s.Name.In(scope.file)}
	if before := scope.limits.declare(symbol); before != nil {
		c.findings.Add(duplicate.At(symbol.Declared, "De naam %q bestaat al.", "The name %q exists already.", s.Name.Text).
			WithNote(before.Declared, "Hier staat de eerste.", "The first is here."))
	}
	limit := &Limit{Name: s.Name.Text, Type: t, Place: symbol.Declared, Pack: scope.pack}
	limit.Value = c.check(scope.file, scope, s.Value, &t)
	scope.pack.Limits = append(scope.pack.Limits, limit)
	scope.pack.reads[symbol] = Read{Kind: ReadLimit, Limit: limit}
}

// Asked is a rule that another asks after by uitkomst.
type Asked struct {
	Pack, Rule string
	By         *Rule
	Place      source.Place
}

// Asks returns the rules that those of the pack ask after, in order of the
// source.
func (p *Pack) Asks() []Asked {
	var asked []Asked
	for _, rule := range p.Rules {
		for _, node := range rule.Nodes() {
			expr.Walk(node, func(n expr.Node) {
				if call, ok := n.(*expr.Call); ok && call.Function.Name == outcomeFunction {
					pack, name := splitRule(call.Args[0])
					asked = append(asked, Asked{Pack: pack, Rule: name, By: rule, Place: call.Args[0].Place()})
				}
			})
		}
	}
	return asked
}

// Nodes returns everything that a rule computes: its conditions, when they apply
// and what its texts print.
func (r *Rule) Nodes() []expr.Node {
	var nodes []expr.Node
	for _, condition := range r.Conditions {
		nodes = append(nodes, condition.When...)
		nodes = append(nodes, condition.Nodes...)
	}
	return nodes
}

// splitRule takes pack.rule apart.
func splitRule(n expr.Node) (pack, rule string) {
	constant, ok := n.(*expr.Const)
	if !ok {
		return "", ""
	}
	text, _ := constant.Value.(value.Text)
	for i := range len(text) {
		if text[i] == '.' {
			return string(text[:i]), string(text[i+1:])
		}
	}
	return "", string(text)
}

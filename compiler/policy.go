package compiler

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// policy resolves and types a policy pack: its topics, its limits, its rules.
func (c *compilation) policy(main *grammar.File, opening *grammar.Policy) {
	own := c.packOf(main)
	c.program.Title = opening.Title.Value
	c.packHeader(main.Source, opening)
	c.declareHeaderFacts()
	scope := &policyScope{c: c, file: main.Source, own: own, limits: newScope(c.program.scope), facts: map[string]*expr.Symbol{}}
	rules := map[string]source.Place{}
	for _, statement := range main.Statements[1:] {
		switch s := statement.(type) {
		case *grammar.Limit:
			c.limit(main.Source, scope, s)
		case *grammar.Rule:
			if first, twice := rules[s.Name.Text]; twice {
				c.findings.Add(duplicate.At(s.Name.In(main.Source), "De regel %q bestaat al.", "The rule %q exists already.",
					s.Name.Text).WithNote(first, "Hier staat de eerste.", "The first is here."))
			}
			rules[s.Name.Text] = s.Name.In(main.Source)
		case *grammar.Topic, *grammar.Use, *grammar.Test:
		default:
			c.findings.Add(misplaced.At(keywordPlace(main.Source, statement),
				"%q hoort niet in een beleidspakket.", "%q does not belong in a policy pack.", statement.Keyword()))
		}
	}
	for _, statement := range main.Statements {
		if rule, ok := statement.(*grammar.Rule); ok {
			c.rule(main.Source, scope, rule)
		}
	}
}

// declareHeaderFacts declares the facts of a document that rules may ask for.
func (c *compilation) declareHeaderFacts() {
	for _, f := range headerFields() {
		c.bind(&expr.Symbol{Name: f.name, Type: f.typ}, &binding{})
	}
}

func (c *compilation) packHeader(file *source.File, opening *grammar.Policy) {
	for _, setting := range opening.Settings {
		switch setting.Name.Text {
		case "bijgewerkt":
			c.settingValue(file, newScope(nil), setting, dateType)
		case "geldt":
			for _, e := range setting.Values {
				c.checkKind(file, e)
			}
		case "negeer":
		default:
			c.findings.Add(suggest(badSetting.At(setting.Name.In(file), "Een beleidspakket heeft geen %q.",
				"A policy pack has no %q.", setting.Name.Text), setting.Name.Text, []string{"bijgewerkt", "geldt", "negeer"}))
		}
	}
}

func (c *compilation) limit(file *source.File, scope *policyScope, s *grammar.Limit) {
	t, ok := c.valueType(file, s.Type)
	if !ok {
		return
	}
	symbol := &expr.Symbol{Name: s.Name.Text, Type: t, Declared: s.Name.In(file)}
	if before := scope.limits.declare(symbol); before != nil {
		c.findings.Add(duplicate.At(symbol.Declared, "De naam %q bestaat al.", "The name %q exists already.", s.Name.Text).
			WithNote(before.Declared, "Hier staat de eerste.", "The first is here."))
	}
	c.program.bindings[symbol] = &binding{node: c.check(file, scope, s.Value, &t)}
}

// policyScope is what the rules of a pack can name: its limits, the facts of a
// document, and topics with their facts; those of its own pack without its name.
type policyScope struct {
	c      *compilation
	file   *source.File
	own    *pack
	limits *scope
	facts  map[string]*expr.Symbol
}

// Lookup implements [expr.Scope]. A topic by itself is a janee: some lid is
// about it.
func (s *policyScope) Lookup(name string) *expr.Symbol {
	if symbol := s.limits.Lookup(name); symbol != nil {
		return symbol
	}
	if symbol := s.facts[name]; symbol != nil {
		return symbol
	}
	path := strings.Split(name, ".")
	symbol := s.find(s.own, name, path)
	if symbol == nil && len(path) > 1 {
		if other := s.c.packFrom(s.file, path[0]); other != nil {
			symbol = s.find(other, name, path[1:])
		}
	}
	if symbol != nil {
		s.facts[name] = symbol
	}
	return symbol
}

func (s *policyScope) find(p *pack, name string, path []string) *expr.Symbol {
	topic := p.topics[path[0]]
	switch {
	case topic == nil || len(path) > 2:
		return nil
	case len(path) == 1:
		return &expr.Symbol{Name: name, Type: boolType, Declared: topic.Place}
	}
	if fact := topic.Fact(path[1]); fact != nil {
		return &expr.Symbol{Name: name, Type: fact.Type, Declared: fact.Place}
	}
	return nil
}

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

// ruleLines are the lines of a rule that hold one of a few names.
var ruleLines = map[string][]string{
	"ernst": {"fout", "waarschuwing", "info"},
	"norm":  {"wet", "rechtspraak", "richtsnoer", "praktijk"},
	"merk":  {"gelezen", "gelezen_oud", "secundair", "eigen_kennis"},
}

// rule types one rule.
func (c *compilation) rule(file *source.File, scope *policyScope, s *grammar.Rule) {
	for _, setting := range s.Settings {
		name := setting.Name.Text
		switch name {
		case "moet", "eist", "wanneer":
			for _, e := range setting.Values {
				c.ruleCondition(file, scope, e)
			}
		case "vanaf", "tot":
			c.settingValue(file, newScope(nil), setting, dateType)
		case "grond":
			c.grounds(file, setting)
		case "bron":
			c.settingText(file, setting)
		case "melding", "advies":
			c.ruleText(file, scope, setting)
		case "ernst", "norm", "merk":
			c.oneOf(file, setting, ruleLines[name]...)
		case "negeer", "geldt":
		default:
			names := []string{"grond", "norm", "bron", "merk", "vanaf", "tot", "wanneer", "eist", "moet", "ernst", "melding", "advies", "geldt"}
			c.findings.Add(suggest(badSetting.At(setting.Name.In(file), "Een regel heeft geen %q.",
				"A rule has no %q.", name), name, names))
		}
	}
}

// ruleCondition types what a rule asks. A fact that is not a janee may stand
// alone: the text must then settle it.
func (c *compilation) ruleCondition(file *source.File, scope *policyScope, e grammar.Expr) {
	checker := expr.Checker{File: file, Scope: scope, Functions: ruleFunctions()}
	if name, ok := e.(*grammar.Name); ok {
		checker.Check(name, nil)
	} else {
		checker.Condition(e)
	}
	c.findings.Add(checker.Findings...)
}

func (c *compilation) grounds(file *source.File, setting *grammar.Setting) {
	for _, in := range setting.References {
		ref, ok := in.(*grammar.LawReference)
		if !ok {
			c.findings.Add(badSetting.At(in.Place().In(file), "Een grond is een wetsartikel, zoals [AVG 33 lid 2].",
				"A ground is an article of law, such as [AVG 33 lid 2]."))
			continue
		}
		_, issues := c.program.register.Resolve(ref)
		for _, issue := range issues {
			c.findings.Add(issue.Finding(file))
		}
	}
}

// ruleText resolves the names in a message.
func (c *compilation) ruleText(file *source.File, s *policyScope, setting *grammar.Setting) {
	if setting.Prose == nil {
		c.findings.Add(badSetting.At(setting.Name.In(file), "Achter %q hoort een tekst tussen accolades.",
			"After %q comes a text in braces.", setting.Name.Text))
		return
	}
	grammar.WalkProse(setting.Prose, nil, func(in grammar.Inline) {
		if interpolation, ok := in.(*grammar.Interpolation); ok {
			c.check(file, s, interpolation.Value, nil)
		}
	})
}

// outcomes are what a test can expect of a rule.
var outcomes = []string{"fout", "waarschuwing", "info", "onbekend", "hangt_af", "niet_getoetst", "nvt", "geen"}

// ruleFunctions are the functions that rules may use; only their types matter
// here.
func ruleFunctions() map[string]*expr.Function {
	duration := value.Type{Kind: value.DurationKind}
	number := value.Type{Kind: value.NumberKind}
	units := choice("minuten", "uur", "dagen", "werkdagen", "weken", "maanden", "jaar")
	functions := map[string]*expr.Function{}
	for _, f := range []*expr.Function{
		{Name: "een_waarde", Params: []value.Type{anyType}, Result: boolType},
		{Name: "eenheid", Params: []value.Type{duration}, Result: units},
		{Name: "alle_duren", Result: value.Type{Kind: value.ListKind, Elem: &duration}},
		{Name: "bevindingen", Names: true, Params: []value.Type{textType}, Result: number},
		{Name: "uitkomst", Names: true, Params: []value.Type{textType}, Result: choice(outcomes...)},
		{Name: "wet_geldt", Params: []value.Type{textType}, Result: boolType},
		{Name: "partij_met", Names: true, Params: []value.Type{textType}, Result: boolType},
		{Name: "bevat", Params: []value.Type{textType}, Result: boolType},
		{Name: "begrip", Params: []value.Type{textType}, Result: boolType},
	} {
		functions[f.Name] = f
	}
	return functions
}

// tests checks the lines of the toets blocks of a file.
func (c *compilation) tests(main *grammar.File) {
	for _, statement := range main.Statements {
		test, ok := statement.(*grammar.Test)
		if !ok {
			continue
		}
		for _, line := range test.Lines {
			c.testLine(main.Source, line)
		}
	}
}

func (c *compilation) testLine(file *source.File, line *grammar.TestLine) {
	expectation := line.Expect
	if expectation == nil || expectation.Subject == nil {
		return
	}
	subject := expectation.Subject.Text
	if expectation.Outcome != nil && !slices.Contains(outcomes, expectation.Outcome.Text) {
		c.findings.Add(suggest(badSetting.At(expectation.Outcome.In(file), "Een toets kent geen uitkomst %q; wel %s.",
			"A test knows no outcome %q, but %s.", expectation.Outcome.Text, strings.Join(outcomes, ", ")), expectation.Outcome.Text, outcomes))
	}
	pack, rule, dotted := strings.Cut(subject, ".")
	if !dotted {
		return
	}
	p := c.packFrom(file, pack)
	if p == nil {
		c.findings.Add(c.unknownPack(expectation.Subject.In(file), pack))
		return
	}
	var names []string
	for _, statement := range p.file.Statements {
		if s, ok := statement.(*grammar.Rule); ok {
			names = append(names, s.Name.Text)
		}
	}
	if !slices.Contains(names, rule) {
		c.findings.Add(suggest(unknownRule.At(expectation.Subject.In(file), "Het pakket %s heeft geen regel %q.",
			"The pack %s has no rule %q.", pack, rule), rule, names))
	}
}

// acceptances checks a file of accepted changes.
func (c *compilation) acceptances(main *grammar.File) {
	for _, statement := range main.Statements[1:] {
		s, ok := statement.(*grammar.Acceptance)
		if !ok {
			c.findings.Add(misplaced.At(keywordPlace(main.Source, statement), "%q hoort niet in een bestand met akkoorden.",
				"%q does not belong in a file of accepted changes.", statement.Keyword()))
			continue
		}
		for _, setting := range s.Settings {
			c.acceptanceLine(main.Source, setting)
		}
	}
}

func (c *compilation) acceptanceLine(file *source.File, setting *grammar.Setting) {
	switch setting.Name.Text {
	case "door", "reden":
		c.settingText(file, setting)
	case "op", "tot":
		c.settingValue(file, newScope(nil), setting, dateType)
	default:
		c.findings.Add(suggest(badSetting.At(setting.Name.In(file), "Een akkoord heeft geen %q.",
			"An accepted change has no %q.", setting.Name.Text), setting.Name.Text, []string{"door", "op", "tot", "reden"}))
	}
}

package compiler

import (
	"maps"
	"slices"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// severities are the words after ernst.
var severities = map[string]diag.Severity{"fout": diag.Error, "waarschuwing": diag.Warning, "info": diag.Info}

// ruleTyper types one rule.
type ruleTyper struct {
	c     *compilation
	file  *source.File
	scope *policyScope
	rule  *Rule
	// own says which lines the condition at hand has of its own.
	own map[string]bool
}

// rule types a rule. Lines before its first condition hold for all of them,
// those after one for that one.
func (c *compilation) rule(scope *policyScope, s *grammar.Rule) *Rule {
	rule := &Rule{Pack: scope.pack, Name: s.Name.Text, Title: s.Title.Value, Place: s.Name.In(scope.file)}
	t := ruleTyper{c: c, file: scope.file, scope: scope, rule: rule, own: map[string]bool{}}
	before := len(c.findings)
	for _, setting := range s.Settings {
		t.line(setting)
	}
	rule.Faulty = c.findings[before:].Stops()
	return rule
}

// terms are those that a line adds to.
func (t *ruleTyper) terms() *Terms {
	if n := len(t.rule.Conditions); n > 0 {
		return &t.rule.Conditions[n-1].Terms
	}
	return &t.rule.Terms
}

func (t *ruleTyper) line(setting *grammar.Setting) {
	name := setting.Name.Text
	switch name {
	case "moet", "eist":
		t.condition(setting)
	case "wanneer":
		terms := t.terms()
		terms.When = append(terms.When, t.nodes(setting)...)
	case "vanaf", "tot":
		t.day(setting)
	case "grond":
		t.grounds(setting)
	case "bron":
		t.terms().Source = t.c.settingText(t.file, setting)
	case "melding":
		t.text(setting, &t.terms().Message)
	case "advies":
		t.text(setting, &t.terms().Advice)
	case "ernst", "norm", "merk":
		t.word(setting)
	case "geldt":
		t.kinds(setting)
	case "negeer":
	default:
		names := []string{"grond", "norm", "bron", "merk", "vanaf", "tot", "wanneer", "eist", "moet", "ernst", "melding", "advies", "geldt"}
		t.c.findings.Add(suggest(badSetting.At(setting.Name.In(t.file), "Een regel heeft geen %q.",
			"A rule has no %q.", name), name, names))
	}
}

// condition begins a condition, for which the terms of the rule hold until it
// has its own.
func (t *ruleTyper) condition(setting *grammar.Setting) {
	terms := t.rule.Terms
	terms.When = slices.Clone(terms.When)
	condition := &Condition{Must: setting.Name.Text == "moet", Place: setting.Span().In(t.file), Terms: terms}
	for _, node := range t.nodes(setting) {
		if condition.Must {
			node = expr.Must(node)
		}
		condition.Nodes = append(condition.Nodes, node)
	}
	t.rule.Conditions = append(t.rule.Conditions, condition)
	t.own = map[string]bool{}
}

// nodes types what a line asks. A fact that is no janee may stand alone: it has
// to be settled then.
func (t *ruleTyper) nodes(setting *grammar.Setting) []expr.Node {
	var nodes []expr.Node
	for _, e := range setting.Values {
		checker := expr.Checker{File: t.file, Scope: t.scope, Functions: ruleFunctions()}
		var node expr.Node
		if name, ok := e.(*grammar.Name); ok {
			node = checker.Check(name, nil)
		} else {
			node = checker.Condition(e)
		}
		t.c.findings.Add(checker.Findings...)
		if node != nil {
			nodes = append(nodes, node)
		}
	}
	return nodes
}

func (t *ruleTyper) day(setting *grammar.Setting) {
	node, ok := t.c.settingValue(t.file, newScope(nil), setting, dateType).(*expr.Const)
	if !ok {
		return
	}
	date, ok := node.Value.(value.Date)
	switch {
	case !ok:
	case setting.Name.Text == "vanaf":
		t.terms().From = date.ISO()
	default:
		t.terms().Until = date.ISO()
	}
}

func (t *ruleTyper) grounds(setting *grammar.Setting) {
	terms := t.terms()
	if !t.own["grond"] {
		t.own["grond"], terms.Grounds = true, nil
	}
	for _, in := range setting.References {
		place := in.Place().In(t.file)
		ref, ok := in.(*grammar.LawReference)
		if !ok {
			t.c.findings.Add(badSetting.At(place, "Een grond is een wetsartikel, zoals [AVG 33 lid 2].",
				"A ground is an article of law, such as [AVG 33 lid 2]."))
			continue
		}
		citations, issues := t.c.program.register.Resolve(ref)
		for _, issue := range issues {
			t.c.findings.Add(issue.Finding(t.file))
		}
		terms.Grounds = append(terms.Grounds, Ground{Reference: ref, Citations: citations, Place: place})
	}
}

// text resolves the names in a melding or an advies. The first one of a condition
// takes the place of those of the rule, in both languages.
func (t *ruleTyper) text(setting *grammar.Setting, text *RuleText) {
	if setting.Prose == nil {
		t.c.findings.Add(badSetting.At(setting.Name.In(t.file), "Achter %q hoort een tekst tussen accolades.",
			"After %q comes a text in braces.", setting.Name.Text))
		return
	}
	if name := setting.Name.Text; !t.own[name] {
		t.own[name] = true
		*text = RuleText{Place: setting.Span().In(t.file)}
	}
	values := maps.Clone(text.Values)
	if values == nil {
		values = map[*grammar.Interpolation]expr.Node{}
	}
	grammar.WalkProse(setting.Prose, nil, func(in grammar.Inline) {
		if interpolation, ok := in.(*grammar.Interpolation); ok {
			checker := expr.Checker{File: t.file, Scope: t.scope, Functions: ruleFunctions()}
			if node := checker.Check(interpolation.Value, nil); node != nil {
				values[interpolation] = node
			}
			t.c.findings.Add(checker.Findings...)
		}
	})
	text.Values = values
	if setting.Qualifier != nil && setting.Qualifier.Text == "en" {
		text.EN = setting.Prose
	} else {
		text.NL = setting.Prose
	}
}

// word reads a line with one of a few names behind it.
func (t *ruleTyper) word(setting *grammar.Setting) {
	name := setting.Name.Text
	t.c.oneOf(t.file, setting, ruleLines[name]...)
	if len(setting.Values) == 0 {
		return
	}
	word, terms := textOf(setting.Values[0]), t.terms()
	switch name {
	case "ernst":
		terms.Severity = severities[word]
	case "norm":
		terms.Norm = word
	case "merk":
		terms.Mark = word
	}
}

func (t *ruleTyper) kinds(setting *grammar.Setting) {
	terms := t.terms()
	terms.Kinds = nil
	for _, e := range setting.Values {
		t.c.checkKind(t.file, e)
		terms.Kinds = append(terms.Kinds, textOf(e))
	}
}

package compiler

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// policy resolves and types a policy pack: its topics, its limits, its rules.
func (c *compilation) policy(main *grammar.File, opening *grammar.Policy) {
	c.program.Title = opening.Title.Value
	c.packHeader(main.Source, opening)
	c.declareHeaderFacts()
	c.compilePack(main)
	for _, statement := range main.Statements[1:] {
		switch statement.(type) {
		case *grammar.Limit, *grammar.Rule, *grammar.Topic, *grammar.Use, *grammar.Test:
		default:
			c.findings.Add(misplaced.At(keywordPlace(main.Source, statement),
				"%q hoort niet in een beleidspakket.", "%q does not belong in a policy pack.", statement.Keyword()))
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

// ruleLines are the lines of a rule that hold one of a few names.
var ruleLines = map[string][]string{
	"ernst": {"fout", "waarschuwing", "info"},
	"norm":  {"wet", "rechtspraak", "richtsnoer", "praktijk"},
	"merk":  {"gelezen", "gelezen_oud", "secundair", "eigen_kennis"},
}

// outcomes are what a test can expect of a rule.
var outcomes = []string{"fout", "waarschuwing", "info", "onbekend", "hangt_af", "niet_getoetst", "nvt", "geen"}

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
	for _, part := range p.parts {
		for _, statement := range part.Statements {
			if s, ok := statement.(*grammar.Rule); ok {
				names = append(names, s.Name.Text)
			}
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

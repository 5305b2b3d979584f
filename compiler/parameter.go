package compiler

import (
	"regexp"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// bounds restrict the values of a parameter.
type bounds struct {
	least, most expr.Node // minstens, hoogstens
	among       expr.Node // uit: a list
	pattern     *regexp.Regexp
}

func (c *compilation) declareParameter(file *source.File, s *grammar.Parameter) {
	t, ok := c.valueType(file, s.Type)
	if !ok {
		t = anyType
	}
	parameter := &Parameter{Name: s.Name.Text, Type: t, HasDefault: s.Default != nil, Place: s.Name.In(file)}
	parameter.symbol = &expr.Symbol{Name: s.Name.Text, Type: t, Declared: parameter.Place}
	c.bind(parameter.symbol, &binding{outside: true, parameter: parameter})
	c.program.parameters = append(c.program.parameters, parameter)
}

// defineValues types the defaults and bounds of parameters and the fields of
// parties, all names being known.
func (c *compilation) defineValues(main *grammar.File) {
	parameters, parties := 0, 0
	for _, statement := range main.Statements {
		switch s := statement.(type) {
		case *grammar.Parameter:
			parameter := c.program.parameters[parameters]
			parameters++
			c.program.bindings[parameter.symbol].node = c.parameter(main.Source, c.program.scope, s, parameter)
		case *grammar.Party:
			c.party(main.Source, s, c.program.Parties[parties])
			parties++
		}
	}
	c.findCircles()
}

// parameter types one parameter and returns its default, nil without one.
func (c *compilation) parameter(file *source.File, s expr.Scope, statement *grammar.Parameter, p *Parameter) (node expr.Node) {
	if statement.Default != nil {
		node = c.check(file, s, statement.Default, &p.Type)
	}
	for _, setting := range statement.Settings {
		switch setting.Name.Text {
		case "vraag":
			p.Question = c.settingText(file, setting)
		case "uitleg":
			p.Explanation = c.settingText(file, setting)
		case "minstens":
			p.bounds.least = c.settingValue(file, s, setting, p.Type)
		case "hoogstens":
			p.bounds.most = c.settingValue(file, s, setting, p.Type)
		case "uit":
			p.bounds.among = c.settingValue(file, s, setting, value.Type{Kind: value.ListKind, Elem: &p.Type})
		case "patroon":
			p.bounds.pattern = c.pattern(file, setting)
		case "negeer":
		default:
			names := []string{"vraag", "uitleg", "minstens", "hoogstens", "uit", "patroon", "negeer"}
			c.findings.Add(suggest(badSetting.At(setting.Name.In(file), "Een parameter heeft geen %q.",
				"A parameter has no %q.", setting.Name.Text), setting.Name.Text, names))
		}
	}
	return node
}

func (c *compilation) settingText(file *source.File, setting *grammar.Setting) string {
	if len(setting.Values) == 1 {
		if literal, ok := setting.Values[0].(*grammar.Literal); ok && literal.Kind == grammar.TextLiteral {
			return literal.Text
		}
	}
	c.findings.Add(badSetting.At(setting.Name.In(file), "Achter %q hoort een tekst tussen aanhalingstekens.",
		"After %q comes a text in quotes.", setting.Name.Text))
	return ""
}

func (c *compilation) pattern(file *source.File, setting *grammar.Setting) *regexp.Regexp {
	text := c.settingText(file, setting)
	pattern, err := regexp.Compile(`^(?:` + text + `)$`)
	if err != nil {
		c.findings.Add(badSetting.At(setting.Values[0].Place().In(file), "Dit patroon is niet te lezen: %s.",
			"This pattern cannot be read: %s.", err.Error()))
		return nil
	}
	return pattern
}

// findCircles reports values that follow from themselves through defaults of
// parameters and fields of parties.
func (c *compilation) findCircles() {
	state := map[*expr.Symbol]int{} // 1: on the way, 2: done
	var visit func(*expr.Symbol)
	visit = func(symbol *expr.Symbol) {
		b := c.program.bindings[symbol]
		if b == nil || b.node == nil || state[symbol] == 2 {
			return
		}
		if state[symbol] == 1 {
			c.findings.Add(circular.At(b.node.Place(), "De waarde %q volgt uit zichzelf.",
				"The value %q follows from itself.", symbol.Name))
			b.node = nil
			return
		}
		state[symbol] = 1
		for _, used := range expr.Symbols(b.node) {
			visit(used)
		}
		state[symbol] = 2
	}
	for _, name := range c.program.scope.names {
		visit(c.program.scope.symbols[name])
	}
}

// valueType returns the type as package value knows it.
func (c *compilation) valueType(file *source.File, t *grammar.Type) (value.Type, bool) {
	if t == nil {
		return value.Type{}, false
	}
	kind, known := typeKinds[t.Name]
	if !known {
		c.findings.Add(suggest(badType.At(t.In(file), "Er is geen type %q.", "There is no type %q.", t.Name), t.Name, typeNames()))
		return value.Type{}, false
	}
	result := value.Type{Kind: kind}
	for _, name := range t.Choices {
		result.Choices = append(result.Choices, name.Text)
	}
	if t.Elem != nil {
		elem, ok := c.valueType(file, t.Elem)
		if !ok {
			return value.Type{}, false
		}
		result.Elem = &elem
	}
	for _, column := range t.Columns {
		columnType, ok := c.valueType(file, column.Type)
		if !ok {
			return value.Type{}, false
		}
		result.Columns = append(result.Columns, value.Column{Name: column.Name.Text, Type: columnType})
	}
	return result, c.complete(file, t, result)
}

// complete reports types that lack what they are made of.
func (c *compilation) complete(file *source.File, t *grammar.Type, result value.Type) bool {
	var example string
	switch {
	case (result.Kind == value.ChoiceKind || result.Kind == value.ChoicesKind) && len(result.Choices) == 0:
		example = t.Name + "(a, b, c)"
	case result.Kind == value.ListKind && result.Elem == nil:
		example = "lijst van tekst"
	case result.Kind == value.TableKind && len(result.Columns) == 0:
		example = "tabel(naam tekst, plaats tekst)"
	default:
		return true
	}
	c.findings.Add(badType.At(t.In(file), "Het type %q is niet compleet; schrijf bijvoorbeeld %s.",
		"The type %q is not complete; write for instance %s.", t.Name, diag.Same(example)))
	return false
}

var typeKinds = map[string]value.Kind{
	"duur": value.DurationKind, "bedrag": value.AmountKind, "percentage": value.PercentageKind,
	"getal": value.NumberKind, "datum": value.DateKind, "tekst": value.TextKind, "janee": value.BoolKind,
	"keuze": value.ChoiceKind, "keuzes": value.ChoicesKind, "lijst": value.ListKind, "tabel": value.TableKind,
}

func typeNames() []string {
	return []string{"duur", "bedrag", "percentage", "getal", "datum", "tekst", "janee", "keuze", "keuzes", "lijst", "tabel"}
}

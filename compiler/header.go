package compiler

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// field is a named value of the header or of a party that the language knows.
type field struct {
	name string
	typ  value.Type
	// check normalises and checks a text, nil when any text will do.
	check func(string) (string, *value.Problem)
}

func choice(names ...string) value.Type  { return value.Type{Kind: value.ChoiceKind, Choices: names} }
func choices(names ...string) value.Type { return value.Type{Kind: value.ChoicesKind, Choices: names} }

var (
	textType = value.Type{Kind: value.TextKind}
	dateType = value.Type{Kind: value.DateKind}
	boolType = value.Type{Kind: value.BoolKind}
	anyType  = value.Type{Kind: value.AnyKind}
)

// documentKinds are the usual kinds of document. A header may name others.
var documentKinds = []string{
	"algemene_voorwaarden", "verwerkersovereenkomst", "overeenkomst", "statuten", "huishoudelijk_reglement",
	"arbeidsovereenkomst", "huurovereenkomst", "koopovereenkomst", "geheimhoudingsovereenkomst", "privacyverklaring",
}

// headerFields are the facts of a document. Onbekend is an ordinary choice
// where the law asks who the other party is and nobody can know it beforehand.
func headerFields() []field {
	return []field{
		{name: "soort", typ: choices(documentKinds...)},
		{name: "versie", typ: textType},
		{name: "datum", typ: dateType},
		{name: "wederpartij", typ: choice("consument", "zakelijk", "beide", unknownChoice)},
		{name: "sluitwijze", typ: choice("op_afstand", "buiten_verkoopruimte", "in_persoon", unknownChoice)},
		{name: "aanbod", typ: choices("diensten", "zaken", "digitale_inhoud", "opdrachten", "kranten", "cadeaubonnen")},
		{name: "deel_van", typ: choices(documentKinds...)},
		{name: "peildatum", typ: dateType},
	}
}

const unknownChoice = "onbekend"

// headerNames are all lines that a header may have.
func headerNames() []string {
	names := []string{"toetsing", "kenmerken", "nummering", "verwijzing", "notatie", "negeer"}
	for _, f := range headerFields() {
		names = append(names, f.name)
	}
	return names
}

// openKinds lets a list of document kinds hold any name besides the usual.
func openKinds(f field, setting *grammar.Setting) field {
	if f.name != "soort" && f.name != "deel_van" {
		return f
	}
	names := slices.Clone(f.typ.Choices)
	for _, e := range setting.Values {
		if name, ok := e.(*grammar.Name); ok && !slices.Contains(names, name.Text) {
			names = append(names, name.Text)
		}
	}
	f.typ.Choices = names
	return f
}

// header types the header of the document.
func (c *compilation) header(main *grammar.File) {
	agreement, ok := main.Statements[0].(*grammar.Agreement)
	if !ok {
		return
	}
	c.program.Title = agreement.Title.Value
	seen := map[string]source.Place{}
	for _, setting := range agreement.Settings {
		c.headerLine(main.Source, setting, seen)
	}
}

func (c *compilation) headerLine(file *source.File, setting *grammar.Setting, seen map[string]source.Place) {
	name, place := setting.Name.Text, setting.Name.In(file)
	if first, twice := seen[name]; twice && name != "negeer" && name != "nummering" && name != "notatie" && name != "toetsing" {
		c.findings.Add(duplicate.At(place, "De kop noemt %q twee keer.", "The header gives %q twice.", name).
			WithNote(first, "Hier staat de eerste.", "The first is here."))
		return
	}
	seen[name] = place
	if c.form(file, setting, &c.program.Form) {
		return
	}
	switch name {
	case "negeer":
	case "toetsing":
		c.program.Packs = append(c.program.Packs, c.packNames(file, setting)...)
	case "kenmerken":
		c.oneOf(file, setting, "volledig")
		c.program.Complete = true
	default:
		symbol := c.program.scope.symbols[name]
		if symbol == nil || c.program.bindings[symbol] == nil {
			c.findings.Add(suggest(badSetting.At(place, "De kop kent geen %q.", "The header knows no %q.", name),
				name, headerNames()))
			return
		}
		c.headerFact(file, setting, symbol)
	}
}

func (c *compilation) headerFact(file *source.File, setting *grammar.Setting, symbol *expr.Symbol) {
	node := c.settingValue(file, c.program.scope, setting, symbol.Type)
	c.program.bindings[symbol].node = node
	if symbol.Name == "soort" {
		for _, e := range setting.Values {
			c.program.Kinds = append(c.program.Kinds, textOf(e))
			c.checkKind(file, e)
		}
	}
}

// checkKind warns of a kind of document that is nearly one of the usual: the
// packs would not know it.
func (c *compilation) checkKind(file *source.File, e grammar.Expr) {
	name := textOf(e)
	if slices.Contains(documentKinds, name) || diag.Nearest(name, documentKinds) == "" {
		return
	}
	c.findings.Add(suggest(nearKind.At(e.Place().In(file), "De soort %q is niet gebruikelijk.",
		"The kind %q is not usual.", name), name, documentKinds))
}

// settingValue types the values of a line: one, or of a set or list several.
func (c *compilation) settingValue(file *source.File, s expr.Scope, setting *grammar.Setting, t value.Type) expr.Node {
	switch {
	case len(setting.Values) == 0:
		c.findings.Add(badSetting.At(setting.Name.In(file), "Achter %q staat geen waarde.", "There is no value after %q.", setting.Name.Text))
		return nil
	case len(setting.Values) == 1:
		return c.check(file, s, setting.Values[0], &t)
	case t.Kind != value.ChoicesKind && t.Kind != value.ListKind:
		c.findings.Add(badSetting.At(setting.Values[1].Place().In(file), "Achter %q hoort één waarde.",
			"%q takes one value.", setting.Name.Text))
		return nil
	}
	list := &grammar.List{Elems: setting.Values}
	list.Span = setting.Values[0].Place().To(setting.Values[len(setting.Values)-1].Place())
	return c.check(file, s, list, &t)
}

// oneOf checks that a line has one of some names behind it.
func (c *compilation) oneOf(file *source.File, setting *grammar.Setting, names ...string) {
	for _, e := range setting.Values {
		if slices.Contains(names, textOf(e)) {
			return
		}
	}
	place := setting.Name.In(file)
	if len(setting.Values) > 0 {
		place = setting.Values[0].Place().In(file)
	}
	c.findings.Add(badSetting.At(place, "Achter %q hoort %s.", "After %q comes %s.",
		setting.Name.Text, strings.Join(names, ", ")))
}

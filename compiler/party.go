package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// partyFields are the fields and facts of a party. Facts (from rol on) follow
// what the law asks of a party; fields may also come from data.
func partyFields() []field {
	return []field{
		{name: "naam", typ: textType},
		{name: "rechtsvorm", typ: textType},
		{name: "adres", typ: textType},
		{name: "postcode", typ: textType, check: value.CheckPostcode},
		{name: "plaats", typ: textType},
		{name: "land", typ: textType},
		{name: "kvk", typ: textType, check: value.CheckKVK},
		{name: "btw", typ: textType, check: value.CheckVAT},
		{name: "iban", typ: textType, check: value.CheckIBAN},
		{name: "email", typ: textType, check: value.CheckEmail},
		{name: "telefoon", typ: textType},
		{name: "website", typ: textType},
		{name: "vertegenwoordigd", typ: textType},
		{name: "functie", typ: textType},
		{name: "rol", typ: choices("verwerkingsverantwoordelijke", "verwerker", "subverwerker", "gezamenlijk",
			"gebruiker", "wederpartij", "schuldenaar", "schuldeiser")},
		{name: "omvang", typ: choice("klein", "middelgroot", "groot", unknownChoice)},
		{name: "overheid", typ: boolType},
		{name: "vestiging", typ: choice("nederland", "buitenland", unknownChoice)},
		{name: "eigen_av", typ: boolType},
		{name: "vakgebied", typ: choice("eigen", "vreemd", unknownChoice)},
	}
}

func (c *compilation) declareParty(file *source.File, s *grammar.Party) {
	place := s.Name.In(file)
	party := &Party{Name: s.Name.Text, Title: s.Title.Value, Place: place}
	for _, also := range s.Also {
		party.Also = append(party.Also, also.Value)
	}
	party.symbol = &expr.Symbol{Name: s.Name.Text, Type: textType, Declared: place}
	c.bind(party.symbol, &binding{node: expr.NewConst(textType, value.Text(s.Title.Value), place)})
	for _, f := range partyFields() {
		symbol := &expr.Symbol{Name: s.Name.Text + "." + f.name, Type: f.typ, Declared: place}
		outside := f.typ.Kind == value.TextKind
		c.bind(symbol, &binding{outside: outside, check: f.check})
		if f.name == "rol" {
			party.roles = symbol
		}
	}
	c.program.Parties = append(c.program.Parties, party)
}

// party types the lines of a party.
func (c *compilation) party(file *source.File, s *grammar.Party, party *Party) {
	seen := map[string]source.Place{}
	for _, setting := range s.Settings {
		name, place := setting.Name.Text, setting.Name.In(file)
		if name == "negeer" {
			continue
		}
		symbol := c.program.scope.symbols[s.Name.Text+"."+name]
		if symbol == nil {
			c.findings.Add(suggest(badSetting.At(place, "Een partij heeft geen %q.", "A party has no %q.", name), name, partyFieldNames()))
			continue
		}
		if first, twice := seen[name]; twice {
			c.findings.Add(duplicate.At(place, "Deze partij noemt %q twee keer.", "This party gives %q twice.", name).
				WithNote(first, "Hier staat de eerste.", "The first is here."))
			continue
		}
		seen[name] = place
		party.fields = append(party.fields, symbol)
		c.program.bindings[symbol].node = c.partyField(file, setting, symbol)
	}
}

// partyField types one field. A number such as that of the Kamer van Koophandel
// is a text, whether it stands between quotes or not.
func (c *compilation) partyField(file *source.File, setting *grammar.Setting, symbol *expr.Symbol) expr.Node {
	if symbol.Type.Kind != value.TextKind || len(setting.Values) != 1 {
		return c.settingValue(file, c.program.scope, setting, symbol.Type)
	}
	literal, ok := setting.Values[0].(*grammar.Literal)
	if !ok || literal.Kind == grammar.UnknownLiteral {
		return c.settingValue(file, c.program.scope, setting, symbol.Type)
	}
	place := literal.In(file)
	text := literal.Text
	if check := c.program.bindings[symbol].check; check != nil {
		normal, problem := check(text)
		if problem != nil {
			c.findings.Add(badRegister(place, problem))
		} else {
			text = normal
		}
	}
	return expr.NewConst(textType, value.Text(text), place)
}

func badRegister(place source.Place, problem *value.Problem) diag.Finding {
	finding := badNumber.At(place, "%s", "%s", problem.Message)
	if !problem.Cure.IsZero() {
		finding.Help = problem.Cure
	}
	return finding
}

func partyFieldNames() []string {
	var names []string
	for _, f := range partyFields() {
		names = append(names, f.name)
	}
	return names
}

// partyNamed returns the party with a name, nil when there is none.
func (c *compilation) partyNamed(name string) *Party {
	for _, party := range c.program.Parties {
		if party.Name == name {
			return party
		}
	}
	return nil
}

// introduceParties compiles the prose of the parties, and warns when there is
// some that nothing prints.
func (c *compilation) introduceParties(main *grammar.File) {
	listed := false
	Walk(c.program.Body, func(p Part) {
		if _, ok := p.(*PartyList); ok {
			listed = true
		}
	})
	for _, statement := range main.Statements {
		s, ok := statement.(*grammar.Party)
		if !ok || s.Prose == nil {
			continue
		}
		party := c.partyNamed(s.Name.Text)
		if party.Introduction != nil {
			continue
		}
		party.Introduction = &PartyIntroduction{Base{Place: s.Prose.In(main.Source), scope: c.program.scope}}
		c.prose(main.Source, party.Introduction, s.Prose)
		if !listed {
			c.findings.Add(unprinted.At(s.Name.In(main.Source),
				"De tekst bij partij %q komt nergens in het document.",
				"The text of party %q comes nowhere in the document.", s.Name.Text))
		}
	}
}

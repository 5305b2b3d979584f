package compiler

import (
	"strings"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// ModelUse is the use of a model clause by an article.
type ModelUse struct {
	Name  string // standaard.geheimhouding
	Title string
	// Deviations are the leden that the article replaces, drops and adds, in
	// order of the source.
	Deviations []Deviation

	given      []givenValue
	file       *source.File
	statements []grammar.Statement
	scope      *scope
	replaced   map[string]*grammar.Replace
	omitted    map[string]source.Place
	used       map[string]bool // labels of replaced and omitted parts that exist
}

// clauseOf returns the statements of a model clause in a library.
func clauseOf(file *grammar.File, name string) (clause *grammar.ModelClause, body []grammar.Statement, names []string) {
	for i, statement := range file.Statements {
		s, ok := statement.(*grammar.ModelClause)
		if !ok {
			continue
		}
		names = append(names, s.Name.Text)
		if s.Name.Text == name {
			clause, body = s, clauseBody(file.Statements[i+1:])
		}
	}
	return clause, body, names
}

func clauseBody(rest []grammar.Statement) []grammar.Statement {
	for i, statement := range rest {
		switch statement.(type) {
		case *grammar.ModelClause, *grammar.Test:
			return rest[:i]
		}
	}
	return rest
}

// findClause returns the statements of a model clause and the file that they
// stand in: that of the library, or the clause's own in the folder of a standard
// library.
func (c *compilation) findClause(library *grammar.File, name string) (*grammar.File, *grammar.ModelClause, []grammar.Statement, []string) {
	libraryName, clauseName, _ := strings.Cut(name, ".")
	clause, body, names := clauseOf(library, clauseName)
	if clause != nil || library != c.sources.Standard[libraryName] {
		return library, clause, body, names
	}
	if own := c.sources.Standard[name]; own != nil {
		if clause, body, _ = clauseOf(own, clauseName); clause != nil {
			return own, clause, body, nil
		}
	}
	return library, nil, nil, append(names, c.sources.Offered[libraryName]...)
}

// modelUse finds the model clause of an article and binds its parameters.
func (c *compilation) modelUse(o *outliner, s *grammar.Article, lines []grammar.Statement) *ModelUse {
	place := s.Follows.In(o.file)
	libraryName, clauseName, dotted := strings.Cut(s.Follows.Text, ".")
	if !dotted {
		c.findings.Add(unknownModel.At(place, "Een modelclausule heet bibliotheek.clausule; %q mist de bibliotheek.",
			"A model clause is called library.clause; %q lacks the library.", s.Follows.Text))
		return nil
	}
	library := c.uses(o.file, libraryName)
	if library == nil {
		c.findings.Add(suggest(unknownModel.At(place, "Er is geen bibliotheek %q.", "There is no library %q.", libraryName),
			libraryName, []string{"standaard"}))
		return nil
	}
	library, clause, body, names := c.findClause(library, s.Follows.Text)
	if clause == nil {
		place.Start += int32(len(libraryName)) + 1
		c.findings.Add(suggest(unknownModel.At(place, "De bibliotheek %s heeft geen clausule %q.",
			"The library %s has no clause %q.", libraryName, clauseName), clauseName, names))
		return nil
	}
	m := &ModelUse{
		Name: s.Follows.Text, Title: clause.Title.Value, file: library.Source, statements: body,
		replaced: map[string]*grammar.Replace{}, omitted: map[string]source.Place{}, used: map[string]bool{},
	}
	m.scope = c.modelScope(o, m, s)
	m.lines(o.file, lines)
	return m
}

// lines notes what the article drops and replaces.
func (m *ModelUse) lines(file *source.File, lines []grammar.Statement) {
	for _, line := range lines {
		switch s := line.(type) {
		case *grammar.Omit:
			for _, label := range s.Labels {
				m.omitted[label.Text] = label.In(file)
				m.deviate(Dropped, label, file, nil)
			}
		case *grammar.Replace:
			m.replaced[s.Label.Text] = s
			m.deviate(Replaced, s.Label, file, s.Prose)
		}
	}
}

// modelScope declares the parameters of a model clause. What met gives is typed
// where the article stands; defaults see the clause and, from the document, the
// facts of its header and its parties.
func (c *compilation) modelScope(o *outliner, m *ModelUse, s *grammar.Article) *scope {
	inner := newScope(c.program.scope)
	inner.admits = c.sharedWithModels
	given := map[string]*grammar.Assignment{}
	for _, with := range s.With {
		given[with.Name.Text] = with
	}
	for _, statement := range m.statements {
		c.declareInClause(m, inner, statement, func(p *Parameter) expr.Node {
			with := given[p.Name]
			delete(given, p.Name)
			return c.modelValue(o, m, p, with, s)
		})
	}
	for _, with := range s.With {
		if given[with.Name.Text] != nil {
			c.findings.Add(suggest(unknownLabel.At(with.Name.In(o.file), "De modelclausule %s heeft geen parameter %q.",
				"The model clause %s has no parameter %q.", m.Name, with.Name.Text), with.Name.Text, inner.names))
		}
	}
	return inner
}

// sharedWithModels reports whether a name of the document is known inside model
// clauses: the facts of the header and the parties. The parameters of the
// document are not, so that a clause means the same wherever it is used.
func (c *compilation) sharedWithModels(symbol *expr.Symbol) bool {
	b := c.program.bindings[symbol]
	return b != nil && b.parameter == nil && (symbol.Declared.IsZero() || c.partyNamed(beforeDot(symbol.Name)) != nil)
}

func beforeDot(name string) string {
	first, _, _ := strings.Cut(name, ".")
	return first
}

// declareInClause declares a parameter or value of a model clause. What value
// returns goes before the default; it may be nil.
func (c *compilation) declareInClause(m *ModelUse, inner *scope, statement grammar.Statement, value func(*Parameter) expr.Node) {
	switch s := statement.(type) {
	case *grammar.Parameter:
		t, ok := c.valueType(m.file, s.Type)
		if !ok {
			return
		}
		p := &Parameter{Name: s.Name.Text, Type: t, Place: s.Name.In(m.file), HasDefault: s.Default != nil}
		p.symbol = &expr.Symbol{Name: p.Name, Type: t, Declared: p.Place}
		b := &binding{node: c.parameter(m.file, inner, s, p), parameter: p}
		if value != nil {
			if given := value(p); given != nil {
				b.node, b.model = given, m
			}
		}
		inner.declare(p.symbol)
		c.program.bindings[p.symbol] = b
		c.program.modelParameters = append(c.program.modelParameters, p.symbol)
	case *grammar.Computed:
		symbol := &expr.Symbol{Name: s.Name.Text, Type: anyType, Declared: s.Name.In(m.file)}
		node := c.check(m.file, inner, s.Value, nil)
		if node != nil {
			symbol.Type = node.Type()
		}
		inner.declare(symbol)
		c.program.bindings[symbol] = &binding{node: node}
	}
}

// modelValue returns what met gives for a parameter of a model clause, typed
// where the article stands; nil when it gives nothing.
func (c *compilation) modelValue(o *outliner, m *ModelUse, p *Parameter, with *grammar.Assignment, s *grammar.Article) expr.Node {
	if with != nil {
		m.given = append(m.given, givenValue{symbol: p.symbol, place: with.Name.In(o.file)})
		return c.check(o.file, o.scope, with.Value, &p.Type)
	}
	if !p.HasDefault {
		c.findings.Add(missingParameter.At(s.Follows.In(o.file), "De modelclausule %s vraagt om %q.",
			"The model clause %s asks for %q.", m.Name, p.Name).
			WithHelp("Schrijf onder het artikel: met %s = … %s", "Write under the article: met %s = … %s", p.Name, p.Question))
	}
	return nil
}

// model adds the parts of the model clause to its article.
func (o *outliner) model(article *Article) {
	m := article.Model
	inner := &outliner{c: o.c, file: m.file, scope: m.scope, stack: []open{{part: article, level: articleLevel}}}
	dropped := false
	for i, statement := range m.statements {
		if explanation, ok := statement.(*grammar.Explanation); ok && (dropped || m.explainsDropped(explanation)) {
			continue // it explains what is no longer there
		}
		label := labelOf(statement)
		dropped = label != "" && o.deviate(inner, m, statement, label)
		if !dropped {
			inner.statements(m.statements[i : i+1 : i+1])
		}
	}
	o.checkDeviationLabels(m)
}

// deviate deals with a part of the model clause that the article drops or
// replaces.
func (o *outliner) deviate(inner *outliner, m *ModelUse, statement grammar.Statement, label string) bool {
	if _, dropped := m.omitted[label]; dropped {
		m.used[label] = true
		return true
	}
	replacement := m.replaced[label]
	if replacement == nil {
		return false
	}
	m.used[label] = true
	attributes, attributesFile, attributesScope := replacement.Attributes, o.file, o.replacementScope(m)
	part := o.replacement(statement, replacement, attributesScope)
	if len(attributes) == 0 {
		attributes, attributesFile = topicsAmong(grammar.AttributesOf(statement)), m.file
	}
	inner.closeTo(clauseLevel)
	inner.append(part)
	o.c.prose(o.file, part, replacement.Prose)
	part.Common().Attributes = attributes
	if attributesFile == m.file {
		part.Common().scope = m.scope
	}
	o.c.facts(attributesFile, part)
	part.Common().scope = attributesScope
	return true
}

// topicsAmong returns the over lines: what silences a finding in the clause says
// nothing about the text that takes its place.
func topicsAmong(attributes []grammar.Attribute) []grammar.Attribute {
	var topics []grammar.Attribute
	for _, attribute := range attributes {
		if over, ok := attribute.(*grammar.Over); ok {
			topics = append(topics, over)
		}
	}
	return topics
}

// replacement is the part that takes the place of statement: a lid for a lid,
// a tekst for a tekst.
func (o *outliner) replacement(statement grammar.Statement, s *grammar.Replace, scope *scope) Part {
	base := Base{Place: s.Span().In(o.file), Label: s.Label.Text, scope: scope}
	if _, ok := statement.(*grammar.Text); ok {
		return &Text{Base: base}
	}
	return &Clause{Base: base}
}

// replacementScope is what replacing prose sees: the parameters of the clause,
// and behind them all names of the document.
func (o *outliner) replacementScope(m *ModelUse) *scope {
	return &scope{symbols: m.scope.symbols, names: m.scope.names, outer: o.scope}
}

// checkDeviationLabels reports schrap and vervang of parts that the clause does
// not have.
func (o *outliner) checkDeviationLabels(m *ModelUse) {
	var labels []string
	for _, statement := range m.statements {
		if label := labelOf(statement); label != "" {
			labels = append(labels, label)
		}
	}
	for _, deviation := range m.Deviations {
		if deviation.Kind == Added || m.used[deviation.Part] {
			continue
		}
		o.c.findings.Add(suggest(unknownLabel.At(deviation.Place, "De modelclausule %s heeft geen lid %q.",
			"The model clause %s has no lid %q.", m.Name, deviation.Part), deviation.Part, labels))
	}
}

// labelOf returns the label of a lid or tekst.
func labelOf(statement grammar.Statement) string {
	switch s := statement.(type) {
	case *grammar.Clause:
		if s.Label != nil {
			return s.Label.Text
		}
	case *grammar.Text:
		if s.Label != nil {
			return s.Label.Text
		}
	}
	return ""
}

// checkUses reports used files that are neither a library nor a pack.
func (c *compilation) checkUses() {
	for _, file := range c.sources.Files {
		for _, statement := range file.Statements {
			use, ok := statement.(*grammar.Use)
			if !ok || c.sources.Uses[use] == nil || nameOf(c.sources.Uses[use]) != "" {
				continue
			}
			c.findings.Add(notUsable.At(use.Path.In(file.Source),
				"%q is geen bibliotheek van clausules en geen beleidspakket.",
				"%q is neither a library of clauses nor a policy pack.", use.Path.Value))
		}
	}
}

package compiler

import (
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// library compiles a library of model clauses by itself: each clause as an
// article that follows it without any deviation.
func (c *compilation) library(main *grammar.File) {
	for _, setting := range grammar.SettingsOf(main.Statements[0]) {
		if !c.form(main.Source, setting, &c.program.Form) && setting.Name.Text != "negeer" {
			c.findings.Add(suggest(badSetting.At(setting.Name.In(main.Source), "Een bibliotheek heeft geen %q.",
				"A library has no %q.", setting.Name.Text), setting.Name.Text, []string{"nummering", "verwijzing", "notatie", "negeer"}))
		}
	}
	c.declareHeader(main)
	first := map[string]source.Place{}
	inClause := false
	for i, statement := range main.Statements[1:] {
		switch s := statement.(type) {
		case *grammar.ModelClause:
			inClause = true
			if place, twice := first[s.Name.Text]; twice {
				c.findings.Add(duplicate.At(s.Name.In(main.Source), "De clausule %q bestaat al.",
					"The clause %q exists already.", s.Name.Text).WithNote(place, "Hier staat de eerste.", "The first is here."))
				continue
			}
			first[s.Name.Text] = s.Name.In(main.Source)
			c.libraryClause(main, s, clauseBody(main.Statements[i+2:]))
		case *grammar.Use, *grammar.Test:
		default:
			if !inClause {
				c.findings.Add(misplaced.At(keywordPlace(main.Source, statement),
					"In een bibliotheek staat %q in een clausule.", "In a library %q stands in a clause.", statement.Keyword()))
			}
		}
	}
}

func (c *compilation) libraryClause(main *grammar.File, s *grammar.ModelClause, body []grammar.Statement) {
	m := &ModelUse{
		Name: nameOf(main) + "." + s.Name.Text, Title: s.Title.Value, file: main.Source, statements: body,
		replaced: map[string]*grammar.Replace{}, omitted: map[string]source.Place{}, used: map[string]bool{},
	}
	o := &outliner{c: c, file: main.Source, scope: c.program.scope, stack: []open{{level: documentLevel}}}
	m.scope = c.clauseScope(m)
	article := &Article{Base: o.base(s.Span().In(main.Source), &s.Name), Title: s.Title.Value, Model: m}
	o.push(article, articleLevel)
	o.model(article)
	c.program.Body = append(c.program.Body, o.parts...)
}

// clauseScope declares the parameters of a clause that nobody uses yet.
func (c *compilation) clauseScope(m *ModelUse) *scope {
	inner := newScope(c.program.scope)
	inner.admits = c.sharedWithModels
	for _, statement := range m.statements {
		c.declareInClause(m, inner, statement, nil)
	}
	return inner
}

func keywordPlace(file *source.File, statement grammar.Statement) source.Place {
	span := statement.Span()
	span.End = min(span.End, span.Start+int32(len(statement.Keyword())))
	return span.In(file)
}

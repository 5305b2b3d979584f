package compiler

import (
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// article opens an article. When it follows a model clause, the parts of that
// come first; what the author adds comes after.
func (o *outliner) article(s *grammar.Article, rest []grammar.Statement) {
	place := s.Span().In(o.file)
	o.closeTo(articleLevel)
	if top := o.stack[len(o.stack)-1]; top.branch && top.level >= articleLevel {
		o.c.findings.Add(misplaced.At(place, "Dit artikel staat in een keuze die binnen een artikel begon.",
			"This article stands in a choice that began inside an article.").
			WithHelp("Sluit de keuze eerst met einde, of zet het artikel vooraan in een eigen keuze.",
				"First close the choice by einde, or put the article first in a choice of its own."))
	}
	article := &Article{Base: o.withAttributes(place, s.Label, s.Attributes), Number: s.Number}
	if s.Title != nil {
		article.Title = s.Title.Value
	}
	if s.Follows != nil {
		article.Model = o.c.modelUse(o, s, deviations(rest))
		if article.Model != nil && s.Title == nil {
			article.Title = article.Model.Title
		}
	}
	o.push(article, articleLevel)
	o.c.facts(o.file, article)
	if article.Model != nil {
		o.model(article)
	} else {
		o.checkDeviations(s, rest)
	}
}

// deviations returns the schrap and vervang lines of an article: those before
// the next statement that closes it.
func deviations(rest []grammar.Statement) []grammar.Statement {
	var found []grammar.Statement
	for _, statement := range rest {
		switch statement.(type) {
		case *grammar.Omit, *grammar.Replace:
			found = append(found, statement)
		default:
			if levelOf(statement) <= articleLevel {
				return found
			}
		}
	}
	return found
}

func (o *outliner) checkDeviations(s *grammar.Article, rest []grammar.Statement) {
	if s.Follows != nil {
		return // the model clause is unknown; that has been said
	}
	lines := deviations(rest)
	for _, with := range s.With {
		o.c.findings.Add(noModel(with.Name.In(o.file), "met"))
	}
	for _, line := range lines {
		o.c.findings.Add(noModel(line.Span().In(o.file), line.Keyword()))
	}
}

// deviationOutside reports schrap and vervang outside any article; inside one
// the article has dealt with them.
func (o *outliner) deviationOutside(statement grammar.Statement) {
	if !o.inArticle() {
		o.c.findings.Add(noModel(statement.Span().In(o.file), statement.Keyword()))
	}
}

func noModel(place source.Place, keyword string) diag.Finding {
	return misplaced.At(place, "%q kan alleen in een artikel dat een modelclausule volgt.",
		"%q can only stand in an article that follows a model clause.", keyword).
		WithHelp("Schrijf achter de titel van het artikel: volgens bibliotheek.clausule.",
			"Write after the title of the article: volgens library.clause.")
}

// annex opens an annex. An annex of an annex names the other by its label.
func (o *outliner) annex(s *grammar.Annex) {
	annex := &Annex{Base: o.base(s.Span().In(o.file), s.Label), Title: s.Title.Value, Form: o.c.program.Form, settings: s.Settings}
	if s.To != nil {
		annex.To = o.c.labels.annex(s.To.Text)
		if annex.To == nil {
			o.c.findings.Add(suggest(unknownLabel.At(s.To.In(o.file),
				"Er is hierboven geen bijlage %q.", "There is no annex %q above.", s.To.Text),
				s.To.Text, o.c.labels.annexNames()))
		} else {
			annex.Form = annex.To.Form
		}
	}
	for _, setting := range s.Settings {
		o.annexLine(annex, setting)
	}
	o.push(annex, annexLevel)
}

func (o *outliner) annexLine(annex *Annex, setting *grammar.Setting) {
	if o.c.form(o.file, setting, &annex.Form) {
		return
	}
	switch setting.Name.Text {
	case "soort":
		for _, e := range setting.Values {
			annex.Kinds = append(annex.Kinds, textOf(e))
			o.c.checkKind(o.file, e)
		}
	case "toetsing":
		annex.Packs = append(annex.Packs, o.c.packNames(o.file, setting)...)
	case "kenmerken":
		o.c.oneOf(o.file, setting, "volledig")
		annex.Complete = true
	case "negeer":
	default:
		names := strings.Fields("soort toetsing kenmerken nummering verwijzing notatie negeer")
		o.c.findings.Add(suggest(badSetting.At(setting.Name.In(o.file), "Een bijlage heeft geen %q.",
			"An annex has no %q.", setting.Name.Text), setting.Name.Text, names))
	}
}

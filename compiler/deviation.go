package compiler

import (
	"slices"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// DeviationKind is how an article departs from its model clause.
type DeviationKind string

// The kinds of deviations, as documents name them.
const (
	Replaced DeviationKind = "vervangen"
	Dropped  DeviationKind = "geschrapt"
	Added    DeviationKind = "toegevoegd"
	// Beyond is a value outside the bounds of the clause.
	Beyond DeviationKind = "waarde"
)

// Code returns the code of the finding about deviations of a kind.
func (k DeviationKind) Code() diag.Code {
	switch k {
	case Replaced:
		return "AK0901"
	case Dropped:
		return "AK0902"
	case Added:
		return "AK0903"
	}
	return BeyondModel.Code
}

// Deviation is one departure from a model clause.
type Deviation struct {
	Kind DeviationKind
	// Part is the label of the lid or the name of the parameter; "" for an added
	// lid without a label.
	Part  string
	Place source.Place
	// Standard is where the clause says what is replaced or dropped; zero for
	// other kinds and for a lid that the clause does not have. StandardWords is
	// its prose, with the braces.
	Standard, StandardWords source.Place
	// OwnWords is the prose, with its braces, of what replaces or is added.
	OwnWords source.Place
	// Accepted is the reason that a negeer gives for accepting it; "" when there
	// is none.
	Accepted string
	// Value says how a value is beyond its bounds: "180 dagen is meer dan 90
	// dagen".
	Value diag.Text
}

// ArticleDeviations are the departures of one article from its model clause.
type ArticleDeviations struct {
	Article    *Article
	Deviations []Deviation
}

// Deviations returns how the articles depart from their model clauses, in order
// of the source, each article that does; those that some variant leaves out are
// among them. Whether a value is beyond its bounds hangs on the values given.
func (p *Program) Deviations(given Values) []ArticleDeviations {
	e := newEvaluation(p, given)
	e.require()
	var all []ArticleDeviations
	Walk(p.Body, func(part Part) {
		article, ok := part.(*Article)
		if !ok || article.Model == nil {
			return
		}
		if deviations := e.deviations(article.Model); len(deviations) > 0 {
			all = append(all, ArticleDeviations{Article: article, Deviations: deviations})
		}
	})
	p.findAccepted(all)
	return all
}

// findAccepted notes which deviations a negeer accepts.
func (p *Program) findAccepted(all []ArticleDeviations) {
	if len(all) == 0 {
		return
	}
	silencers := p.silencers()
	for i := range all {
		deviations := slices.Clone(all[i].Deviations)
		for j, deviation := range deviations {
			finding := diag.Finding{Code: deviation.Kind.Code(), Place: deviation.Place}
			for _, s := range silencers {
				if s.covers(finding) {
					deviations[j].Accepted = s.reason
				}
			}
		}
		all[i].Deviations = deviations
	}
}

// givenValue is a parameter of a model clause to which met gives a value.
type givenValue struct {
	symbol *expr.Symbol
	place  source.Place
}

// deviate notes what the article does to the lid or tekst with a label.
func (m *ModelUse) deviate(kind DeviationKind, label grammar.Name, file *source.File, own *grammar.Prose) {
	deviation := Deviation{Kind: kind, Part: label.Text, Place: label.In(file), OwnWords: wordsOf(own, file)}
	for _, statement := range m.statements {
		if labelOf(statement) == label.Text {
			deviation.Standard = statement.Span().In(m.file)
			deviation.StandardWords = wordsOf(proseOf(statement), m.file)
		}
	}
	m.Deviations = append(m.Deviations, deviation)
}

// proseOf returns the prose of a lid or tekst.
func proseOf(statement grammar.Statement) *grammar.Prose {
	switch s := statement.(type) {
	case *grammar.Clause:
		return s.Prose
	case *grammar.Text:
		return s.Prose
	}
	return nil
}

// wordsOf returns where prose stands; nowhere when there is none.
func wordsOf(prose *grammar.Prose, file *source.File) source.Place {
	if prose == nil {
		return source.Place{}
	}
	return prose.In(file)
}

// explainsDropped reports whether an explanation refers to a lid that the
// article drops.
func (m *ModelUse) explainsDropped(s *grammar.Explanation) bool {
	found := false
	grammar.WalkProse(s.Prose, nil, func(inline grammar.Inline) {
		if reference, ok := inline.(*grammar.Reference); ok {
			for _, target := range reference.Targets {
				_, dropped := m.omitted[beforeDot(target.Text)]
				found = found || dropped
			}
		}
	})
	return found
}

// deviations returns how an article departs from its model clause in the
// variant at hand: values first.
func (e *evaluation) deviations(m *ModelUse) []Deviation {
	if len(m.given) == 0 {
		return m.Deviations
	}
	var all []Deviation
	for _, given := range m.given {
		if how, beyond := e.deviates[given.symbol]; beyond {
			all = append(all, Deviation{Kind: Beyond, Part: given.symbol.Name, Place: given.place, Value: how})
		}
	}
	return append(all, m.Deviations...)
}

// beyondModel notes and reports a value outside the bounds that a model clause
// sets.
func (e *evaluation) beyondModel(m *ModelUse, symbol *expr.Symbol, v value.Value, how diag.Text) {
	beyond := diag.T("%s is %s", "%s is %s", v.String(), how)
	e.deviates[symbol] = beyond
	finding := BeyondModel.At(e.program.bindings[symbol].node.Place(), "%s: %s; dat staat de modelclausule %s niet toe.",
		"%s: %s; the model clause %s does not allow that.", symbol.Name, beyond, m.Name)
	finding.Notes = append(finding.Notes, e.asked(symbol)...)
	e.findings.Add(finding)
}

// droppedTarget is the finding for a lid that the article drops while another
// lid of the model clause refers to it. What was found instead counts where the
// article itself has it: elsewhere in the document it is something else of the
// same name.
func droppedTarget(pending pendingReference, name grammar.Name, found []Part) (diag.Finding, bool) {
	article, ok := Ancestor[*Article](pending.from)
	if !ok || article.Model == nil || article.Model.file != pending.file {
		return diag.Finding{}, false
	}
	if len(found) > 0 && within(found[0], article) {
		return diag.Finding{}, false
	}
	label := beforeDot(name.Text)
	place, dropped := article.Model.omitted[label]
	if !dropped {
		return diag.Finding{}, false
	}
	finding := droppedReferred.At(place, "Een ander lid van %s verwijst naar %q, dat hier is geschrapt.",
		"Another lid of %s refers to %q, which is dropped here.", article.Model.Name, label).
		WithNote(name.In(pending.file), "Hier staat die verwijzing.", "That reference is here.")
	if from := labelAbove(pending.from); from != "" {
		finding = finding.WithHelp("Vervang ook het lid %s, of laat %s staan.", "Replace the lid %s too, or keep %s.", from, label)
	}
	return finding, true
}

// labelAbove returns the label of the lid or tekst that a part stands in.
func labelAbove(part Part) string {
	for p := part; p != nil; p = p.Common().Parent {
		switch p.(type) {
		case *Clause, *Text:
			return p.Common().Label
		}
	}
	return ""
}

// BeyondModel is the finding for a value outside the bounds that a model clause
// sets. The document can be made: whoever approves it decides.
var BeyondModel = &diag.Description{
	Code: "AK0904", Severity: diag.Warning,
	Title: diag.T("Een waarde valt buiten de grenzen van de modelclausule", "A value is outside the bounds of the model clause"),
	Why: diag.T("Binnen die grenzen heeft iemand het beding beoordeeld; daarbuiten niet.",
		"Within those bounds somebody has judged the clause; outside them nobody has."),
	Cure: diag.T("Kies een waarde binnen de grenzen, of laat de afwijking goedkeuren en zet er negeer met die reden bij.",
		"Choose a value within the bounds, or have the deviation approved and add negeer with that reason."),
	Bad: `overeenkomst "Onderhoud van een lift"
artikel overmacht "Overmacht" volgens standaard.overmacht
    met duur_overmacht = 180 dagen
`,
	Good: `overeenkomst "Onderhoud van een lift"
artikel overmacht "Overmacht" volgens standaard.overmacht
    met duur_overmacht = 60 dagen
`,
}

var droppedReferred = &diag.Description{
	Code: "AK0905", Severity: diag.Error, Stops: true,
	Title: diag.T("Een geschrapt lid waar een ander lid naar verwijst", "A dropped lid that another lid refers to"),
	Why: diag.T("De verwijzing in het andere lid zou naar niets wijzen, en wat het geschrapte lid regelde valt ook daar weg.",
		"The reference in the other lid would point at nothing, and what the dropped lid settled falls away there too."),
	Cure: diag.T("Laat het lid staan, vervang het, of vervang of schrap ook het lid dat ernaar verwijst.",
		"Keep the lid, replace it, or replace or drop the lid that refers to it too."),
	Bad: `overeenkomst "Onderhoud van een lift"
artikel geheim "Geheimhouding" volgens standaard.geheimhouding
    schrap plicht
`,
	Good: `overeenkomst "Onderhoud van een lift"
artikel geheim "Geheimhouding" volgens standaard.geheimhouding
    schrap plicht, uitzonderingen
`,
}

package compiler

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// meta collects what the document says about itself.
func (e *evaluation) meta() document.Meta {
	meta := document.Meta{
		Kinds:   e.program.Kinds,
		Version: e.headerText("versie"),
		Date:    e.headerText("datum"),
		LawDate: e.program.lawDay,
	}
	for _, party := range e.program.Parties {
		meta.Parties = append(meta.Parties, e.partyData(party))
	}
	for _, parameter := range e.program.parameters {
		v := e.value(parameter.symbol)
		_, given := e.given[parameter.symbol]
		meta.Parameters = append(meta.Parameters, document.Parameter{
			Name: parameter.Name, Type: parameter.Type.String(), Value: e.shown(v),
			Question: parameter.Question, FromData: given,
		})
	}
	return meta
}

// shown returns a value as a document prints it, or as a literal where a
// document has no way to print it.
func (e *evaluation) shown(v value.Value) string {
	if text, problem := value.Write(v, e.program.Form.Notations); problem == nil {
		return text
	}
	return v.String()
}

// headerText returns a field of the header: a date as ISO 8601, "" when it is
// not given.
func (e *evaluation) headerText(name string) string {
	symbol := e.program.scope.symbols[name]
	if symbol == nil {
		return "" // a file without a header
	}
	switch v := e.value(symbol).(type) {
	case value.Date:
		return v.ISO()
	case value.Text:
		return string(v)
	}
	return ""
}

func (e *evaluation) partyData(party *Party) document.Party {
	data := document.Party{Name: party.Name, Title: party.Title}
	if roles, ok := e.value(party.roles).(value.Choices); ok {
		data.Roles = roles.Names()
	}
	symbols := slices.Clone(party.fields)
	for _, f := range partyFields() {
		symbol := e.program.scope.symbols[party.Name+"."+f.name]
		if _, given := e.given[symbol]; given && !slices.Contains(symbols, symbol) {
			symbols = append(symbols, symbol)
		}
	}
	for _, symbol := range symbols {
		if v := e.value(symbol); symbol != party.roles && !isUnknown(v) {
			_, name, _ := strings.Cut(symbol.Name, ".")
			data.Fields = append(data.Fields, document.Field{Name: name, Value: e.shown(v)})
		}
	}
	return data
}

// plain returns the text of a part as one line.
func (e *evaluation) plain(owner Part) string {
	w := e.writer()
	var inlines []document.Inline
	for _, part := range owner.Common().Parts {
		if paragraph, ok := part.(*Paragraph); ok {
			w.later(paragraph.run, &frame{e: e}, &inlines, false)
		}
	}
	var b strings.Builder
	for i := range w.pending {
		r := runWriter{w: w, p: &w.pending[i]}
		r.run(w.pending[i].run, w.pending[i].frame)
		b.WriteString(r.plainText())
	}
	return b.String()
}

// plainText returns what has been written, as text.
func (r *runWriter) plainText() string {
	r.out = append(r.out, &document.Words{Text: r.text.take()})
	var b strings.Builder
	for _, in := range r.out {
		switch in := in.(type) {
		case *document.Words:
			b.WriteString(in.Text)
		case *document.Value:
			b.WriteString(in.Text)
		}
	}
	return b.String()
}

// bodyName is how annexes name the document that they belong to.
func (p *Program) bodyName() string {
	if len(p.Kinds) == 0 {
		return "de overeenkomst"
	}
	name := strings.ReplaceAll(p.Kinds[0], "_", " ")
	if name == "huishoudelijk reglement" {
		return "het " + name
	}
	return "de " + name
}

// columnTitle makes a head of the name of a column: soort_dienst is Soort
// dienst.
func columnTitle(name string) string {
	return terms.Capitalise(strings.ReplaceAll(name, "_", " "))
}

func problemAt(place source.Place, problem *value.Problem) diag.Finding {
	finding := unprintable.At(place, "%s", "%s", problem.Message)
	if !problem.Cure.IsZero() {
		finding.Help = problem.Cure
	}
	return finding
}

func badForced(place source.Place, given string) diag.Finding {
	return unknownExample.At(place, "%q is geen nummer in de vorm van dit document.",
		"%q is no number in the shape of this document.", given)
}

// absentTarget is the finding for a reference to what this variant leaves out.
func absentTarget(in *reference, i int, alternatives []Part) diag.Finding {
	name := in.names[i].Text
	finding := AbsentTarget.At(in.place, "De verwijzing naar %q wijst in deze variant naar niets.",
		"The reference to %q points at nothing in this variant.", name)
	for _, part := range alternatives {
		note := diag.Note{Place: Opening(part), Text: diag.T("Dit staat onder een voorwaarde die hier niet geldt.",
			"This stands under a condition that does not hold here.")}
		if branch, ok := Ancestor[*Branch](part); ok && branch.Condition != nil {
			note.Text = diag.T("Dit geldt alleen als %s.", "This holds only if %s.", branch.Condition.Place().Text())
		}
		finding.Notes = append(finding.Notes, note)
	}
	return finding
}

// findLawDay finds the day whose law counts: peildatum, or else the later of
// the date of the document and the days to which the packs are up to date. It
// never is today.
func (c *compilation) findLawDay() {
	e := newEvaluation(c.program, nil)
	c.program.lawDay = e.headerText("peildatum")
	if c.program.lawDay != "" {
		return
	}
	c.program.lawDay = e.headerText("datum")
	for _, name := range c.program.Packs {
		if p := c.packFrom(c.sources.Main.Source, name); p != nil && p.upToDate > c.program.lawDay {
			c.program.lawDay = p.upToDate
		}
	}
}

// citedLaw is one citation of the law.
type citedLaw struct {
	source *grammar.LawReference
	file   *source.File
}

// checkLaws holds the cited laws against the day whose law counts.
func (c *compilation) checkLaws() {
	if c.program.lawDay == "" {
		return
	}
	for _, cited := range c.laws {
		for _, issue := range c.program.register.InForce(cited.source, c.program.lawDay) {
			c.findings.Add(issue.Finding(cited.file))
		}
	}
}

// upToDateOf returns the day of the line bijgewerkt of a pack, ISO 8601, or "".
func (c *compilation) upToDateOf(file *grammar.File) string {
	for _, setting := range grammar.SettingsOf(file.Statements[0]) {
		if setting.Name.Text != "bijgewerkt" || len(setting.Values) != 1 {
			continue
		}
		if node, ok := c.check(file.Source, newScope(nil), setting.Values[0], &dateType).(*expr.Const); ok {
			if date, ok := node.Value.(value.Date); ok {
				return date.ISO()
			}
		}
	}
	return ""
}

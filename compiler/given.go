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

// read takes in the values from outside.
func (e *evaluation) read(given Values) {
	names := make([]string, 0, len(given))
	for name := range given {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if v := given[name].Value; v != nil && e.program.scope.symbols[name] != nil {
			symbol := e.program.scope.symbols[name]
			e.given[symbol], e.origins[symbol] = conform(symbol.Type, v), given[name]
			continue
		}
		if !e.program.Accepts(name) {
			e.findings.Add(e.program.unknownName(name, given[name]))
			continue
		}
		symbol := e.program.scope.symbols[name]
		v, problem := value.FromData(symbol.Type, given[name].Data)
		if problem == nil {
			v, problem = e.program.checkField(symbol, v)
		}
		e.origins[symbol] = given[name]
		if problem != nil {
			e.findings.Add(e.badValue(symbol, problem))
			e.missing[symbol] = true
			continue
		}
		e.given[symbol] = v
	}
}

// Assign types a value for a name that the document declares: what a test sets.
// The value is nil when the finding says why there is none.
func (p *Program) Assign(file *source.File, s *grammar.Assignment) (value.Value, diag.List) {
	symbol := p.scope.symbols[s.Name.Text]
	if symbol == nil {
		return nil, diag.List{p.unknownName(s.Name.Text, Given{Origin: diag.Same("stel"), Place: s.Name.In(file)})}
	}
	checker := expr.Checker{File: file, Scope: newScope(nil)}
	node := checker.Check(s.Value, &symbol.Type)
	if node == nil {
		return nil, checker.Findings
	}
	result := expr.Eval(node, &frame{e: newEvaluation(p, nil)})
	if result.Problem != nil {
		return nil, diag.List{problemAt(node.Place(), result.Problem)}
	}
	return conform(symbol.Type, result.Value), nil
}

// checkField checks a value that is given for a field of a party.
func (p *Program) checkField(symbol *expr.Symbol, v value.Value) (value.Value, *value.Problem) {
	b := p.bindings[symbol]
	text, isText := v.(value.Text)
	if !isText || b.check == nil {
		return v, nil
	}
	normal, problem := b.check(string(text))
	return value.Text(normal), problem
}

// unknownName is the finding for a value under a name that the document does
// not have.
func (p *Program) unknownName(name string, given Given) diag.Finding {
	known := p.OutsideNames()
	finding := badGiven.At(given.Place, "%s: het document heeft geen %q.", "%s: the document has no %q.", given.Origin, name)
	if near := diag.DidYouMean(name, known); !near.IsZero() {
		finding.Notes = append(finding.Notes, diag.Note{Text: near})
	}
	return finding
}

// badValue is the finding for a given value that cannot be read.
func (e *evaluation) badValue(symbol *expr.Symbol, problem *value.Problem) diag.Finding {
	from := e.origins[symbol]
	finding := badGiven.At(from.placeOr(symbol.Declared), "%s: %s", "%s: %s", from.Origin, problem.Message)
	if !problem.Cure.IsZero() {
		finding.Help = problem.Cure
	}
	finding.Notes = append(finding.Notes, e.asked(symbol)...)
	return finding
}

// require reports parameters without a value and values out of bounds.
func (e *evaluation) require() {
	for _, parameter := range e.program.parameters {
		symbol := parameter.symbol
		if e.program.scope.symbols[parameter.Name] != symbol || e.missing[symbol] {
			continue
		}
		b := e.program.bindings[symbol]
		if _, given := e.given[symbol]; !given && b.node == nil {
			e.reportMissing(symbol)
			continue
		}
		e.checkBounds(symbol, parameter, e.value(symbol), &frame{e: e})
	}
	for _, symbol := range e.program.modelParameters {
		e.checkBounds(symbol, e.program.bindings[symbol].parameter, e.value(symbol), &frame{e: e})
	}
}

// reportMissing reports a value that has to be given, once.
func (e *evaluation) reportMissing(symbol *expr.Symbol) {
	if e.missing[symbol] {
		return
	}
	e.missing[symbol] = true
	finding := missingValue.At(symbol.Declared, "Er is geen waarde voor %q.", "There is no value for %q.", symbol.Name).
		WithHelp("Geef haar met --set %[1]s=\"…\", of als %[1]s in het gegevensbestand.",
			"Give it by --set %[1]s=\"…\", or as %[1]s in the data file.", symbol.Name)
	finding.Notes = append(finding.Notes, e.asked(symbol)...)
	e.findings.Add(finding)
}

// asked returns what the parameter asks: its question, type and bounds.
func (e *evaluation) asked(symbol *expr.Symbol) []diag.Note {
	b := e.program.bindings[symbol]
	if b == nil || b.parameter == nil {
		return nil
	}
	var notes []diag.Note
	if b.parameter.Question != "" {
		notes = append(notes, diag.Note{Text: diag.T("Gevraagd wordt: %s", "The question is: %s", b.parameter.Question)})
	}
	type bound struct {
		word diag.Text
		node expr.Node
	}
	parts := []string{symbol.Type.String()}
	english := slices.Clone(parts)
	for _, bd := range []bound{
		{diag.T("minstens", "at least"), b.parameter.bounds.least},
		{diag.T("hoogstens", "at most"), b.parameter.bounds.most},
		{diag.T("uit", "out of"), b.parameter.bounds.among},
	} {
		if bd.node != nil {
			text := bd.node.Place().Text()
			parts = append(parts, bd.word.NL+" "+text)
			english = append(english, bd.word.EN+" "+text)
		}
	}
	return append(notes, diag.Note{Text: diag.T("Mogelijk is: %s.", "Possible is: %s.",
		diag.Text{NL: strings.Join(parts, ", "), EN: strings.Join(english, ", ")})})
}

// missingValues reports the values that an expression lacks.
func (e *evaluation) missingValues(n expr.Node, f *frame) {
	reported := false
	for _, symbol := range expr.Symbols(n) {
		if !isUnknown(f.Value(symbol)) {
			continue
		}
		reported = true
		b := e.program.bindings[symbol]
		switch {
		case e.missing[symbol]:
		case b != nil && b.outside && b.node == nil:
			e.reportMissing(symbol)
		case b != nil && b.node != nil && len(expr.Symbols(b.node)) > 0:
			e.missingValues(b.node, f)
		default:
			e.findings.Add(undecided.At(n.Place(), "Dit kan niet worden bepaald: %q is onbekend.",
				"This cannot be settled: %q is onbekend.", symbol.Name))
		}
	}
	if !reported {
		e.findings.Add(undecided.At(n.Place(), "De waarde van %q is onbekend.", "The value of %q is not settled.", n.Place().Text()))
	}
}

// checkBounds holds a value against minstens, hoogstens, uit and patroon.
func (e *evaluation) checkBounds(symbol *expr.Symbol, p *Parameter, v value.Value, f *frame) {
	if isUnknown(v) {
		return
	}
	compare := func(op string, bound expr.Node, nl, en string) {
		if bound == nil {
			return
		}
		result := expr.Eval(bound, f)
		if result.Problem != nil || value.Compare(op, v, result.Value).Truth != value.False {
			return
		}
		e.outOfBounds(symbol, v, diag.T(nl, en, bound.Place().Text()))
	}
	compare(">=", p.bounds.least, "minder dan %s", "less than %s")
	compare("<=", p.bounds.most, "meer dan %s", "more than %s")
	compare("in", p.bounds.among, "geen van %s", "none of %s")
	if text, ok := v.(value.Text); ok && p.bounds.pattern != nil && !p.bounds.pattern.MatchString(string(text)) {
		e.outOfBounds(symbol, v, diag.T("niet van de gevraagde vorm", "not of the form that is asked for"))
	}
}

func (e *evaluation) outOfBounds(symbol *expr.Symbol, v value.Value, how diag.Text) {
	if m := e.program.bindings[symbol].model; m != nil {
		e.beyondModel(m, symbol, v, how)
		return
	}
	place := symbol.Declared
	origin := diag.T("De standaardwaarde van %q", "The default of %q", symbol.Name)
	if from, given := e.origins[symbol]; given {
		origin, place = from.Origin, from.placeOr(place)
	} else if b := e.program.bindings[symbol]; b.node != nil {
		place = b.node.Place()
	}
	finding := outOfBounds.At(place, "%s: %s is %s.", "%s: %s is %s.", origin, v.String(), how)
	finding.Notes = append(finding.Notes, e.asked(symbol)...)
	e.findings.Add(finding)
}

// placeOr returns where the value stands in a data file, else another place.
func (g Given) placeOr(other source.Place) source.Place {
	if g.Place.IsZero() {
		return other
	}
	return g.Place
}

// Interpolate fills in a pattern such as "{klant.naam}", the name of a file.
func (p *Program) Interpolate(pattern string, given Values) (string, diag.List) {
	src := source.New("--name", pattern)
	prose, findings := grammar.ParseProse(src)
	if p.stops || findings.Stops() {
		return "", findings
	}
	c := &compilation{sources: p.Sources, program: &Program{register: p.register, bindings: p.bindings, terms: &termIndex{}}, labels: newLabels(), known: map[*source.File]map[string]*grammar.File{}}
	owner := &Text{Base{scope: p.scope}}
	c.prose(src, owner, prose)
	findings.Add(c.findings...)
	e := newEvaluation(p, given)
	if findings.Stops() {
		return "", findings
	}
	text := e.plain(owner)
	findings.Add(e.findings...)
	return text, findings
}
